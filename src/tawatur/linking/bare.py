"""Names that stand alone: a surname, a given name or `الوزارة` in an article that never says more.

A bare name joins an actor whose family name (or kunya, or given name) it is, when that actor is the one well
known under it or the two stand in one story. Where two actors fit about equally it joins neither. What is left
over is linked among itself in one story only.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import log
from typing import Final

import msgspec

from tawatur.arabic import likeness, skeleton
from tawatur.linking.census import Census, is_native
from tawatur.linking.compare import Feature
from tawatur.linking.context import Context, own_traits, share_articles
from tawatur.linking.decide import TIE, Clusters
from tawatur.linking.gather import Group, Layout
from tawatur.linking.weigh import LINK, probability

_START: Final = -0.4
_FITS: Final = {"family": 1.6, "kunya": 1.6, "given": -0.6, "spelling": 0.4}
_NATIVE: Final = -1.5  # an Arabic name is also that of many who are not in the collection
_STORY: Final = 3.0
_SHARE: Final = 0.8  # of the logarithm of the share of all sightings under that name
_KNOWN: Final = 0.9  # for an actor of ten articles or more
_SAME_ARTICLE: Final = 0.6  # reading kept the two apart, mostly for want of evidence
_NO_STORY: Final = -1.0  # nothing but the name, and not a well-known one
_HARDLY: Final = 0.1
_KNOWN_FROM: Final = 5  # articles
_MOST: Final = 40  # actors that are compared for one bare name, the best known
_NEAR: Final = 5
_SPELLING: Final = 0.87  # likeness of a bare name and a family name
_SHORT: Final = 3  # letters of a name in which a vowel more or less makes another name
_STORY_ALONE: Final = 0.5  # to link two bare names with no actor between them
_STORY_RARE: Final = 0.2  # the same for a foreign name that no full name has


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


class _Profile(msgspec.Struct, frozen=True):
    cluster: int
    articles: tuple[int, ...]  # by day
    days: tuple[int, ...]
    traits: frozenset[str]  # that its own names put into articles
    families: tuple[str, ...]


def place_bare(
    layout: Layout, groups: Sequence[Group], clusters: Clusters, census: Census, context: Context
) -> tuple[list[Placed], list[list[int]]]:
    """Give bare names to actors, or to one another.

    Args:
        layout: The readings laid out.
        groups: All groups.
        clusters: The clusters of the groups that are not bare.
        census: How common parts of names are.
        context: Traits of the articles.

    Returns:
        The sightings placed, and the parts in which the others stand together (many of one sighting).
    """
    index = _index(groups, clusters, context)
    placed: list[Placed] = []
    rest: list[list[int]] = []
    for group in groups:
        if not group.bare or len(clusters.members(clusters.find(group.index))) > 1:
            continue
        left = list(group.sightings)
        if group.person is not None and group.person.parts:
            options = [
                option
                for option in _options(group.person.parts[0], index)
                if clusters.may_join(group.index, option[1].cluster)
            ]
            if options:
                tried = {sighting: _place(layout, context, sighting, group.key, options) for sighting in left}
                placed += [one for one in tried.values() if one is not None]
                left = [sighting for sighting in left if tried[sighting] is None]
        rest += _among_themselves(layout, group, left, census, context)
    return placed, rest


def _index(groups: Sequence[Group], clusters: Clusters, context: Context) -> dict[tuple[str, str], list[_Profile]]:
    """Profiles of the actors by what they may be called for short."""
    names: dict[int, set[tuple[str, str]]] = {}
    articles: dict[int, set[int]] = {}
    traits: dict[int, set[str]] = {}
    families: dict[int, set[str]] = {}
    for group in groups:
        person = group.person
        if person is None or group.bare:
            continue
        home = clusters.find(group.index)
        articles.setdefault(home, set()).update(group.articles)
        traits.setdefault(home, set()).update(own_traits(group))
        families.setdefault(home, set()).update(person.parts[-1:])
        called = names.setdefault(home, set())
        if person.kunya:
            called.add(("kunya", person.kunya))
        if len(person.parts) > 1:
            called |= {("family", person.parts[-1]), ("given", person.parts[0])}
            if not is_native(person.parts[-1]):
                called.add(("spelling", skeleton(person.parts[-1])))
        elif person.kunya and person.parts:
            called.add(("family", person.parts[-1]))
    found: dict[tuple[str, str], list[_Profile]] = {}
    for home in sorted(names):
        by_day = sorted(articles[home], key=lambda article: (context.days[article], article))
        days = tuple(context.days[article] for article in by_day)
        profile = _Profile(home, tuple(by_day), days, frozenset(traits[home]), tuple(sorted(families[home])))
        for name in sorted(names[home]):
            found.setdefault(name, []).append(profile)
    for profiles in found.values():
        profiles.sort(key=lambda profile: (-len(profile.articles), profile.cluster))
    return found


def _options(part: str, index: dict[tuple[str, str], list[_Profile]]) -> list[tuple[str, _Profile]]:
    """Actors that a bare name may mean, each with how it fits, once."""
    found: dict[int, tuple[str, _Profile]] = {}
    for fit in ("kunya", "family", "given"):
        for profile in index.get((fit, part), ())[:_MOST]:
            found.setdefault(profile.cluster, (fit, profile))
    if not found and not is_native(part) and len(part) > _SHORT:
        for profile in index.get(("spelling", skeleton(part)), ())[:_MOST]:
            if any(likeness(part, family) >= _SPELLING for family in profile.families):
                found[profile.cluster] = ("spelling", profile)
    return list(found.values())


def _place(
    layout: Layout,
    context: Context,
    sighting: int,
    name: str,
    options: Sequence[tuple[str, _Profile]],
) -> Placed | None:
    article = layout.article[sighting]
    everyone = sum(len(profile.articles) for _, profile in options)
    scored: list[tuple[float, int, tuple[Feature, ...]]] = []
    for fit, profile in options:
        size = len(profile.articles)
        without = profile.traits | {name}
        story = max(
            share_articles(context, article, other, without).score if other != article else _SAME_ARTICLE
            for other in _near(profile, context.days[article])
        )
        odds = _START + _FITS[fit] + _SHARE * log((size + 0.5) / (everyone + 1)) + _STORY * story
        odds += _KNOWN * min(1.0, size / 10) + (_NATIVE if is_native(name) else 0.0)
        odds += _NO_STORY if story < _HARDLY and size < _KNOWN_FROM else 0.0
        why = (Feature("bare name", 1.0, f"{name}: {fit} name"), Feature("story", story, f"of {size} articles"))
        scored.append((odds, profile.cluster, why))
    scored.sort(key=lambda one: (-one[0], one[1]))
    odds, cluster, features = scored[0]
    if probability(odds) < LINK or (len(scored) > 1 and odds - scored[1][0] < TIE):
        return None
    return Placed(sighting, cluster, odds, features)


def _near(profile: _Profile, day: int) -> tuple[int, ...]:
    at = bisect_left(profile.days, day)
    start = max(0, min(at - _NEAR // 2, len(profile.articles) - _NEAR))
    return profile.articles[start : start + _NEAR]


def _among_themselves(
    layout: Layout, group: Group, sightings: list[int], census: Census, context: Context
) -> list[list[int]]:
    members = sorted(sightings, key=lambda sighting: (context.days[layout.article[sighting]], sighting))
    clusters = Clusters(len(members))
    enough = _STORY_ALONE
    if group.person is not None and group.person.parts:
        part = group.person.parts[0]
        if len(part) > 3 and not is_native(part) and not census.given[part] and census.family[part] < 2:
            enough = _STORY_RARE
    without = own_traits(group)
    for at, sighting in enumerate(members):
        for other in range(at + 1, min(len(members), at + 1 + _NEAR)):
            article, another = layout.article[sighting], layout.article[members[other]]
            if article == another or share_articles(context, article, another, without).score >= enough:
                clusters.join(at, other)
    parts: dict[int, list[int]] = {}
    for at, sighting in enumerate(members):
        parts.setdefault(clusters.find(at), []).append(sighting)
    return list(parts.values())
