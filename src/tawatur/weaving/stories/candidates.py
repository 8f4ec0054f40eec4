"""Which articles are worth comparing: those that share rare words of the lead, within some days. No all-pairs step.

An inverted index over the most telling stems of each lead. A stem that very many articles carry is looked up only
around the article's own day, so that the work grows with the number of articles and not with its square.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from tawatur.weaving.claims.signs import Signs
from tawatur.weaving.stories.rarity import Rarity

KEYS: Final = 14  # stems of the lead that an article is filed under
LONGEST: Final = 120  # articles looked at for one stem
CLOSEST: Final = 40  # candidates kept for one article
WINDOW: Final = 4  # days


class Index:
    """Articles by the stems that tell most in their leads.

    Args:
        signs: The articles, in any order; the answers do not depend on it.
        rarity: How much each stem tells.
    """

    def __init__(self, signs: Sequence[Signs], rarity: Rarity) -> None:
        self.signs = sorted(signs, key=lambda each: (each.day or 0, each.id, each.path))
        self._rarity = rarity
        self._keys = [self._telling(each.lead) for each in self.signs]
        self._filed: dict[str, list[int]] = defaultdict(list)
        for i, keys in enumerate(self._keys):
            for key in keys:
                self._filed[key].append(i)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs `(i, j)` of places in `signs`, `i < j`, worth comparing; each once."""
        later: list[set[int]] = [set() for _ in self.signs]
        for i, keys in enumerate(self._keys):
            for j in self.near(self.signs[i], keys, i):
                later[min(i, j)].add(max(i, j))
        return ((i, j) for i, others in enumerate(later) for j in sorted(others))

    def near(self, signs: Signs, keys: Sequence[str] | None = None, at: int | None = None) -> list[int]:
        """Places in `signs` of the few articles closest to one, by the weight of the stems that they share, two at
        least.

        Args:
            signs: The article, inside or outside the index.
            keys: Its telling stems, if known.
            at: Its place in the index, None when it stands outside.
        """
        keys = self._telling(signs.lead) if keys is None else keys
        blocks = [self._around(self._filed.get(key, []), signs, at) for key in keys]
        once: set[int] = set()
        twice: set[int] = set()
        for block in blocks:
            twice |= once.intersection(block)
            once.update(block)
        found = [j for j in sorted(twice) if j != at and self._in_window(signs, self.signs[j])]
        if len(found) <= CLOSEST:
            return found
        shared = dict.fromkeys(found, 0.0)
        for key, block in zip(keys, blocks, strict=True):
            weight = self._rarity.weight(key)
            for j in shared.keys() & block:
                shared[j] += weight
        found.sort(key=lambda j: (-round(shared[j], 9), self.signs[j].id, self.signs[j].path))
        return found[:CLOSEST]

    def _telling(self, lead: dict[str, int]) -> list[str]:
        weight = self._rarity.weight
        return sorted(lead, key=lambda stem: (-weight(stem) * (1 + 0.2 * lead[stem]), stem))[:KEYS]

    def _around(self, filed: list[int], signs: Signs, at: int | None) -> list[int]:
        if len(filed) <= LONGEST:
            return filed
        if at is None:
            at = bisect_left(self.signs, (signs.day or 0, signs.id), key=lambda each: (each.day or 0, each.id))
        middle = bisect_left(filed, at)
        start = max(0, min(middle - LONGEST // 2, len(filed) - LONGEST))
        return filed[start : start + LONGEST]

    @staticmethod
    def _in_window(one: Signs, two: Signs) -> bool:
        return one.day is None or two.day is None or abs(one.day - two.day) <= WINDOW
