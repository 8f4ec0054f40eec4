"""Dates in figures: `18/02/2019`, `2019-2-18`, `22-9-1436هـ`, `11- 22/ 10/ 1436`, `2/2013`, the season `2016/2017`."""

from typing import Final

import msgspec

from tawatur.arabic.dates.calendar import is_day
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.words import weekdays
from tawatur.arabic.scan import Scan

_SEPARATORS: Final = frozenset("/-.")
_SEASONS: Final = range(1300, 2101)


def parse_numeric(scan: Scan, i: int) -> Piece | None:
    """A date in figures at piece `i`: `18/02/2019`, `2019-2-18`, `22-9-1436هـ`, `11- 22/ 10/ 1436`, `2/2013`."""
    figures, signs, at = [scan.keys[i]], [], i + 1
    while len(figures) < 4 and scan.key(at) in _SEPARATORS and scan.key(at + 1).isdigit():
        if len(scan.gap(at - 1)) > 1 or len(scan.gap(at)) > 1 or len(scan.key(at + 1)) > 4:
            break
        signs.append(scan.keys[at])
        figures.append(scan.keys[at + 1])
        at += 2
    if len(figures) == 1 and figures[0].count(".") == 2:
        figures, signs = figures[0].split("."), [".", "."]
    if len(figures) < 2 or not all(figure.isdigit() and len(figure) <= 4 for figure in figures):
        return None
    numbers = [int(figure) for figure in figures]
    hijri = scan.key(at) in ("ه", "هجري") and len(scan.gap(at - 1)) <= 1
    last = at + 1 if hijri or (scan.key(at) == "م" and len(scan.gap(at - 1)) <= 1) else at
    moment = _figures(numbers, figures, signs, hijri)
    if moment is not None and moment.day is not None and (stamp := _stamp(scan, last)) is not None:
        moment, last = msgspec.structs.replace(moment, hour=stamp[0], minute=stamp[1]), last + 3
    if moment is None and len(numbers) == 2 and signs == ["/"] and _dated(scan, i) and is_day(None, *numbers[::-1]):
        moment = Moment(day=numbers[0], month=numbers[1])
    return Piece(moment, i, last, scan.starts[i]) if moment is not None else None


def _stamp(scan: Scan, i: int) -> tuple[int, int] | None:
    """Hour and minute of a time stamp that is glued to its date (`2015-10-16T17:30`)."""
    hour, minute = scan.key(i), scan.key(i + 2)
    if not (len(hour) == 3 and hour[0] == "T" and hour[1:].isdigit() and scan.key(i + 1) == ":" and minute.isdigit()):
        return None
    return (int(hour[1:]), int(minute)) if int(hour[1:]) < 24 and int(minute) < 60 else None


def _dated(scan: Scan, i: int) -> bool:
    """Whether a word before figures says that they are a day and month (`يوم السبت 21/09`, `بتاريخ 3/4`)."""
    return scan.key(i - 1) in ("تاريخ", "بتاريخ", "يوم", "ليوم", "بيوم") or (
        i > 0 and weekdays().match(scan, i - 1) is not None
    )


def _figures(numbers: list[int], figures: list[str], signs: list[str], hijri: bool) -> Moment | None:
    """What figures in a row mean."""
    if len(numbers) == 4 and len(figures[3]) == 4:
        first, day, month, year = numbers
        if first < day:
            return _checked(year, month, first, hijri, day)
        return None
    if len(numbers) == 3:
        if len(figures[0]) == 4:
            return _checked(numbers[0], numbers[1], numbers[2], hijri)
        if len(figures[2]) == 4:
            day, month, year = numbers
            return _checked(year, month, day, hijri) or _checked(year, day, month, hijri)
        if len(figures[2]) == 2 and signs == ["/", "/"]:
            day, month, year = numbers
            return _checked(year + (1400 if hijri else 2000 if year < 50 else 1900), month, day, hijri)
        return None
    if len(numbers) == 2:
        one, two = numbers
        if len(figures[0]) == len(figures[1]) == 4 and abs(one - two) == 1 and signs[0] in "/-" and one in _SEASONS:
            return Moment(year=min(one, two), until=max(one, two), hijri=hijri or max(one, two) < 1500)
        if len(figures[0]) == len(figures[1]) == 4 and signs[0] == "-" and 1900 <= one < two <= 2100:
            return Moment(year=one, until=two)
        if len(figures[1]) == 4 and one <= 12 and signs[0] in "/-" and (two in range(1900, 2100) or hijri):
            return Moment(year=two, month=one, hijri=hijri)
    return None


def _checked(year: int, month: int, day: int, hijri: bool, until: int | None = None) -> Moment | None:
    hijri = hijri or year in range(1380, 1500)
    if not (1 <= month <= 12 and 1 <= day <= 30) if hijri else not is_day(year, month, day):
        return None
    if not hijri and year not in range(1500, 2200):
        return None
    return Moment(year=year, month=month, day=day, hijri=hijri, until=until)
