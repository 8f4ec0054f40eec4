"""The table of features and weights, and the probability that it gives: set by hand, each weight with its reason.

A weight is a step in log odds when the feature holds in full. Two names begin far apart (`BIAS`), for most
pairs of names that share a part are two actors.
"""

from collections.abc import Iterable
from math import exp
from typing import Final

from tawatur.linking.compare import Feature
from tawatur.linking.nouns import Reason

BIAS: Final = -4.4
LINK: Final = 0.75  # probability from which two groups are linked

WEIGHTS: Final = {
    # people: parts of the name
    "given": 2.0,
    "given spelling": 1.9,
    "given differs": -6.0,
    "family": 1.9,
    "family spelling": 1.9,
    "family near": 0.2,  # one letter of an Arabic family name: a slip or a cousin
    "family differs": -2.6,
    "prefix": 0.8,  # سلمان بن عبدالعزيز stops before آل سعود
    "middle": 2.0,
    "clash": -5.0,  # another father or grandfather
    "kunya": 1.5,
    "kunya differs": -3.0,
    "rare name": 3.2,  # 1 for a name that nobody else is expected to bear
    "rare given": 1.0,
    "well known": 2.0,  # 1 for one in so many articles that the shorter name is hardly another's
    # organisations and places: words of the name
    "words": 6.0,
    "words spelling": 3.8,
    "long spelling": 6.0,
    "words differ": -3.0,
    "head left out": 5.8,
    "other head": 4.0,  # نادي and فريق of one name
    "longer": 2.8,
    "country left out": 5.6,  # the only such body of a country that the collection names
    "acronym": 3.6,
    "country differs": -7.0,
    # both
    "alias": 10.0,  # people say so
    "form": 3.0,  # one article uses both names for one actor
    "office": 1.5,
    "given and office": 2.6,  # a rare given name under one office: the family name is spelled or chosen otherwise
    "story": 2.0,
    "together": -5.0,  # one article names both as two
}


def log_odds(features: Iterable[Feature]) -> float:
    """The sum of the table over features."""
    return BIAS + sum(WEIGHTS[feature.name] * feature.score for feature in features)


def probability(odds: float) -> float:
    """Log odds as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def reasons(features: Iterable[Feature]) -> tuple[Reason, ...]:
    """Features as reasons, the weightiest first."""
    found = [
        Reason(feature.name, round(feature.score, 3), WEIGHTS[feature.name], feature.detail) for feature in features
    ]
    return tuple(sorted(found, key=lambda reason: (-abs(reason.score * reason.weight), reason.feature)))
