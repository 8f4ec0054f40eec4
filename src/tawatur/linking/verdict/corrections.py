"""Human decisions on who is who, as pairs of sightings together or apart; of two that clash the later wins."""

from collections.abc import Sequence

import msgspec

from tawatur.arabic import fold
from tawatur.linking.groups.gather import Layout
from tawatur.linking.nouns import Decision
from tawatur.linking.verdict.decide import Clusters


class Corrections(msgspec.Struct, frozen=True):
    """Decisions as pairs of sightings.

    Attributes:
        together: Pairs that are one.
        apart: Pairs that are two.
    """

    together: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()

    def seeds(self) -> dict[int, int]:
        """Each sighting that a decision names, with a number that those merged with it share."""
        named = sorted({sighting for pair in (*self.together, *self.apart) for sighting in pair})
        place = {sighting: at for at, sighting in enumerate(named)}
        clusters = Clusters(len(named))
        for left, right in self.together:
            clusters.join(place[left], place[right])
        return {sighting: clusters.find(place[sighting]) for sighting in named}


def settle(layout: Layout, decisions: Sequence[Decision]) -> Corrections:
    """Find what decisions speak of, and drop those that a later one overrules.

    Args:
        layout: The readings laid out.
        decisions: In the order in which they were made; one that speaks of an article or a name not here is
            passed over.

    Returns:
        Pairs that do not contradict one another.
    """
    if not decisions:
        return Corrections()
    paths = {path for decision in decisions for path, _ in (decision.left, decision.right)}
    place: dict[tuple[str, str], int] = {}
    for sighting, (article, entity) in enumerate(zip(layout.article, layout.entity, strict=True)):
        path = layout.sheets[article].path
        if path in paths:
            place[path, entity.id] = sighting
            for text in (entity.name, *entity.forms):
                place.setdefault((path, fold(text)), sighting)
    pairs: list[tuple[str, int, int]] = []
    for decision in decisions:
        sides = [place.get(side, place.get((side[0], fold(side[1])), -1)) for side in (decision.left, decision.right)]
        if min(sides) >= 0 and sides[0] != sides[1]:
            pairs.append((decision.kind, sides[0], sides[1]))
    clusters = Clusters(len(layout.entity))
    together: list[tuple[int, int]] = []
    apart: list[tuple[int, int]] = []
    for kind, left, right in reversed(pairs):
        if kind == "merge" and clusters.may_join(left, right):
            clusters.join(left, right)
            together.append((left, right))
        elif kind == "split" and clusters.find(left) != clusters.find(right):
            clusters.forbid(left, right)
            apart.append((left, right))
    return Corrections(tuple(together), tuple(apart))
