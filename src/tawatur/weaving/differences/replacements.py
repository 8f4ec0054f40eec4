"""One name in place of another: two reports that differ in one man, one country or one quarter, told in the same words.

Each article has one name of its kind that the other does not know at all, and among the same words. A place may lie in
another one, so that only two countries and two sites of one sort are held against each other; two bodies need part of
their names in common (the northern league, the southern one).
"""

from collections.abc import Mapping, Sequence, Set
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.stems import content_stems, generic_words, stem_word
from tawatur.weaving.differences.happenings import read_happening, same_happening
from tawatur.weaving.differences.holders import are_apart
from tawatur.weaving.differences.slots import beside, contradict
from tawatur.weaving.differences.topics import MOST, one_topic, read_topic
from tawatur.weaving.differences.voices import countries_in
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.once import once

ALIKE: Final = 0.45  # part of the shorter lead's words that both share
NEAR: Final = 0.4  # letters in which two spellings of one name may differ, as a part of the longer one
ONE: Final = 0.3  # the same for whole names, of which two bodies may share the first word
AROUND: Final = 6  # telling words on each side of a name
BOTH: Final = 3  # words behind two people that are the same, the one before them too, where nobody else is named
LEAST_SHARED: Final = 3  # of them that both have
PERSON: Final = "person"
KINDS: Final[Mapping[str, str]] = {PERSON: "name", "organisation": "name", "place": "place"}


class _Name(msgspec.Struct, frozen=True):
    """A name that the other article does not know, and the telling words beside it, the nearest first."""

    kind: str
    place: Value
    stems: frozenset[str]
    left: tuple[str, ...]
    right: tuple[str, ...]


def compare_replacements(readings: Sequence[Reading]) -> list[Difference]:
    """Names that stand in place of one another in articles of one story.

    Args:
        readings: The articles of one story.
    """
    found: dict[tuple[str, frozenset[str]], list[Value]] = {}
    for one, two in combinations(readings[:MOST], 2):
        if not one_topic(read_topic(one), read_topic(two), ALIKE):
            continue
        mine, other = _unknown(one, two), _unknown(two, one)
        for kind in sorted(mine.keys() & other.keys()):
            if not len(mine[kind]) == len(other[kind]) == 1:
                continue
            first, second = _name(one, *mine[kind][0]), _name(two, *other[kind][0])
            if _exclude(first, second) and (kind != PERSON or _of_one_happening(one, two, first, second)):
                key = KINDS[kind], frozenset({first.place.value, second.place.value})
                found.setdefault(key, []).extend((first.place, second.place))
    return [_tell(kind, values) for (kind, _), values in found.items()]


def _of_one_happening(one: Reading, two: Reading, first: _Name, second: _Name) -> bool:
    """Whether two people are of one happening, and no notice in set words of two: others are named with them, or all
    that stands beside them is the same."""
    if first.left[:1] == second.left[:1] and first.right[:BOTH] == second.right[:BOTH] and len(first.right) >= BOTH:
        return True
    return same_happening(read_happening(one, ()), read_happening(two, ()))


def _tell(kind: str, values: Sequence[Value]) -> Difference:
    return contradict(kind, "One name in place of another", values)


def _unknown(reading: Reading, other: Reading) -> dict[str, list[tuple[Entity, frozenset[str]]]]:
    """The people, bodies and places of an article that another one does not know at all, by their kind."""
    found: dict[str, list[tuple[Entity, frozenset[str]]]] = {}
    known = _words(other)
    for entity, stems in _may_be_unknown(reading):
        if not stems <= known:
            found.setdefault(entity.kind, []).append((entity, stems))
    return found


@once
def _may_be_unknown(reading: Reading) -> list[tuple[Entity, frozenset[str]]]:
    """The people, bodies and places of an article with the stems of their names, but for speakers and the headline's:
    papers ask two men, and whoever the headline names makes it another happening."""
    title = reading.article.headline
    speakers = {said.speaker.entity for said in reading.statements if said.speaker is not None}
    found = []
    for entity in reading.entities:
        if entity.id in speakers or (title is not None and any(m.start < title.end for m in entity.mentions)):
            continue
        stems = frozenset(content_stems(entity.name)) - generic_words()
        if entity.kind in KINDS and stems and entity.mentions:
            found.append((entity, stems))
    return found


@once
def _names(reading: Reading) -> dict[str, _Name]:
    """The names of an article by entity, filled as they are asked for."""
    return {}


def _name(reading: Reading, entity: Entity, stems: frozenset[str]) -> _Name:
    known = _names(reading)
    if entity.id not in known:
        known[entity.id] = _read_name(entity, reading, stems)
    return known[entity.id]


def _read_name(entity: Entity, reading: Reading, stems: frozenset[str]) -> _Name:
    mention = max(entity.mentions, key=lambda each: (len(each.text), -each.start))
    left, right = (
        tuple(word for word in side if _tells(word))
        for side in beside(reading.article.text, mention.start, mention.end)
    )
    place = Value(reading.article.path, mention.start, mention.end, mention.text, fold(mention.text))
    return _Name(entity.kind, place, stems, left[:AROUND], right[:AROUND])


def _tells(word: str) -> bool:
    return len(word) > 1 and not word[0].isdigit() and word not in generic_words() and word not in _titles()


def _exclude(one: _Name, two: _Name) -> bool:
    """Whether two names stand among the same words, and nothing can bear both."""
    shared = {*one.left, *one.right} & {*two.left, *two.right} - one.stems - two.stems
    if len(shared) < LEAST_SHARED or not _beside_one_word(one, two) or not _apart(one, two):
        return False
    if one.kind == "place":
        countries = countries_in(one.place.text), countries_in(two.place.text)
        of_one_sort = one.left[:1] == two.left[:1] and not _sites().isdisjoint(one.left[:1])
        return (all(countries) and countries[0].isdisjoint(countries[1])) or of_one_sort
    if one.kind == "organisation":
        return _head(one) == _head(two)
    return min(len(one.stems), len(two.stems)) > 1 and one.stems.isdisjoint(two.stems)


def _beside_one_word(one: _Name, two: _Name) -> bool:
    return bool(one.left[:1] and one.left[:1] == two.left[:1]) or bool(one.right[:1] and one.right[:1] == two.right[:1])


def _head(name: _Name) -> str:
    return stem_word(name.place.value.split()[0])


def _apart(one: _Name, two: _Name) -> bool:
    """Whether neither name is the other, spelt otherwise, spaced otherwise or in short."""
    left, right = one.stems - two.stems, two.stems - one.stems
    if not left or not right:
        return False
    joined, other = (name.place.value.replace(" ", "") for name in (one, two))
    if joined in other or other in joined:
        return False
    return all(are_apart(mine, theirs, NEAR) for mine in left for theirs in right) and are_apart(joined, other, ONE)


@once
def _words(reading: Reading) -> Set[str]:
    return frozenset(content_stems(reading.article.text))


@cache
def _titles() -> frozenset[str]:
    lists = load_words("titles")
    return frozenset(stem_word(word) for kind in ("address", "rank") for word in lists[kind])


@cache
def _sites() -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["sites"]))
