"""Two parts of the day for one happening: it took place at noon in one report, in the afternoon in another.

The clause of a part of the day is told in few words, so that three of them are enough where one is no name and none is
the opposite of the other's (arrived, left). Two on two days or in two places are not one happening; the end of a period
is none at all.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import SIGNS, fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.paired import axes
from tawatur.weaving.claims.stems import find_stems, generic_words, stem, stem_word
from tawatur.weaving.differences.moments import PARTS
from tawatur.weaving.differences.slots import Slot, in_order
from tawatur.weaving.differences.whereabouts import apart
from tawatur.weaving.nouns import Difference

BEFORE: Final = 9  # words before a part of the day in which its happening stands
BEHIND: Final = 5
UNTIL: Final = 3  # words before the end of a period: until three in the afternoon
LATE: Final = frozenset({"afternoon", "evening"})  # where the one ends and the other begins nobody says
LEAST_SHARED: Final = 3
LEAST_PLAIN: Final = 3  # of them beside names; one is enough beside a place
AROUND: Final = 90  # letters around it in which the place of the happening stands
MOST: Final = 30  # articles of one story that are held against each other


class _Time(msgspec.Struct, frozen=True):
    slot: Slot
    words: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    days: frozenset[str]


def compare_daytimes(readings: Sequence[Reading], moments: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Happenings that articles of one story put in two parts of the day.

    Args:
        readings: The articles of one story.
        moments: The times of each by its path.
    """
    times = {reading.article.path: list(_read(reading, moments[reading.article.path])) for reading in readings[:MOST]}
    pairs = []
    for one, two in combinations(sorted(path for path, own in times.items() if own), 2):
        values = {time.slot.place.value for time in times[one]}, {time.slot.place.value for time in times[two]}
        pairs += [
            (first.slot, second.slot)
            for first in times[one]
            for second in times[two]
            if first.slot.place.value not in values[1]
            and second.slot.place.value not in values[0]
            and _one_happening(first, second)
        ]
    if not pairs:
        return []
    one_place, two_place = (slot.place for slot in pairs[0])
    texts = f"{one_place.text} ({one_place.path}) and {two_place.text} ({two_place.path})"
    sides = in_order(slot.place for pair in pairs for slot in pair)
    return [Difference("date", "contradiction", sides, f"Two parts of the day for one happening: {texts}.")]


def _one_happening(one: _Time, two: _Time) -> bool:
    if {one.slot.place.value, two.slot.place.value} == LATE:
        return False
    shared = one.words & two.words
    plain = len(shared - one.names - two.names)
    if len(shared) < LEAST_SHARED or plain < (1 if one.places & two.places else LEAST_PLAIN):
        return False
    if opposed(one.around - two.around, two.around - one.around):
        return False
    return not (apart(one.places, two.places) or apart(one.days, two.days))


def opposed(one: Set[str], two: Set[str]) -> bool:
    """Whether a word of one stretch lies on the other side of an axis from a word of another (arrived, left).

    Args:
        one, two: Stems that only the one and only the other has.
    """
    sides = {place for word in one for place in axes().get(word, ())}
    return any((axis, 1 - side) in sides for word in two for axis, side in axes().get(word, ()))


def _read(reading: Reading, moments: Sequence[Slot]) -> Iterator[_Time]:
    text = reading.article.text
    for slot in moments:
        if slot.thing != PARTS or not _ends().isdisjoint(slot.left[:UNTIL]):
            continue
        words = {*slot.left[:BEFORE], *slot.right[:BEHIND]} - generic_words()
        start, end = slot.place.start - AROUND, slot.place.end + AROUND
        near = [(e.kind, m) for e in reading.entities for m in e.mentions if start <= m.start and m.end <= end]
        names = frozenset(stem_word(word) for _, mention in near for word in mention.text.split())
        places = frozenset(stem_word(mention.text.split()[-1]) for kind, mention in near if kind == "place")
        days = frozenset(_weekdays()[word] for word in _words(text[start:end]) if word in _weekdays())
        around = frozenset(stem.text for stem in find_stems(text, max(0, start), min(len(text), end)))
        yield _Time(slot, frozenset(word for word in words if len(word) > 1), around, names, places, days)


def _words(text: str) -> Iterator[str]:
    return (word.strip(SIGNS) for word in fold(text).split())


@cache
def _ends() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")["up to"])


@cache
def _weekdays() -> dict[str, str]:
    return {fold(word): day for day, words in load_words("moments")["weekdays"].items() for word in words}
