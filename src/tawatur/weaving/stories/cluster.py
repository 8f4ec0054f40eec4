"""Pairs into groups, the same whatever the order: the two likest groups join first, as long as they are alike enough.

Between two groups counts how well each member of the smaller one fits its best fellows in the larger one. With few
fellows a report that tells a thing from another side joins by its likest (k-nearest linkage); with all of them this is
average linkage (Sokal and Michener 1958), which does not chain.
"""

import heapq
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    kind = _Average if fellows >= len(names) else _Fellows
    return kind(names, likeness, least, strangers, fellows).join()


class _Groups(ABC):
    """Groups that grow; how like two of them are, each way of linkage says for itself."""

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
        order = sorted(range(len(names)), key=lambda i: names[i])
        self._members = {rank: [i] for rank, i in enumerate(order)}  # a group is named by the rank of its first item
        self._home = [0] * len(names)
        for rank, i in enumerate(order):
            self._home[i] = rank
        self._take_in(likeness)
        self._heap: list[tuple[float, int, int, int, int]] = []
        for (i, j), score in likeness.items():
            if score >= least:
                first, second = self._home[i], self._home[j]
                if second < first:
                    first, second = second, first
                self._heap.append((-score, first, second, 1, 1))
        heapq.heapify(self._heap)

    def join(self) -> list[list[int]]:
        """The groups at which nothing is left to join."""
        heap, members = self._heap, self._members
        while heap:
            _, a, b, size_a, size_b = heapq.heappop(heap)
            if len(members.get(a, ())) != size_a or len(members.get(b, ())) != size_b:
                continue  # one of the two has grown since: a newer entry stands for it
            self._merge(a, b)
            for other, score in self._around(a):
                if score >= self._least:
                    first, second = (a, other) if a < other else (other, a)
                    heapq.heappush(heap, (-score, first, second, len(members[first]), len(members[second])))
        # in the order of their ranks, which is that of their names; a group is named by the least of its members
        rank = self._home.__getitem__
        return [sorted(group, key=rank) if len(group) > 1 else group for _, group in sorted(members.items())]

    @abstractmethod
    def _take_in(self, likeness: Mapping[tuple[int, int], float]) -> None:
        """Keep the scores as this way of linkage needs them."""

    @abstractmethod
    def _merge(self, a: int, b: int) -> None:
        """Let group `a` take in group `b`."""

    @abstractmethod
    def _around(self, a: int) -> Iterator[tuple[int, float]]:
        """The groups that have a score with one of group `a`, and how like it they are."""


class _Average(_Groups):
    """All members count: sums of the pairs between two groups add up when groups join (Lance and Williams 1967)."""

    def _take_in(self, likeness: Mapping[tuple[int, int], float]) -> None:
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        for (i, j), score in likeness.items():
            a, b = self._home[i], self._home[j]
            self._sums[a][b] = self._sums[b][a] = score - self._strangers

    def _merge(self, a: int, b: int) -> None:
        self._members[a] += self._members.pop(b)
        mine, gone = self._sums[a], self._sums.pop(b)
        del mine[b], gone[a]
        for other, more in gone.items():
            row = self._sums[other]
            row.pop(b)
            row[a] = mine[other] = mine.get(other, 0.0) + more

    def _around(self, a: int) -> Iterator[tuple[int, float]]:
        members, size = self._members, len(self._members[a])
        for b, total in self._sums[a].items():
            yield b, round(total / (size * len(members[b])) + self._strangers, 9)


class _Fellows(_Groups):
    """Each member of the smaller group counts by its likest few of the larger one.

    For each item the likest few scores with each group are kept, highest first, and put together as groups join.
    """

    def _take_in(self, likeness: Mapping[tuple[int, int], float]) -> None:
        home = self._home
        self._near: dict[int, list[int]] = defaultdict(list)
        self._best: dict[int, dict[int, tuple[float, ...]]] = defaultdict(dict)
        for (i, j), score in likeness.items():
            self._near[i].append(j)
            self._near[j].append(i)
            self._best[i][home[j]] = self._best[j][home[i]] = (score,)

    def _merge(self, a: int, b: int) -> None:
        moved = self._members.pop(b)
        self._members[a] += moved
        best, fellows = self._best, self._fellows
        for j in {j for i in moved for j in self._near[i]}:
            row = best[j]
            gone = row.pop(b)
            mine = row.get(a)
            row[a] = gone if mine is None else tuple(sorted((*mine, *gone), reverse=True)[:fellows])

    def _around(self, a: int) -> Iterator[tuple[int, float]]:
        best, members, strangers = self._best, self._members, self._strangers
        wanted = min(self._fellows, len(members[a]))
        for b in set().union(*[best[i] for i in members[a]]):
            if b == a:
                continue
            if len(members[b]) == 1:  # most are; beside it `a`, which has just grown, is the larger one
                scores = best[members[b][0]].get(a, ())
                yield b, round((sum(scores) + strangers * (wanted - len(scores))) / wanted, 9)
            else:
                yield b, self._between(a, b)

    def _between(self, a: int, b: int) -> float:
        """How like two groups are."""
        here, there = (a, b) if (len(self._members[a]), a) <= (len(self._members[b]), b) else (b, a)
        small, best, strangers = self._members[here], self._best, self._strangers
        wanted = min(self._fellows, len(self._members[there]))
        total = 0.0
        for i in small:
            scores = best[i].get(there, ())
            total += (sum(scores) + strangers * (wanted - len(scores))) / wanted
        return round(total / len(small), 9)
