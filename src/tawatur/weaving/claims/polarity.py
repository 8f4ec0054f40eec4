"""Whether a clause says that something is so or is not so: denials first, then the words under a negation."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

import msgspec

from tawatur.arabic import fold, fold_word, kept, load_words
from tawatur.weaving.claims.stems import find_stems, find_words, generic_words

_REACH: Final = 1  # words after a negator that it may negate
_NO: Final = frozenset({"لا", "ولا", "بلا", "فلا"})
_ADJECTIVE: Final = ("ي", "يا", "يه")
_THE_SAME: Final = 0.8
_LEAST_ALIKE: Final = 0.5
SUPPOSED: Final = 5  # words behind a word of supposing in which what is supposed is negated
_LEAST_DENIED: Final = 2  # shared words among the denied ones


class Polarity(msgspec.Struct, frozen=True, gc=False):
    """What a clause negates.

    Attributes:
        denied: Stems of what the clause reports as denied (those after نفى), empty when it reports no denial.
        negated: Stems that stand under a negation (لم يصل negates وصل).
        negates: Whether any negator stands in it at all.
        which: For a noun that لا negates, the stem behind it: `no military solution` denies no solution but that.
    """

    denied: frozenset[str]
    negated: frozenset[str]
    negates: bool
    which: frozenset[tuple[str, str]] = frozenset()


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("polarity")[kind] for word in line.split())


_PLAIN: Final = Polarity(frozenset(), frozenset(), False)


@kept
def _marks(word: str) -> bool:
    """Whether a word as it stands may negate or deny: most clauses hold none and need no closer look."""
    folded = fold_word(word)
    return _find_negation(folded) or folded in _words("deniers")


def _find_negation(word: str) -> bool:
    return word in _words("negators") or word.lstrip("وفبل") in _words("negators")


_negates: Final = kept(_find_negation)


@lru_cache(maxsize=1 << 10)  # a statement is held against many
def read_polarity(text: str, stance: str = "says") -> Polarity:
    """The polarity of a clause.

    Args:
        text: Its words.
        stance: That of the statement that it belongs to; with `denies` all of it is denied.
    """
    if stance != "denies" and not any(map(_marks, find_words(text))):
        return _PLAIN
    words = [(fold_word(text[s.start : s.end]), s.text) for s in find_stems(text)]
    stems = [stem for _, stem in words]
    if stance == "denies":
        denied = _telling(stems)
    else:
        at = next((i for i, (word, _) in enumerate(words) if word in _words("deniers")), len(words))
        denied = _telling(stems[at + 1 :])
    negated: set[str] = set()
    negates = False
    which: set[tuple[str, str]] = set()
    for i, (word, _) in enumerate(words):
        if _is_supposed([earlier for earlier, _ in words[:i]], word):
            continue
        if _negates(word) and set(stems[i + 1 : i + 2]).isdisjoint(stems[:i]):  # medical and not medical is all of it
            negates = True
            if not any(later in _words("unless") for later, _ in words[i + 1 : i + 4]):
                negated |= _telling(stems[i + 1 : i + 1 + _REACH])
                if word in _NO and i + 2 < len(words) and _is_adjective(words[i + 2][0]):
                    which.add((stems[i + 1], stems[i + 2]))
    return Polarity(denied, frozenset(negated), negates, frozenset(which))


def _is_supposed(before: Sequence[str], word: str) -> bool:
    """Whether a negation is only supposed (if the shares are not sold): it asserts nothing; the answer to it does."""
    near = before[-SUPPOSED:]
    case = any(one.endswith("في") and two in _words("case") for one, two in pairwise(near))
    return not word.startswith("ف") and (case or not _words("if").isdisjoint(near))


def _is_adjective(word: str) -> bool:
    """Whether a folded word ends as an indefinite adjective does (عسكري, عسكريا, عسكريه)."""
    return word.endswith(_ADJECTIVE) and not word.startswith("ال")


def _telling(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(stem for stem in stems if stem not in generic_words() and not stem[0].isdigit())


def opposed(one: Polarity, two: Polarity, shared: frozenset[str], alike: float, said: bool = False) -> str | None:
    """Why two clauses that share words say the opposite of one another, None where they do not.

    Args:
        one, two: Their polarities.
        shared: Stems that both clauses hold, names left out.
        alike: The part of the longer clause's stems that is shared, 0 to 1. The same words are no denial of each other,
            whatever stands before them; few shared words do not show what a negation is about.
        said: Whether both are what somebody says: then the same words, denied by one, are a denial.
    """
    if bool(one.denied) != bool(two.denied) and (said or alike < _THE_SAME):
        return "one reports a denial" if len((one.denied | two.denied) & shared) >= _LEAST_DENIED else None
    if one.negates == two.negates or alike < _LEAST_ALIKE:
        return None
    other_sort = {noun for noun, adjective in one.which | two.which if adjective not in shared}
    only = sorted(((one.negated | two.negated) & shared) - other_sort)
    return f"one negates {only[0]}" if only else None
