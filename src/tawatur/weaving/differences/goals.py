"""The minute of a goal, by its scorer: one player does not score one goal in two minutes.

Match reports tell a goal each in their own words; the scorer's name and a word of scoring before the minute say which
goal is meant.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import combinations
from typing import Final

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem, stem_word
from tawatur.weaving.differences.labels import MINUTE
from tawatur.weaving.differences.numbers import HALF
from tawatur.weaving.differences.slots import Slot, in_order
from tawatur.weaving.nouns import Difference

BEFORE: Final = 8  # words before a minute in which its goal and scorer stand
NAMED: Final = 2  # words of the scorer's name, the nearest
MOST: Final = 30  # articles of one story that are held against each other


def compare_goals(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Goals of one player that articles of one story put in two minutes.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    if not any(slot.thing == MINUTE for slots in numbers.values() for slot in slots):
        return []
    people = {word for reading in readings for word in _people(reading)} - generic_words()
    goals = {reading.article.path: dict(_goals(numbers[reading.article.path], people)) for reading in readings[:MOST]}
    pairs = []
    for one, two in combinations(sorted(path for path, own in goals.items() if own), 2):
        for scorer in sorted(goals[one].keys() & goals[two].keys()):
            pair = goals[one][scorer], goals[two][scorer]
            if abs(pair[0].low - pair[1].low) not in (0.0, HALF):
                pairs.append(pair)
    if not pairs:
        return []
    first, second = (slot.place for slot in pairs[0])
    texts = f"{first.text} ({first.path}) and {second.text} ({second.path})"
    values = in_order(slot.place for pair in pairs for slot in pair)
    return [Difference("number", "contradiction", values, f"One player's goal in two minutes: {texts}.")]


def _people(reading: Reading) -> Iterator[str]:
    """The stems of the names of people; who is seldom named is no person to every article."""
    return (stem_word(word) for e in reading.entities if e.kind == "person" for word in e.name.split())


def _goals(numbers: Sequence[Slot], people: Set[str]) -> Iterator[tuple[str, Slot]]:
    """The minutes of goals with the scorer's names by stem, of players for whom the article tells one minute."""
    minutes: dict[str, list[Slot]] = defaultdict(list)
    for slot in numbers:
        if slot.thing == MINUTE and slot.part != "headline":
            before = slot.left[:BEFORE]
            if not _scoring().isdisjoint(before):
                for word in [word for word in before if word in people and len(word) > 1][:NAMED]:
                    minutes[word].append(slot)
    for scorer, slots in minutes.items():
        if len({slot.low for slot in slots}) == 1:
            yield scorer, slots[0]


@cache
def _scoring() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")["goal"])
