"""One name, several people: sightings of a common name are one person only where offices or stories say so.

A name that few can bear stays whole. Of a common one (محمد العتيبي) each sighting looks for another under the
same office or in the same story; where most sightings have come together the rest are taken for the same
well-known bearer, else they stay alone.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tawatur.linking.compare import compare_offices, office_words
from tawatur.linking.groups.context import Context, own_traits, share_articles
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.census import Census
from tawatur.linking.verdict.decide import Clusters

_BEARERS: Final = 1.0  # expected other bearers from which a name alone is not enough
_STORY: Final = 0.35
_OFFICE: Final = 0.6
_WINDOW: Final = 6  # sightings next in time that one is compared with
_LEADING: Final = 3.0  # times the next largest that the leading bearer must have
_KNOWN: Final = 6  # sightings from which a bearer is well known


def part_groups(
    layout: Layout, groups: Sequence[Group], census: Census, context: Context, seeds: Mapping[int, int]
) -> list[Group]:
    """Part groups whose name is common, and those in which a human told two people apart.

    Args:
        layout: The readings laid out.
        groups: Their groups.
        census: How common parts of names are.
        context: Traits of the articles.
        seeds: Sighting to a number; sightings of one group with different numbers are apart, and the rest go
            with the nearer.

    Returns:
        Groups with new indexes; parts keep the key.
    """
    found: list[Group] = []
    seeded = {layout.keys[sighting] for sighting in seeds}
    for group in groups:
        pieces: list[list[int]] = [list(group.sightings)]
        if (group.kind, group.key, group.bare) in seeded:
            pieces = _by_seed(layout, group, context, seeds)
        elif _is_common(group, census):
            pieces = _by_context(layout, group, context)
        for piece in pieces:
            articles = tuple(dict.fromkeys(layout.article[sighting] for sighting in piece))
            found.append(msgspec.structs.replace(group, index=len(found), sightings=tuple(piece), articles=articles))
    return found


def _is_common(group: Group, census: Census) -> bool:
    """Whether a name is borne by so many that its articles may name several of them."""
    if group.person is None or group.bare or group.alias >= 0 or len(group.articles) < 2:
        return False
    return census.expected(group.person) >= _BEARERS


def _by_seed(layout: Layout, group: Group, context: Context, seeds: Mapping[int, int]) -> list[list[int]]:
    """Parts around the sightings that a human told apart; a bare name's other sightings stay one part of their own."""
    parts: dict[int, list[int]] = {}
    for sighting in group.sightings:
        if sighting in seeds:
            parts.setdefault(seeds[sighting], []).append(sighting)
    rest = [sighting for sighting in group.sightings if sighting not in seeds]
    if group.bare:
        return [*parts.values(), *([rest] if rest else [])]
    if len(parts) == 1:
        return [list(group.sightings)]
    centres = {number: list(members) for number, members in parts.items()}
    for sighting in rest:
        article = layout.article[sighting]
        scored = [
            (max(share_articles(context, article, layout.article[one]).score for one in members), -number)
            for number, members in centres.items()
        ]
        parts[-max(scored)[1]].append(sighting)
    return [sorted(members) for members in parts.values()]


def _by_context(layout: Layout, group: Group, context: Context) -> list[list[int]]:
    members = sorted(group.sightings, key=lambda sighting: (context.days[layout.article[sighting]], sighting))
    clusters = Clusters(len(members))
    offices = [_offices(layout, sighting) for sighting in members]
    without = own_traits(group)
    holders: dict[frozenset[str], int] = {}
    for at, held in enumerate(offices):
        for office in sorted(held, key=sorted):
            if len(office) > 1:
                clusters.join(at, holders.setdefault(office, at))
    for at, sighting in enumerate(members):
        for other in range(at + 1, min(len(members), at + 1 + _WINDOW)):
            if clusters.find(at) == clusters.find(other):
                continue
            article, another = layout.article[sighting], layout.article[members[other]]
            alike = compare_offices(offices[at], offices[other])
            if (
                article == another
                or (alike is not None and alike.score >= _OFFICE)
                or share_articles(context, article, another, without).score >= _STORY
            ):
                clusters.join(at, other)
    sizes: dict[int, list[int]] = {}
    for at in range(len(members)):
        sizes.setdefault(clusters.find(at), []).append(at)
    ranked = sorted(sizes.values(), key=lambda piece: (-len(piece), members[piece[0]]))
    if len(ranked) > 1 and len(ranked[0]) >= _KNOWN and len(ranked[0]) >= _LEADING * len(ranked[1]):
        lone = [piece for piece in ranked[1:] if len(piece) == 1 and not offices[piece[0]]]
        ranked[0] = ranked[0] + [at for piece in lone for at in piece]
        ranked = [ranked[0], *(piece for piece in ranked[1:] if piece not in lone)]
    return [sorted(members[at] for at in piece) for piece in ranked]


def _offices(layout: Layout, sighting: int) -> frozenset[frozenset[str]]:
    return frozenset(words for office in layout.entity[sighting].offices if (words := office_words(office.text)))
