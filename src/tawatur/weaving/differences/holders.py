"""One office and two people who hold it: a minister whom another report of the story names otherwise.

Only offices that one person holds at a time, told in the same words, and only where neither article knows the other's
bearer and both tell of one happening. Two spellings of one name, and a name in short, are no two people.
"""

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import combinations
from typing import Final

import msgspec
from rapidfuzz.distance import Levenshtein

from tawatur.arabic import fold, load_words
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.stems import generic_words, stem_set, stem_word
from tawatur.weaving.differences.offices import Office, read_offices
from tawatur.weaving.differences.slots import contradict
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.35  # part of the shorter lead's words that both share
SON: Final = ("بن", "ابن")
GIVEN: Final = 0.5  # the same for two given names
NEAR: Final = 0.4  # letters in which two names may differ and still be one, as a part of the longer one


class _Holder(msgspec.Struct, frozen=True):
    """Somebody with an office that one person holds."""

    office: tuple[str, ...]
    stems: frozenset[str]
    name: tuple[str, ...]
    place: Value


class _Article(msgspec.Struct, frozen=True):
    holders: tuple[_Holder, ...]
    topic: Topic
    text: str

    def names(self, words: Set[str]) -> bool:
        """Whether the article has one of some words."""
        return not stem_set(self.text).isdisjoint(words)


def compare_holders(readings: Sequence[Reading]) -> list[Difference]:
    """Offices that articles of one story give to two people.

    Args:
        readings: The articles of one story.
    """
    articles = [_read(reading) for reading in readings[:MOST]]
    found: dict[tuple[str, ...], list[Value]] = {}
    for one, two in combinations([each for each in articles if each is not None], 2):
        if not one_topic(one.topic, two.topic, ALIKE):
            continue
        for first in one.holders:
            for second in two.holders:
                if first.stems != second.stems or not _are_two(first, second):
                    continue
                mine, other = set(first.name) - set(second.name), set(second.name) - set(first.name)
                if not one.names(other) and not two.names(mine):
                    found.setdefault(first.office, []).extend((first.place, second.place))
    return [_tell(values) for _, values in sorted(found.items())]


def _tell(values: Sequence[Value]) -> Difference:
    return contradict("name", "One office, two people", values)


def _are_two(one: _Holder, two: _Holder) -> bool:
    """Whether two names are neither two spellings of one nor one in short: all of it differs, or the given name before
    one last name does."""
    left, right = (fold(each.place.value).replace(" ", "") for each in (one, two))
    if one.name[-1] != two.name[-1]:
        return set(one.name).isdisjoint(two.name) and are_apart(left, right, NEAR)
    if Levenshtein.distance(left, right) <= 1:
        return False  # one name in one word and in two
    given, other = one.name[0], two.name[0]
    return given not in two.name and other not in one.name and are_apart(given, other, GIVEN)


def are_apart(one: str, two: str, part: float) -> bool:
    """Whether two names are written so differently that they are no two spellings of one.

    Args:
        one, two: The names, without spaces.
        part: Letters in which two spellings may differ, as a part of the longer one.
    """
    return Levenshtein.distance(one, two) > part * max(len(one), len(two))


def _words(name: str) -> tuple[str, ...]:
    """The stems of a name, its compounds in one piece however they are written, without the words for son."""
    pieces = fold(name).replace("عبد ال", "عبدال").split()
    return tuple(stem_word(word) for word in pieces if word not in SON)


def _read(reading: Reading) -> _Article | None:
    """The holders of offices in an article, None where there are none."""
    holders = tuple(_holders(reading))
    return _Article(holders, read_topic(reading), reading.article.text) if holders else None


def _holders(reading: Reading) -> Iterator[_Holder]:
    offices: dict[tuple[str, ...], list[tuple[Entity, Office]]] = {}
    for entity in reading.entities:
        if entity.kind != "person" or len(entity.name.split()) < 2:
            continue
        for office in read_offices(reading, entity):
            if len(_words(entity.name)) > 1 and office.heads and office.heads[0] in _sole() and _is_known(office):
                offices.setdefault((*office.heads, office.over), []).append((entity, office))
    for key, held in sorted(offices.items()):
        if len({entity.id for entity, _ in held}) != 1:
            continue  # one office of two bodies, or of two of one body
        entity, office = held[0]
        mention = max(entity.mentions, key=lambda each: (len(each.text), -each.start))
        place = Value(reading.article.path, mention.start, mention.end, mention.text, entity.name)
        yield _Holder(key, office.stems - generic_words(), _words(entity.name), place)


def _is_known(office: Office) -> bool:
    """Whether an office says of what it is: every group has its president."""
    said = office.stems - set(office.heads) - generic_words()
    return bool(said - _bodies())


@cache
def _bodies() -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["bodies without a name"]))


@cache
def _sole() -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["held by one"]))
