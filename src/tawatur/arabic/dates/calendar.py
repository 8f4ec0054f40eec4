"""Days, weeks and months reckoned in both calendars, and the weekday that a date falls on.

Hijri dates are converted by `hijridate` (the Umm al-Qura calendar, 1343 to 1500 AH, that Saudi newspapers date by).
"""

import calendar
from datetime import date, datetime, timedelta
from typing import Final

from hijridate import Gregorian, Hijri

_FIRST_HIJRI: Final = 1343
_LAST_HIJRI: Final = 1500


def iso(year: int, month: int | None = None, day: int | None = None) -> str:
    """A date or prefix of one in ISO 8601."""
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def iso_week(day: date) -> str:
    """The ISO 8601 week of a day (`2017-W09`)."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def parse_iso(text: str | None) -> datetime | None:
    """The beginning of an ISO date, time or prefix of one; None where the text is none."""
    if not text:
        return None
    for form, size in (("%Y-%m-%d", 10), ("%Y-%m", 7), ("%Y", 4)):
        if form == "%Y-%m-%d" and len(text) > 10:
            try:
                return datetime.fromisoformat(text).replace(tzinfo=None)
            except ValueError:
                pass
        try:
            return datetime.strptime(text[:size], form)
        except ValueError:
            continue
    return None


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether a Gregorian day exists; without a year, in some year."""
    if not 1 <= month <= 12 or day < 1:
        return False
    return day <= calendar.monthrange(year if year else 2000, month)[1]


def month_end(year: int, month: int) -> int:
    """The last day of a Gregorian month."""
    return calendar.monthrange(year, month)[1]


def shift(day: date, unit: str, count: int) -> date | None:
    """The day `count` units (`day|week|month|quarter|half|year|decade|century`) away, None outside the calendar."""
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=count * (7 if unit == "week" else 1))
        months = count * {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}[unit]
        at = day.year * 12 + day.month - 1 + months
        year, month = divmod(at, 12)
        return date(year, month + 1, min(day.day, month_end(year, month + 1)))
    except (OverflowError, ValueError):
        return None


def hijri_to_gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri one, None outside the years that the calendar is laid down for."""
    if not _FIRST_HIJRI <= year <= _LAST_HIJRI:
        return None
    try:
        day_of = Hijri(year, month, day).to_gregorian()
    except (OverflowError, ValueError):
        return None
    return date(day_of.year, day_of.month, day_of.day)


def gregorian_to_hijri(day: date) -> tuple[int, int, int] | None:
    """Year, month and day of the Hijri calendar, None outside the years that it is laid down for."""
    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    except (OverflowError, ValueError):
        return None
    return hijri.year, hijri.month, hijri.day


def hijri_month_length(year: int, month: int) -> int | None:
    """29 or 30, None outside the years that the calendar is laid down for."""
    if not _FIRST_HIJRI <= year <= _LAST_HIJRI:
        return None
    return int(Hijri(year, month, 1).month_length())


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), g = divmod(b, 4), (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def weekday_before(day: date, weekday: int, same: bool) -> date:
    """The last such weekday (0 is Monday) before `day`; `same` says whether `day` itself may be it."""
    back = (day.weekday() - weekday) % 7
    return day - timedelta(days=back if back or same else 7)


def weekday_after(day: date, weekday: int, same: bool) -> date:
    """The next such weekday after `day`; `same` says whether `day` itself may be it."""
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead or same else 7)


def nearest_weekday(day: date, weekday: int) -> date:
    """The such weekday at most three days from `day`."""
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
