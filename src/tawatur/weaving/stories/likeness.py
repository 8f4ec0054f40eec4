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
_LOGS: Final = tuple(1 + math.log(n) if n else 0.0 for n in range(MOST_TIMES + 1))


class Likeness(msgspec.Struct, frozen=True, gc=False):
    """How alike two articles are, and by what.

    Attributes:
        score: Sum of the weighed features; above 0 is more likely one happening than two.
        features: Name, score and weight of each.
    """

    score: float
    features: tuple[tuple[str, float, float], ...]


class Scale:
    """Compares articles of one collection; keeps what is needed again and again.

    Args:
        rarity: How much each stem tells.
    """

    def __init__(self, rarity: Rarity) -> None:
        self.rarity = rarity
        self._sizes: dict[str, tuple[float, float]] = {}
        self._lengths: dict[str, float] = {}

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
        (head, length), (other_head, other_length) = self._sizes_of(one), self._sizes_of(two)
        heads = self._weight(one.head, two.told) / head
        if heads:
            heads = min(heads, self._weight(two.head, one.told) / other_head)
        lead = self._dot(one.lead, two.lead) / (length * other_length)
        same, other = _meet(one.weekdays, two.weekdays)
        strangers = _meet(one.people, two.people)[1]
        return lead, heads, same, other, strangers, *_count_alike(one.counts, two.counts)

    def _tell(self, one: Signs, two: Signs) -> float:
        return self._dot(one.told, two.told) / (self._length_of(one) * self._length_of(two))

    def _sizes_of(self, one: Signs) -> tuple[float, float]:
        """The weight of an article's headline, and the length of its lead as a vector."""
        known = self._sizes.get(one.path)
        if known is None:
            head = self._weight(one.head, one.head) or 1.0
            known = self._sizes[one.path] = (head, self._measure(one.lead))
        return known

    def _length_of(self, one: Signs) -> float:
        """The length of all that an article tells, as a vector."""
        known = self._lengths.get(one.path)
        if known is None:
            known = self._lengths[one.path] = self._measure(one.told)
        return known

    def _weight(self, head: Iterable[str], told: Container[str]) -> float:
        """The weight of those stems of a headline that a text tells."""
        weights = self.rarity.weights
        return math.fsum([weights[stem] for stem in head if stem in told])  # fsum: a set has no order

    def _measure(self, stems: dict[str, int]) -> float:
        weights = self.rarity.weights
        return math.sqrt(sum([(weights[stem] * _LOGS[count]) ** 2 for stem, count in stems.items()])) or 1.0

    def _dot(self, one: dict[str, int], two: dict[str, int]) -> float:
        """The product of two vectors of stems, each weighed by its rarity and by how often it is told."""
        weights = self.rarity.weights
        return math.fsum(
            [(w := weights[stem]) * w * _LOGS[one[stem]] * _LOGS[two[stem]] for stem in one.keys() & two.keys()]
        )


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
