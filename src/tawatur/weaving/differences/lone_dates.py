"""The day that each of two reports gives one thing, whatever it is: he comes on the 5th, he comes on the 15th.

Beside what has a day fixed for it (`appointments`), anything may be dated. Two days of two reports are of one thing
where the words beside them are partly the same, each is the other's likest, and neither report has the other's day.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem_word
from tawatur.weaving.differences.appointments import is_day, lie_near
from tawatur.weaving.differences.daytimes import opposed
from tawatur.weaving.differences.moments import same_time
from tawatur.weaving.differences.numbers import market_words, ranked_apart
from tawatur.weaving.differences.slots import Slot, contradict
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.3  # part of the shorter lead's words that both share
BEFORE: Final = 8  # words before a date in which what it dates stands
BEHIND: Final = 4
SHARED: Final = 2  # of these words, those of the date left out, that both have
BEGINS: Final = 2  # words before a date that make it the beginning of one
ENDS: Final = 4  # words before a date that make it the end of a period


class _Date(msgspec.Struct, frozen=True):
    """A day that an article names, and the words beside it."""

    slot: Slot
    words: frozenset[str]


class _Report(msgspec.Struct, frozen=True):
    """The days that an article gives something, all that it names, and its lead."""

    dates: tuple[_Date, ...]
    every: tuple[Slot, ...]
    topic: Topic


def compare_lone_dates(readings: Sequence[Reading], moments: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Days that articles of one story give one thing.

    Args:
        readings: The articles of one story.
        moments: The times of each by its path.
    """
    reports = [report for each in readings[:MOST] if (report := _read(each, moments[each.article.path])).dates]
    pairs = [pair for one, two in combinations(reports, 2) for pair in _differing(one, two)]
    if not pairs:
        return []
    return [contradict("date", "Two days for one thing", [place for pair in pairs for place in pair])]


def _differing(one: _Report, two: _Report) -> Iterator[tuple[Value, Value]]:
    if not one_topic(one.topic, two.topic, ALIKE):
        return
    for first in one.dates:
        for second in two.dates:
            like = _likeness(first, second)
            if like < SHARED or _knows(two, first) or _knows(one, second):
                continue
            rivals = (*(_likeness(first, each) for each in two.dates if not same_time(each.slot, second.slot)),)
            rivals += (*(_likeness(second, each) for each in one.dates if not same_time(each.slot, first.slot)),)
            if like > max(rivals, default=0):
                yield first.slot.place, second.slot.place


def _likeness(one: _Date, two: _Date) -> int:
    """How many words two days have in common beside them, nought where they cannot be of one thing."""
    if one.slot.thing != two.slot.thing or ranked_apart(one.slot, two.slot) or not lie_near(one.slot, two.slot):
        return 0
    shared = one.words & two.words
    return 0 if opposed(one.words - shared, two.words - shared) else len(shared)


def _knows(report: _Report, date: _Date) -> bool:
    return any(date.slot.thing == slot.thing and same_time(date.slot, slot) for slot in report.every)


def _read(reading: Reading, moments: Sequence[Slot]) -> _Report:
    days = tuple(slot for slot in moments if is_day(slot))
    dates = (_Date(slot, _words(slot)) for slot in days if not slot.paper and not _is_left_out(slot))
    return _Report(tuple(dates), days, read_topic(reading))


def _is_left_out(slot: Slot) -> bool:
    """Whether a day is the end or the beginning of a period, or one of a market."""
    until = not _list("until").isdisjoint(slot.left[:ENDS]) or not _list("since").isdisjoint(slot.left[:BEGINS])
    return until or not market_words().isdisjoint((*slot.left, *slot.right))


def _words(slot: Slot) -> frozenset[str]:
    own = {stem_word(word) for word in slot.place.text.split()}
    near = (*slot.left[:BEFORE], *slot.right[:BEHIND])
    return frozenset(word for word in near if len(word) > 2 and not word[0].isdigit()) - generic_words() - own


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")[name]))
