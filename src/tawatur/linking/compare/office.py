"""Offices as sets of words: نائب القائد العام لقوات التحالف and نائب قائد قوات التحالف share most of theirs.

An office that many hold at once (عضو, لاعب, متحدث) tells nobody apart, so an office counts by its words of
place and body.
"""

from functools import lru_cache
from typing import Final

from tawatur.arabic import fold
from tawatur.linking.compare.feature import Feature
from tawatur.linking.names.bodies import lands
from tawatur.linking.names.persons import WORD, without_al
from tawatur.linking.names.words import word_set

_EMPTY: Final = word_set("office_empty")
HELD_BY_MANY: Final = word_set("office_many")


@lru_cache(maxsize=1 << 16)
def office_words(text: str) -> frozenset[str]:
    """The words of an office, folded, without article and small words; a country's adjective as its code."""
    words: set[str] = set()
    for word in WORD.findall(fold(text)):
        if not word[0].isalpha() or word in _EMPTY:
            continue
        if word.startswith("لل") and len(word) > 4:
            word = word[2:]
        elif word.startswith(("بال", "وال")) and len(word) > 5:
            word = word[3:]
        word = without_al(word)
        code = lands().get(word)
        word = f"@{code}" if code else word
        if word not in _EMPTY and len(word) > 1:
            words.add(word[1:] if word[0] == "ل" and len(word) > 4 and word[1:] in {"قوات", "شوون"} else word)
    return frozenset(words)


def compare_offices(left: frozenset[frozenset[str]], right: frozenset[frozenset[str]]) -> Feature | None:
    """The best agreement of two sets of offices.

    Args:
        left: Offices, each as `office_words` gives it.
        right: Those of the other.

    Returns:
        `office` with the share of words that agree, words of body and place counting most; None where none do.
    """
    best, detail = 0.0, ""
    for one in left:
        for other in right:
            common = one & other
            if not common - HELD_BY_MANY:
                continue
            weigh = sum(_weight(word) for word in common)
            score = weigh / max(1.0, min(sum(map(_weight, one)), sum(map(_weight, other))))
            score *= min(1.0, weigh / 2.5)  # two words agree by chance, an office in full does not
            if (score, " ".join(sorted(common))) > (best, detail):
                best, detail = score, " ".join(sorted(common))
    return Feature("office", min(1.0, best), detail) if best >= 0.3 else None


def _weight(word: str) -> float:
    return 0.5 if word in HELD_BY_MANY else 1.0
