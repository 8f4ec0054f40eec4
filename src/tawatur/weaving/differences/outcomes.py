"""How it ended: accepted or refused, guilty or acquitted, put off or held, fled or caught.

Questions with ends that exclude one another are a table. An article answers where it tells one end only, beside words
of its own sort; what is wanted, feared, denied or long past is no end. Two articles differ where they are about one
thing and the words beside the two ends are the same.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Any, Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem_word
from tawatur.weaving.differences.glance import seek
from tawatur.weaving.differences.slots import beside, contradict, fold_part
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.once import once

ALIKE: Final = 0.3  # part of the shorter lead's words that both share
NEAR: Final = 10  # words on each side of an end in which its sort stands
BEFORE: Final = 3  # words before an end that tell that it is none
LEAST_SHARED: Final = 3  # telling words beside both ends


class _End(msgspec.Struct, frozen=True):
    """Where an article tells an end, and the telling words beside it."""

    place: Value
    words: frozenset[str]
    by: str = ""


class _Told(msgspec.Struct, frozen=True):
    ends: Mapping[str, tuple[_End, ...]]
    topic: Topic


def compare_outcomes(readings: Sequence[Reading]) -> list[Difference]:
    """Ends of one thing that exclude one another in articles of one story.

    Args:
        readings: The articles of one story.
    """
    told = [each for reading in readings[:MOST] if (each := _read(reading)).ends]
    found: dict[str, list[Value]] = {}
    for one, two in combinations(told, 2):
        for question in sorted(one.ends.keys() & two.ends.keys()):
            pair = _differ(one.ends[question], two.ends[question])
            if pair is not None and one_topic(one.topic, two.topic, ALIKE):
                found.setdefault(question, []).extend(pair)
    return [_tell(values) for _, values in sorted(found.items())]


def _tell(values: Sequence[Value]) -> Difference:
    return contradict("name", "Two ends of one thing", values)


def _differ(one: Sequence[_End], two: Sequence[_End]) -> tuple[Value, Value] | None:
    """The two ends that stand among the same words, None where the articles tell one end, or of two things."""
    if one[0].place.value == two[0].place.value:
        return None
    pairs = [(first, second) for first in one for second in two if _by_one(first, second) and _by_one(second, first)]
    if not pairs:
        return None
    first, second = max(pairs, key=lambda pair: len(pair[0].words & pair[1].words))
    return (first.place, second.place) if len(first.words & second.words) >= LEAST_SHARED else None


def _by_one(one: _End, two: _End) -> bool:
    """Whether whoever brought the one end about stands beside the other too, where the question asks for him."""
    return not one.by or one.by in two.words


@once
def _read(reading: Reading) -> _Told:
    found: dict[str, list[_End]] = {}
    for question, end in _ends(reading):
        found.setdefault(question, []).append(end)
    alone = {q: tuple(ends) for q, ends in found.items() if len({end.place.value for end in ends}) == 1}
    return _Told(
        {q: tuple(end for end in ends if end.words) for q, ends in alone.items() if any(e.words for e in ends)},
        read_topic(reading),
    )


def _ends(reading: Reading) -> Iterator[tuple[str, _End]]:
    """Each end that an article tells; one that it wants or denies has no words, and takes the other's certainty."""
    text, path = reading.article.text, reading.article.path
    folded = fold_part(text)
    for match in _find()(folded.text):
        start, stop = folded.source(match.start(1), match.end(1))
        left, right = beside(text, start, stop)
        near = {*left[:NEAR], *right[:NEAR]}
        is_told = _not_told().isdisjoint(left[:BEFORE])
        for question, end in _table()[match[1]]:
            reach = _questions()[question].get("within", {}).get(end, NEAR)
            sorts = _sorts(question)
            if sorts and sorts.isdisjoint((*left[:reach], *right[:reach])):
                continue
            words = frozenset(word for word in near if len(word) > 1) - generic_words() if is_told else frozenset()
            follows = "by whoever follows" in _questions()[question]
            by = next((word for word in right if word not in generic_words()), "") if follows else ""
            yield question, _End(Value(path, start, stop, text[start:stop], end), words, by)


@cache
def _questions() -> Mapping[str, dict[str, Any]]:
    questions: dict[str, dict[str, Any]] = load_words("differences")["outcomes"]
    return questions


@cache
def _table() -> dict[str, tuple[tuple[str, str], ...]]:
    """The questions and ends that each form of words tells."""
    found: dict[str, list[tuple[str, str]]] = {}
    for question, table in _questions().items():
        for end, words in table["ends"].items():
            for word in words:
                found.setdefault(fold(word), []).append((question, end))
    return {word: tuple(ends) for word, ends in found.items()}


@cache
def _sorts(question: str) -> frozenset[str]:
    words: Sequence[str] = _questions()[question].get("beside", ())
    return frozenset(map(stem_word, words))


@cache
def _not_told() -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["not told"]))


@cache
def _find() -> Callable[[str], Iterator[re.Match[str]]]:
    words = "|".join(sorted(_table(), key=lambda word: (-len(word), word)))
    return seek(re.compile(rf"(?<![^\W_])(?:[وفب]?ال|[وفبل])?({words})(?![^\W_])"), _table(), before=3)
