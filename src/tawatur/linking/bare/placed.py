"""The noun of placing: a bare sighting that was given to an actor."""

import msgspec

from tawatur.linking.compare import Feature


class Placed(msgspec.Struct, frozen=True):
    """A bare sighting that was given to an actor.

    Attributes:
        sighting: The sighting.
        cluster: The cluster of groups.
        odds: Log odds.
        features: Why.
    """

    sighting: int
    cluster: int
    odds: float
    features: tuple[Feature, ...]
