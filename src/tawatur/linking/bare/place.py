"""Names that stand alone: a surname, a given name or `الوزارة` in an article that never says more.

A bare name joins an actor whose family name (or kunya, or given name) it is, when that actor is the one well
known under it or the two stand in one story. Where two actors fit about equally it joins neither. What is left
over is linked among itself in one story only.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import log
from typing import Final

import msgspec

from tawatur.arabic import likeness, skeleton
from tawatur.linking.bare.heads import place_heads
from tawatur.linking.bare.leftover import Loose, link_leftover
from tawatur.linking.bare.placed import Placed
from tawatur.linking.compare import Feature
from tawatur.linking.groups.context import Context, own_traits, share_articles
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.census import Census, is_native
from tawatur.linking.names.persons import PersonName
from tawatur.linking.verdict.decide import TIE, Clusters
from tawatur.linking.verdict.weigh import LINK, probability

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
_MOST: Final = 16  # actors that are compared for one bare name, the best known
_NEAR: Final = 5
_SPELLING: Final = 0.87  # likeness of a bare name and a family name
_SHORT: Final = 3  # letters of a name in which a vowel more or less makes another name


class _Profile(msgspec.Struct, frozen=True):
    """What is known of an actor that a bare name may mean."""

    cluster: int
    articles: tuple[int, ...]  # by day
    days: tuple[int, ...]
    traits: frozenset[str]  # that its own names put into articles
    families: tuple[str, ...]


class _Option(msgspec.Struct, frozen=True):
    """An actor for a bare name, how the name fits, and in how many articles the full name holds it."""

    fit: str
    profile: _Profile
    times: int


def place_bare(
    layout: Layout, groups: Sequence[Group], clusters: Clusters, census: Census, context: Context
) -> tuple[list[Placed], list[Loose]]:
    """Give bare names to actors, or to one another.

    Args:
        layout: The readings laid out.
        groups: All groups.
        clusters: The clusters of the groups that are not bare.
        census: How common parts of names are.
        context: Traits of the articles.

    Returns:
        The sightings placed, and the others, most of them alone.
    """
    index = _index(groups, clusters, context)
    placed = place_heads(layout, groups, clusters)
    done = {one.sighting for one in placed}
    rest: list[tuple[Group, int]] = []
    for group in groups:
        if not group.bare or len(clusters.members(clusters.find(group.index))) > 1:
            continue
        left = [sighting for sighting in group.sightings if sighting not in done]
        if group.person is not None and group.person.parts:
            options = [
                option
                for option in _options(group.person, index)
                if clusters.may_join(group.index, option.profile.cluster)
            ]
            if options:
                tried = {
                    sighting: _place(layout, context, sighting, group.person.parts[0], options) for sighting in left
                }
                placed += [one for one in tried.values() if one is not None]
                left = [sighting for sighting in left if tried[sighting] is None]
        rest += [(group, sighting) for sighting in left]
    return placed, link_leftover(layout, rest, clusters, census, context)


def _index(groups: Sequence[Group], clusters: Clusters, context: Context) -> dict[tuple[str, str], list[_Option]]:
    """Actors by what they may be called for short, those most often so named first."""
    members: dict[int, list[Group]] = {}
    for group in groups:
        if group.person is not None and not group.bare:
            members.setdefault(clusters.find(group.index), []).append(group)
    found: dict[tuple[str, str], list[_Option]] = {}
    for home in sorted(members):
        profile = _profile(home, members[home], context)
        called: dict[tuple[str, str], int] = {}
        for group in members[home]:
            for name in _short_forms(group):
                called[name] = called.get(name, 0) + len(group.articles)
        for (fit, part), times in called.items():
            found.setdefault((fit, part), []).append(_Option(fit, profile, times))
    for options in found.values():
        options.sort(key=lambda option: (-option.times, option.profile.cluster))
    return found


def _profile(home: int, groups: Sequence[Group], context: Context) -> _Profile:
    articles = {article for group in groups for article in group.articles}
    by_day = tuple(sorted(articles, key=lambda article: (context.days[article], article)))
    traits = frozenset(trait for group in groups for trait in own_traits(group))
    families = {group.person.parts[-1] for group in groups if group.person is not None and group.person.parts}
    return _Profile(home, by_day, tuple(context.days[article] for article in by_day), traits, tuple(sorted(families)))


def _short_forms(group: Group) -> Iterator[tuple[str, str]]:
    """What a full name may be shortened to, as `(fit, part)`."""
    person = group.person
    if person is None or not person.parts:
        return
    if person.kunya:
        yield "kunya", person.kunya
    if len(person.parts) > 1 or person.kunya:
        yield "family", person.called
        if not is_native(person.parts[-1]):
            yield "spelling", skeleton(person.parts[-1])
    if len(person.parts) > 1:
        yield "given", person.parts[0]


def _options(name: PersonName, index: dict[tuple[str, str], list[_Option]]) -> list[_Option]:
    """Actors that a bare name may mean, each with how it fits best, once."""
    found: dict[int, _Option] = {}
    part = name.parts[0]
    for asked in (("kunya", part), ("family", name.called), ("given", part)):
        for option in index.get(asked, ())[:_MOST]:
            known = found.get(option.profile.cluster)
            if known is None or known.times < option.times:
                found[option.profile.cluster] = option
    if not found and not is_native(part) and len(part) > _SHORT:
        for option in index.get(("spelling", skeleton(part)), ())[:_MOST]:
            if any(likeness(part, family) >= _SPELLING for family in option.profile.families):
                found[option.profile.cluster] = option
    return list(found.values())


def _place(
    layout: Layout,
    context: Context,
    sighting: int,
    name: str,
    options: Sequence[_Option],
) -> Placed | None:
    article = layout.article[sighting]
    everyone = sum(option.times for option in options)
    scored: list[tuple[float, int, tuple[Feature, ...]]] = []
    for option in options:
        profile, size = option.profile, option.times
        without = profile.traits | {name}
        story = max(
            share_articles(context, article, other, without).score if other != article else _SAME_ARTICLE
            for other in _near(profile, context.days[article])
        )
        odds = _START + _FITS[option.fit] + _SHARE * log((size + 0.5) / (everyone + 1)) + _STORY * story
        odds += _KNOWN * min(1.0, size / 10) + (_NATIVE if is_native(name) else 0.0)
        odds += _NO_STORY if story < _HARDLY and size < _KNOWN_FROM else 0.0
        why = (Feature("bare name", 1.0, f"{name}: {option.fit} name"), Feature("story", story, f"of {size} articles"))
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
