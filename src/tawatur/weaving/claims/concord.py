"""Whether two articles tell of one thing at all, seen in the values on which they agree.

Two road accidents are told in the same words with other figures; two reports of one accident agree on most of them. So
a value that differs counts only between articles that agree on more values than they differ on, or that share nearly
all that they tell.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import fsum
from typing import Final

from tawatur.weaving.claims.units import Unit
from tawatur.weaving.differences.slots import Pair
from tawatur.weaving.differences.whereabouts import apart

NEARLY_ALL: Final = 0.64  # share of the shorter article's words, by weight, from which two articles are one text
MOST: Final = 0.6  # share that is enough where they agree on as many values as they differ on


class Concord:
    """On how many values each two articles of a story agree and differ, and how much of their words they share.

    Args:
        pairs: Values of two articles each that are about one thing, of every kind, each with whether they agree.
        units: The units of the story.
        weights: How much each stem tells inside the story.
        places: What places the lead of each article names.
        ranks: The words of each headline that tell one of a row from the next.
    """

    def __init__(
        self,
        pairs: Iterable[tuple[Pair, bool]],
        units: Sequence[Unit],
        weights: Mapping[str, float],
        places: Mapping[str, frozenset[str]],
        ranks: Mapping[str, frozenset[str]],
    ) -> None:
        self._places = places
        self._ranks = ranks
        self._agreed: Counter[frozenset[str]] = Counter()
        self._differed: Counter[frozenset[str]] = Counter()
        for pair, agrees in pairs:
            articles = frozenset(slot.place.path for slot in pair)
            (self._agreed if agrees else self._differed)[articles] += 1
        self._words: dict[str, set[str]] = defaultdict(set)
        for unit in units:
            self._words[unit.path] |= unit.words
        self._weights = weights
        self._known: dict[frozenset[str], bool] = {}

    def trusted(self, pairs: Sequence[Pair]) -> list[Pair]:
        """Those of some pairs whose articles tell of one thing."""
        return [pair for pair in pairs if self._holds(frozenset(slot.place.path for slot in pair))]

    def agrees(self, pair: Pair) -> bool:
        """Whether the articles of a pair agree on more values than they differ on."""
        articles = frozenset(slot.place.path for slot in pair)
        return self._agreed[articles] > self._differed[articles]

    def _holds(self, articles: frozenset[str]) -> bool:
        known = self._known.get(articles)
        if known is None:
            known = self._known[articles] = self._judge(articles)
        return known

    def _judge(self, articles: frozenset[str]) -> bool:
        for told in (self._places, self._ranks):
            one, two = (told.get(path, frozenset()) for path in sorted(articles))
            if apart(one, two):
                return False
        agreed, differed = self._agreed[articles], self._differed[articles]
        if agreed > differed:
            return True
        shared = self._share(articles)
        return shared >= NEARLY_ALL or (0 < agreed >= differed and shared >= MOST)

    def _share(self, articles: frozenset[str]) -> float:
        one, two = (self._words[path] for path in sorted(articles))
        least = min(self._weigh(one), self._weigh(two))
        return self._weigh(one & two) / least if least else 0.0

    def _weigh(self, words: Iterable[str]) -> float:
        return fsum(self._weights.get(word, 1.0) for word in words)
