"""How old reports say that somebody is: two ages of one person cannot both be right."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from tawatur.reading import Entity, Quantity, Reading
from tawatur.weaving.nouns import Difference, Value

BESIDE: Final = 24  # letters between a name and an age that belongs to it
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
        if quantity.kind != "age" or quantity.value is None or quantity.approx or quantity.bound or quantity.value < 2:
            continue
        before = max((m.end for m in entity.mentions if m.end <= quantity.start), default=None)
        if before is None or quantity.start - before > BESIDE or not _STOPS.isdisjoint(text[before : quantity.start]):
            continue
        if not any(
            before <= m.start < quantity.start for e in reading.entities if e.kind == "person" for m in e.mentions
        ):
            yield _value(reading, quantity)


def _value(reading: Reading, quantity: Quantity) -> Value:
    return Value(reading.article.path, quantity.start, quantity.end, quantity.text, f"{quantity.value:g}")
