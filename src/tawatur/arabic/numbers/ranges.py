"""Two numbers that make one range: من 3 إلى 5 ملايين، بين 31 و37، 10-20 دولار، ثلاثة أو أربعة."""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.numbers.bounds import bound_before
from tawatur.arabic.numbers.grammar import Parsed, parse_number
from tawatur.arabic.numbers.units import Unit, find_unit
from tawatur.arabic.numbers.words import number_words
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan

_TO: Final = frozenset(("الي", "حتي", "وحتي", "والي"))
_ROUGH: Final = frozenset(("نحو", "حوالي", "قرابه", "زهاء"))


class Range(msgspec.Struct, frozen=True):
    """A range found.

    Attributes:
        low, high: Its ends, low first.
        first: Its first piece, the opening word where there is one.
        start: Its offset.
        last: The piece after its second number.
        unit: What it counts, None when nothing is named.
        opened: Whether an opening word (من، بين) says that it is a range.
        sign: The piece between the two.
    """

    low: int | float
    high: int | float
    first: int
    start: int
    last: int
    unit: Unit | None
    opened: bool
    sign: str


@cache
def _openings() -> dict[tuple[str, ...], str]:
    return {tuple(fold(phrase).split()): fold(phrase).split()[-1] for phrase in load_words("quantifiers")["range_open"]}


def find_range(scan: Scan, low: Parsed, unit: Unit | None, first: int, start: int) -> Range | None:
    """The range that begins with a number already read.

    Args:
        scan: The cut text.
        low: Its first number.
        unit: What follows that number, if anything.
        first, start: Where the first number begins with the words that bound it.

    Returns:
        The range, None where a second number does not follow.
    """
    opening, at, begin = _opening(scan, first)
    i = unit.last if unit is not None else low.last
    second = _second(scan, i, opening)
    if second is None and unit is not None and unit.kind == "count":
        return None
    if second is None:
        return _split(scan, low, at, begin) if opening == "بين" else None
    high, sign = second
    after = find_unit(scan, high.last)
    small, large = low.value, high.value
    if low.scale == 1 and high.scale > 1 and unit is None and small < high.coefficient:
        small *= high.scale
    if not opening and sign in ("-", "الي") and not _same(unit, after, small < large):
        return None
    if opening == "من" and small > large:
        return None  # a fall from one state to another: two figures
    if sign == "او" and not (0 < large - small <= max(3, small)):
        return None
    low_end, high_end = sorted((small, large))
    return Range(
        low_end,
        high_end,
        at if opening else first,
        begin if opening else start,
        high.last,
        after or unit,
        bool(opening),
        sign,
    )


def _same(left: Unit | None, right: Unit | None, rising: bool) -> bool:
    """Whether two figures without an opening word are the ends of one range, not a share and a level."""
    return rising and (left is None or (right is not None and left.name == right.name))


def _opening(scan: Scan, first: int) -> tuple[str, int, int]:
    """The opening word before piece `first`, its piece and its offset without a joined و; empty when there is none."""
    for length in (2, 1):
        if first < length:
            continue
        words = tuple(scan.keys[first - length : first])
        for letters in (0, 1):
            head = words[0][letters:] if letters == 0 or words[0][:1] in "وفب" else ""
            kind = _openings().get((head, *words[1:]))
            if kind is not None:
                return ("بين" if kind.endswith("بين") else kind), first - length, scan.past(first - length, letters)
    return "", first, 0


def _second(scan: Scan, i: int, opening: str) -> tuple[Parsed, str] | None:
    """The second number of a range at piece `i`, and what joins it."""
    key = scan.key(i)
    if not key:
        return None
    word = number_words().get(key)
    if opening == "بين" and (key == "و" or (word is not None and word.joins)):
        return _number(scan, i + 1 if key == "و" else i, "و")
    if key in _TO:
        at = i + 1
        bound = scan.key(at)
        if bound in _ROUGH:
            at += 1
        elif bound == "اكثر" and scan.key(at + 1) == "من":
            at += 2
        return _number(scan, at, "الي")
    if opening == "من" and word is not None and word.skip == 1 and key.startswith("ل"):
        return _number(scan, i, "ل")
    if key == "-" and scan.key(i + 1)[:1].isdigit() and len(scan.gap(i - 1)) <= 1 and len(scan.gap(i)) <= 1:
        return _number(scan, i + 1, "-")
    if key == "او":
        return _number(scan, i + 1, "او")
    return None


def _number(scan: Scan, i: int, sign: str) -> tuple[Parsed, str] | None:
    if i >= len(scan):
        return None
    if bound_before(scan, i, scan.starts[i]).first < i - 1:
        return None
    number = parse_number(scan, i)
    return (number, sign) if number is not None else None


def _split(scan: Scan, low: Parsed, at: int, begin: int) -> Range | None:
    """`بين خمسة وعشرين` read as one number is two."""
    word = number_words().get(scan.keys[low.first])
    if word is None or word.kind != "unit" or low.last - low.first not in (2, 3) or not 20 < low.value < 100:
        return None
    unit = find_unit(scan, low.last)
    return Range(word.value, low.value - word.value, at, begin, low.last, unit, True, "و")
