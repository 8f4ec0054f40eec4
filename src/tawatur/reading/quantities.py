"""The quantities of an article: what is counted or measured, left apart from dates, ranks, names, scores and serials."""

from functools import cache
from typing import Final

from tawatur.arabic import FoundNumber, Piece, Scan, find_numbers, fold, load_words
from tawatur.article import Article
from tawatur.reading.dates import inside, moments_of
from tawatur.reading.nouns import Date, Quantity, Statement
from tawatur.reading.roles import find_role

_SHAPES: Final = frozenset(("dual", "several"))
_PHONE: Final = 7  # digits in a row without a unit, from which on they are a number to dial or a serial


def find_quantities(
    article: Article, dates: tuple[Date, ...], statements: tuple[Statement, ...]
) -> tuple[Quantity, ...]:
    """The quantities of an article.

    Args:
        article: What to read; boilerplate is not.
        dates: Its dates, for the state that a number describes (`حتى أمس`).
        statements: Its statements, for the one that holds a number.

    Returns:
        The quantities in order.
    """
    cut, pieces = moments_of(article)
    spans = [(part.span.start, part.span.end) for part in article.parts]
    contents = [(span.start, span.end, statement.id) for statement in statements for span in statement.content]
    found: list[Quantity] = []
    for number in find_numbers(cut, _of_dates(pieces)):
        value = number.number
        if inside(spans, value.start, value.end) and _is_quantity(cut, number):
            role = find_role(cut, number)
            as_of = _as_of(cut, number, dates)
            found.append(_quantity(number, role, as_of, _holder(contents, value.start, value.end)))
    return tuple(found)


def _of_dates(pieces: list[Piece]) -> frozenset[int]:
    """The pieces of a text that belong to a date; the number of a distance (`قبل 6 أشهر`) is a quantity too."""
    barred: set[int] = set()
    for piece in pieces:
        if piece.moment.amount is None or (piece.moment.run and piece.moment.turn):
            barred.update(range(piece.first, piece.last))
    return frozenset(barred)


def _is_quantity(cut: Scan, found: FoundNumber) -> bool:
    """Whether a number counts or measures something."""
    number = found.number
    if number.kind == "ordinal" or found.shape in _SHAPES:
        return False
    if number.kind in ("percent", "money") and found.shape != "fraction":
        return True
    if found.digits:
        return _digits_count(cut, found)
    return _words_count(cut, found)


def _digits_count(cut: Scan, found: FoundNumber) -> bool:
    before, after, core = cut.key(found.core - 1), cut.key(found.last), found.core
    if _glued_to_latin(cut, found) or before in _named_before():
        return False
    if found.number.unit is None or found.number.kind == "count":
        if len(cut.keys[core]) >= _PHONE and cut.keys[core].isdigit() and found.number.unit is None:
            return False
        if cut.keys[core].startswith("00") or before in ("+", "_", "@", "#"):
            return False
    if found.shape == "range" and found.sign == "-" and found.number.unit is None:
        return False
    if found.shape == "fraction" and found.number.kind not in ("measure", "money"):
        return False
    if (after in ("-", ")", ".", "/") or before in ("-", "/")) and _in_a_row(cut, found, before, after):
        return False
    return not (after == ":" and cut.key(found.last + 1)[:1].isdigit())


def _in_a_row(cut: Scan, found: FoundNumber, before: str, after: str) -> bool:
    """Whether digits number a list at the head of a line, or stand in a score or code."""
    core = found.core
    opens = core == 0 or "\n" in cut.gap(core - 1) or (before == "(" and (core == 1 or "\n" in cut.gap(core - 2)))
    if opens and after in ("-", ")", ".", "/"):
        return True
    if before in ("-", "/") and len(cut.gap(core - 1)) <= 1:
        left = cut.key(core - 2)
        return bool(left) and (left[0].isdigit() or (not cut.gap(core - 1) and not cut.gap(core - 2)))
    return after in ("-", "/") and cut.key(found.last + 1)[:1].isdigit() and len(cut.gap(found.last - 1)) <= 1


def _glued_to_latin(cut: Scan, found: FoundNumber) -> bool:
    """Whether digits are part of a Latin word, address or code."""
    core, last = found.core, found.last
    after, before = cut.key(last), cut.key(core - 1)
    if after.isascii() and after.isalpha() and cut.glued(last - 1) and found.number.kind == "count":
        return True
    return before.isascii() and before.isalpha() and found.number.kind == "count"


def _words_count(cut: Scan, found: FoundNumber) -> bool:
    number, first = found.number, found.core
    value = number.value
    if value == 1:
        return _is_one(cut, found)
    if value == 0:
        return False
    if found.definite and (
        value == 2 or number.text.startswith(("النصف", "الربع", "الالف", "الألف", "المليون", "المليار"))
    ):
        return False
    if found.definite and cut.key(first - 1) in _named_before():
        return False
    return True


def _is_one(cut: Scan, found: FoundNumber) -> bool:
    """Whether واحد counts (`شخص واحد`), and does not stand for somebody (`واحد من`) or in an idiom (`دفعة واحدة`)."""
    before = cut.key(found.core - 1)
    if found.definite or cut.key(found.last) in ("من", "منهم", "منها", "تلو", "بعد", "الي"):
        return False
    return not (before in _idioms() or before[1:] in _idioms()) and "\u0620" <= before[:1] <= "\u064a"


@cache
def _named_before() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("quantities")["named_before"])


@cache
def _idioms() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("quantities")["idioms_of_one"])


def _as_of(cut: Scan, found: FoundNumber, dates: tuple[Date, ...]) -> str | None:
    """The day up to which a number holds, where its sentence says so (`حتى أمس`)."""
    number = found.number
    for date in dates:
        near = date.start - number.end if date.start >= number.end else number.start - date.end
        if near > 120 or date.value is None or date.grain != "day":
            continue
        between = cut.aligned[min(number.end, date.end) : max(number.start, date.start)]
        lead = cut.aligned[max(0, date.start - 8) : date.start].split()
        if (
            "." not in between
            and "\n" not in between
            and lead
            and lead[-1] in ("حتي", "لغايه", "يوم")
            and "حتي" in " ".join(lead)
        ):
            return date.gregorian or date.value
    return None


def _holder(contents: list[tuple[int, int, str]], start: int, end: int) -> str | None:
    """The statement that holds a place, the shortest where several do."""
    holders = [(last - first, name) for first, last, name in contents if first <= start and end <= last]
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
