"""The numbers of a text with what they are worth and what they count: the reading that other rooms and people use.

The text is cut once; only pieces that can begin a number are looked at, each number from its first piece to its last.
"""

from collections.abc import Container
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.nouns import NumberValue
from tawatur.arabic.numbers.bounds import Bound, bound_before
from tawatur.arabic.numbers.found import FoundNumber, is_age_rank, make_found, make_range
from tawatur.arabic.numbers.grammar import Parsed, parse_number
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.numbers.ranges import find_range
from tawatur.arabic.numbers.units import Unit, find_dual, find_symbol, find_unit
from tawatur.arabic.numbers.words import number_words
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan, scan

_WHOLE_MEASURES: Final = frozenset(("m", "m2"))  # nobody reports millimetres: 1.200 متر is more than a kilometre
_DIGITS: Final = "0123456789"


def read_numbers(text: str) -> tuple[NumberValue, ...]:
    """Every number of a text, in digits and in words, with its unit, bounds and range.

    Args:
        text: Any text; offsets of the result point into it.

    Returns:
        The numbers in order; they do not overlap. Dates are not taken out: `read_dates` finds them.
    """
    return tuple(found.number for found in find_numbers(scan(text)))


def find_numbers(cut: Scan, barred: Container[int] = ()) -> list[FoundNumber]:
    """The numbers of a cut text with their pieces.

    Args:
        cut: The cut text.
        barred: Pieces that belong to something else, a date for one; no number begins there.
    """
    triggers = _triggers()
    found: list[FoundNumber] = []
    taken = 0  # behind the number before
    for i in [i for i, key in enumerate(cut.keys) if key in triggers or key[0] in _DIGITS]:
        number = _read(cut, i, taken) if i >= taken and i not in barred else None
        if number is not None:
            found.append(number)
            taken = max(number.last, i + 1)
    return found


@cache
def _triggers() -> frozenset[str]:
    """Keys that may begin a number or, for a measure in the dual, be one."""
    units, money = load_words("units"), load_words("currencies")
    duals = [
        form for kind in ("duration", "measure") for entry in units[kind].values() for form in entry.get("dual", ())
    ]
    duals += [form for entry in money["nouns"].values() for form in entry.get("dual", ())]
    ordinals = {
        prefix + fold(form)
        for prefix in ("", "ال", "وال", "بال", "لل", "و", "ب", "ل", "ف")
        for forms in load_words("ordinals").values()
        for form in forms
    }
    ordinals |= {"الواحد", "الواحده", "الاحد", "الاحدي", "الاثنا", "الاثني", "الاثنتي"}
    signs = {*money["symbols"], *money["codes"], "-", ".", "٫"}
    minus = {fold(word) for word in load_words("quantifiers")["minus"]}
    return frozenset((*number_words(), *map(fold, duals), *ordinals, *signs, *minus))


def _read(cut: Scan, i: int, taken: int) -> FoundNumber | None:
    """The number whose first own piece is `i`; words before `taken` belong to the one before."""
    key = cut.keys[i]
    if key in ("-", *_minus_words()):
        return _negative(cut, i)
    if key in (".", "٫"):
        return _leading_point(cut, i)
    symbol = find_symbol(cut, i)
    if symbol is not None:
        return _after_symbol(cut, i, symbol)
    ordinal = parse_ordinal(cut, i)
    if ordinal is not None:
        end = cut.ends[ordinal.last - 1]
        aged = is_age_rank(cut, i, ordinal.last)
        number = NumberValue(
            ordinal.start,
            end,
            cut.text[ordinal.start : end],
            ordinal.value,
            unit="year" if aged else None,
            kind="age" if aged else "ordinal",
        )
        return FoundNumber(number, i, ordinal.last, i, ordinal.last, definite=ordinal.definite)
    parsed = _parse(cut, i)
    if parsed is None:
        return _dual(cut, i)
    return _whole(cut, parsed, taken)


@cache
def _minus_words() -> tuple[str, ...]:
    return tuple(fold(word) for word in load_words("quantifiers")["minus"])


def _parse(cut: Scan, i: int) -> Parsed | None:
    before = ""
    key = cut.keys[i]
    if key[0] in _DIGITS and not key.isdigit():
        unit = find_unit(cut, i + 1)
        if unit is not None:
            before = {"count": "count", "percent": "share"}.get(unit.kind, "")
            before = "count" if unit.name in _WHOLE_MEASURES else before
    return parse_number(cut, i, before)


def _whole(cut: Scan, parsed: Parsed, taken: int) -> FoundNumber:
    """A parsed number with its bounds, range, unit and what follows."""
    bound = bound_before(cut, parsed.first, parsed.start)
    if bound.first < taken:
        bound = Bound(False, None, parsed.first, parsed.start)
    parsed = _past_repeat(cut, parsed)
    unit = find_unit(cut, parsed.last)
    if unit is None and cut.key(parsed.first - 1) == "(" and cut.key(parsed.last) == ")":
        unit = find_unit(cut, parsed.last + 1)  # (151) عقارا
    if parsed.digits and cut.key(parsed.last) == "/" and (ratio := _ratio(cut, parsed)) is not None:
        return ratio
    if isinstance(parsed.value, float) and parsed.value < 1 and (half := _measure_and_half(cut, parsed, taken)):
        return half
    span = find_range(cut, parsed, unit, bound.first, bound.start)
    if span is not None and span.first >= taken:
        return make_range(cut, parsed, span, bound)
    value, last = parsed.value, parsed.last
    if unit is not None:
        value, last, unit = _with_parts(cut, value, last, unit)
    if unit is None and parsed.first > taken and cut.key(parsed.first - 1) == "%" and cut.glued(parsed.first - 1):
        unit = Unit("percent", "%", parsed.first - 1, parsed.first)
        start = cut.starts[parsed.first - 1]
        bound = bound_before(cut, parsed.first - 1, start)
    return make_found(cut, parsed, bound, value, last, unit)


def _past_repeat(cut: Scan, parsed: Parsed) -> Parsed:
    """A number in words with the figures in brackets that say it again (`ثلاثة (03) جنود`)."""
    last = parsed.last
    if parsed.digits or cut.key(last) != "(" or cut.key(last + 2) != ")" or not cut.key(last + 1).isdigit():
        return parsed
    again = parse_number(cut, last + 1)
    return msgspec.structs.replace(parsed, last=last + 3) if again and again.value == parsed.value else parsed


def _with_parts(cut: Scan, value: int | float, last: int, unit: Unit) -> tuple[int | float, int, Unit]:
    """The value with what follows its unit: cents (`20 دولارا و43 سنتا`) or a half (`3 سنوات ونصف`)."""
    joined = number_words().get(cut.key(unit.last))
    at = unit.last + 1 if cut.key(unit.last) == "و" else unit.last
    cents = unit.kind == "money" and cut.key(at)[:1].isdigit() and cut.glued(last - 1)  # 20$ 43c
    if at == unit.last and (joined is None or not joined.joins) and not cents:
        return value, last, unit
    part = parse_number(cut, at) if at < len(cut) else None
    if part is None:
        return value, last, unit
    after = find_unit(cut, part.last)
    if unit.kind == "money" and unit.parts == 1 and after is not None and after.parts > 1 and part.value < after.parts:
        total = round(value + part.value / after.parts, 4)
        return total, part.last, msgspec.structs.replace(unit, last=after.last)
    if 0 < part.value < 1 and unit.kind in ("duration", "measure") and part.last == at + 1:
        return value + part.value, part.last, msgspec.structs.replace(unit, last=part.last)
    return value, last, unit


def _negative(cut: Scan, i: int) -> FoundNumber | None:
    """A number with a minus before it; a hyphen is one only at the edge of a word, and apart only before degrees."""
    if i + 1 >= len(cut) or cut.keys[i + 1] in ("-", *_minus_words()):
        return None
    word = cut.keys[i] != "-"
    if not word and (cut.keys[i + 1][0] not in _DIGITS or (i and not cut.gap(i - 1) and cut.keys[i - 1] != "(")):
        return None
    found = _read(cut, i + 1, i)
    if found is None or found.number.value is None:
        return None
    if not word and cut.gap(i) and not (found.number.unit in ("degree", "celsius", "fahrenheit") and i == 0):
        return None
    start = cut.starts[i]
    number = msgspec.structs.replace(
        found.number, start=start, text=cut.text[start : found.number.end], value=-found.number.value
    )
    return msgspec.structs.replace(found, number=number, first=i, core=i)


def _leading_point(cut: Scan, i: int) -> FoundNumber | None:
    """A decimal without its zero (`.77`), only where the text begins or a space goes before."""
    if not cut.glued(i) or not cut.keys[i + 1].isdigit() or len(cut.keys[i + 1]) > 3 or (i and not cut.gap(i - 1)):
        return None
    value = float(f"0.{cut.keys[i + 1]}")
    unit = find_unit(cut, i + 2)
    bound = bound_before(cut, i, cut.starts[i])
    return make_found(cut, Parsed(value, i, i + 2, cut.starts[i], digits=True), bound, value, i + 2, unit)


def _after_symbol(cut: Scan, i: int, symbol: Unit) -> FoundNumber | None:
    """A number after its currency sign (`$10,000`)."""
    if i + 1 >= len(cut) or cut.keys[i + 1][0] not in _DIGITS or (len(symbol.name) == 3 and cut.keys[i] == symbol.name):
        return None
    parsed = parse_number(cut, i + 1)
    if parsed is None:
        return None
    value, last = parsed.value, parsed.last
    cents = cut.key(last)
    if (
        isinstance(value, int)
        and len(cents) == 2
        and cents.isdigit()
        and cut.gap(last - 1) == " "
        and last + 1 == len(cut)
    ):
        value, last = value + int(cents) / 100, last + 1  # $20 43
    bound = bound_before(cut, i, cut.starts[i])
    found = make_found(cut, parsed, bound, value, last, None)
    number = msgspec.structs.replace(
        found.number, unit=symbol.name, kind="money", unit_start=cut.starts[i], unit_end=cut.ends[i]
    )
    return msgspec.structs.replace(found, number=number)


def _ratio(cut: Scan, parsed: Parsed) -> FoundNumber | None:
    """A fraction in digits (`3/4`)."""
    i = parsed.last
    below = cut.key(i + 1)
    if not (below.isdigit() and len(below) < 6 and cut.glued(i - 1) and cut.glued(i)) or not int(below):
        return None
    if cut.key(i + 2) == "/" or not isinstance(parsed.value, int):
        return None
    value = round(parsed.value / int(below), 6)
    bound = bound_before(cut, parsed.first, parsed.start)
    found = make_found(cut, parsed, bound, value, i + 2, find_unit(cut, i + 2))
    return msgspec.structs.replace(found, shape="fraction")


def _measure_and_half(cut: Scan, parsed: Parsed, taken: int) -> FoundNumber | None:
    """A measure that says one by itself and the part that و joins to it (`لتر ونصف`)."""
    word = number_words().get(cut.keys[parsed.first])
    noun = parsed.first - (1 if word is not None and word.joins else 2)
    if word is None or noun < taken or not (word.joins or cut.key(parsed.first - 1) == "و"):
        return None
    unit = find_unit(cut, noun)
    if unit is None or unit.kind not in ("duration", "measure") or unit.last != noun + 1:
        return None
    bound = bound_before(cut, noun, cut.starts[noun])
    found = make_found(cut, parsed, bound, 1 + parsed.value, parsed.last, unit)
    return msgspec.structs.replace(found, shape="noun")


def _dual(cut: Scan, i: int) -> FoundNumber | None:
    """A measure, currency or period in the dual: two of it (`لتران`, `عامين ونصف`)."""
    unit = find_dual(cut, i)
    if unit is not None:
        value, last, whole = _with_parts(cut, 2, i + 1, unit)
        bound = bound_before(cut, i, cut.starts[i])
        found = make_found(cut, Parsed(2, i, last, cut.starts[i]), bound, value, last, whole)
        return msgspec.structs.replace(found, shape="dual")
    return None
