"""How old somebody without a name is: where each of two articles tells one age only, it is one person's.

An age may be a decade: `in his fifties`, or the fifth decade, which is the forties.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.differences.ages import is_asked
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import contradict, fold_part
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.3  # part of the shorter lead's words that both share
YEAR: Final = "year"
BESIDE: Final = 60  # letters between a name and an age that may be of its bearer
SAME: Final = 2  # words in common that make two names one
DECADE: Final = "s"
_DECADE: Final = "العقد"
SIDES: Final = 2
NEARLY: Final = 2  # years by which somebody called a man in his thirties may miss them
YEARS: Final = 10  # of a decade


class _Age(msgspec.Struct, frozen=True):
    """The one age that an article tells: from, to, where, the name before it if there is one, and the lead."""

    low: float
    high: float
    place: Value
    name: frozenset[str]
    topic: Topic


def compare_lone_ages(readings: Sequence[Reading]) -> list[Difference]:
    """Ages that articles of one story give one person whom they need not name.

    Args:
        readings: The articles of one story.
    """
    ages = [age for reading in readings[:MOST] if (age := _read(reading)) is not None]
    if len({age.place.value for age in ages}) > SIDES:
        return []  # a notice of every day, each of another patient
    pairs = [(one.place, two.place) for one, two in combinations(ages, 2) if _differ(one, two)]
    if not pairs:
        return []
    return [contradict("number", "One person of two ages", [place for pair in pairs for place in pair])]


def _differ(one: _Age, two: _Age) -> bool:
    decades = sum(each.place.value.endswith(DECADE) for each in (one, two))
    slack = NEARLY if decades == 1 else 0
    if (one.name or two.name) and len(one.name & two.name) < SAME:
        return False  # of two people, or of one whom only one article names
    return (one.low > two.high + slack or two.low > one.high + slack) and one_topic(one.topic, two.topic, ALIKE)


def _read(reading: Reading) -> _Age | None:
    """The age of an article that tells one only, or of its headline; a decade and an age within it are one."""
    title = reading.article.headline
    every = list(_ages(reading))
    told = [each for each in every if title is not None and each[2].end <= title.end] or every
    if not told:
        return None
    low, high = max(low for low, _, _ in told), min(high for _, high, _ in told)
    if low > high:
        return None
    place = min((place for _, _, place in told), key=lambda place: place.start)
    return _Age(low, high, place, _name_before(reading, place.start), read_topic(reading))


def _name_before(reading: Reading, at: int) -> frozenset[str]:
    """The stems of the name of the person whom an age right behind it is of."""
    people = (m for e in reading.entities if e.kind == "person" for m in e.mentions if at - BESIDE <= m.end <= at)
    last = max(people, key=lambda mention: mention.end, default=None)
    return frozenset(map(stem_word, last.text.split())) if last is not None else frozenset()


def _ages(reading: Reading) -> Iterator[tuple[float, float, Value]]:
    text, path = reading.article.text, reading.article.path
    folded = fold_part(text)
    decades = []
    for match in _decades().finditer(folded.text) if _tells_decade()(folded.text) else ():
        first = (_ranks()[match[2]] - 1) * YEARS if match[2] else _tens()[match[1]]
        start, end = folded.source(match.start(), match.end())
        decades.append((start, end))
        yield first, first + YEARS - 1, Value(path, start, end, text[start:end], f"{first}{DECADE}")
    for each in reading.quantities:
        inside = any(start < each.end and each.start < end for start, end in decades)
        if each.kind != "age" or each.unit not in (None, YEAR) or inside or is_asked(text, each.start):
            continue
        low = each.value if each.value is not None else each.low
        high = each.value if each.value is not None else each.high
        if low is not None and high is not None:
            low, high = (low - 1, high + 1) if each.approx or each.bound else (low, high)
            yield float(low), float(high), Value(path, each.start, each.end, each.text, f"{high:g}")


@cache
def _tens() -> dict[str, int]:
    return {fold(word): int(first) for first, words in load_words("differences")["decades"].items() for word in words}


@cache
def _ranks() -> dict[str, int]:
    return {"ال" + fold(word): rank for rank, words in load_words("ordinals").items() if rank > 1 for word in words}


@cache
def _tells_decade() -> Callable[[str], bool]:
    return holds_any((*_tens(), _DECADE))


@cache
def _decades() -> re.Pattern[str]:
    tens = "|".join(sorted(_tens(), key=lambda word: (-len(word), word)))
    ranks = "|".join(sorted(_ranks(), key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?<![^\W_])(?:[وبل]?(?:ال)?({tens})ا?|{_DECADE}\s+({ranks})\s+من\s+(?:ال)?عمر(?:ه|ها)?)(?![^\W_])"
    )
