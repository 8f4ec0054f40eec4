"""Actors made of clusters: the fullest usual name, forms by article, offices in time, bonds with their reasons."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha1
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.linking.bare.leftover import Loose
from tawatur.linking.bare.placed import Placed
from tawatur.linking.compare import Feature
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.aliases import Aliases
from tawatur.linking.names.bodies import parse_body
from tawatur.linking.names.persons import parse_person
from tawatur.linking.nouns import Actor, Bond, Form, HeldOffice, Reason
from tawatur.linking.verdict.decide import Clusters
from tawatur.linking.verdict.judge import Verdict
from tawatur.linking.verdict.weigh import LINK, probability, reasons

_FULLER: Final = 0.34  # share of the most usual name that a fuller one must reach to be shown instead
_KINDS: Final = {"person": 0, "organisation": 1, "place": 2}
_UNKNOWN_DAY: Final = 10**7  # after every day that is known
_LATIN: Final = 6  # spellings shown at most
_SAME_NAME: Final = 0.97  # what a bond of identical names is held to be


class _Part(msgspec.Struct, frozen=True):
    """What becomes one actor."""

    sightings: list[int]
    groups: list[Group]
    bonds: list[Bond]


class Outcome(msgspec.Struct, frozen=True):
    """What was decided.

    Attributes:
        groups: All groups.
        clusters: Their clusters.
        used: The verdicts that made the clusters.
        placed: Bare names given to clusters.
        rest: Bare names left over, most of them alone.
    """

    groups: Sequence[Group]
    clusters: Clusters
    used: Sequence[Verdict]
    placed: Sequence[Placed]
    rest: Sequence[Loose]


def make_actors(layout: Layout, outcome: Outcome, aliases: Aliases) -> tuple[Actor, ...]:
    """Make an actor of every cluster and of every part that is left over.

    Args:
        layout: The readings laid out.
        outcome: What was decided.
        aliases: The gazetteer, for Latin spellings.

    Returns:
        Actors by kind, then by the number of articles, most first, then by identifier.
    """
    clusters, placed, rest = outcome.clusters, outcome.placed, outcome.rest
    loose = {sighting for part in rest for sighting in part.sightings} | {one.sighting for one in placed}
    members: dict[int, list[int]] = {}
    homes: dict[int, list[Group]] = {}
    for group in outcome.groups:
        kept = (
            [sighting for sighting in group.sightings if sighting not in loose] if group.bare else list(group.sightings)
        )
        if kept:
            home = clusters.find(group.index)
            members.setdefault(home, []).extend(kept)
            homes.setdefault(home, []).append(group)
    bonds = _bonds(layout, outcome)
    for one in placed:
        members.setdefault(clusters.find(one.cluster), []).append(one.sighting)
    parts = [_Part(sorted(own), homes.get(home, []), bonds.get(home, [])) for home, own in members.items()]
    parts += [_Part(sorted(part.sightings), [], _loose_bond(layout, part)) for part in rest]
    ordered = sorted((_earliest(layout, part.sightings), index) for index, part in enumerate(parts))
    made: list[tuple[tuple[int, int, str], Actor]] = []
    taken: set[str] = set()
    for (_, first), index in ordered:
        actor = _actor(layout, parts[index], first, aliases, taken)
        taken.add(actor.id)
        size = len({layout.article[sighting] for sighting in parts[index].sightings})
        made.append(((_KINDS.get(actor.kind, len(_KINDS)), -size, actor.id), actor))
    return tuple(actor for _, actor in sorted(made, key=lambda one: one[0]))


def _earliest(layout: Layout, sightings: Sequence[int]) -> tuple[int, int]:
    """The first day, then the first sighting in the fixed order; unknown days come last."""
    return min((layout.days[layout.article[sighting]] or _UNKNOWN_DAY, sighting) for sighting in sightings)


def _actor(layout: Layout, part: _Part, first: int, aliases: Aliases, taken: set[str]) -> Actor:
    names: Counter[str] = Counter()
    latin: Counter[str] = Counter()
    forms: list[Form] = []
    offices: list[HeldOffice] = []
    for sighting in part.sightings:
        entity = layout.entity[sighting]
        sheet = layout.sheets[layout.article[sighting]]
        names[entity.name] += 1
        latin.update(entity.latin)
        texts = dict.fromkeys((entity.name, *entity.forms))
        forms.extend([Form(sheet.path, entity.id, text) for text in texts])
        told = {office.text: office for office in reversed(entity.offices)}
        offices.extend(HeldOffice(o.text, sheet.path, sheet.published, o.start, o.end) for o in told.values())
    kind = layout.keys[first][0]
    same = [bond for bond in (_same_name(layout, group) for group in part.groups) if bond is not None]
    return Actor(
        _identifier(layout, first, taken),
        kind,
        _usual_name(kind, names),
        _spellings(part.groups, latin, aliases),
        tuple(forms),
        tuple(sorted(offices, key=lambda office: (office.date or "", office.path, office.start))),
        (*part.bonds, *same),
    )


def _spellings(groups: Sequence[Group], latin: Counter[str], aliases: Aliases) -> tuple[str, ...]:
    """Latin spellings: the gazetteer's, then those of the readings, most usual first."""
    known = [name for group in groups if group.alias >= 0 for name in aliases.entries[group.alias].latin]
    read = [name for name, _ in sorted(latin.items(), key=lambda one: (-one[1], one[0]))]
    return tuple(dict.fromkeys((*known, *read)))[:_LATIN]


def _identifier(layout: Layout, first: int, taken: set[str]) -> str:
    """A hash of the kind and the earliest name; where another actor has it, of the earliest article too."""
    kind, key, _ = layout.keys[first]
    path = layout.sheets[layout.article[first]].path
    for text in (f"{kind}:{key}", f"{kind}:{key}:{path}", f"{kind}:{key}:{path}:{layout.entity[first].id}"):
        found = "a" + sha1(text.encode(), usedforsecurity=False).hexdigest()[:11]
        if found not in taken:
            break
    return found


def _usual_name(kind: str, names: Counter[str]) -> str:
    """The most usual name, or a fuller one that is usual enough."""
    if len(names) == 1:
        return next(iter(names))
    sizes = {name: parse_person(name).size if kind == "person" else parse_body(name).size for name in names}
    full = {name: times for name, times in names.items() if sizes[name] > 1} or names
    if kind == "person":
        most = max(full.values())
        usual = [name for name, times in full.items() if times >= _FULLER * most]
        longest = max(sizes[name] for name in usual)
        full = {name: full[name] for name in usual if sizes[name] == longest}
    return max(sorted(full), key=lambda name: (full[name], len(name)))


def _bonds(layout: Layout, outcome: Outcome) -> dict[int, list[Bond]]:
    """Bonds by cluster: one for each verdict, one for each bare form that was placed."""
    found: dict[int, list[Bond]] = {}
    groups, clusters = outcome.groups, outcome.clusters
    for verdict in outcome.used:
        left, right = (groups[index].sightings[0] for index in (verdict.left, verdict.right))
        bond = Bond(
            _place(layout, left), _place(layout, right), round(probability(verdict.odds), 3), reasons(verdict.features)
        )
        found.setdefault(clusters.find(verdict.left), []).append(bond)
    told: set[tuple[int, str]] = set()
    anchors: dict[int, int] = {}
    for group in groups:
        anchors.setdefault(clusters.find(group.index), group.sightings[0])
    for one in outcome.placed:
        home = clusters.find(one.cluster)
        form = fold(layout.entity[one.sighting].name)
        if (home, form) not in told:
            told.add((home, form))
            bare = _bare_reasons(one.features)
            ends = _place(layout, anchors[home]), _place(layout, one.sighting)
            found.setdefault(home, []).append(Bond(*ends, round(probability(one.odds), 3), bare))
    return found


def _loose_bond(layout: Layout, part: Loose) -> list[Bond]:
    """The bond of the two bare names that were joined first."""
    if part.left < 0:
        return []
    return [Bond(_place(layout, part.left), _place(layout, part.right), LINK, _bare_reasons(part.features))]


def _bare_reasons(features: Sequence[Feature]) -> tuple[Reason, ...]:
    return tuple(Reason(feature.name, round(feature.score, 3), 1.0, feature.detail) for feature in features)


def _same_name(layout: Layout, group: Group) -> Bond | None:
    """One bond for all sightings of one name."""
    if group.bare or len(group.articles) < 2:
        return None
    reason = Reason("same name", 1.0, 5.0, f"{group.key}: {len(group.articles)} articles")
    ends = _place(layout, group.sightings[0]), _place(layout, group.sightings[-1])
    return Bond(*ends, _SAME_NAME, (reason,))


def _place(layout: Layout, sighting: int) -> tuple[str, str]:
    return layout.sheets[layout.article[sighting]].path, layout.entity[sighting].id
