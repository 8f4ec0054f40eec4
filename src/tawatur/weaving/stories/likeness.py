"""How alike two articles are: a table of features and weights, each feature a number from 0 to 1 with its name.

Features are weighed as a logistic regression would: the sum says how likely two articles report one happening, 0 is
even.
"""

import math
from collections.abc import Container, Iterable
from typing import Final

import msgspec

from tawatur.weaving.claims.signs import MOST_TIMES, Signs
from tawatur.weaving.stories.rarity import Rarity

# Fitted by logistic regression on pairs that share rare words, out of 207 articles told apart into stories by hand.
WEIGHTS: Final = {
    "lead": 2.5,
    "told": 1.2,
    "head": 3.7,
    "same weekday": 1.0,
    "other weekday": -0.8,
    "other people": -0.8,
    "same count": 0.8,
    "other count": -0.4,
}
EVEN: Final = -3.3
DAY_FREE: Final = 1  # days between two reports of one happening that cost nothing: papers print the evening's news
DAY_COST: Final = 0.6
ROUNDED: Final = 0.001  # more than the rounding of the features can add
_WEIGHTS: Final = tuple(WEIGHTS.values())
_HELD: Final = 4096  # articles held as vectors: more than are compared with one
_LOGS: Final = tuple(1 + math.log(n) if n else 0.0 for n in range(MOST_TIMES + 1))


class Likeness(msgspec.Struct, frozen=True, gc=False):
    """How alike two articles are, and by what.

    Attributes:
        score: Sum of the weighed features; above 0 is more likely one happening than two.
        features: Name, score and weight of each.
    """

    score: float
    features: tuple[tuple[str, float, float], ...]


class _Sizes(msgspec.Struct, frozen=True, gc=False):
    """What an article weighs.

    Attributes:
        head: Its headline.
        lead: Its lead as a vector: how much each stem tells of it.
        length: The length of that vector.
    """

    head: float
    lead: dict[str, float]
    length: float


class Scale:
    """Compares articles of one collection; keeps what is needed again and again.

    Args:
        rarity: How much each stem tells.
    """

    def __init__(self, rarity: Rarity) -> None:
        self.rarity = rarity
        self._sizes: dict[str, _Sizes] = {}
        # all of an article as a vector, and its length, of the latest ones
        self._told: dict[str, tuple[dict[str, float], float]] = {}

    def score(self, one: Signs, two: Signs, least: float = -math.inf) -> float:
        """Likeness of two articles as a number.

        Args:
            one, two: Their signs.
            least: Below it nobody asks how much: what all their words share is then not looked at, and the answer is
                a number below it that the likeness does not exceed.
        """
        apart = self.days_apart(one, two)
        lead, head, *others = self._quick_features(one, two)
        bound = EVEN + _total(lead, 1.0, head, others) - apart + ROUNDED  # as if all words were shared
        if bound < least:
            return bound
        return EVEN + _total(round(lead, 4), round(self._tell(one, two), 4), round(head, 4), others) - apart

    def compare(self, one: Signs, two: Signs) -> Likeness:
        """Likeness of two articles, with the features that make it."""
        lead, head, *others = self._quick_features(one, two)
        scores = (lead, self._tell(one, two), head, *others)
        features = tuple(
            (name, round(score, 4), weight) for (name, weight), score in zip(WEIGHTS.items(), scores, strict=True)
        )
        return Likeness(self.score(one, two), features)

    def days_apart(self, one: Signs, two: Signs) -> float:
        """What the days between two articles cost; nothing where a day is unknown."""
        if one.day is None or two.day is None:
            return 0.0
        return DAY_COST * max(0, abs(one.day - two.day) - DAY_FREE)

    def _quick_features(self, one: Signs, two: Signs) -> tuple[float, ...]:
        """Lead and head of a pair, and the features that are either 0 or 1; all but the dear one, `told`."""
        first, second = self._sizes_of(one), self._sizes_of(two)
        heads = self._weight(one.head, two.told) / first.head
        if heads:
            heads = min(heads, self._weight(two.head, one.told) / second.head)
        lead = _dot(first.lead, second.lead) / (first.length * second.length)
        same, other = _meet(one.weekdays, two.weekdays)
        strangers = _meet(one.people, two.people)[1]
        return lead, heads, same, other, strangers, *_count_alike(one.counts, two.counts)

    def _tell(self, one: Signs, two: Signs) -> float:
        (first, length), (second, other) = self._told_by(one), self._told_by(two)
        return _dot(first, second) / (length * other)

    def _sizes_of(self, one: Signs) -> _Sizes:
        known = self._sizes.get(one.path)
        if known is None:
            head = self._weight(one.head, one.head) or 1.0
            lead = self._vector(one.lead)
            known = self._sizes[one.path] = _Sizes(head, lead, _length(lead))
        return known

    def _told_by(self, one: Signs) -> tuple[dict[str, float], float]:
        known = self._told.get(one.path)
        if known is None:
            if len(self._told) >= _HELD:
                self._told.clear()
            told = self._vector(one.told)
            known = self._told[one.path] = told, _length(told)
        return known

    def _weight(self, head: Iterable[str], told: Container[str]) -> float:
        """The weight of those stems of a headline that a text tells."""
        weights = self.rarity.weights
        return math.fsum([weights[stem] for stem in head if stem in told])  # fsum: a set has no order

    def _vector(self, stems: dict[str, int]) -> dict[str, float]:
        """Stems weighed by their rarity and by how often they are told; what is told once keeps the number it has."""
        weights = self.rarity.weights
        return {stem: weights[stem] if count == 1 else weights[stem] * _LOGS[count] for stem, count in stems.items()}


def _length(vector: dict[str, float]) -> float:
    return math.sqrt(sum([size * size for size in vector.values()])) or 1.0


def _dot(one: dict[str, float], two: dict[str, float]) -> float:
    """The product of two vectors."""
    return math.fsum([one[stem] * two[stem] for stem in one.keys() & two.keys()])  # fsum: a set has no order


def _total(lead: float, told: float, head: float, others: Iterable[float]) -> float:
    """The sum of the weighed features."""
    total = lead * _WEIGHTS[0] + told * _WEIGHTS[1] + head * _WEIGHTS[2]
    for score, weight in zip(others, _WEIGHTS[3:], strict=True):
        if score:
            total += weight
    return total


def _meet(one: frozenset[str], two: frozenset[str]) -> tuple[float, float]:
    """Whether two sets share a member, and whether they are both there and share none."""
    if not one or not two:
        return 0.0, 0.0
    return (0.0, 1.0) if one.isdisjoint(two) else (1.0, 0.0)


def _count_alike(one: frozenset[tuple[str, float]], two: frozenset[tuple[str, float]]) -> tuple[float, float]:
    """Whether two articles count one thing alike, and whether they count one thing and never alike."""
    if not one or not two:
        return 0.0, 0.0
    if not one.isdisjoint(two):
        return 1.0, 0.0
    return 0.0, float(not {thing for thing, _ in one}.isdisjoint(thing for thing, _ in two))
