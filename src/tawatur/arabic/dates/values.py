"""From what words say to a value: an ISO 8601 date, reckoned from an anchor where the words need one.

News tells of what has happened: a bare weekday or month is the last one, unless the words around it look ahead
(`prefer`). Without an anchor nothing is guessed: what needs one has no value, but for a day and month (`--02-18`).
"""

from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from tawatur.arabic.dates import calendar as cal
from tawatur.arabic.dates.moment import Moment
from tawatur.arabic.dates.reckoning import (
    STEPS,
    Value,
    hijri_year_in,
    value_decade,
    value_feast,
    value_offset,
    value_period,
    value_season,
)

_NEAR: Final = 330  # days


def resolve(moment: Moment, anchor: datetime | None, prefer: str = "past", before: date | None = None) -> Value:
    """The value of a moment.

    Args:
        moment: What the words say.
        anchor: When they were written, None when nobody knows.
        prefer: `past`, `ahead` (today or later) or `future` (later than today): which weekday or month is meant where
            the words leave it open.
        before: The date that the text named last, for `اليوم التالي`.

    Returns:
        The value; None in it where an anchor is needed and none is there.
    """
    found = _resolve(moment, anchor, prefer, before)
    if moment.hour is not None and found.grain == "day":
        return _with_clock(_later(moment, anchor, prefer), found, anchor)
    return found


def _later(moment: Moment, anchor: datetime | None, prefer: str) -> Moment:
    """An hour of either half of the day put after the anchor, where what is meant lies ahead and no day is named."""
    hour = moment.hour or 0
    open_half = moment.half_day is None and 0 < hour < 12 and moment.days is None and moment.weekday is None
    if prefer == "future" and open_half and anchor is not None and moment.day is None and hour <= anchor.hour:
        return msgspec.structs.replace(moment, half_day="pm")
    return moment


def _resolve(moment: Moment, anchor: datetime | None, prefer: str, before: date | None) -> Value:
    today = anchor.date() if anchor is not None else None
    if moment.now:
        stamp = anchor.isoformat(timespec="minutes") if anchor is not None else None
        return Value(stamp, "minute", True, day=today)
    if moment.holiday is not None:
        return value_feast(moment, today)
    if moment.nth is not None:
        return _nth(moment, anchor, prefer)
    if moment.day is not None or moment.month is not None:
        return _hijri(moment, today, prefer) if moment.hijri else _calendar(moment, today, prefer, before)
    if moment.month_turn is not None and (moment.quarter or moment.half):
        return value_period(Moment(unit="month", turn=moment.month_turn), today, before)
    if moment.decade is not None:
        return value_decade(moment, today)
    if moment.century is not None:
        return Value(f"{moment.century - 1:02d}", "century")
    if moment.season is not None:
        return value_season(moment, today)
    if moment.year is not None:
        return _year(moment)
    if moment.year_turn is not None:
        year = today.year + STEPS[moment.year_turn] if today else None
        return Value(
            cal.iso(year) if year else None, _share_grain(moment), True, day=date(year, 1, 1) if year else None
        )
    if moment.weekday is not None or moment.days is not None:
        return _weekday(moment, today, prefer)
    if moment.amount is not None:
        return value_offset(moment, anchor, before)
    if moment.unit is not None:
        return value_period(moment, today, before)
    return Value(today.isoformat() if today else None, "day", True, day=today)


def _share_grain(moment: Moment) -> str:
    return "quarter" if moment.quarter else "half" if moment.half else "year"


def _year(moment: Moment) -> Value:
    year = moment.year or 0
    if moment.until is not None:
        return Value(
            f"{cal.iso(year)}/{cal.iso(moment.until)}",
            "year",
            hijri=moment.hijri,
            gregorian=_hijri_years(year, moment.until) if moment.hijri else None,
        )
    if moment.hijri:
        first = cal.hijri_to_gregorian(year, 1, 1)
        return Value(cal.iso(year), "year", hijri=True, gregorian=_hijri_years(year, year), day=first)
    return Value(cal.iso(year), _share_grain(moment), day=date(year, 1, 1) if 1 <= year <= 9999 else None)


def _hijri_years(first: int, last: int) -> str | None:
    start, end = cal.hijri_to_gregorian(first, 1, 1), cal.hijri_to_gregorian(last + 1, 1, 1)
    return f"{start.isoformat()}/{(end - timedelta(days=1)).isoformat()}" if start and end else None


def _calendar(moment: Moment, today: date | None, prefer: str, before: date | None = None) -> Value:
    """A Gregorian month or day."""
    month, day = moment.month, moment.day
    grain = "day" if day is not None else "month"
    year, open_year = moment.year, moment.year is None
    if month is None:  # a day of a month told from the anchor
        if moment.anaphoric:
            today = before or today
        if today is None or moment.month_turn is None:
            return Value(None, grain, True)
        start = cal.shift(today.replace(day=1), "month", STEPS[moment.month_turn]) or today
        year, month = start.year, start.month
    elif year is None and today is not None:
        year = _year_of(moment, month, day, today, prefer)
    if year is None:
        text = f"--{month:02d}" if day is None else f"--{month:02d}-{day:02d}"
        if moment.until is not None:
            text += f"/--{month:02d}-{moment.until:02d}"
        return Value(text, grain, True)
    if day is not None and not cal.is_day(year, month, day):
        return Value(None, grain, open_year)
    text = cal.iso(year, month, day)
    if moment.until is not None and cal.is_day(year, month, moment.until):
        text += "/" + cal.iso(year, month, moment.until)
    known = date(year, month, day or 1) if 1 <= year <= 9999 else None
    return Value(text, grain, open_year, day=known)


def _year_of(moment: Moment, month: int, day: int | None, today: date, prefer: str) -> int:
    """The year of a month or day that the words leave open."""
    if moment.year_turn is not None:
        return today.year + STEPS[moment.year_turn]
    if moment.days is not None or moment.weekday is not None:
        return _year_by_weekday(moment, month, day or 1, today)
    turn = moment.turn
    place = (month, day) if day is not None else (month, 0)
    now = (today.month, today.day) if day is not None else (today.month, 0)
    if turn == "last":
        return today.year if place < now or (day is not None and place == now) else today.year - 1
    if turn == "next":
        return today.year if place > now else today.year + 1
    if turn == "last_but_one":
        return today.year - 1 if place < now else today.year - 2
    ahead = month - today.month
    if prefer == "future" and ahead < 0:
        return today.year + 1
    if turn in ("this", "same"):
        return today.year
    if prefer == "ahead":
        return today.year + 1 if ahead < -6 else today.year
    return today.year - 1 if ahead > 6 and prefer == "past" else today.year


def _year_by_weekday(moment: Moment, month: int, day: int, today: date) -> int:
    """The year near the anchor in which a day falls on its weekday, the anchor's own where none does."""
    if moment.weekday is None:
        return today.year
    for year in (today.year, today.year - 1, today.year + 1):
        named = date(year, month, day) if cal.is_day(year, month, day) else None
        if named and named.weekday() == moment.weekday and abs((named - today).days) <= _NEAR:
            return year
    return today.year


def _hijri(moment: Moment, today: date | None, prefer: str) -> Value:
    """A Hijri month or day: its value in its own calendar, and in the Gregorian one where the year is known."""
    month, day, year = moment.month or 1, moment.day, moment.year
    grain = "day" if day is not None else "month"
    open_year = year is None
    if year is None and moment.paired is not None and moment.paired.year is not None:
        year, open_year = hijri_year_in(moment.paired.year, month), False
    elif year is None and moment.paired is not None and moment.paired.month is not None:
        other = _calendar(moment.paired, today, prefer)
        near = cal.gregorian_to_hijri(other.day) if other.day else None
        year = near[0] if near else None
    if year is None and today is not None:
        year = _open_hijri_year(moment, month, day, today, prefer)
    if year is None:
        text = f"--{month:02d}" if day is None else f"--{month:02d}-{day:02d}"
        return Value(text, grain, True, hijri=True)
    text = cal.iso(year, month, day)
    if moment.until is not None:
        text += "/" + cal.iso(year, month, moment.until)
    first = cal.hijri_to_gregorian(year, month, day or 1)
    last_day = moment.until or day or cal.hijri_month_length(year, month)
    last = cal.hijri_to_gregorian(year, month, last_day) if last_day else None
    gregorian = first.isoformat() if first and day is not None else None
    if first and last and first != last:
        gregorian = f"{first.isoformat()}/{last.isoformat()}"
    return Value(text, grain, open_year, hijri=True, gregorian=gregorian, day=first)


def _open_hijri_year(moment: Moment, month: int, day: int | None, today: date, prefer: str) -> int | None:
    now = cal.gregorian_to_hijri(today)
    if now is None:
        return None
    place, here = (month, day or 0), (now[1], now[2] if day is not None else 0)
    if moment.turn == "last":
        return now[0] if place < here else now[0] - 1
    if moment.turn == "next" or (prefer == "future" and moment.turn is None):
        return now[0] if place > here or (place == here and prefer == "future") else now[0] + 1
    if moment.year_turn is not None:
        return now[0] + STEPS[moment.year_turn]
    return now[0]


def _weekday(moment: Moment, today: date | None, prefer: str) -> Value:
    """A weekday, a day counted from the anchor, or both."""
    if today is None:
        return Value(None, "day", True)
    weekday, turn = moment.weekday, moment.turn
    if moment.days is not None:
        day = cal.shift(today, "day", moment.days) or today
        if weekday is not None and day.weekday() != weekday:
            day = cal.nearest_weekday(day, weekday)  # the anchor is a day off more often than the writer
    elif moment.week_turn is not None and weekday is not None:
        monday = today - timedelta(days=today.weekday())
        day = monday + timedelta(days=weekday + 7 * STEPS[moment.week_turn])
    elif weekday is None:
        day = today
    elif turn == "last":
        day = cal.weekday_before(today, weekday, same=False)
    elif turn == "last_but_one":
        day = cal.weekday_before(today, weekday, same=False) - timedelta(days=7)
    elif turn == "next":
        day = cal.weekday_after(today, weekday, same=False)
    elif turn == "next_but_one":
        day = cal.weekday_after(today, weekday, same=False) + timedelta(days=7)
    elif turn == "this":
        day = cal.weekday_after(today, weekday, same=True)
    elif prefer in ("future", "ahead"):
        day = cal.weekday_after(today, weekday, same=prefer == "ahead")
    else:
        day = cal.weekday_before(today, weekday, same=True)
    return Value(day.isoformat(), "day", True, day=day)


def _nth(moment: Moment, anchor: datetime | None, prefer: str) -> Value:
    """A weekday, week or day by its number in a month."""
    today = anchor.date() if anchor is not None else None
    inner = msgspec.structs.replace(moment, nth=None, nth_unit=None, weekday=None)
    if moment.nth_unit == "day" and moment.month is not None and moment.nth is not None and moment.nth > 0:
        return _resolve(msgspec.structs.replace(inner, day=moment.nth), anchor, prefer, None)
    if inner.month is None:
        if inner.month_turn is not None and today is not None:
            start = cal.shift(today.replace(day=1), "month", STEPS[inner.month_turn])
            month = Value(cal.iso(start.year, start.month) if start else None, "month", True, day=start)
        elif inner.year is not None or inner.year_turn is not None:
            year = _resolve(inner, anchor, prefer, None)
            return msgspec.structs.replace(year, grain=moment.nth_unit or "week")
        else:
            return Value(None, "day", True)
    else:
        month = _hijri(inner, today, prefer) if inner.hijri else _calendar(inner, today, prefer)
    grain = "week" if moment.nth_unit in ("week", "decade") else "day"
    if moment.nth_unit == "decade" or month.day is None or month.hijri:
        return msgspec.structs.replace(month, grain=grain)
    first, number = month.day, moment.nth or 1
    last = first.replace(day=cal.month_end(first.year, first.month))
    if moment.nth_unit == "week":  # whole weeks of the month, from Monday
        last_monday = cal.weekday_before(last - timedelta(days=6), 0, same=True)
        monday = (
            last_monday if number < 0 else cal.weekday_after(first, 0, same=True) + timedelta(days=7 * (number - 1))
        )
        return Value(cal.iso_week(monday), "week", month.needs_anchor, day=monday)
    if moment.nth_unit == "day":
        day = last if number < 0 else first + timedelta(days=number - 1)
    elif number < 0:
        day = cal.weekday_before(last, moment.weekday or 0, same=True)
    else:
        day = cal.weekday_after(first, moment.weekday or 0, same=True) + timedelta(days=7 * (number - 1))
    if day.month != first.month:
        return Value(None, "day", month.needs_anchor)
    return Value(day.isoformat(), "day", month.needs_anchor, day=day)


def _with_clock(moment: Moment, day: Value, anchor: datetime | None) -> Value:
    """A day with its time."""
    hour, minute = moment.hour or 0, moment.minute
    if moment.half_day == "pm" and hour < 12:
        hour += 12
    elif moment.half_day == "am" and hour == 12 and minute is None:
        hour = 0
    grain = "hour" if minute is None else "minute" if moment.second is None else "second"
    if day.value is None or hour > 24 or "/" in day.value:
        return Value(f"T{hour:02d}:{minute or 0:02d}" if hour <= 24 else None, grain, True)
    clock = f"{hour % 24:02d}" + (f":{minute:02d}" if minute is not None else "")
    if moment.second is not None:
        clock += f":{moment.second:02d}"
    return msgspec.structs.replace(day, value=f"{day.value}T{clock}", grain=grain)
