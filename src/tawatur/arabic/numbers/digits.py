"""A number in digits, as newsrooms type it, and its value.

Separators mean different things in different countries: `1,500` and `1.500` are thousands where three digits follow,
`64,5` and `64٫5` decimals. Two habits turn a number round: a right-to-left mark after the point (`3.<RLM>0` is shown as
0.3 and means it), and the ر of Maghrebi wires between halves typed in the order of a right-to-left line (`4ر2` is 2.4).
"""

import re
from typing import Final

_MARK: Final = "ـ"
_TURNERS: Final = frozenset("\u200f\u061c\u202b\u202e\u2067")  # right-to-left marks, embeddings and isolates
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:[,،٬'.][0-9]{3})+")
_LONGEST: Final = 18  # digits; more is an account or a serial number, and int() of a megabyte would take quadratic time


def parse_digits(key: str, source: str, before: str = "") -> int | float | None:
    """The value of a number in digits.

    Args:
        key: The number in ASCII digits with its separators, invisible marks as tatweel.
        source: The same characters of the source, to tell which marks they are.
        before: What follows: `count` for something that comes in wholes, so that `12.500` is twelve thousand five
            hundred; `share` for a percent sign or for millions of dinars (of a thousand parts), so that `1,235` is a
            decimal; else empty.

    Returns:
        An int where the number is whole, else a float; None when this is no number.
    """
    if len(key) > 3 * _LONGEST:
        return None
    turned = _MARK in key and any(mark in _TURNERS for mark in source)
    plain = key.replace(_MARK, "")
    if plain.isdigit():
        return int(plain) if len(plain) <= _LONGEST else None
    if "ر" in plain:
        fraction, _, units = plain.partition("ر")
        return _decimal(units, fraction) if fraction.isdigit() and units.isdigit() else None
    if turned and len(parts := re.split(r"[.,،٫]", plain)) == 2:
        return _decimal(parts[1], parts[0])
    return _separated(plain, before)


def _separated(plain: str, before: str) -> int | float | None:
    """The value of digits with points and commas, by how many follow each."""
    marks = [mark for mark in plain if not mark.isdigit()]
    last = marks[-1]
    if last == "٫" or (len(set(marks)) > 1 and marks.count(last) == 1):
        head, _, tail = plain.rpartition(last)
        return _decimal(re.sub(r"\D", "", head), tail)
    if _THOUSANDS.fullmatch(plain) and not plain.startswith("0"):
        digits = re.sub(r"\D", "", plain)
        if len(marks) > 1 or last in "٬'":
            return int(digits) if len(digits) <= _LONGEST else None
        if before == "count" if last == "." else before != "share":
            return int(digits)
    if len(marks) == 1 and last != "٬":
        head, _, tail = plain.partition(last)
        return _decimal(head, tail) if last == "." or len(head) <= 3 or len(tail) <= 2 else None
    return None


def _decimal(units: str, fraction: str) -> int | float | None:
    if len(units) + len(fraction) > _LONGEST:
        return None
    value = float(f"{units}.{fraction}")
    return int(value) if value.is_integer() else value
