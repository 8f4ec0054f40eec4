"""What each of two reports of one happening counts once only: the houses that burnt down, told in other words.

Two reports that agree on other figures, or name the same people, tell of one happening; what either counts once, and
the other with another figure once, they count differently, wherever it stands and with few words in common beside it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

import msgspec

from tawatur.reading import Reading
from tawatur.weaving.claims.held import figures_of, same_worth
from tawatur.weaving.claims.stems import generic_words
from tawatur.weaving.differences.happenings import Happening, read_happening, same_happening
from tawatur.weaving.differences.leads import HURT, is_left_out
from tawatur.weaving.differences.numbers import judge_numbers
from tawatur.weaving.differences.slots import Slot, in_order
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference

ALIKE: Final = 0.3  # part of the shorter lead's words that both share
AGREED: Final = 2  # figures for things that both give, where no people tell that the happening is one
BESIDE: Final = 8  # words on each side of a figure, of which one is in common
KINDS: Final = (" count", " measure")


class _Report(msgspec.Struct, frozen=True):
    """The things that an article counts once, all that it counts, and what it is about."""

    alone: Mapping[str, Slot]
    every: frozenset[tuple[str, float]]
    figures: frozenset[float]
    happening: Happening
    topic: Topic


def compare_lone_figures(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Things that articles of one story count once each, with two figures.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    reports = [_read(reading, numbers[reading.article.path]) for reading in readings[:MOST]]
    found: dict[tuple[str, str], list[tuple[Slot, Slot, str]]] = defaultdict(list)
    for one, two in combinations(reports, 2):
        things = sorted(one.alone.keys() & two.alone.keys())
        if things and _one_happening(one, two):
            for thing in things:
                for nature, why in _judge(one, two, thing):
                    found[thing, nature].append((one.alone[thing], two.alone[thing], why))
    return [
        Difference("number", nature, in_order(slot.place for pair in met for slot in pair[:2]), met[0][2])
        for (_, nature), met in sorted(found.items())
    ]


def _judge(one: _Report, two: _Report, thing: str) -> Iterator[tuple[str, str]]:
    first, second = one.alone[thing], two.alone[thing]
    if same_worth(first, second) or second.low in one.figures or first.low in two.figures:
        return
    if not _words(first) & _words(second):
        return
    nature, why = judge_numbers(first, second)
    if nature in ("contradiction", "update"):
        yield nature, why


def _one_happening(one: _Report, two: _Report) -> bool:
    if not one_topic(one.topic, two.topic, ALIKE):
        return False
    return len(one.every & two.every) >= AGREED or same_happening(one.happening, two.happening)


def _words(slot: Slot) -> set[str]:
    near = (*slot.left[:BESIDE], *slot.right[:BESIDE])
    return (
        {word for word in near if len(word) > 1 and not word[0].isdigit()} - generic_words() - {slot.thing.split()[0]}
    )


def _read(reading: Reading, numbers: Sequence[Slot]) -> _Report:
    counted: dict[str, list[Slot]] = defaultdict(list)
    for slot in numbers:
        counted[slot.thing].append(slot)
    alone = {
        thing: slots[0]
        for thing, slots in counted.items()
        if thing.endswith(KINDS)
        and thing not in HURT  # every article tells of some besides: its lead counts (`leads`)
        and len({slot.low for slot in slots}) == 1
        and not any(is_left_out(slot, numbers, reading.article.text) for slot in slots)
    }
    return _Report(
        alone,
        frozenset((slot.thing, slot.low) for slot in numbers if slot.low > 1),
        figures_of(reading),
        read_happening(reading, numbers),
        read_topic(reading),
    )
