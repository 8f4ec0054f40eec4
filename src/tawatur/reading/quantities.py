"""The quantities of an article: what is counted or measured, its role in the event, and the day for which it holds."""

from bisect import bisect_right
from typing import Final

from tawatur.arabic import FoundNumber, Piece, Scan, find_numbers, fold
from tawatur.article import Article
from tawatur.reading.countable import is_name, is_quantity
from tawatur.reading.dates import Stretches, moments_of
from tawatur.reading.nouns import Date, Quantity, Statement
from tawatur.reading.roles import find_role

_UNTIL: Final = frozenset(("حتي", "وحتي", "لغايه"))
_AMONG: Final = frozenset(("بينهم", "بينهن", "بينها", "منهم", "منهن", "منها"))  # the number is part of the one before
_NEAR: Final = 120  # characters between a number and the day for which it holds
_NESTED: Final = 8  # statements begun before a place that are looked at for one that holds it


def find_quantities(
    article: Article, dates: tuple[Date, ...], statements: tuple[Statement, ...]
) -> tuple[Quantity, ...]:
    """The quantities of an article.

    Args:
        article: What to read; boilerplate is not.
        dates: Its dates, for the state that a number describes (`حتى أمس`).
        statements: Its statements, for the one that holds a number.

    Returns:
        The quantities in order; what is said again about the same thing in other words is left out.
    """
    cut, pieces = moments_of(article)
    parts = Stretches((part.span.start, part.span.end) for part in article.parts)
    contents = sorted((span.start, span.end, statement.id) for statement in statements for span in statement.content)
    until = [date for date in dates if date.grain == "day" and date.value and _is_until(cut, date)]
    found: list[Quantity] = []
    name = False
    for number in find_numbers(cut, _of_dates(pieces)):
        value = number.number
        name = is_name(cut, number, name)
        if not name and is_quantity(cut, number) and parts.hold(value.start, value.end):
            holder = _holder(contents, value.start, value.end)
            among = cut.key(number.first - 1) in _AMONG and bool(found)
            role = found[-1].role if among else find_role(cut, number)
            found.append(_quantity(number, role, _as_of(cut, number, until), holder))
    return tuple(_once(found))


def _of_dates(pieces: list[Piece]) -> frozenset[int]:
    """The pieces of a text that belong to a date; the number of a distance (`قبل 6 أشهر`) is a quantity too."""
    return frozenset(i for piece in pieces if piece.moment.amount is None for i in range(piece.first, piece.last))


def _once(found: list[Quantity]) -> list[Quantity]:
    """The quantities without those that one statement, or the article's own voice, says again in other words."""
    seen: dict[tuple[object, ...], str] = {}
    kept: list[Quantity] = []
    for quantity in found:
        words = fold(quantity.text)
        worth = (quantity.value, quantity.low, quantity.high, quantity.unit, quantity.statement)
        if seen.setdefault(worth, words) == words:
            kept.append(quantity)
    return kept


def _is_until(cut: Scan, date: Date) -> bool:
    """Whether a date says up to when (`حتى أمس`, `حتى يوم الاثنين`)."""
    lead = cut.aligned[max(0, date.start - 10) : date.start].split()
    return bool(lead) and (lead[-1] in _UNTIL or (len(lead) > 1 and lead[-2] in _UNTIL and lead[-1] in ("يوم", "مساء")))


def _as_of(cut: Scan, found: FoundNumber, until: list[Date]) -> str | None:
    """The day up to which a number holds, where its sentence says so."""
    number = found.number
    at = bisect_right(until, number.start, key=lambda date: date.start)
    for date in until[max(0, at - 1) : at + 1]:
        first, second = sorted(((number.start, number.end), (date.start, date.end)))
        between = cut.aligned[first[1] : second[0]]
        if len(between) <= _NEAR and not any(mark in between for mark in (". ", "\n", "؟")):
            return date.gregorian or date.value
    return None


def _holder(contents: list[tuple[int, int, str]], start: int, end: int) -> str | None:
    """The statement that holds a place, the shortest where several do."""
    at = bisect_right(contents, start, key=lambda content: content[0])
    near = contents[max(0, at - _NESTED) : at]
    holders = [(last - first, name) for first, last, name in near if end <= last]
    return min(holders)[1] if holders else None


def _quantity(found: FoundNumber, role: str | None, as_of: str | None, statement: str | None) -> Quantity:
    number = found.number
    return Quantity(
        number.start,
        number.end,
        number.text,
        number.value,
        number.low,
        number.high,
        number.unit,
        number.kind,
        number.approx,
        number.bound,
        role,
        as_of,
        statement,
    )
