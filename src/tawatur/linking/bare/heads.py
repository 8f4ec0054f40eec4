"""A head alone (`الوزارة`, `التحالف`) is the one body of its own article whose name begins with it."""

from collections.abc import Sequence
from typing import Final

from tawatur.linking.bare.placed import Placed
from tawatur.linking.compare import Feature
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.verdict.decide import Clusters

_LEADS: Final = 3  # times the articles of the next, from which one of two bodies is the one that is meant
_ODDS: Final = 2.0


def place_heads(layout: Layout, groups: Sequence[Group], clusters: Clusters) -> list[Placed]:
    """Give heads that stand alone to a body of their own article.

    Args:
        layout: The readings laid out.
        groups: All groups.
        clusters: The clusters of the groups that are not bare.

    Returns:
        The sightings placed; a head that fits two bodies equally is not among them.
    """
    sizes: dict[int, int] = {}
    named: dict[tuple[str, str], dict[int, list[int]]] = {}
    for group in groups:
        if group.body is None or group.bare or len(group.body.words) < 2:
            continue
        home = clusters.find(group.index)
        sizes[home] = sizes.get(home, 0) + len(group.articles)
        articles = named.setdefault((group.kind, group.body.words[0]), {})
        for article in group.articles:
            articles.setdefault(article, []).append(home)
    placed: list[Placed] = []
    for group in groups:
        if group.body is None or not group.bare or len(group.body.words) != 1:
            continue
        articles = named.get((group.kind, group.body.words[0]), {})
        for sighting in group.sightings:
            homes = sorted(set(articles.get(layout.article[sighting], ())), key=lambda home: (-sizes[home], home))
            if not homes or (len(homes) > 1 and sizes[homes[0]] < _LEADS * sizes[homes[1]]):
                continue
            if clusters.may_join(group.index, homes[0]):
                why = (Feature("bare name", 1.0, f"{group.key}: head of a name in the same article"),)
                placed.append(Placed(sighting, homes[0], _ODDS, why))
    return placed
