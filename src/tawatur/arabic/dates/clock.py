"""Times of the day: `الساعة الثالثة وربع عصرا`, `3:18 صباحا`, `15:23`, `الخامسة إلا ثلثا`."""

from typing import Final

import msgspec

from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.words import clock_parts
from tawatur.arabic.numbers.grammar import parse_number
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.scan import Scan

_HOUR: Final = frozenset(("الساعه", "والساعه", "للساعه", "بالساعه"))
_LEADS: Final = frozenset(("عند", "في", "نحو", "حوالي", "بحدود", "علي", "قرابه", "حدود", "تمام"))
_SHARES: Final = {
    "ربع": 15,
    "ربعا": 15,
    "ثلث": 20,
    "ثلثا": 20,
    "نصف": 30,
    "نص": 30,
    "النصف": 30,
    "الربع": 15,
    "الثلث": 20,
}
_MINUTES: Final = frozenset(("دقيقه", "دقائق", "دقايق", "دق"))


def parse_time(scan: Scan, i: int) -> Piece | None:
    """A time of day at piece `i`: with الساعة, or in figures with a colon, or an hour with its half of the day."""
    at, named = i, False
    while scan.key(at) in _LEADS and at < i + 2:
        at += 1
    if scan.key(at) in _HOUR:
        at, named = at + 1, True
    elif at > i and not named:
        return None
    start = scan.past(i, 1) if scan.keys[i] == "والساعه" else scan.starts[i]
    figures = _figures(scan, at, named)
    if figures is not None:
        moment, last = figures
        half, last = _half(scan, last)
        return Piece(msgspec.structs.replace(moment, half_day=half), i, last, start)
    hour = _hour(scan, at)
    if hour is None:
        return None
    value, last = hour
    moment, last = _with_minutes(scan, Moment(hour=value), last)
    half, end = _half(scan, last)
    if not named:
        half = half or _half_of_the_end(scan, i, end)
        letter = scan.keys[at][0].isdigit() and moment.minute is None and end == last + 1 and len(scan.keys[last]) == 1
        less = moment.minute is not None and scan.key(hour[1]) == "الا"  # السابعة إلا عشر دقائق is no rank
        if (half is None and not less) or letter:
            return None
    if not named and start == scan.starts[at] and scan.keys[at][0] in "ولب" and parse_ordinal(scan, at):
        ordinal = parse_ordinal(scan, at)
        start = ordinal.start if ordinal else start
    return Piece(msgspec.structs.replace(moment, half_day=half), i, end, start)


def _half_of_the_end(scan: Scan, i: int, end: int) -> str | None:
    """The half of the day that the end of an interval gives its beginning (`من الرابعة إلى السادسة مساء`)."""
    opened = scan.key(i - 1) in ("من", "بين") and scan.key(end) in ("الي", "حتي", "وحتي")
    if not opened or parse_ordinal(scan, i) is None:
        return None
    hour = _hour(scan, end + 1)
    return _half(scan, hour[1])[0] if hour is not None else None


def _figures(scan: Scan, i: int, named: bool) -> tuple[Moment, int] | None:
    """Hours, minutes and seconds with colons at piece `i`; after الساعة with a point or comma too."""
    parts: list[int] = []
    at = i
    pair = scan.key(i).replace(",", ".").split(".")
    clock = named and len(pair) == 2 and len(pair[1]) == 2 and pair[0].isdigit() and pair[1].isdigit()
    if clock and len(pair[0]) <= 2 and int(pair[0]) <= 24 and int(pair[1]) < 60:
        return Moment(hour=int(pair[0]), minute=int(pair[1])), i + 1
    while len(parts) < 3 and scan.key(at).isdigit() and len(scan.key(at)) <= 2:
        parts.append(int(scan.keys[at]))
        at += 1
        if len(parts) == 3 or scan.key(at) not in (":", "٫") or not scan.key(at + 1).isdigit():
            break
        if not (scan.glued(at - 1) or scan.glued(at)) or len(scan.key(at + 1)) != 2:
            break
        at += 1
    if len(parts) < 2 or parts[0] > 24 or any(part > 59 for part in parts[1:]):
        return None
    return Moment(hour=parts[0], minute=parts[1], second=parts[2] if len(parts) == 3 else None), at


def _hour(scan: Scan, i: int) -> tuple[int, int] | None:
    if i >= len(scan):
        return None
    ordinal = parse_ordinal(scan, i)
    if ordinal is not None:
        if ordinal.value > 12 and scan.key(ordinal.last) in _MINUTES:  # الرابعة وأربعون دقيقة
            return (ordinal.value % 10, i + 1) if ordinal.value % 10 else None
        return (ordinal.value, ordinal.last) if ordinal.value <= 12 else None
    if scan.keys[i] in ("الواحده", "واحده"):
        return 1, i + 1
    number = parse_number(scan, i)
    if number is None or number.scale > 1:
        return None
    if isinstance(number.value, float):
        hour, minute = int(number.value), round(number.value % 1 * 60)
        words = scan.keys[i][0] not in "0123456789"
        return (hour, number.last - 1) if words and minute in (15, 20, 30) and 1 <= hour <= 12 else None
    if 12 < number.value < 100 and scan.keys[i][0] not in "0123456789" and number.last > i + 1:
        return _split_hour(scan, i)
    return (int(number.value), number.last) if 0 <= number.value <= 24 else None


def _split_hour(scan: Scan, i: int) -> tuple[int, int] | None:
    """An hour whose minutes were joined to it as if it were one number (`ثلاثة وعشرون دقيقة`)."""
    single = parse_number(Scan(scan.keys[i]), 0)
    return (int(single.value), i + 1) if single is not None and 1 <= single.value <= 12 else None


def _with_minutes(scan: Scan, moment: Moment, i: int) -> tuple[Moment, int]:
    """The hour with the minutes that follow it (`وربع`, `و18 دقيقة`, `إلا ثلثا`)."""
    key = scan.key(i)
    if key in ("الا", "إلا"):
        less, last = _minutes(scan, i + 1)
        if less and moment.hour is not None:
            hour = 12 if moment.hour == 1 else moment.hour - 1
            return msgspec.structs.replace(moment, hour=hour, minute=60 - less), last
    elif key == "و":
        more, last = _minutes(scan, i + 1)
        if more is not None:
            return msgspec.structs.replace(moment, minute=more), last
    elif key.startswith("و") and key[1:] in _SHARES:
        return msgspec.structs.replace(moment, minute=_SHARES[key[1:]]), i + 1
    elif key.startswith("و") and len(key) > 2:
        number = parse_number(scan, i)
        if number is not None and isinstance(number.value, int) and scan.key(number.last) in _MINUTES:
            return msgspec.structs.replace(moment, minute=number.value % 60), number.last + 1
    return moment, i


def _minutes(scan: Scan, i: int) -> tuple[int | None, int]:
    key = scan.key(i)
    if key in _SHARES:
        return _SHARES[key], i + 1
    number = parse_number(scan, i) if key else None
    if (
        number is None
        or not isinstance(number.value, int)
        or number.value > 59
        or scan.key(number.last) not in _MINUTES
    ):
        return None, i
    return number.value, number.last + 1


def _half(scan: Scan, i: int) -> tuple[str | None, int]:
    """Which half of the day the words at piece `i` name, and the piece after them."""
    found = clock_parts().match(scan, i)
    if found is None:
        return None, i
    if scan.keys[i] in ("م", "ص") and found[1] == i + 1 and not scan.keys[i - 1][-1].isdigit():
        return None, i
    return found[0], found[1]
