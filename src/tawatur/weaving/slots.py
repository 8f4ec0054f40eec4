"""Places in reports that can be held against each other: a number and what it counts, a time and its kind.

Two slots are about one thing when they are of one kind, count one thing, and enough of the words around them is shared;
the words around decide, so that seventeen strikes in Syria never contradict eight in Iraq.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import fsum
from typing import Final

import msgspec

from tawatur.weaving.cluster import cluster
from tawatur.weaving.nouns import Value
from tawatur.weaving.units import Unit

LABEL: Final = " no."  # ends the thing of a number that a label names (minute 26): one shared word is enough
AROUND: Final = 7  # telling words on each side that make the context
ALIKE_ABOVE: Final = {"number": 0.34, "date": 0.5}  # times stand in a sentence more loosely than numbers
MOST: Final = 200  # slots of one thing in one story; more say nothing of each other


class Slot(msgspec.Struct, frozen=True):
    """One value of one report.

    Attributes:
        kind: What sort of value (`number`, `weekday`, `calendar`, ...).
        thing: What is counted or timed; slots of two things are never compared.
        place: Where it stands, with its value as text.
        part: Kind of the part that it stands in.
        context: Stems around it, itself left out.
        low, high: What a number is worth at least and at most.
        about: Whether the text says about, at least or at most.
        toll: Whether it is a toll, which may rise.
        day: Day of publication as an ordinal, None when unknown.
    """

    kind: str
    thing: str
    place: Value
    part: str
    context: frozenset[str]
    low: float = 0.0
    high: float = 0.0
    about: bool = False
    toll: bool = False
    day: int | None = None


def context_of(unit: Unit, start: int, end: int) -> frozenset[str]:
    """The telling stems on both sides of a place in a unit."""
    before = [stem.text for stem in unit.stems if stem.end <= start][-AROUND:]
    after = [stem.text for stem in unit.stems if stem.start >= end][:AROUND]
    return frozenset(stem for stem in (*before, *after) if not stem[0].isdigit())


def gather_slots(slots: Iterable[Slot], weights: Mapping[str, float]) -> list[list[Slot]]:
    """Groups of slots about one thing, each over two articles or more.

    Args:
        slots: The slots of one story.
        weights: How much each stem tells inside the story.
    """
    by_thing: dict[tuple[str, str], list[Slot]] = defaultdict(list)
    for slot in slots:
        by_thing[slot.kind, slot.thing].append(slot)
    groups = []
    for _, members in sorted(by_thing.items()):
        if 1 < len(members) <= MOST:
            groups += _alike(sorted(members, key=lambda s: (s.place.path, s.place.start)), weights)
    return groups


def _alike(slots: Sequence[Slot], weights: Mapping[str, float]) -> list[list[Slot]]:
    totals = [fsum(weights.get(stem, 1.0) for stem in slot.context) for slot in slots]
    likeness: dict[tuple[int, int], float] = {}
    for j, two in enumerate(slots):
        for i in range(j):
            shared = slots[i].context & two.context
            least = min(totals[i], totals[j])
            if len(shared) >= (1 if two.thing.endswith(LABEL) else 2) and least > 0:
                likeness[i, j] = round(fsum(weights.get(stem, 1.0) for stem in shared) / least, 6)
    names = [f"{slot.place.path} {slot.place.start:09d} {k}" for k, slot in enumerate(slots)]
    clusters = cluster(names, likeness, ALIKE_ABOVE[slots[0].kind], 0.0, fellows=2)
    groups = ([slots[i] for i in group] for group in clusters)
    return [group for group in groups if len({slot.place.path for slot in group}) > 1]
