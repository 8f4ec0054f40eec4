"""Bare names that no actor claimed, linked among themselves where one story says so.

A foreign name that no full name has (a footballer's) needs little of a story, a name that many have needs much;
two spellings of one foreign name (ديجاو, ديقاو) are compared with one another.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.arabic import likeness, skeleton
from tawatur.linking.compare import Feature
from tawatur.linking.groups.context import Context, own_traits, share_articles
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.census import Census, is_native
from tawatur.linking.verdict.decide import Clusters

_NEAR: Final = 5  # sightings next in time that one is compared with
_STORY: Final = 0.5
_STORY_RARE: Final = 0.2  # for a foreign name that no full name has
_SPELLING: Final = 0.85
_SHORT: Final = 3  # letters of a name in which a vowel more or less makes another name


class Loose(msgspec.Struct, frozen=True):
    """Sightings that stand together without a full name.

    Attributes:
        sightings: In order; mostly one.
        left, right: The two that were joined first, -1 for one alone.
        features: Why these two.
    """

    sightings: tuple[int, ...]
    left: int = -1
    right: int = -1
    features: tuple[Feature, ...] = ()


def link_leftover(
    layout: Layout, left: Sequence[tuple[Group, int]], clusters: Clusters, census: Census, context: Context
) -> list[Loose]:
    """Link what is left over.

    Args:
        layout: The readings laid out.
        left: Bare sightings with their groups.
        clusters: The clusters of the groups, for what a human told apart.
        census: How common parts of names are.
        context: Traits of the articles.

    Returns:
        Every sighting once.
    """
    blocks: dict[tuple[str, ...], list[tuple[Group, int]]] = {}
    for group, sighting in left:
        blocks.setdefault(_block(group), []).append((group, sighting))
    found: list[Loose] = []
    for _, members in sorted(blocks.items(), key=lambda block: block[0]):
        members.sort(key=lambda one: (context.days[layout.article[one[1]]], one[1]))
        found += _link_block(layout, members, clusters, census, context)
    return found


def _block(group: Group) -> tuple[str, ...]:
    """What two bare names must share to be compared: their sound if foreign, else every letter."""
    part = _part(group)
    if len(part) > _SHORT and not is_native(part) and len(skeleton(part)) > 1:
        return group.kind, "sound", skeleton(part)
    return group.kind, "letters", group.key


def _part(group: Group) -> str:
    return group.person.parts[0] if group.person is not None and group.person.parts else ""


def _link_block(
    layout: Layout, members: Sequence[tuple[Group, int]], clusters: Clusters, census: Census, context: Context
) -> list[Loose]:
    own = Clusters(len(members))
    first: dict[int, Loose] = {}
    for at, (group, sighting) in enumerate(members):
        for other in range(at + 1, min(len(members), at + 1 + _NEAR)):
            another, later = members[other]
            if own.find(at) == own.find(other) or not clusters.may_join(group.index, another.index):
                continue
            features = _compare(layout, (group, sighting), (another, later), census, context)
            if features:
                own.join(at, other)
                first.setdefault(at, Loose((), sighting, later, features))
    parts: dict[int, list[int]] = {}
    for at in range(len(members)):
        parts.setdefault(own.find(at), []).append(at)
    found: list[Loose] = []
    for part in parts.values():
        joined = first.get(part[0], Loose(()))
        sightings = tuple(members[at][1] for at in part)
        found.append(msgspec.structs.replace(joined, sightings=sightings))
    return found


def _compare(
    layout: Layout, left: tuple[Group, int], right: tuple[Group, int], census: Census, context: Context
) -> tuple[Feature, ...]:
    """Why two bare sightings are one, nothing where they are not known to be."""
    one, other = _part(left[0]), _part(right[0])
    same = left[0].key == right[0].key
    if not same and likeness(one, other) < _SPELLING:
        return ()
    articles = layout.article[left[1]], layout.article[right[1]]
    name = Feature("bare name", 1.0, left[0].key if same else f"{left[0].key} | {right[0].key}")
    if articles[0] == articles[1]:
        return (name,)
    shared = share_articles(context, *articles, own_traits(left[0]) | own_traits(right[0]))
    known = census.given[one] + census.given[other] or max(census.family[one], census.family[other]) > 1
    rare = same and len(one) > _SHORT and not is_native(one) and not known
    if shared.score < (_STORY_RARE if rare else _STORY):
        return ()
    return name, Feature("story", shared.score, " ".join(shared.traits))
