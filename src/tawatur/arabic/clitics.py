"""Clitics split off the front of a word: و and ف join, ب ل ك govern, ال is the article, and للـ hides one.

`find_stems` lists every way to read a word; which one is right depends on what else is known (a name list, the rest of
the article), so the choice is the caller's.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from tawatur.arabic.kept import kept

_CONJUNCTIONS: Final = ("و", "ف")
_PREPOSITIONS: Final = ("ب", "ل", "ك")
ATTACHED: Final = frozenset(_CONJUNCTIONS + _PREPOSITIONS)
_SHORTEST: Final = 2  # letters that must be left: a name of one letter is an initial and takes no clitic


class Stem(msgspec.Struct, frozen=True):
    """One reading of a word.

    Attributes:
        clitics: Letters taken off the front, in order (`ول`); empty for the word itself.
        text: What is left; for للـ the article is put back (`للتحالف` is `ل` and `التحالف`).
        fused: Whether the article was put back, so that `text` does not stand in the source.
    """

    clitics: str
    text: str
    fused: bool = False


@kept
def find_stems(word: str) -> tuple[Stem, ...]:
    """Every way to read a bare word as clitics and a stem, the word itself first, then by letters taken off.

    Args:
        word: One word as `bare` gives it (no diacritics, no tatweel).

    Returns:
        One to six readings; `clitics + text == word` for each that is not fused.
    """
    if word[:1] not in ATTACHED or len(word) <= _SHORTEST:
        return (Stem("", word),)
    found = [Stem("", word)]
    rests = [("", word)]
    if word[:1] in _CONJUNCTIONS and len(word) > _SHORTEST:
        found.append(Stem(word[0], word[1:]))
        rests.append((word[0], word[1:]))
    for before, rest in rests:
        if rest[:2] == "لل" and len(rest) > _SHORTEST + 1:
            found.append(Stem(before + "ل", "ال" + rest[2:], fused=True))
        if rest[:1] in _PREPOSITIONS and len(rest) > _SHORTEST:
            found.append(Stem(before + rest[0], rest[1:]))
    return tuple(found)


def with_conjunctions(words: Iterable[str]) -> frozenset[str]:
    """Words as they stand and joined by و or ف: whoever asks only whether a word is one of a list asks once."""
    every = set(words)
    joined = (letter + word for letter in _CONJUNCTIONS for word in every if len(word) >= _SHORTEST)
    return frozenset((*every, *joined))


def with_clitics(words: Iterable[str]) -> frozenset[str]:
    """Every word that `find_stems` may read as one of `words`: the list turned round, so that nothing is split off."""
    every = set(words)
    long = [word for word in every if len(word) >= _SHORTEST]
    governed = (letter + word for letter in _PREPOSITIONS for word in long)
    fused = ("لل" + word[2:] for word in long if word.startswith("ال") and len(word) > _SHORTEST + 1)
    return with_conjunctions((*every, *governed, *fused))


def without_article(word: str) -> str:
    """`word` without a leading ال, where two letters or more are left."""
    return word[2:] if word.startswith("ال") and len(word) > _SHORTEST + 1 else word
