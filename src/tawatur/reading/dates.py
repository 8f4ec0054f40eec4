"""The dates of an article, reckoned from the day that it came out, and that day's origin shown.

The anchor is the day of publication, else that of the dateline, else that of the capture, else none: never today. Times
of the day without a date are no calendar dates and stay out.
"""

from datetime import datetime
from functools import lru_cache

from tawatur.arabic import FoundDate, Piece, Scan, as_anchor, find_moments, scan, value_dates
from tawatur.article import Article
from tawatur.reading.nouns import Date


def find_dates(article: Article) -> tuple[Date, ...]:
    """The dates of an article.

    Args:
        article: What to read; only its parts are, boilerplate is not.

    Returns:
        The dates in order, each with its value and where its anchor came from.
    """
    cut, pieces = moments_of(article)
    calendar = [piece for piece in pieces if not is_clock(piece)]
    anchor, basis = _anchor(article, cut, calendar)
    return tuple(_date(found, basis) for found in value_dates(cut, calendar, anchor) if not _is_feast(found))


def moments_of(article: Article) -> tuple[Scan, list[Piece]]:
    """The cut text of an article and the expressions of time in its parts."""
    cut, pieces = _moments(article.text)
    spans = [(part.span.start, part.span.end) for part in article.parts]
    return cut, [piece for piece in pieces if inside(spans, piece.start, cut.ends[piece.last - 1])]


def inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether `[start, end)` lies in one of the spans."""
    return any(first <= start and end <= last for first, last in spans)


def is_clock(piece: Piece) -> bool:
    """Whether an expression tells only a time of the day."""
    moment = piece.moment
    return moment.now or (
        moment.hour is not None and moment.day is None and moment.days is None and moment.weekday is None
    )


@lru_cache(maxsize=2)
def _moments(text: str) -> tuple[Scan, list[Piece]]:
    """Dates and quantities of one article are found one after the other and lean on the same cut."""
    cut = scan(text)
    return cut, find_moments(cut, clock=False)


def _is_feast(found: FoundDate) -> bool:
    """Feasts are occasions; an article that names one seldom means its day."""
    return found.moment.holiday is not None and found.moment.year is None


def _anchor(article: Article, cut: Scan, pieces: list[Piece]) -> tuple[datetime | None, str | None]:
    if article.published is not None:
        return as_anchor(article.published.value), article.published.basis
    if article.dateline is not None:
        span = article.dateline.span
        for found in value_dates(cut, [piece for piece in pieces if span.start <= piece.start < span.end], None):
            if found.day is not None and found.date.grain == "day":
                return as_anchor(found.day), "dateline"
    return (as_anchor(article.captured), "captured") if article.captured else (None, None)


def _date(found: FoundDate, basis: str | None) -> Date:
    date = found.date
    return Date(
        date.start,
        date.end,
        date.text,
        date.value,
        date.grain,
        date.calendar,
        date.needs_anchor,
        date.gregorian,
        basis if date.needs_anchor and date.value is not None else None,
    )
