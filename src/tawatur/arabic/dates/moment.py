"""What an expression of time says, before anybody knows when it was written."""

from typing import Final

import msgspec


class Moment(msgspec.Struct, frozen=True):
    """The parts of a date that words give; None and empty where they are silent.

    Attributes:
        year, month, day: Of the calendar that `hijri` says.
        hijri: Whether they are of the Hijri calendar.
        weekday: 0 for Monday.
        days: Days from the anchor (`أمس` is -1).
        turn: `last|next|this|last_but_one|next_but_one|same`: which one of the period, weekday or month.
        unit: The period that `turn` or `amount` counts (`week`, `month`, `year`, ...).
        amount: How many units from the anchor, past below zero.
        run: Whether the amount is a whole stretch (`الأيام الثلاثة الماضية`), not a point.
        within: Whether the stretch begins with the anchor itself (`خلال أسبوعين`).
        year_turn: Which year a month belongs to (`أكتوبر من العام الماضي`), as `turn`.
        week_turn: Which week a weekday belongs to.
        month_turn: Which month a day or weekday belongs to (`السابع من الشهر الجاري`).
        nth: Which weekday, week or day of its month; -1 for the last.
        nth_unit: What `nth` counts: `weekday|week|day`.
        part: `start|middle|end` of the rest.
        quarter, half: Of the year.
        season: Its name in English.
        decade: Year it begins in, in its century.
        century: Its number.
        holiday: Key of the list of feasts.
        hour, minute, second: Of the day.
        half_day: `am|pm` where said.
        daypart: Whether a part of the day was named (`مساء أمس`).
        now: Whether it is this moment.
        anaphoric: Whether it hangs on another date of the text (`اليوم التالي`).
        until: Last year, day or hour of an interval that shares the rest.
        paired: The same day in the other calendar.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hijri: bool = False
    weekday: int | None = None
    days: int | None = None
    turn: str | None = None
    unit: str | None = None
    amount: int | float | None = None
    run: bool = False
    within: bool = False
    year_turn: str | None = None
    week_turn: str | None = None
    month_turn: str | None = None
    nth: int | None = None
    nth_unit: str | None = None
    part: str | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    half_day: str | None = None
    daypart: bool = False
    now: bool = False
    anaphoric: bool = False
    until: int | None = None
    paired: "Moment | None" = None


class Piece(msgspec.Struct, frozen=True):
    """A moment found at pieces `[first, last)` of a scan, from offset `start` (prefixes left out)."""

    moment: Moment
    first: int
    last: int
    start: int


def said(moment: Moment) -> frozenset[str]:
    """The fields that a moment fills."""
    return frozenset(name for name in _FIELDS if getattr(moment, name) not in (None, False))


_FIELDS: Final = Moment.__struct_fields__


def joined(one: Moment, two: Moment) -> Moment | None:
    """Both moments as one where neither says again, or against, what the other says; None where they cannot be one."""
    first, second = said(one), said(two)
    if first & second - {"hijri", "daypart", "half_day"}:
        return None
    return msgspec.structs.replace(one, **{name: getattr(two, name) for name in second})
