"""How old reports say that somebody is: two ages of one person cannot both be right."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from tawatur.arabic import fold
from tawatur.reading import Entity, Quantity, Reading
from tawatur.weaving.nouns import Difference, Value

BESIDE: Final = 24  # letters between a name and an age that belongs to it
REQUIRED: Final = 30  # letters before an age in which it may be called the least or the most
AT: Final = 80  # the same for the age at which somebody died
_AT_THE_AGE: Final = "عن عمر ناهز "
_DIED: Final = re.compile(r"(?<![^\W_])[وف]?(?:توفي|توفيت|رحل|رحلت|وفاه|رحيل|مات|ماتت|فارق)(?![^\W_])")
_ASKED: Final = re.compile(r"(?<![^\W_])(?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|يتعدي|تتعدي)(?![^\W_])")
_AGED: Final = re.compile(r"(?<![^\W_])عن\s+(?:(?:عمر|سن)\s+)?(?:يناهز\s+|ناهز\s+|تناهز\s+)?(?:ال)?$")
_STOPS: Final = frozenset(".\n؛")


def compare_ages(bearers: Sequence[tuple[str, Entity]], readings: Mapping[str, Reading]) -> list[Difference]:
    """Two ages of one person.

    Args:
        bearers: The entities of one actor, each with its article.
        readings: The readings by path.
    """
    ages: dict[str, list[Value]] = defaultdict(list)
    for path, entity in bearers:
        if entity.kind == "person":
            ages[path] += _ages(readings[path], entity)
    for one, two in combinations(sorted(path for path, own in ages.items() if own), 2):
        if {value.value for value in ages[one]}.isdisjoint(value.value for value in ages[two]):
            first, second = ages[one][0], ages[two][0]
            why = f"One person is {first.value} years old ({one}) and {second.value} years old ({two})."
            return [Difference("number", "contradiction", (first, second), why)]
    return []


def _ages(reading: Reading, entity: Entity) -> Iterator[Value]:
    text = reading.article.text
    for quantity in reading.quantities:
        if quantity.value is None or quantity.bound or quantity.value < 2 or is_asked(text, quantity.start):
            continue
        at_death = _died_at(text, quantity)
        if not at_death and (quantity.kind != "age" or quantity.approx):
            continue
        before = max((m.end for m in entity.mentions if m.end <= quantity.start), default=None)
        reach = AT if at_death else BESIDE
        if before is None or quantity.start - before > reach or not _STOPS.isdisjoint(text[before : quantity.start]):
            continue
        behind = quantity.start - (len(_AT_THE_AGE) if at_death else 0)
        people = (m.start for e in reading.entities if e.kind == "person" for m in e.mentions)
        if not any(before <= start < behind for start in people):
            yield _value(reading, quantity)


def is_asked(text: str, at: int) -> bool:
    """Whether an age is one that applicants must have at least or at most: nobody's own.

    Args:
        text: The article's text.
        at: Where the age begins.
    """
    return _ASKED.search(fold(text[max(0, at - REQUIRED) : at])) is not None


def _died_at(text: str, quantity: Quantity) -> bool:
    """Whether a number of years is the age at which somebody died: `died on Thursday at 80`."""
    if quantity.kind != "age" and (quantity.kind != "duration" or quantity.unit != "year"):
        return False
    before = fold(text[max(0, quantity.start - AT - BESIDE) : quantity.start])
    return _DIED.search(before) is not None and _AGED.search(before) is not None


def _value(reading: Reading, quantity: Quantity) -> Value:
    return Value(reading.article.path, quantity.start, quantity.end, quantity.text, f"{quantity.value:g}")
