"""Of which sort it was: a car bomb or a belt, shot or stabbed, put to death in retaliation or at a judge's discretion.

Questions that have one answer for one happening are a table. An article answers where its headline, else its text,
gives one answer only; two answers differ where both articles tell of one happening.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.happenings import Happening, read_happening, same_happening
from tawatur.weaving.differences.slots import Slot, contradict, fold_part
from tawatur.weaving.differences.topics import Topic, one_topic, read_topic
from tawatur.weaving.differences.whereabouts import apart
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.5  # part of the shorter lead's words that both share, where no names tell that the happening is one
OF_ACCIDENTS: Final = frozenset({"cause", "condition", "grade"})
KINDS: Final[Mapping[str, str]] = {"grade": "office"}
MOST: Final = 30  # articles of one story that are held against each other


class _Answers(msgspec.Struct, frozen=True):
    """What an article answers to each question, what happened, and what its lead tells."""

    told: Mapping[str, Value]
    happening: Happening
    topic: Topic


def compare_sorts(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Sorts of one thing that exclude one another in articles of one story.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    answers = [
        _Answers(told, read_happening(reading, numbers[reading.article.path]), read_topic(reading))
        for reading in readings[:MOST]
        if (told := dict(_read(reading)))
    ]
    found: dict[str, list[Value]] = {}
    for one, two in combinations(answers, 2):
        for question in sorted(one.told.keys() & two.told.keys()):
            first, second = one.told[question], two.told[question]
            if first.value != second.value and _one_happening(one, two, question):
                found.setdefault(question, []).extend((first, second))
    return [_tell(KINDS.get(question, "name"), values) for question, values in sorted(found.items())]


def _one_happening(one: _Answers, two: _Answers, question: str) -> bool:
    """Whether two articles tell of one happening: the same people or tolls, or half of one lead, at one place, where
    no notice in set words is asked (two men put to death)."""
    if apart(one.topic.places, two.topic.places):
        return False
    if same_happening(one.happening, two.happening):
        return True
    return (
        question in OF_ACCIDENTS
        and not one.topic.places.isdisjoint(two.topic.places)
        and one_topic(one.topic, two.topic, ALIKE)
    )


def _tell(kind: str, values: Sequence[Value]) -> Difference:
    return contradict(kind, "One thing of two sorts", values)


def _read(reading: Reading) -> Iterator[tuple[str, Value]]:
    text, headline = reading.article.text, reading.article.headline
    folded = fold_part(text)
    if not _told_by()(folded.text):
        return
    places: dict[str, list[Value]] = {}
    for match in _pattern().finditer(folded.text):
        question, answer = _table()[match[1]]
        start, end = folded.source(match.start(1), match.end(1))
        places.setdefault(question, []).append(Value(reading.article.path, start, end, text[start:end], answer))
    for question, values in sorted(places.items()):
        heads = [value for value in values if headline is not None and value.end <= headline.end]
        if len({value.value for value in heads or values}) == 1:
            yield question, (heads or values)[0]


@cache
def _table() -> dict[str, tuple[str, str]]:
    questions = load_words("differences")["sorts"]
    return {
        fold(word): (question, answer)
        for question, answers in questions.items()
        for answer, words in answers.items()
        for word in words
    }


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_table())


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_table(), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![^\W_])(?:وال|بال|ال|لل|[وبلف])?({words})(?![^\W_])")
