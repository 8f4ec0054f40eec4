"""The score of a match: two reports of one match give one result, in figures or in words.

Only the one score that headline and lead give counts; the score at half time stands elsewhere, and a league's round-up
gives many.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words, to_ascii_digits
from tawatur.reading import Reading
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import contradict, fold_part
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.differences.whereabouts import apart
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.35  # part of the shorter lead's words that both share
HIGHEST: Final = 15  # goals of a side
_FIGURES: Final = re.compile(r"(?<![\d/.:-])(\d{1,2})\s?[-–/]\s?(\d{1,2})(?![\d/:%-]|\.\d|\s?[-–/]\s?\d)")

Score = tuple[int, int]


class _Match(msgspec.Struct, frozen=True):
    """The score of an article, where it stands, all scores of the article, and the two sides and the lead."""

    score: Score
    place: Value
    all: frozenset[Score]
    sides: frozenset[str]
    topic: Topic


def compare_scores(readings: Sequence[Reading]) -> list[Difference]:
    """Scores of one match that articles of one story give differently.

    Args:
        readings: The articles of one story.
    """
    matches = [match for reading in readings[:MOST] if (match := _read(reading)) is not None]
    pairs = [(one.place, two.place) for one, two in combinations(matches, 2) if _differ(one, two)]
    if not pairs:
        return []
    return [contradict("number", "Two scores of one match", [place for pair in pairs for place in pair])]


def _differ(one: _Match, two: _Match) -> bool:
    if one.score in two.all or two.score in one.all or apart(one.sides, two.sides):
        return False
    return one_topic(one.topic, two.topic, ALIKE)


def _read(reading: Reading) -> _Match | None:
    if not _is_match()(fold_part(reading.article.text).text):
        return None
    topic = read_topic(reading)
    told = list(_scores(reading))
    above = [(score, place) for score, place in told if place.start < topic.end]
    if len({score for score, _ in above}) != 1:
        return None
    score, place = above[0]
    sides = frozenset(e.name for e in reading.entities if e.kind == "organisation" and e.mentions[0].start < topic.end)
    return _Match(score, place, frozenset(score for score, _ in told), sides, topic)


def _scores(reading: Reading) -> Iterator[tuple[Score, Value]]:
    text, path = reading.article.text, reading.article.path
    for match in _FIGURES.finditer(to_ascii_digits(text)):
        one, two = sorted((int(match[1]), int(match[2])), reverse=True)
        if one <= HIGHEST:
            yield (one, two), Value(path, match.start(), match.end(), match[0], f"{one}-{two}")
    folded = fold_part(text)
    for match in _words().finditer(folded.text):
        one = _goals()[match[1]]
        other = match[3] or match[4]
        two = one if match[2] else _goals()[other] if other else 0
        start, end = folded.source(match.start(), match.end())
        high, low = sorted((one, two), reverse=True)
        yield (high, low), Value(path, start, end, text[start:end], f"{high}-{low}")


@cache
def _goals() -> dict[str, int]:
    goals = load_words("differences")["score"]["goals"]
    return {fold(word): int(many) for many, words in goals.items() for word in words}


@cache
def _is_match() -> Callable[[str], bool]:
    return holds_any(map(fold, load_words("differences")["score"]["match"]))


@cache
def _words() -> re.Pattern[str]:
    """So many goals, against so many, against none, or against as many."""
    lists = load_words("differences")["score"]
    goals = "|".join(sorted(_goals(), key=lambda word: (-len(word), word)))
    none = "|".join(map(fold, lists["none"]))
    draws = "|".join(map(fold, lists["as many"]))
    against = "|".join(map(fold, lists["against"]))
    return re.compile(
        rf"(?<![^\W_])[بو]?({goals})\s+(?:(?:{none})|({draws})|(?:{against})\s*({goals})|ل({goals}))(?![^\W_])"
    )
