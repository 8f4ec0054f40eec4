"""Times that reports of one claim give for one thing: day of the week, part of the day, month, date.

Compared only where both reports give one value of the same kind: a morning and a Friday do not contradict.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from tawatur.arabic import fold, fold_with_way_back, load_words
from tawatur.reading import Reading
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.slots import Slot, context_of
from tawatur.weaving.units import Unit

_NUMBER: Final = re.compile(r"\d")
_GRAINS: Final = frozenset({"day", "month", "year"})
_ISO: Final = re.compile(r"(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$")


@cache
def _lexicon() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    table = {
        fold(word): (kind, value)
        for kind, values in load_words("moments").items()
        for value, words in values.items()
        for word in words
    }
    longest_first = sorted(table, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![^\W_])[وبل]?({'|'.join(longest_first)})(?![^\W_])"), table


def read_moments(unit: Unit, reading: Reading) -> Iterator[Slot]:
    """The times of a unit, each with the kind by which it can be compared."""
    pattern, table = _lexicon()
    folded = fold_with_way_back(unit.text)
    for match in pattern.finditer(folded.text):
        kind, value = table[match[1]]
        start, end = folded.source(match.start(1), match.end(1))
        place = Value(unit.path, unit.start + start, unit.start + end, unit.text[start:end], value)
        yield Slot("date", kind, place, unit.part, context_of(unit, place.start, place.end))
    for date in reading.dates:
        inside = unit.start <= date.start and date.end <= unit.end
        if not inside or (date.grain == "day" and not _NUMBER.search(date.text)):
            continue  # yesterday is another day in each paper, and the day on which a page was taken is no anchor
        if date.value and date.grain in _GRAINS and _ISO.match(date.value):
            place = Value(unit.path, date.start, date.end, date.text, date.value)
            yield Slot("date", "calendar", place, unit.part, context_of(unit, date.start, date.end))


def compare_moments(slots: Sequence[Slot], figures: Mapping[str, frozenset[float]] | None = None) -> Difference | None:
    """The difference between times of one kind for one thing, None where all agree.

    Args:
        slots: Times of two articles or more, whose surroundings are alike.
        figures: Of no use here; every kind of difference is asked alike.
    """
    by_path: dict[str, set[str]] = defaultdict(set)
    for slot in slots:
        by_path[slot.place.path].add(slot.place.value)
    single = [slot for slot in slots if len(by_path[slot.place.path]) == 1]
    for one, two in combinations(single, 2):
        if _differ(one.thing, one.place.value, two.place.value):
            why = (
                f"Two times for one thing: {one.place.text} ({one.place.path}) and {two.place.text} ({two.place.path})."
            )
            unique = {(slot.place.path, slot.place.start): slot.place for slot in single}
            return Difference("date", "contradiction", tuple(unique[key] for key in sorted(unique)), why)
    return None


def _differ(kind: str, one: str, two: str) -> bool:
    """Whether two values of one kind exclude each other; a value without a year or a day agrees with any."""
    if kind != "calendar":
        return one != two
    left, right = _ISO.match(one), _ISO.match(two)
    if left is None or right is None:
        return False
    return any(a is not None and b is not None and a != b for a, b in zip(left.groups(), right.groups(), strict=True))
