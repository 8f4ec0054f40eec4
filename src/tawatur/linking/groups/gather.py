"""Readings laid out for linking: articles in a fixed order, entities as sightings, one name's sightings as groups.

Everything later compares groups, not mentions: 400,000 sightings are some 100,000 names. The order of readings given is
forgotten here, so that it cannot change the outcome.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import fold, places
from tawatur.linking.groups.sheet import Named, Sheet, make_sheet
from tawatur.linking.names.aliases import Aliases
from tawatur.linking.names.bodies import NATIONAL, BodyName, organisation_heads, parse_body
from tawatur.linking.names.persons import PersonName, parse_person
from tawatur.linking.names.words import word_set
from tawatur.reading import Reading

_CLEARLY: Final = 2  # how many times more articles must read a name as one kind than as any other
_TITLED_PLACE: Final = word_set("titled_place")
_VAGUE: Final = word_set("vague")
_OUTLET_WEIGHT: Final = 1.5  # mentions of its own country that an outlet saves itself


class Group(msgspec.Struct, frozen=True, gc=False):
    """All sightings of one kind under one comparable name.

    Attributes:
        index: Place in the list of groups.
        kind: `person|organisation|place`.
        key: The comparable name; with a sign and a number behind it where a common name was parted by context.
        person: The name in parts, of a person.
        body: The name in words, of an organisation or a place.
        bare: Whether the name alone stands for nobody (a surname, a given name, `الوزارة`).
        sightings: Indexes of sightings, in order.
        articles: Indexes of their articles, in order.
        alias: Index of the gazetteer's entry, -1 without one.
    """

    index: int
    kind: str
    key: str
    person: PersonName | None
    body: BodyName | None
    bare: bool
    sightings: tuple[int, ...]
    articles: tuple[int, ...]
    alias: int = -1


class Layout(msgspec.Struct, frozen=True):
    """Readings in their fixed order, with what linking needs of each.

    Attributes:
        sheets: What is kept of each reading, sorted by path, then identifier.
        days: Proleptic day number of each article's publication, 0 when unknown.
        article: For each sighting, the index of its article.
        entity: For each sighting, the entity.
        keys: For each sighting, `(kind, comparable name, bare)`.
    """

    sheets: tuple[Sheet, ...]
    days: tuple[int, ...]
    article: list[int]
    entity: list[Named]
    keys: list[tuple[str, str, bool]]


def lay_out(readings: Iterable[Reading], aliases: Aliases) -> Layout:
    """Sort the readings and give each of their entities its comparable name.

    Args:
        readings: In any order; each is looked at once.
        aliases: The gazetteer (a name that it knows is never completed with a country).

    Returns:
        The layout; equal for any order of the same readings.
    """
    ordered = tuple(sorted(map(make_sheet, readings), key=lambda sheet: (sheet.path, sheet.id)))
    lands = _lands(ordered)
    usual = _usual_kinds(ordered)
    article: list[int] = []
    entities: list[Named] = []
    keys: list[tuple[str, str, bool]] = []
    seen: dict[tuple[str, str, str], tuple[str, str, bool]] = {}
    for index, sheet in enumerate(ordered):
        land = lands[index]
        for entity in sheet.entities:
            kind = usual.get(entity.name, entity.kind)
            asked = (kind, entity.name, land if kind == "organisation" else "")
            key = seen.get(asked)
            if key is None:
                key = seen[asked] = _key(kind, entity.name, land, aliases)
            article.append(index)
            entities.append(entity)
            keys.append(key)
    return Layout(ordered, tuple(map(_day, ordered)), article, entities, keys)


def _usual_kinds(sheets: Sequence[Sheet]) -> dict[str, str]:
    """Names of two words and more that a few articles read as another kind than the others do, to the usual kind.

    A bare word may well be a town and its club; a whole name is one thing, and the few are mistakes of the reader.
    """
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for sheet in sheets:
        for name, kind in {(entity.name, entity.kind) for entity in sheet.entities if " " in entity.name}:
            kinds[name][kind] += 1
    usual = {}
    for name, counts in kinds.items():
        (kind, most), *others = counts.most_common()
        if others and most >= _CLEARLY * sum(count for _, count in others):
            usual[name] = kind
    return usual


def gather_groups(layout: Layout, aliases: Aliases) -> list[Group]:
    """Sightings of one kind and name as one group.

    Args:
        layout: The readings laid out.
        aliases: The gazetteer.

    Returns:
        Groups in the order of kind and key.
    """
    members: dict[tuple[str, str, bool], list[int]] = {}
    for sighting, key in enumerate(layout.keys):
        members.setdefault(key, []).append(sighting)
    groups: list[Group] = []
    for (kind, name_of_all, bare), sightings in sorted(members.items()):
        name = layout.entity[sightings[0]].name
        articles = tuple(dict.fromkeys(layout.article[sighting] for sighting in sightings))
        groups.append(
            Group(
                len(groups),
                kind,
                name_of_all,
                parse_person(name) if kind == "person" else None,
                BodyName(tuple(name_of_all.split()), parse_body(name).lands, parse_body(name).initials)
                if kind != "person"
                else None,
                bare,
                tuple(sightings),
                articles,
                aliases.owner.get((kind, name_of_all), -1),
            )
        )
    return groups


def _key(kind: str, name: str, land: str, aliases: Aliases) -> tuple[str, str, bool]:
    """Kind, comparable name and bareness of an entity in an article of a country."""
    if kind == "person":
        person = parse_person(name)
        known = (kind, person.key) in aliases.owner
        if person.is_full or known:
            return kind, person.key, False
        return kind, person.called, True
    body = parse_body(name)
    words = body.words
    if len(words) == 1 and words[0][0] == "@":
        return "place", words[0], False  # a state that acts, or one taken for an organisation, is the state
    if (kind, body.key) in aliases.owner:
        return kind, body.key, False
    if kind == "place":
        if len(words) > 1 and words[0] in _TITLED_PLACE:
            words = words[1:]
        return kind, " ".join(words), len(words) == 1 and words[0] in _VAGUE
    if _is_bare(words):
        return kind, body.key, True
    if land and not body.lands and (words[0] in NATIONAL or " ".join(words[:2]) in word_set("national_pairs")):
        return kind, f"{body.key} @{land}", False
    return kind, body.key, False


def _is_bare(words: tuple[str, ...]) -> bool:
    """Whether an organisation's name is a head alone, one with nothing but a country, or cut short."""
    if not words:
        return True
    if len(words) == 1:
        return words[0] in organisation_heads()
    if len(words) == 2 and words[1][0] == "@":
        return words[0] in word_set("many_in_a_land")
    return words[-1] in word_set("unfinished")


def _lands(sheets: Sequence[Sheet]) -> list[str]:
    """ISO code of the country that each article is about, empty where it names none."""
    counts: list[dict[str, float]] = []
    homes: dict[str, dict[str, float]] = {}
    for sheet in sheets:
        count: dict[str, float] = {}
        for entity in sheet.entities:
            if entity.kind == "place":
                code = _land_of(entity.name)
                if code:
                    count[code] = count.get(code, 0) + entity.times
        counts.append(count)
        if sheet.outlet:
            home = homes.setdefault(sheet.outlet, {})
            for code in count:
                home[code] = home.get(code, 0) + 1
    usual = {outlet: max(sorted(home), key=lambda code: home[code]) for outlet, home in homes.items() if home}
    found: list[str] = []
    for sheet, count in zip(sheets, counts, strict=True):
        own = usual.get(sheet.outlet or "", "")
        if own:
            count[own] = count.get(own, 0) + _OUTLET_WEIGHT
        found.append(max(sorted(count), key=lambda code: count[code]) if count else "")
    return found


@cache
def _land_of(name: str) -> str:
    body = parse_body(name)
    if len(body.words) == 1 and body.words[0][0] == "@":
        return body.words[0][1:]
    place = places().get(fold(name))
    return place.country if place and place.size in {"country", "city1", "city2"} else ""


def _day(sheet: Sheet) -> int:
    try:
        return date.fromisoformat(sheet.published[:10]).toordinal() if sheet.published else 0
    except ValueError:
        return 0
