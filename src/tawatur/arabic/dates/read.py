"""The dates of a text and what they are worth: the reading that other rooms and people use."""

import datetime as dt
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic.dates.calendar import parse_iso
from tawatur.arabic.dates.find import find_moments, is_day_like
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.reckoning import Value
from tawatur.arabic.dates.values import resolve
from tawatur.arabic.letters import fold
from tawatur.arabic.nouns import DateValue
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan, scan

_OPENINGS: Final = frozenset(("من", "ومن", "بين", "وبين", "مابين"))
_WINDOW: Final = 20  # words to look back for a sign that the sentence looks ahead
_TO: Final = frozenset(("الي", "حتي", "وحتي", "والي"))


class FoundDate(msgspec.Struct, frozen=True):
    """A date with the pieces that it stands in and what its words say."""

    date: DateValue
    first: int
    last: int
    moment: Moment
    day: dt.date | None = None

    def starting(self, start: int, text: str) -> "FoundDate":
        """The same date from another offset of its text on."""
        shorter = msgspec.structs.replace(self.date, start=start, text=text[start : self.date.end])
        return msgspec.structs.replace(self, date=shorter)


def read_dates(
    text: str, anchor: dt.date | dt.datetime | str | None = None, prefer: str = "context"
) -> tuple[DateValue, ...]:
    """Every date, time and interval of a text.

    Args:
        text: Any text; offsets of the result point into it.
        anchor: When it was written: a date, a time, or ISO 8601 of either. Without one, what can be told only from the
            day of writing has no value.
        prefer: `past`, `future` or `context`: which weekday or month is meant where the words leave it open. News looks
            back, unless the sentence looks ahead.

    Returns:
        The dates in order; they do not overlap.
    """
    cut = scan(text)
    moments = find_moments(cut)
    return tuple(found.date for found in value_dates(cut, moments, as_anchor(anchor), prefer, ranges=True))


def as_anchor(anchor: dt.date | dt.datetime | str | None) -> dt.datetime | None:
    """An anchor in any of its forms as a time."""
    if isinstance(anchor, dt.datetime):
        return anchor.replace(tzinfo=None)
    if isinstance(anchor, dt.date):
        return dt.datetime(anchor.year, anchor.month, anchor.day)
    return parse_iso(anchor)


def value_dates(
    cut: Scan, pieces: list[Piece], anchor: dt.datetime | None, prefer: str = "context", ranges: bool = False
) -> list[FoundDate]:
    """The values of expressions already found.

    Args:
        cut: The cut text.
        pieces: Its expressions of time.
        anchor: When it was written.
        prefer: As `read_dates` has it.
        ranges: Whether two dates with `من ... إلى` become one interval.
    """
    found: list[FoundDate] = []
    before: dt.date | None = None
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        way = prefer if prefer != "context" else "ahead" if looks_ahead(cut, piece) else "past"
        if ranges and i + 1 < len(pieces):
            span = _interval(cut, piece, pieces[i + 1], anchor, way, before)
            if span is not None:
                found.append(span)
                before, i = span.day or before, i + 2
                continue
        value = resolve(piece.moment, anchor, way, before)
        found.append(_found(cut, piece, value))
        before, i = value.day or before, i + 1
    return found


def looks_ahead(cut: Scan, piece: Piece) -> bool:
    """Whether the sentence tells of what is still to come before it names the time."""
    ahead, not_ahead = _ahead()
    for back in range(1, _WINDOW):
        key = cut.key(piece.first - back)
        if key in ("", ".", "؟", "!", "؛"):
            return False
        if key in ahead or (key == "ان" and cut.key(piece.first - back - 1) == "علي"):
            return True
        plain = key[1:] if key[:1] in ("و", "ف") else key
        if plain[:2] in ("سي", "ست") and len(plain) > 4 and plain not in not_ahead:
            return True
    return False


@cache
def _ahead() -> tuple[frozenset[str], frozenset[str]]:
    lists = load_words("dates")
    return (
        frozenset(fold(word) for phrase in lists["ahead"] for word in phrase.split()[-1:]),
        frozenset(fold(word) for word in lists["not_ahead"]),
    )


def _found(cut: Scan, piece: Piece, value: Value) -> FoundDate:
    end = cut.ends[piece.last - 1]
    made = DateValue(
        piece.start,
        end,
        cut.text[piece.start : end],
        value.value,
        value.grain,
        "islamic" if value.hijri else "gregorian",
        value.needs_anchor,
        value.gregorian,
    )
    return FoundDate(made, piece.first, piece.last, piece.moment, value.day)


def _interval(
    cut: Scan, one: Piece, two: Piece, anchor: dt.datetime | None, prefer: str, before: dt.date | None
) -> FoundDate | None:
    """Two dates as one interval where words make them its ends (`من 13 تموز إلى 15 تموز`)."""
    if two.first - one.last != 1:
        return None
    sign, opening = cut.keys[one.last], cut.key(one.first - 1)
    opened = opening in _OPENINGS
    if not (sign in _TO or (sign == "-" and one.moment.month is not None) or (sign == "و" and opening.endswith("بين"))):
        return None
    left, right = one.moment, two.moment
    if left.hour is not None and right.hour is not None:
        if right.half_day and not left.half_day:
            left = msgspec.structs.replace(left, half_day=right.half_day)
        if is_day_like(left) and not is_day_like(right):
            right = msgspec.structs.replace(
                left,
                hour=right.hour,
                minute=right.minute,
                second=right.second,
                half_day=right.half_day or left.half_day,
            )
    if right.year is not None and left.year is None and left.month is not None and not left.hijri:
        left = msgspec.structs.replace(left, year=right.year)
    start, end = resolve(left, anchor, prefer, before), resolve(right, anchor, prefer, before)
    if start.day is not None and end.day is not None and end.day < start.day and end.needs_anchor:
        after = dt.datetime.combine(start.day, dt.time())  # من الأحد إلى الخميس: the next one after the start
        end = resolve(
            msgspec.structs.replace(right, turn=None), after, "ahead" if right.weekday is not None else "future", before
        )
    if start.value is None or end.value is None or "/" in start.value or "/" in end.value or start.hijri != end.hijri:
        return None
    first = one.first - 1 if opened else one.first
    begin = cut.past(first, 1 if opening.startswith("و") else 0) if opened else one.start
    value = Value(
        f"{start.value}/{end.value}", start.grain, start.needs_anchor or end.needs_anchor, start.hijri, None, start.day
    )
    return _found(cut, Piece(left, first, two.last, begin), value)


def weekday_mismatch(text: str, value: str | None) -> tuple[int, int] | None:
    """Whether a date names a weekday that its day does not fall on.

    Args:
        text: The words of one date, as `DateValue.text`.
        value: The Gregorian day that they come to, ISO 8601 (`DateValue.gregorian` of an Islamic one).

    Returns:
        The weekday named and the true one (0 is Monday); None where they fit or one of the two is not said.
    """
    stamp = parse_iso(value) if value is not None and len(value) >= 10 and "/" not in value else None
    pieces = find_moments(scan(text)) if stamp is not None else []
    if stamp is None or len(pieces) != 1:
        return None
    moment = pieces[0].moment
    if moment.weekday is None or moment.day is None or moment.nth is not None or moment.weekday == stamp.weekday():
        return None
    return moment.weekday, stamp.weekday()
