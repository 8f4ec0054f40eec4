"""What the functions of this room give back: values read out of Arabic words, each with its place in the text."""

import msgspec


class DateValue(msgspec.Struct, frozen=True):
    """An expression of time and what it means.

    Attributes:
        start, end, text: Where it stands; `text` is the source between the two.
        value: ISO 8601 date, prefix of one (`2019-10`), `--MM-DD` without a year, or interval `start/end`, in the
            calendar that `calendar` names; None when only an anchor could tell and none was given.
        grain: `minute|hour|day|week|month|quarter|half|year|decade|century|...`.
        calendar: `gregorian` or `islamic`.
        needs_anchor: Whether the expression can be resolved only from the publication date.
        gregorian: The same day or interval in the Gregorian calendar where `calendar` is not, else None.
        basis: Where the anchor came from (`metadata|text|url|dateline|captured`), None where none was used.
    """

    start: int
    end: int
    text: str
    value: str | None
    grain: str
    calendar: str = "gregorian"
    needs_anchor: bool = False
    gregorian: str | None = None
    basis: str | None = None


class NumberValue(msgspec.Struct, frozen=True):
    """A count or an amount and what it is worth.

    Attributes:
        start, end, text: Where it stands, without the counted noun; `text` is the source between the two.
        value: The number; None where `low` and `high` give a range.
        low, high: The ends of a range or of a change, else None.
        unit: What is counted, or a currency (ISO 4217) or measure; None when nothing is named.
        kind: `count|percent|money|measure|duration|age|ordinal`.
        approx: Whether the text says about (نحو، زهاء).
        bound: `min` for at least, `max` for at most, else None.
        unit_start, unit_end: Where the counted noun stands, -1 when there is none.
    """

    start: int
    end: int
    text: str
    value: int | float | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    kind: str = "count"
    approx: bool = False
    bound: str | None = None
    unit_start: int = -1
    unit_end: int = -1
