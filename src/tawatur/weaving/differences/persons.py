"""Tolls of one and two that no number tells: the singular and the dual beside a word of dying (مقتل جندي, مقتل جنديين).

Only right behind the word that says which toll it is, and only where nobody is joined to them: a soldier and a
policeman are two.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import Span, fold, load_words
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.differences.glance import seek
from tawatur.weaving.differences.slots import fold_part

JOINED: Final = 4  # words behind in which somebody else may be joined to them
BEHIND: Final = 80  # letters in which those words stand
LONGEST_ROOT: Final = 4  # letters from which on an ending of the plural is one (not سفين)
PEOPLE_END: Final = ("ين", "ون")  # of the plural that people have and things have not
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE: Final = re.compile(r"[^\n.،؛:؟!]*")


class Few(msgspec.Struct, frozen=True):
    """One or two people of a toll: which toll, how many, and where."""

    role: str
    many: int
    start: int
    end: int


def find_few(span: Span) -> Iterator[Few]:
    """The tolls of one or two in a stretch of text that no number gives.

    Args:
        span: The stretch.
    """
    folded = fold_part(span.text)
    for match in _find()(folded.text):
        role, many = _tolls()[match[1]], _forms().get(match[2], 1)
        behind = folded.text[match.end() : match.end() + BEHIND]
        if (
            (match[1] in _for_dual() and many < 2)
            or _is_joined(behind)
            or (match[2] in _ones() and not _of_people(behind))
        ):
            continue
        start, end = folded.source(match.start(2), match.end(2))
        yield Few(role, many, span.start + start, span.start + end)


def _is_joined(behind: str) -> bool:
    """Whether somebody else of the toll follows: `a soldier and a policeman`, `one person and his wife`."""
    clause = _CLAUSE.match(behind)
    words = _WORD.findall(clause[0])[:JOINED] if clause else []
    others = [word[1:] for word in words if word.startswith("و") and len(word) > 3]
    return any(word not in _all_tolls() and not _says(word) for word in others)


def _of_people(behind: str) -> bool:
    """Whether what follows `one of` are people: a plural that only people have, or a word for them."""
    word = _WORD.search(behind)
    if word is None:
        return False
    bare = word[0].removeprefix("ال")
    return bare in _people() or (len(bare) > LONGEST_ROOT and bare.endswith(PEOPLE_END)) or bare[:-2] in _people()


def _says(word: str) -> bool:
    return stem_word(word) in _toll_stems()


@cache
def _tolls() -> dict[str, str]:
    lists = load_words("differences")
    groups = [group for name in ("tells one", "tells two") for group in lists[name].items()]
    return {fold(word): role for role, words in groups for word in words}


@cache
def _all_tolls() -> frozenset[str]:
    return frozenset(word for toll in _tolls() for word in toll.split())


@cache
def _toll_stems() -> frozenset[str]:
    return frozenset(map(stem_word, (*_all_tolls(), *load_words("differences")["hurts"])))


@cache
def _for_dual() -> frozenset[str]:
    return frozenset(fold(word) for words in load_words("differences")["tells two"].values() for word in words)


@cache
def _forms() -> dict[str, int]:
    """The forms of one person and of two, each with how many it tells."""
    forms: dict[str, int] = {}
    for word in map(fold, load_words("differences")["one person"]):
        forms[word] = 1
        if not word.endswith("ه"):
            forms[word + "ا"] = 1
        stem = word[:-1] + "ت" if word.endswith("ه") else word
        forms |= {stem + "ين": 2, stem + "ان": 2}
    return forms | {fold("رجلي"): 2}


@cache
def _ones() -> frozenset[str]:
    return frozenset(map(fold, load_words("differences")["one of"]))


@cache
def _people() -> frozenset[str]:
    """Words for people in plurals that no ending shows, and for one person."""
    lists = load_words("differences")
    return frozenset(map(fold, (*lists["people"], *lists["one person"])))


@cache
def _find() -> Callable[[str], Iterator[re.Match[str]]]:
    tolls = "|".join(sorted(_tolls(), key=lambda word: (-len(word), word)))
    ones = "|".join(sorted(_ones()))
    forms = "|".join(sorted(_forms(), key=lambda word: (-len(word), word)))
    return seek(re.compile(rf"(?<![^\W_])[وفبل]?({tolls})\s+({ones}|{forms})(?![^\W_])"), _tolls())
