"""Pairs into groups, the same whatever the order: the two likest groups join first, as long as they are alike enough.

Between two groups counts how well each member of the smaller one fits its best fellows in the larger one. With few
fellows a report that tells a thing from another side joins by its likest (k-nearest linkage); with all of them this is
average linkage (Sokal and Michener 1958), which does not chain.
"""

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

ALL: Final = 1 << 30


def cluster(
    names: Sequence[str], likeness: Mapping[tuple[int, int], float], least: float, strangers: float, fellows: int = ALL
) -> list[list[int]]:
    """Group items by the likeness of their pairs.

    Args:
        names: One unique name for each item, by which ties are broken.
        likeness: Score of each pair `(i, j)`, `i < j`, that is worth a look; higher is liker.
        least: Groups join down to this score.
        strangers: Score of a pair that is not in `likeness`.
        fellows: How many members of the larger group each member of the smaller one is held against.

    Returns:
        Groups of item places, each sorted by name, in the order of their first names.
    """
    return _Groups(names, likeness, least, strangers, fellows).join()


class _Groups:
    def __init__(
        self,
        names: Sequence[str],
        likeness: Mapping[tuple[int, int], float],
        least: float,
        strangers: float,
        fellows: int,
    ) -> None:
        self._names = names
        self._least = least
        self._strangers = strangers
        self._fellows = fellows
        self._scores: dict[int, dict[int, float]] = defaultdict(dict)
        for (i, j), score in likeness.items():
            self._scores[i][j] = self._scores[j][i] = score
        order = sorted(range(len(names)), key=lambda i: names[i])
        self._members = {rank: [i] for rank, i in enumerate(order)}  # a group is named by the rank of its first item
        self._home = {i: rank for rank, i in enumerate(order)}

    def join(self) -> list[list[int]]:
        heap: list[tuple[float, int, int, int, int]] = []
        for i, row in self._scores.items():
            for j, score in row.items():
                if i < j and score >= self._least:
                    first, second = sorted((self._home[i], self._home[j]))
                    heap.append((-score, first, second, 1, 1))
        heapq.heapify(heap)
        while heap:
            _, a, b, size_a, size_b = heapq.heappop(heap)
            if len(self._members.get(a, ())) != size_a or len(self._members.get(b, ())) != size_b:
                continue  # one of the two has grown since: a newer entry stands for it
            self._merge(a, b)
            for other in self._neighbours(a):
                score = self._between(a, other)
                if score >= self._least:
                    first, second = sorted((a, other))
                    entry = (-score, first, second, len(self._members[first]), len(self._members[second]))
                    heapq.heappush(heap, entry)
        groups = [sorted(members, key=lambda i: self._names[i]) for members in self._members.values()]
        return sorted(groups, key=lambda group: self._names[group[0]])

    def _merge(self, a: int, b: int) -> None:
        moved = self._members.pop(b)
        self._members[a] = self._members[a] + moved
        for i in moved:
            self._home[i] = a

    def _neighbours(self, a: int) -> list[int]:
        return sorted({self._home[j] for i in self._members[a] for j in self._scores[i]} - {a})

    def _between(self, a: int, b: int) -> float:
        small, large = sorted(
            (self._members[a], self._members[b]), key=lambda group: (len(group), self._names[group[0]])
        )
        inside = set(large)
        total = 0.0
        for i in small:
            best = sorted((score for j, score in self._scores[i].items() if j in inside), reverse=True)
            wanted = min(self._fellows, len(large))
            best = best[:wanted]
            total += (sum(best) + self._strangers * (wanted - len(best))) / wanted
        return round(total / len(small), 9)
