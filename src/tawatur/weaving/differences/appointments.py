"""On which day something will be or was held: one hearing, election or summit has one date.

The event's noun beside the date and further words in common say that one event is meant. An article that tells two
dates of one event itself, of two sources, differs all the same from one that tells the first alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem_word
from tawatur.weaving.differences.daytimes import opposed
from tawatur.weaving.differences.moments import CALENDAR, same_time
from tawatur.weaving.differences.numbers import ranked_apart
from tawatur.weaving.differences.slots import Slot, in_order
from tawatur.weaving.nouns import Difference

MOST: Final = 30  # articles of one story that are held against each other
BEFORE: Final = 8  # words before a date in which its event stands
BESIDE: Final = 4  # words before a date that say that it is the end of a period
LEAST_OF_ONE: Final = 2  # words in common, the event among them, where a story has one such event
LEAST: Final = 4
DAYS: Final = 45  # dates farther apart are of two events


class _Date(msgspec.Struct, frozen=True):
    slot: Slot
    words: frozenset[str]
    near: frozenset[str]


def compare_appointments(readings: Sequence[Reading], moments: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Events that articles of one story put on two days.

    Args:
        readings: The articles of one story.
        moments: The times of each by its path.
    """
    dates = {reading.article.path: list(_read(moments[reading.article.path])) for reading in readings[:MOST]}
    pairs = []
    for one, two in combinations(sorted(path for path, own in dates.items() if own), 2):
        pairs += [
            (first.slot, second.slot)
            for first in dates[one]
            for second in dates[two]
            if _one_event(first, second)
            and not _is_one_of_many(first, second, dates[one])
            and not _is_one_of_many(second, first, dates[two])
            and not _knows(moments[two], dates[two], first, second)
            and not _knows(moments[one], dates[one], second, first)
        ]
    if not pairs:
        return []
    first_place, second_place = (slot.place for slot in pairs[0])
    texts = f"{first_place.text} ({first_place.path}) and {second_place.text} ({second_place.path})"
    told = {(slot.place.path, slot.place.value) for pair in pairs for slot in pair}
    everywhere = (slot.place for own in moments.values() for slot in own if is_day(slot))
    sides = in_order(place for place in everywhere if (place.path, place.value) in told)
    return [Difference("date", "contradiction", sides, f"Two days for one event: {texts}.")]


def _knows(moments: Sequence[Slot], dates: Sequence[_Date], other: _Date, own: _Date) -> bool:
    """Whether an article has the other's date too, and not for the event that it dates otherwise itself."""
    if not any(is_day(slot) and slot.thing == other.slot.thing and same_time(slot, other.slot) for slot in moments):
        return False
    return not any(
        same_time(date.slot, other.slot) and not _of_one_sentence(date.slot, own.slot) and _one_event(date, own)
        for date in dates
    )


def _is_one_of_many(date: _Date, other: _Date, dates: Sequence[_Date]) -> bool:
    """Whether an article dates several events of one sort, so that nothing but their sort is the same: examinations."""
    events = date.near & other.near & (_appointed("one") | _appointed("many"))
    if events & _appointed("one"):
        return False
    return any(each.near & events and not same_time(each.slot, date.slot) for each in dates)


def _of_one_sentence(one: Slot, two: Slot) -> bool:
    """Whether two dates of an article stand in one sentence, which tells of two events then."""
    return any(set(map(stem_word, a.place.text.split())) <= set(b.left) for a, b in ((one, two), (two, one)))


def _one_event(one: _Date, two: _Date) -> bool:
    if one.slot.thing != two.slot.thing or same_time(one.slot, two.slot) or ranked_apart(one.slot, two.slot):
        return False
    shared = one.words & two.words
    events = shared & one.near & two.near
    enough = len(shared) >= (LEAST_OF_ONE if events & _appointed("one") else LEAST)
    if not enough or not events & (_appointed("one") | _appointed("many")):
        return False
    return lie_near(one.slot, two.slot) and not opposed(one.words - shared, two.words - shared)


def lie_near(one: Slot, two: Slot) -> bool:
    """Whether two dates lie so near that they may be of one event; a year that only one of them gives is left out."""
    (year, month, day), (other_year, other_month, other_day) = (_numbers(slot) for slot in (one, two))
    years = (year - other_year) * 365 if year and other_year else 0
    return abs(years + (month - other_month) * 30 + day - other_day) <= DAYS


def is_day(slot: Slot) -> bool:
    """Whether a time is a date with its day and month."""
    return slot.thing.startswith(CALENDAR) and slot.place.value.replace("--", "0-").count("-") == 2


def _numbers(slot: Slot) -> tuple[int, int, int]:
    """Year (0 where it is not given), month and day."""
    year, month, day = slot.place.value.replace("--", "0-").split("-")
    return int(year), int(month), int(day)


def _read(moments: Sequence[Slot]) -> Iterator[_Date]:
    """The dates with day and month of an article beside which something appointed stands."""
    for slot in moments:
        if not is_day(slot):
            continue
        near = frozenset(slot.left[:BEFORE])
        if near & _list("moved") or set(slot.left[:BESIDE]) & (_list("until") - {stem_word("إلى")}):
            continue
        if near & (_appointed("one") | _appointed("many")):
            words = frozenset(word for word in (*slot.left, *slot.right) if len(word) > 2) - generic_words()
            yield _Date(slot, words | near & (_appointed("one") | _appointed("many")), near)


@cache
def _appointed(name: str) -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["appointed"][name]))


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")[name]))
