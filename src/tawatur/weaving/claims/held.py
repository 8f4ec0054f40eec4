"""What each article of one story holds: where a value stands in the other article too, the two do not differ on it."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from tawatur.arabic import to_ascii_digits
from tawatur.reading import Reading
from tawatur.weaving.differences.slots import LABEL, Pair, Slot

_GROUPED: Final = re.compile(r"\d[.,]\d{3}(?!\d)")


class Held:
    """The values of one kind of one story.

    Args:
        slots: The values.
        same: Whether two values of one thing are the same.
        figures: Telling figures of each article; where one stands in the other article, whatever it is said to count
            there, the articles do not differ on it.
    """

    def __init__(
        self, slots: Iterable[Slot], same: Callable[[Slot, Slot], bool], figures: Mapping[str, frozenset[float]]
    ) -> None:
        self._same = same
        self._figures = figures
        self._slots: dict[tuple[str, str], list[Slot]] = defaultdict(list)
        for slot in slots:
            self._slots[slot.place.path, slot.thing].append(slot)

    def both(self, pair: Pair) -> bool:
        """Whether either of two values stands in the other's article too."""
        one, two = pair
        return self.has(two.place.path, one) or self.has(one.place.path, two)

    def has(self, path: str, slot: Slot) -> bool:
        """Whether an article holds a value, of the same thing or as an exact and telling figure.

        Args:
            path: The article.
            slot: A value of another one.
        """
        if any(self._same(slot, other) for other in self._slots[path, slot.thing]):
            return True
        exact = slot.low == slot.high and not slot.thing.endswith(LABEL)
        return exact and slot.low in self._figures.get(path, frozenset())


def same_worth(one: Slot, two: Slot) -> bool:
    """Whether two numbers are equal as written; a point or comma before three digits may group them
    (66.000) or not (277,300 million)."""
    if (one.low, one.high) == (two.low, two.high):
        return True
    low, high = sorted((one, two), key=lambda slot: slot.high)
    return high.high == low.high * 1000 and (is_grouped(low) or is_grouped(high))


def is_grouped(slot: Slot) -> bool:
    """Whether the point or comma of a number may group its digits by three."""
    return _GROUPED.search(to_ascii_digits(slot.place.text)) is not None


def figures_of(reading: Reading) -> frozenset[float]:
    """The figures of an article that no two things share by chance: those of two significant digits and more."""
    values = (float(q.value) for q in reading.quantities if q.value is not None)
    return frozenset(value for value in values if significant_digits(value) > 1)


def significant_digits(value: float) -> int:
    """Significant digits of a figure."""
    return len(f"{value:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")) or 1
