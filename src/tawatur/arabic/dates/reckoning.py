"""Periods, distances, seasons and feasts reckoned from an anchor."""

from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from tawatur.arabic.dates import calendar as cal
from tawatur.arabic.dates.moment import Moment
from tawatur.arabic.resources import load_words

STEPS: Final = {"last": -1, "next": 1, "this": 0, "same": 0, "last_but_one": -2, "next_but_one": 2}
_SEASON_MONTHS: Final = {"صيف": (6, 8), "شتاء": (12, 2), "ربيع": (3, 5), "خريف": (9, 11)}


class Value(msgspec.Struct, frozen=True):
    """What a moment is worth.

    Attributes:
        value: As `DateValue.value`.
        grain: As `DateValue.grain`.
        needs_anchor: Whether only an anchor can tell.
        hijri: Whether `value` is of the Hijri calendar.
        gregorian: The same in the Gregorian calendar where `value` is not.
        day: The first day, to lean later expressions on.
    """

    value: str | None
    grain: str
    needs_anchor: bool = False
    hijri: bool = False
    gregorian: str | None = None
    day: date | None = None


def value_period(moment: Moment, today: date | None, before: date | None) -> Value:
    """A period told by its modifier."""
    unit, turn = moment.unit or "day", moment.turn or "this"
    if moment.anaphoric:
        today = before or today
    if today is None or turn not in STEPS:
        return Value(None, unit, True)
    day = cal.shift(today, unit, STEPS[turn])
    if day is None:
        return Value(None, unit, True)
    return _at_grain(day, unit)


def _at_grain(day: date, unit: str) -> Value:
    """The period of a kind that holds a day."""
    if unit == "day":
        return Value(day.isoformat(), unit, True, day=day)
    if unit == "week":
        return Value(cal.iso_week(day), unit, True, day=day - timedelta(days=day.weekday()))
    if unit in ("month", "quarter"):
        if unit == "quarter":
            first = (day.month - 1) // 3 * 3 + 1
            text = f"{cal.iso(day.year, first)}/{cal.iso(day.year, first + 2)}"
            return Value(text, unit, True, day=date(day.year, first, 1))
        return Value(cal.iso(day.year, day.month), unit, True, day=day.replace(day=1))
    if unit == "half":
        first = 1 if day.month <= 6 else 7
        return Value(
            f"{cal.iso(day.year, first)}/{cal.iso(day.year, first + 5)}", unit, True, day=date(day.year, first, 1)
        )
    if unit == "decade":
        return Value(f"{day.year // 10:03d}", unit, True, day=date(day.year // 10 * 10 or 1, 1, 1))
    if unit == "century":
        return Value(f"{day.year // 100:02d}", unit, True)
    return Value(cal.iso(day.year), unit, True, day=date(day.year, 1, 1))


def value_offset(moment: Moment, anchor: datetime | None, before: date | None) -> Value:
    """So many units from the anchor, or the stretch between the two."""
    unit, amount = moment.unit or "day", moment.amount or 0
    if anchor is None or (moment.anaphoric and before is None):
        return Value(None, unit, True)
    if unit in ("second", "minute", "hour"):
        stamp = anchor + timedelta(**{unit + "s": float(amount)})
        if moment.run or moment.within:
            ends = "/".join(end.isoformat(timespec="minutes") for end in sorted((anchor, stamp)))
            return Value(ends, unit, True, day=min(anchor, stamp).date())
        return Value(stamp.isoformat(timespec="minutes"), unit, True, day=stamp.date())
    base = before if moment.anaphoric and before is not None else anchor.date()
    if amount != int(amount):  # سنة ونصف
        unit, amount = (
            ("month", amount * 12)
            if unit == "year"
            else ("day", amount * {"week": 7, "month": 30, "day": 1}.get(unit, 1))
        )
    day = cal.shift(base, unit, int(amount))
    if day is None:
        return Value(None, unit, True)
    if moment.within:
        return Value(f"{base.isoformat()}/{day.isoformat()}", "day", True, day=base)
    if moment.run:
        return _stretch(moment, base, unit, int(amount))
    if unit in ("day", "week"):
        return Value(day.isoformat(), "day", True, day=day)
    return _at_grain(day, "year" if unit in ("decade", "century") else unit)


def _stretch(moment: Moment, base: date, unit: str, amount: int) -> Value:
    """The whole units before or after the one that holds the anchor (`الأشهر الثلاثة الماضية`)."""
    near, far = cal.shift(base, unit, 1 if amount > 0 else -1), cal.shift(base, unit, amount)
    if near is None or far is None:
        return Value(None, unit, True)
    one, two = _at_grain(near, unit), _at_grain(far, unit)
    first, last = (one, two) if amount > 0 else (two, one)
    if unit in ("quarter", "half", "week", "decade", "century") and first.day and last.day:
        end = (cal.shift(last.day, unit, 1) or last.day) - timedelta(days=1)
        return Value(f"{first.day.isoformat()}/{end.isoformat()}", unit, True, day=first.day)
    text = first.value if first.value == last.value else f"{first.value}/{last.value}"
    return Value(text, unit, True, day=first.day)


def value_decade(moment: Moment, today: date | None) -> Value:
    """A decade: of the century named, else of the twentieth."""
    century = 19
    if moment.century is not None:
        century = moment.century - 1
    elif moment.unit == "century":
        century = (today.year // 100 if today else 20) + STEPS.get(moment.turn or "this", 0)
    first = century * 100 + (moment.decade or 0)
    return Value(f"{first // 10:03d}", "decade", day=date(first, 1, 1))


def value_season(moment: Moment, today: date | None) -> Value:
    """A season, as the year that it falls in."""
    if moment.year is not None:
        return Value(cal.iso(moment.year), "season", day=date(moment.year, 1, 1))
    if today is None:
        return Value(None, "season", True)
    if moment.year_turn is not None:
        year = today.year + STEPS[moment.year_turn]
    else:
        _, end = _SEASON_MONTHS[moment.season or "صيف"]
        start = _SEASON_MONTHS[moment.season or "صيف"][0]
        year = today.year
        if moment.turn == "last" and today.month <= end:
            year -= 1
        elif moment.turn == "next" and today.month >= start:
            year += 1
    return Value(cal.iso(year), "season", True, day=date(year, 1, 1))


def value_feast(moment: Moment, today: date | None) -> Value:
    """A feast in its year, else the next from the anchor."""
    rule = load_words("dates")["holidays"][moment.holiday]
    year = moment.year or (today.year if today else None)
    if year is None:
        return Value(None, "day", True)
    for candidate in (year,) if moment.year else (year, year + 1):
        day = _feast(rule, candidate)
        if day is not None and (moment.year or today is None or day >= today):
            return Value(day.isoformat(), "day", moment.year is None, day=day)
    return Value(None, "day", True)


def _feast(rule: dict[str, object], year: int) -> date | None:
    match rule:
        case {"gregorian": [int(month), int(day)]}:
            return date(year, month, day)
        case {"hijri": [int(month), int(day)]}:
            hijri_year = hijri_year_in(year, month)
            return cal.hijri_to_gregorian(hijri_year, month, day) if hijri_year else None
        case {"easter": int(days)}:
            return cal.easter(year) + timedelta(days=days)
    return None


def hijri_year_in(year: int, month: int) -> int | None:
    """The Hijri year in which a Hijri month begins in a Gregorian year."""
    near = cal.gregorian_to_hijri(date(year, 7, 1))
    for candidate in (near[0] - 1, near[0], near[0] + 1) if near else ():
        first = cal.hijri_to_gregorian(candidate, month, 1)
        if first is not None and first.year == year:
            return candidate
    return None
