"""From what words say to a value: an ISO 8601 date, reckoned from an anchor where the words need one.

News tells of what has happened: a bare weekday or month is the last one, unless the words around it look ahead
(`prefer`). Without an anchor nothing is guessed: what needs one has no value, but for a day and month (`--02-18`).
"""

from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from tawatur.arabic import calendar as cal
from tawatur.arabic.dates_moment import Moment
from tawatur.arabic.resources import load_words

_BACK: Final = {"last": -1, "next": 1, "this": 0, "same": 0, "last_but_one": -2, "next_but_one": 2}
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


def resolve(moment: Moment, anchor: datetime | None, prefer: str = "past", before: date | None = None) -> Value:
    """The value of a moment.

    Args:
        moment: What the words say.
        anchor: When they were written, None when nobody knows.
        prefer: `past`, `ahead` (today or later) or `future` (later than today): which weekday or month is meant where the
            words leave it open.
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
        return _holiday(moment, today)
    if moment.nth is not None:
        return _nth(moment, today, prefer)
    if moment.day is not None or moment.month is not None:
        return _hijri(moment, today, prefer) if moment.hijri else _calendar(moment, today, prefer)
    if moment.month_turn is not None and (moment.quarter or moment.half):
        return _period(Moment(unit="month", turn=moment.month_turn), today, before)
    if moment.decade is not None:
        return _decade(moment, today)
    if moment.century is not None:
        return Value(f"{moment.century - 1:02d}", "century")
    if moment.season is not None:
        return _season(moment, today)
    if moment.year is not None:
        return _year(moment)
    if moment.year_turn is not None:
        year = today.year + _BACK[moment.year_turn] if today else None
        return Value(
            cal.iso(year) if year else None, _share_grain(moment), True, day=date(year, 1, 1) if year else None
        )
    if moment.weekday is not None or moment.days is not None:
        return _weekday(moment, today, prefer)
    if moment.amount is not None:
        return _offset(moment, anchor, before)
    if moment.unit is not None:
        return _period(moment, today, before)
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


def _calendar(moment: Moment, today: date | None, prefer: str) -> Value:
    """A Gregorian month or day."""
    month, day = moment.month, moment.day
    grain = "day" if day is not None else "month"
    year, open_year = moment.year, moment.year is None
    if month is None:  # a day of a month told from the anchor
        if today is None or moment.month_turn is None:
            return Value(None, grain, True)
        start = cal.shift(today.replace(day=1), "month", _BACK[moment.month_turn]) or today
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
        return today.year + _BACK[moment.year_turn]
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
    return today.year - 1 if ahead > 9 else today.year


def _year_by_weekday(moment: Moment, month: int, day: int, today: date) -> int:
    """The year near the anchor in which a day falls on its weekday, the anchor's own where none does."""
    if moment.weekday is not None:
        for year in (today.year, today.year - 1, today.year + 1):
            if cal.is_day(year, month, day) and date(year, month, day).weekday() == moment.weekday:
                if abs((date(year, month, day) - today).days) <= 330:
                    return year
    return today.year


def _hijri(moment: Moment, today: date | None, prefer: str) -> Value:
    """A Hijri month or day: its value in its own calendar, and in the Gregorian one where the year is known."""
    month, day, year = moment.month or 1, moment.day, moment.year
    grain = "day" if day is not None else "month"
    open_year = year is None
    if year is None and moment.paired is not None and moment.paired.year is not None:
        year, open_year = _hijri_year_in(moment.paired.year, month), False
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


def _hijri_year_in(year: int, month: int) -> int | None:
    """The Hijri year in which a Hijri month begins in a Gregorian year."""
    near = cal.gregorian_to_hijri(date(year, 7, 1))
    for candidate in (near[0] - 1, near[0], near[0] + 1) if near else ():
        first = cal.hijri_to_gregorian(candidate, month, 1)
        if first is not None and first.year == year:
            return candidate
    return None


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
        return now[0] + _BACK[moment.year_turn]
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
        day = monday + timedelta(days=weekday + 7 * _BACK[moment.week_turn])
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


def _period(moment: Moment, today: date | None, before: date | None) -> Value:
    """A period told by its modifier."""
    unit, turn = moment.unit or "day", moment.turn or "this"
    if moment.anaphoric:
        today = before or today
    if today is None or turn not in _BACK:
        return Value(None, unit, True)
    day = cal.shift(today, unit, _BACK[turn])
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


def _offset(moment: Moment, anchor: datetime | None, before: date | None) -> Value:
    """So many units from the anchor, or the stretch between the two."""
    unit, amount = moment.unit or "day", moment.amount or 0
    if anchor is None or (moment.anaphoric and before is None):
        return Value(None, unit, True)
    if unit in ("second", "minute", "hour"):
        stamp = anchor + timedelta(**{unit + "s": float(amount)})
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


def _nth(moment: Moment, today: date | None, prefer: str) -> Value:
    """A weekday, week or day by its number in a month."""
    inner = msgspec.structs.replace(moment, nth=None, nth_unit=None, weekday=None)
    if inner.month is None:
        if inner.month_turn is not None and today is not None:
            start = cal.shift(today.replace(day=1), "month", _BACK[inner.month_turn])
            month = Value(cal.iso(start.year, start.month) if start else None, "month", True, day=start)
        elif inner.year is not None or inner.year_turn is not None:
            year = _resolve(inner, datetime(today.year, today.month, today.day) if today else None, prefer, None)
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
        monday = last_monday if number < 0 else cal.weekday_after(first, 0, same=True) + timedelta(days=7 * (number - 1))
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


def _decade(moment: Moment, today: date | None) -> Value:
    """A decade: of the century named, else of the twentieth."""
    century = 19
    if moment.century is not None:
        century = moment.century - 1
    elif moment.unit == "century":
        century = (today.year // 100 if today else 20) + _BACK.get(moment.turn or "this", 0)
    first = century * 100 + (moment.decade or 0)
    return Value(f"{first // 10:03d}", "decade", day=date(first, 1, 1))


def _season(moment: Moment, today: date | None) -> Value:
    """A season, as the year that it falls in."""
    if moment.year is not None:
        return Value(cal.iso(moment.year), "season", day=date(moment.year, 1, 1))
    if today is None:
        return Value(None, "season", True)
    if moment.year_turn is not None:
        year = today.year + _BACK[moment.year_turn]
    else:
        _, end = _SEASON_MONTHS[moment.season or "صيف"]
        start = _SEASON_MONTHS[moment.season or "صيف"][0]
        year = today.year
        if moment.turn == "last" and today.month <= end:
            year -= 1
        elif moment.turn == "next" and today.month >= start:
            year += 1
    return Value(cal.iso(year), "season", True, day=date(year, 1, 1))


def _holiday(moment: Moment, today: date | None) -> Value:
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
            hijri_year = _hijri_year_in(year, month)
            return cal.hijri_to_gregorian(hijri_year, month, day) if hijri_year else None
        case {"easter": int(days)}:
            return cal.easter(year) + timedelta(days=days)
    return None


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
