"""The offices under which articles name people, by group: beside the name, and as roles of speakers."""

from collections.abc import Iterator, Sequence
from typing import Final

from tawatur.linking.compare import office_words
from tawatur.linking.compare.office import HELD_BY_MANY
from tawatur.linking.groups.beside import office_beside
from tawatur.linking.groups.gather import Group, Layout

_SIGHTINGS: Final = 200  # of a group that are looked at; the well known are named without office anyway
_OFFICES: Final = 12
_BESIDE: Final = 3  # articles of a group whose text is asked


def collect_offices(layout: Layout, groups: Sequence[Group]) -> tuple[frozenset[frozenset[str]], ...]:
    """Offices of every group, as sets of words.

    Args:
        layout: The readings laid out.
        groups: Their groups.

    Returns:
        For each group its offices; none for organisations and places.
    """
    roles = _roles(layout)
    found: list[frozenset[frozenset[str]]] = []
    for group in groups:
        texts: set[str] = set()
        if group.kind == "person":
            for sighting in group.sightings[:_SIGHTINGS]:
                texts.update(office.text for office in layout.entity[sighting].offices)
                texts.update(roles.get(sighting, ()))
                if len(texts) > _OFFICES:
                    break
            if not any(office_words(text) - HELD_BY_MANY for text in texts):
                texts.update(_beside(layout, group))
        found.append(frozenset(words for text in sorted(texts)[:_OFFICES] if (words := office_words(text))))
    return tuple(found)


def _beside(layout: Layout, group: Group) -> Iterator[str]:
    """Offices that stand beside the name in the first few articles."""
    for sighting in group.sightings[:_BESIDE]:
        entity = layout.entity[sighting]
        text = layout.sheets[layout.article[sighting]].text
        for start, end in entity.full:
            yield office_beside(text, start, end)


def _roles(layout: Layout) -> dict[int, list[str]]:
    """Roles that statements give their speakers, by sighting."""
    place: dict[tuple[int, str], int] = {}
    found: dict[int, list[str]] = {}
    roles: list[tuple[int, str, str]] = []
    for article, sheet in enumerate(layout.sheets):
        roles.extend((article, entity, role) for entity, role in sheet.roles)
    wanted = {(article, entity) for article, entity, _ in roles}
    for sighting, (article, entity) in enumerate(zip(layout.article, layout.entity, strict=True)):
        if (article, entity.id) in wanted:
            place[article, entity.id] = sighting
    for article, entity_id, role in roles:
        sighting = place.get((article, entity_id), -1)
        if sighting >= 0:
            found.setdefault(sighting, []).append(role)
    return found
