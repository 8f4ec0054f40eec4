"""A number with all that stands around it, made into what is handed out."""

from typing import Final

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.nouns import NumberValue
from tawatur.arabic.numbers.bounds import Bound, bound_after, bound_before
from tawatur.arabic.numbers.grammar import Parsed
from tawatur.arabic.numbers.ranges import Range
from tawatur.arabic.numbers.units import Unit
from tawatur.arabic.scan import Scan

_AGE_OF: Final = frozenset(("سن", "بسن", "عمر", "بعمر"))
_AGE_WORDS: Final = frozenset(
    fold(w)
    for w in ["العمر", "عمره", "عمرها", "عمرهم", "أعمارهم", "أعمارهن", "عمر", "بعمر", "سن", "السن", "يبلغ", "البالغ"]
)


class FoundNumber(msgspec.Struct, frozen=True):
    """A number with its pieces, for those who must judge what stands around it.

    Attributes:
        number: What it is worth.
        first, last: Its first piece, bounds included, and the piece after its last.
        core: Its first piece without bounds and opening words.
        after: The piece after its unit.
        digits: Whether it is written in digits.
        definite: Whether it has the article.
        shape: `plain|range|fraction|several|dual|noun` (`noun` for a measure that says one by itself).
        sign: What joins a range.
        accusative: Whether the noun after it ends as nouns do after eleven to ninety-nine (`13 بيتا`).
    """

    number: NumberValue
    first: int
    last: int
    core: int
    after: int
    digits: bool = False
    definite: bool = False
    shape: str = "plain"
    sign: str = ""
    accusative: bool = False


def make_found(
    cut: Scan, parsed: Parsed, bound: Bound, value: int | float, last: int, unit: Unit | None
) -> FoundNumber:
    end = cut.ends[last - 1]
    kind, name, after = "count", None, last
    low = high = None
    shape = "plain"
    if unit is not None:
        kind, name, after = unit.kind, unit.name, max(unit.last, last)
        if kind == "percent":
            end, last = max(end, cut.ends[unit.last - 1]), max(last, unit.last)
        elif cut.keys[unit.last - 1] in ("2", "3"):
            last = unit.last  # the figure of م2 is no number
    value, after, kind, name = _below_zero(cut, value, after, kind, name)
    if after > last and kind == "measure" and cut.keys[after - 1] == "الصفر":
        last = after
    if kind == "duration" and _is_age(cut, parsed.first, after):
        kind = "age"
    if parsed.several:
        low, high, shape = parsed.value, parsed.value * 3, "several"
    elif isinstance(parsed.value, float) and 0 < parsed.value < 1 and not parsed.digits:
        shape = "fraction"
    accusative = (
        kind == "count" and name is not None and _takes_accusative(value) and name.endswith("ا") and len(name) > 3
    )
    if accusative and name is not None:
        name = name[:-1]
    approx, limit = bound.approx, bound.bound
    follows = bound_after(cut, after)
    if follows is not None:
        approx, limit = True, limit or (follows[0] if follows[0] != "approx" else None)
    number = NumberValue(
        bound.start,
        end,
        cut.text[bound.start : end],
        None if low is not None else value,
        low,
        high,
        name,
        kind,
        approx or parsed.several,
        limit,
        cut.starts[unit.first] if unit is not None else -1,
        cut.ends[unit.last - 1] if unit is not None else -1,
    )
    return FoundNumber(
        number, bound.first, last, parsed.first, after, parsed.digits, parsed.definite, shape, accusative=accusative
    )


def _takes_accusative(value: int | float) -> bool:
    """Whether a noun after the number stands in the singular accusative."""
    return isinstance(value, int) and 11 <= value % 100 <= 99


def make_range(cut: Scan, parsed: Parsed, span: Range, bound: Bound) -> FoundNumber:
    unit, last = span.unit, span.last
    end = cut.ends[last - 1]
    after = last
    if unit is not None:
        after = max(unit.last, last)
        if unit.kind == "percent" and unit.first >= last:
            end, last = cut.ends[unit.last - 1], unit.last
    outer = bound_before(cut, span.first, span.start) if span.opened else bound
    kind = unit.kind if unit is not None else "count"
    if kind == "duration" and _is_age(cut, span.first, after):
        kind = "age"
    number = NumberValue(
        outer.start,
        end,
        cut.text[outer.start : end],
        None,
        span.low,
        span.high,
        unit.name if unit is not None else None,
        kind,
        outer.approx or bound.approx,
        None,
        cut.starts[unit.first] if unit is not None else -1,
        cut.ends[unit.last - 1] if unit is not None else -1,
    )
    return FoundNumber(
        number, outer.first, last, parsed.first, after, parsed.digits, parsed.definite, "range", span.sign
    )


def _below_zero(
    cut: Scan, value: int | float, after: int, kind: str, name: str | None
) -> tuple[int | float, int, str, str | None]:
    """A temperature below zero is negative."""
    if kind in ("count", "measure") and cut.key(after) == "تحت" and cut.key(after + 1) == "الصفر":
        return -value, after + 2, "measure", name or "degree"
    return value, after, kind, name


def _is_age(cut: Scan, first: int, after: int) -> bool:
    """Whether a length of time is somebody's age: a word for age before it, or it stands in brackets by itself."""
    if cut.key(first - 1) in ("(", '"', "«") and cut.key(after) in (")", '"', "»"):
        return True
    return any(cut.key(first - back) in _AGE_WORDS for back in range(1, 5))


def is_age_rank(cut: Scan, first: int, last: int) -> bool:
    """Whether an ordinal tells an age (`في الثانية عشرة من العمر`, `سن السادسة عشرة`)."""
    if cut.key(first - 1) in _AGE_OF:
        return True
    return cut.key(last) == "من" and (cut.key(last + 1) in _AGE_WORDS or cut.key(last + 1) == "عمره")
