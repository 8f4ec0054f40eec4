"""How alike two articles are: a table of features and weights, each feature a number from 0 to 1 with its name.

Features are weighed as a logistic regression would: the sum says how likely two articles report one happening, 0 is
even.
"""

import math
from collections.abc import Iterable
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
        self._norms: dict[tuple[str, bool], float] = {}
        self._totals: dict[str, float] = {}
        self._left: tuple[Signs, dict[str, float], dict[str, float]] | None = None

    def features(self, one: Signs, two: Signs) -> tuple[float, ...]:
        """The features of a pair, in the order of the table of weights."""
        head = min(self._share(one.path, one.head, two.told), self._share(two.path, two.head, one.told))
        leads, tellings = self._weigh(one)
        lead = _dot(leads, two.lead) / (self._norm(one, False) * self._norm(two, False))
        told = _dot(tellings, two.told) / (self._norm(one, True) * self._norm(two, True))
        same, other = _meet(one.weekdays, two.weekdays)
        strangers = _meet(one.people, two.people)[1]
        return lead, told, head, same, other, strangers, *_count_alike(one.counts, two.counts)

    def score(self, one: Signs, two: Signs) -> float:
        """Likeness of two articles as a number; of many pairs those with one first article are best asked in a row."""
        features = self.features(one, two)
        total = sum(round(score, 4) * weight for score, weight in zip(features, _WEIGHTS, strict=True))
        return EVEN + total - self.days_apart(one, two)

    def compare(self, one: Signs, two: Signs) -> Likeness:
        """Likeness of two articles, with the features that make it."""
        scores = self.features(one, two)
        features = tuple(
            (name, round(score, 4), weight) for (name, weight), score in zip(WEIGHTS.items(), scores, strict=True)
        )
        return Likeness(self.score(one, two), features)

    def days_apart(self, one: Signs, two: Signs) -> float:
        """What the days between two articles cost; nothing where a day is unknown."""
        if one.day is None or two.day is None:
            return 0.0
        return DAY_COST * max(0, abs(one.day - two.day) - DAY_FREE)

    def _share(self, path: str, head: Iterable[str], told: dict[str, int]) -> float:
        """The part of the weight of one article's headline that the other tells too."""
        weights = self.rarity.weights
        total = self._totals.get(path)
        if total is None:
            total = self._totals[path] = math.fsum(weights[stem] for stem in head) or 1.0
        return math.fsum(weights[stem] for stem in head if stem in told) / total  # fsum: a set has no order

    def _weigh(self, one: Signs) -> tuple[dict[str, float], dict[str, float]]:
        """What each stem of an article brings to a product with another, kept until another article is asked about."""
        if self._left is None or self._left[0] is not one:
            weights = self.rarity.weights
            lead, told = (
                {stem: weights[stem] ** 2 * _LOGS[count] for stem, count in stems.items()}
                for stems in (one.lead, one.told)
            )
            self._left = one, lead, told
        return self._left[1:]

    def _norm(self, one: Signs, told: bool) -> float:
        known = self._norms.get((one.path, told))
        if known is None:
            weights = self.rarity.weights
            stems = one.told if told else one.lead
            squares = sum((weights[stem] * _LOGS[count]) ** 2 for stem, count in stems.items())
            known = self._norms[one.path, told] = math.sqrt(squares) or 1.0
        return known


def _dot(left: dict[str, float], right: dict[str, int]) -> float:
    """The product of two vectors: one weighed, the other as counts."""
    return math.fsum([left[stem] * _LOGS[right[stem]] for stem in left.keys() & right.keys()])


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
