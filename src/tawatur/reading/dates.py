"""The dates of an article, reckoned from the day that it came out, and that day's origin shown.

The anchor is the day of publication, else that of the dateline, else that of the capture, else none: never today. What
the annotation guide calls no date stays out: times of the day alone, feasts, stretches (`خلال أسبوعين`), and distances
that are measured from something else (`بعد ست سنوات من الحرب`).
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Final

import msgspec

from tawatur.arabic import (
    FoundDate,
    Moment,
    Piece,
    Scan,
    as_anchor,
    dual_periods,
    find_moments,
    fold,
    scan,
    value_dates,
)
from tawatur.article import Article
from tawatur.reading.nouns import Date

_TO: Final = frozenset(("الي", "حتي", "وحتي"))
_POINTS: Final = frozenset(("day", "week", "month", "year"))
_LONG: Final = frozenset(("month", "year", "decade"))


class Stretches:
    """Stretches of a text that do not overlap, to ask of a place whether one holds it.

    Args:
        spans: Start and end of each.
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def hold(self, start: int, end: int) -> bool:
        """Whether `[start, end)` lies wholly in one of them."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._spans[at][1]


def find_dates(article: Article) -> tuple[Date, ...]:
    """The dates of an article.

    Args:
        article: What to read; only its parts are, boilerplate is not.

    Returns:
        The dates in order, each with its value and where its anchor came from.
    """
    cut, pieces = moments_of(article)
    calendar = [end for piece in pieces if is_calendar_date(cut, piece) for end in _ends(cut, piece)]
    anchor, basis = _anchor(article, cut, calendar)
    found = value_dates(cut, calendar, anchor)
    return tuple(_date(one, basis) for one in _in_first_words(cut, found))


def moments_of(article: Article) -> tuple[Scan, list[Piece]]:
    """The cut text of an article and the expressions of time in its parts."""
    cut, pieces = _moments(article.text)
    parts = Stretches((part.span.start, part.span.end) for part in article.parts)
    return cut, [piece for piece in pieces if parts.hold(piece.start, cut.ends[piece.last - 1])]


@lru_cache(maxsize=2)
def _moments(text: str) -> tuple[Scan, list[Piece]]:
    """Dates and quantities of one article are found one after the other and lean on the same cut."""
    cut = scan(text)
    return cut, find_moments(cut, clock=False)


def is_calendar_date(cut: Scan, piece: Piece) -> bool:
    """Whether an expression of time is a date as the annotation guide means it."""
    moment = piece.moment
    if moment.run and moment.amount in (2, -2) and cut.keys[piece.last - 2].endswith("ين"):
        return True  # اليومين الماضيين, of which a plural would be vague
    if moment.now or moment.run or moment.within or _is_clock(moment):
        return False
    if moment.holiday is not None:
        return moment.year is not None
    if moment.amount is None or moment.anaphoric:
        return True
    if moment.amount > 0:
        return False  # بعد ست سنوات: after what was told, not from now
    if cut.keys[piece.first].endswith("منذ"):  # a length rather than a point, unless years or months are counted
        return moment.unit in _LONG and abs(moment.amount) > 1 and cut.keys[piece.last - 1] not in dual_periods()
    return moment.unit in _POINTS


def _ends(cut: Scan, piece: Piece) -> tuple[Piece, ...]:
    """Both days of `من 17 إلى 20 جانفي`, which an article means as two dates; else the piece itself."""
    moment = piece.moment
    at = next((i for i in range(piece.first + 1, piece.last) if cut.keys[i] in _TO), None)
    if at is None or moment.until is None or moment.day is None:
        return (piece,)
    first = Piece(msgspec.structs.replace(moment, until=None), piece.first, at, piece.start)
    second = msgspec.structs.replace(moment, day=moment.until, until=None)
    return first, Piece(second, at + 1, piece.last, cut.starts[at + 1])


def _is_clock(moment: Moment) -> bool:
    """Whether a moment tells only a time of the day."""
    return moment.hour is not None and moment.day is None and moment.days is None and moment.weekday is None


def _anchor(article: Article, cut: Scan, pieces: list[Piece]) -> tuple[datetime | None, str | None]:
    if article.published is not None:
        return as_anchor(article.published.value), article.published.basis
    if article.dateline is not None:
        span = article.dateline.span
        for found in value_dates(cut, [piece for piece in pieces if span.start <= piece.start < span.end], None):
            if found.day is not None and found.date.grain == "day":
                return as_anchor(found.day), "dateline"
    return (as_anchor(article.captured), "captured") if article.captured else (None, None)


def _in_first_words(cut: Scan, found: list[FoundDate]) -> list[FoundDate]:
    """The dates; one that is said elsewhere with fewer words in front begins where those words do.

    `صباح اليوم الاثنين` beside `اليوم الاثنين`, or `شهر يونيو` beside `يونيو`, is one date, said twice.
    """
    plain = {(fold(one.date.text), one.date.value) for one in found}
    return [_shortened(cut, one, plain) for one in found]


def _shortened(cut: Scan, one: FoundDate, plain: set[tuple[str, str | None]]) -> FoundDate:
    lead = cut.keys[one.first].lstrip("ول")
    if not (one.moment.daypart or lead in ("شهر", "يوم")):
        return one
    for first in range(one.first + 1, min(one.first + 4, one.last)):
        start = cut.starts[first]
        if (fold(cut.text[start : one.date.end]), one.date.value) in plain:
            return one.starting(start, cut.text)
    return one


def _date(found: FoundDate, basis: str | None) -> Date:
    date = found.date
    value = date.value
    if found.moment.nth_unit == "week" and found.day is not None:
        value = found.day.isoformat()[:7]  # the guide gives a week of a month the month's value
    return Date(
        date.start,
        date.end,
        date.text,
        value,
        date.grain,
        date.calendar,
        date.needs_anchor,
        date.gregorian,
        basis if date.needs_anchor and value is not None else None,
    )
