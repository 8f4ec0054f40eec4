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
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import fold_part

JOINED: Final = 4  # words behind in which somebody else may be joined to them
BEHIND: Final = 80  # letters in which those words stand
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
    if not _told_by()(folded.text):
        return
    for match in _pattern().finditer(folded.text):
        role, many = _tolls()[match[1]], _forms().get(match[2], 1)
        if (match[1] in _for_dual() and many < 2) or _is_joined(folded.text[match.end() : match.end() + BEHIND]):
            continue
        start, end = folded.source(match.start(2), match.end(2))
        yield Few(role, many, span.start + start, span.start + end)


def _is_joined(behind: str) -> bool:
    """Whether somebody else of the toll follows: `a soldier and a policeman`, `one person and his wife`."""
    clause = _CLAUSE.match(behind)
    words = _WORD.findall(clause[0])[:JOINED] if clause else []
    others = [word[1:] for word in words if word.startswith("و") and len(word) > 3]
    return any(word not in _all_tolls() and not _says(word) for word in others)


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
    return frozenset(map(stem_word, _all_tolls()))


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
def _told_by() -> Callable[[str], bool]:
    return holds_any(_tolls())


@cache
def _pattern() -> re.Pattern[str]:
    tolls = "|".join(sorted(_tolls(), key=lambda word: (-len(word), word)))
    ones = "|".join(map(fold, load_words("differences")["one of"]))
    forms = "|".join(sorted(_forms(), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![^\W_])[وفبل]?({tolls})\s+({ones}|{forms})(?![^\W_])")
