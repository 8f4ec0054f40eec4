"""How much a stem tells: rare in the news at large and in this collection tells much, common in either little.

Inverse document frequency over a background of free corpora (`resources/frequency.yml`) plus the collection itself, so
that five articles are weighed sensibly and nineteen thousand by their own habits.
"""

import math
from collections import Counter
from collections.abc import Iterable
from functools import cache

from tawatur.arabic import load_words


@cache
def _background() -> tuple[int, dict[str, int]]:
    table = load_words("frequency")
    counts = {stem: least for least, stems in table["bands"].items() for stem in stems.split()}
    return int(table["stretches"]), counts


class Rarity:
    """Weights of stems, over the background and the articles counted so far.

    Args:
        articles: For each article of the collection, its distinct stems.

    Attributes:
        weights: The weights of stems, by stem.
    """

    def __init__(self, articles: Iterable[Iterable[str]] = ()) -> None:
        own: Counter[str] = Counter()
        count = 0
        for stems in articles:
            own.update(stems)
            count += 1
        self.weights: dict[str, float] = _Weights(count)
        counts = _background()[1]
        self.weights.update((stem, weigh(counts.get(stem, 0) + met, count)) for stem, met in own.items())

    def weight(self, stem: str) -> float:
        """Natural logarithm of how many times rarer than every article the stem is; 0 for one in all of them."""
        return self.weights[stem]

    def total(self, stems: Iterable[str]) -> float:
        """Sum of the weights."""
        return sum(map(self.weights.__getitem__, stems))


class _Weights(dict[str, float]):
    """Weights; that of a stem which no article of the collection has is found out when it is first asked for."""

    def __init__(self, articles: int) -> None:
        self._articles = articles

    def __missing__(self, stem: str) -> float:
        weight = self[stem] = weigh(_background()[1].get(stem, 0), self._articles)
        return weight


def weigh(met: int, articles: int) -> float:
    """The weight of a stem that so many stretches hold, those of the background and so many articles taken together."""
    return max(0.0, math.log((_background()[0] + articles + 1) / (met + 1)))
