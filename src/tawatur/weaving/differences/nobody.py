"""Nobody hurt in one report, two in another: a text that denies a toll against one that gives it.

Only a denial of the whole toll counts (no further injuries, none among the soldiers, none so far are something else),
only in the beginning of an article that gives no such toll itself, and only for one happening.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.differences.glance import holds_any, seek
from tawatur.weaving.differences.slots import Slot, contradict, fold_part
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.25  # part of the shorter lead's words that both share
FEW: Final = 20.0  # hurt people whom nobody overlooks
BODY: Final = 2  # times the lead in which a denial or a toll stands


class _Told(msgspec.Struct, frozen=True):
    """What an article says of tolls: those that it denies, those that it gives, and what happened where."""

    none: Mapping[str, Value]
    some: Mapping[str, Slot]
    given: frozenset[str]
    topic: Topic


def compare_nobody(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Tolls that one article of a story denies and another gives.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    if not any(_denies()(fold_part(reading.article.text).text) for reading in readings[:MOST]):
        return []
    told = [_read(reading, numbers[reading.article.path]) for reading in readings[:MOST]]
    found: dict[str, list[Value]] = {}
    for one, two in combinations(told, 2):
        for denying, giving in ((one, two), (two, one)):
            for role in sorted(denying.none.keys() & giving.some.keys()):
                if (
                    role not in denying.given
                    and role not in giving.none
                    and one_topic(denying.topic, giving.topic, ALIKE)
                ):
                    found.setdefault(role, []).extend((denying.none[role], giving.some[role].place))
    return [_tell(role, values) for role, values in sorted(found.items())]


def _tell(role: str, values: Sequence[Value]) -> Difference:
    return contradict("number", f"Nobody {role} or some", values)


def _read(reading: Reading, numbers: Sequence[Slot]) -> _Told:
    text, topic = reading.article.text, read_topic(reading)
    end = BODY * topic.end
    none: dict[str, Value] = {}
    for roles, value in _denials(reading, end):
        for role in roles:
            none.setdefault(role, value)
    tolls = [slot for slot in numbers if slot.toll and slot.thing.removesuffix(" count") in _roles()]
    some = {
        slot.thing.removesuffix(" count"): slot
        for slot in reversed(tolls)
        if slot.place.start < end and 0 < slot.low <= FEW
    }
    given = frozenset(slot.thing.removesuffix(" count") for slot in tolls) | _roles_told(text)
    return _Told(none, some, given, topic)


def _denials(reading: Reading, end: int) -> Iterator[tuple[tuple[str, ...], Value]]:
    text = reading.article.text
    folded = fold_part(text)
    for match in _pattern().finditer(folded.text) if _denies()(folded.text) else ():
        start, stop = folded.source(match.start(1), match.end(1))
        if start < end:
            yield _nouns()[match[2] or match[3]], Value(reading.article.path, start, stop, text[start:stop], "0")


def _roles_told(text: str) -> frozenset[str]:
    """The tolls of which an article speaks without a number (one of them was hurt)."""
    folded = fold_part(text).text
    return frozenset(role for role, find in _told().items() if next(find(folded), None) is not None)


@cache
def _lists() -> dict[str, dict[str, list[str]]]:
    lists: dict[str, dict[str, list[str]]] = load_words("differences")["nobody"]
    return lists


@cache
def _roles() -> frozenset[str]:
    return frozenset(role for roles in _nouns().values() for role in roles)


@cache
def _nouns() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in ("nouns", "verbs"):
        for roles, words in _lists()[name].items():
            found |= {fold(word): tuple(roles.split()) for word in words}
    return found


@cache
def _told() -> dict[str, Callable[[str], Iterator[re.Match[str]]]]:
    return {role: _seek_any(list(map(fold, words))) for role, words in _lists()["told"].items()}


def _seek_any(words: Sequence[str]) -> Callable[[str], Iterator[re.Match[str]]]:
    return seek(re.compile(rf"(?<![^\W_])[وفبل]?(?:{'|'.join(words)})(?![^\W_])"), words)


@cache
def _denies() -> Callable[[str], bool]:
    return holds_any(_nouns())


@cache
def _pattern() -> re.Pattern[str]:
    """A negation, what may stand between, what is denied, and nothing behind it that takes the denial back."""
    either = {name: "|".join(map(fold, words)) for name, words in _lists()["frame"].items()}
    nouns, verbs = ("|".join(fold(w) for ws in _lists()[name].values() for w in ws) for name in ("nouns", "verbs"))
    denied = rf"(?:{either['no']})\s+(?:(?:{either['between']})\s+){{0,4}}({nouns})"
    behind = rf"(?!\w)(?!\s+(?:{either['not behind']})(?![^\W_]))"
    return re.compile(rf"(?<![^\W_])[وف]?({denied}|({verbs})){behind}")
