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
        weights: The weights of the stems of these articles.
    """

    def __init__(self, articles: Iterable[Iterable[str]] = ()) -> None:
        self._own: Counter[str] = Counter()
        self._articles = 0
        self.weights: dict[str, float] = {}
        for stems in articles:
            self._own.update(stems)
            self._articles += 1
        for stem in self._own:
            self.weight(stem)

    def weight(self, stem: str) -> float:
        """Natural logarithm of how many times rarer than every article the stem is; 0 for one in all of them."""
        known = self.weights.get(stem)
        if known is None:
            stretches, counts = _background()
            met = counts.get(stem, 0) + self._own[stem]
            known = self.weights[stem] = max(0.0, math.log((stretches + self._articles + 1) / (met + 1)))
        return known

    def total(self, stems: Iterable[str]) -> float:
        """Sum of the weights."""
        return sum(self.weight(stem) for stem in stems)
