"""Ordinals: الأول، الثانية عشرة، الخامس والعشرون."""

from functools import cache

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.numbers.words import PREFIXES, number_words
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan


class Ordinal(msgspec.Struct, frozen=True):
    """An ordinal found at a piece of a scan.

    Attributes:
        value: Its number.
        first, last: Its first piece and the piece after its last.
        start: Its offset, prefixes left out.
        definite: Whether it has the article.
    """

    value: int
    first: int
    last: int
    start: int
    definite: bool


class _Word(msgspec.Struct, frozen=True):
    value: int
    skip: int
    definite: bool


@cache
def _words() -> dict[str, _Word]:
    numbers = number_words()
    found: dict[str, _Word] = {}
    for prefix, skip, _, definite in PREFIXES:
        for value, forms in load_words("ordinals").items():
            for form in forms:
                key = prefix + fold(form)
                if key not in numbers:
                    found.setdefault(key, _Word(value, skip, definite))
    for form in ("الواحد", "الواحدة"):  # الواحد والعشرون
        found[fold(form)] = _Word(1, 0, True)
    for form, value in (("الاحد", 11), ("الاحدي", 11), ("الاثنا", 12), ("الاثني", 12), ("الاثنتي", 12)):
        found.setdefault(form, _Word(value, 0, True))  # only before عشر
    return found


def ordinal_heads() -> frozenset[str]:
    """Keys that may open an ordinal."""
    return frozenset(_words())


def parse_ordinal(scan: Scan, i: int) -> Ordinal | None:
    """Read the ordinal that begins at piece `i`.

    Args:
        scan: The cut text.
        i: Index of the first piece.

    Returns:
        The ordinal, or None when none begins there.
    """
    word = _words().get(scan.key(i))
    if word is None:
        return None
    numbers = number_words()
    value, last = word.value, i + 1
    after = numbers.get(scan.key(last))
    if after is not None and after.tail and not after.joins:
        value, last = (value if value > 10 else value + 10), last + 1
    elif after is not None and after.joins and after.kind == "tens" and value < 10:
        value, last = value + int(after.value), last + 1
    elif scan.key(last) == "و" and (tens := numbers.get(scan.key(last + 1))) and tens.kind == "tens" and value < 10:
        value, last = value + int(tens.value), last + 2
    elif value > 10 or scan.keys[i] in ("الواحد", "الواحده") or (value == 1 and scan.keys[i][-4:] in ("حادي", "اديه")):
        return None
    return Ordinal(value, i, last, scan.past(i, word.skip), word.definite)
