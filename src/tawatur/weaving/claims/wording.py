"""Whether two reports use the same words: long common runs come from one text; chance makes short ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Final

from tawatur.arabic import fold, fold_runs, load_words

Run = tuple[str, ...]  # words in a row

RUN: Final = 6  # words in a row that two newsrooms do not write by chance


def share_wording(texts: Sequence[str]) -> list[tuple[int, int, str]]:
    """Pairs of texts that share a run of words.

    Args:
        texts: The words of each report.

    Returns:
        `(first, later, run)`: each text with the first text before it that holds the same run of `RUN` words (all of a
        shorter text's words count as a run from four words on).
    """
    holders: dict[Run, int] = {}
    met: dict[tuple[int, int], Run] = {}
    for i, text in enumerate(texts):
        for run in _runs(text):
            first = holders.setdefault(run, i)
            if first != i:
                met.setdefault((first, i), run)
    return [(first, later, " ".join(run)) for (first, later), run in sorted(met.items())]


@lru_cache(maxsize=1 << 8)  # a text without quotations is asked for twice
def _runs(text: str) -> Sequence[Run]:
    """Runs of words; titles of courtesy are left out, since every newsroom writes them alike."""
    words = _plain_words(text)
    if RUN > len(words) >= RUN - 2:
        return (tuple(words),)
    return list(_in_row(words, RUN))


def _plain_words(text: str) -> list[str]:
    words, courtesy = fold_runs(text), _courtesy()
    return words if courtesy.isdisjoint(words) else [word for word in words if word not in courtesy]


def _in_row(words: Sequence[str], size: int) -> Iterable[Run]:
    return zip(*[words[i:] for i in range(size)], strict=False)


LONG: Final = 8  # words of a run that is looked for between whole articles
SHARED: Final = 0.2  # part of the shorter article's runs from which two articles draw on one text
LEAST_SHARED: Final = 3  # runs


def long_runs(texts: Iterable[str]) -> frozenset[Run]:
    """Runs of `LONG` words inside each of some stretches of text."""
    return frozenset(chain.from_iterable([_in_row(_plain_words(text), LONG) for text in texts]))


def shared_run(one: frozenset[Run], two: frozenset[Run]) -> str:
    """The first of the runs that two texts share, empty where they share too few."""
    common = one & two
    if len(common) < max(LEAST_SHARED, SHARED * min(len(one), len(two))):
        return ""
    return " ".join(min(common))


@cache
def _courtesy() -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("generic")["courtesy"] for word in line.split())


class Ties:
    """Items tied into bundles (union-find); the bundle's name is its least item."""

    def __init__(self, size: int) -> None:
        self._root = list(range(size))

    def tie(self, one: int, two: int) -> bool:
        """Put two items into one bundle; whether they were in two before."""
        first, second = sorted((self.bundle(one), self.bundle(two)))
        self._root[second] = first
        return first != second

    def bundle(self, item: int) -> int:
        """The least item of the bundle."""
        while self._root[item] != item:
            self._root[item] = self._root[self._root[item]]
            item = self._root[item]
        return item

    def count(self, items: Sequence[int]) -> int:
        """How many bundles the items lie in."""
        return len({self.bundle(item) for item in items})

    def bundles(self) -> dict[int, list[int]]:
        """Items of each bundle."""
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._root)):
            found[self.bundle(item)].append(item)
        return found
