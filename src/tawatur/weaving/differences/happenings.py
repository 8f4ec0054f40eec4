"""Whether two articles tell of one happening beyond doubt: the same people who hold no office, or the same tolls.

Ministers and kings are named in the news of every day; whoever is only named because he died, was hurt or was caught
makes two articles one happening.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.stems import content_stems, stem_word
from tawatur.weaving.differences.slots import Slot
from tawatur.weaving.differences.whereabouts import lead_end, lead_places, lead_ranks
from tawatur.weaving.once import once

PEOPLE: Final = 2  # people named by both
ALIKE: Final = 0.4  # part of the shorter lead's words that both share, where one person is enough
OF_TOLLS: Final = 0.3  # the same where tolls are equal: one dead and seven hurt are so by chance
TOLLS: Final = 2  # tolls of different roles that are equal in both leads
COPIED: Final = 0.7  # part of the shorter lead's words from which two leads that name nobody else are one text
LONG: Final = 15  # words of a lead that can be a copy


class Happening(msgspec.Struct, frozen=True):
    """What tells one happening from another.

    Attributes:
        people: First and last names of people who hold no office.
        bearers: Those of everybody whom the article names.
        places: The places that the lead names.
        ranks: The words of the headline that tell one of a row from the next.
        tolls: The tolls of the lead.
        words: Its words.
    """

    people: frozenset[tuple[str, str]]
    bearers: frozenset[tuple[str, str]]
    places: frozenset[str]
    ranks: frozenset[str]
    tolls: frozenset[tuple[str, float]]
    words: frozenset[str]


def read_happening(reading: Reading, numbers: Sequence[Slot]) -> Happening:
    """The signs of an article's happening.

    Args:
        reading: One article, read.
        numbers: Its numbers.
    """
    end = lead_end(reading)
    tolls = frozenset((slot.thing, slot.low) for slot in numbers if slot.toll and slot.place.start < end)
    return msgspec.structs.replace(_read_signs(reading), tolls=tolls)


@once
def _read_signs(reading: Reading) -> Happening:
    """The signs of an article's happening but its tolls."""
    words = frozenset(content_stems(reading.article.text[: lead_end(reading)]))
    plain = frozenset(_people(entity for entity in reading.entities if not _holds_office(entity)))
    everybody = frozenset(_people(reading.entities))
    return Happening(plain, everybody, lead_places(reading), lead_ranks(reading), frozenset(), words)


def same_happening(one: Happening, two: Happening) -> bool:
    """Whether two articles tell of one happening."""
    people = len(one.people & two.people)
    if people >= PEOPLE or (people and _share(one, two, ALIKE)):
        return True
    same_tolls = len({thing for thing, _ in one.tolls & two.tolls}) >= TOLLS
    return (same_tolls and _share(one, two, OF_TOLLS)) or _one_lead(one, two)


def _share(one: Happening, two: Happening, part: float) -> bool:
    return len(one.words & two.words) >= part * min(len(one.words), len(two.words))


def _one_lead(one: Happening, two: Happening) -> bool:
    """Whether two leads are one text, and nothing tells two happenings that one office announced in the same words."""
    least = min(len(one.words), len(two.words))
    if least < LONG or len(one.words & two.words) < COPIED * least or one.ranks != two.ranks:
        return False
    if one.bearers.isdisjoint(two.bearers) or (one.people and two.people and one.people.isdisjoint(two.people)):
        return False
    return one.places <= two.places | two.words and two.places <= one.places | one.words


def _people(entities: Iterable[Entity]) -> Iterable[tuple[str, str]]:
    for entity in entities:
        words = [stem_word(word) for word in entity.name.split()]
        if entity.kind == "person" and len(words) > 1:
            yield words[0], words[-1]


def _holds_office(entity: Entity) -> bool:
    """Whether somebody is in the news by office; a soldier's rank and a physician's calling are none."""
    return any(not _heads().isdisjoint(map(stem_word, office.text.split())) for office in entity.offices)


@cache
def _heads() -> frozenset[str]:
    lists = load_words("offices")
    return frozenset(map(stem_word, (*lists["heads"], *lists["titles"])))
