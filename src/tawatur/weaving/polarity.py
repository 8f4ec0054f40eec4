"""Whether a clause says that something is so or is not so: denials first, then the words under a negation."""

from functools import cache

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.weaving.stems import find_stems, generic_words

_REACH = 2  # telling words after a negator that it may negate


class Polarity(msgspec.Struct, frozen=True, gc=False):
    """What a clause negates.

    Attributes:
        denies: Whether the clause reports a denial (نفى، نافياً).
        negated: Stems that stand under a negation (لم يصل negates وصل).
    """

    denies: bool
    negated: frozenset[str]


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("polarity")[kind] for word in line.split())


def read_polarity(text: str) -> Polarity:
    """The polarity of a clause."""
    words = [(fold(text[s.start : s.end]), s.text) for s in find_stems(text)]
    denies = any(word in _words("deniers") for word, _ in words)
    negated: set[str] = set()
    for i, (word, _) in enumerate(words):
        if word in _words("negators"):
            after = words[i + 1 : i + 1 + _REACH]
            if not any(later in _words("unless") for later, _ in words[i + 1 : i + 4]):
                negated.update(stem for _, stem in after[:_REACH] if stem not in generic_words())
    return Polarity(denies, frozenset(negated))


def opposed(one: Polarity, two: Polarity, shared: frozenset[str]) -> str | None:
    """Why two clauses that share words say the opposite of one another, None where they do not.

    Args:
        one, two: Their polarities.
        shared: Stems that both clauses hold.
    """
    if one.denies != two.denies:
        return "one reports a denial"
    only = sorted((one.negated ^ two.negated) & shared)
    return f"one negates {only[0]}" if only else None
