"""Who beat whom: one team over another in one report, the other over the one in the next.

Only where the names are the same and change places, told by a verb of beating with its two sides beside it; an article
that tells both (two legs of one cup) tells of two matches.
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
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import contradict, fold_part
from tawatur.weaving.differences.topics import MOST, Topic, one_topic, read_topic
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.once import once

ALIKE: Final = 0.4  # part of the shorter lead's words that both share


class _Victories(msgspec.Struct, frozen=True):
    """Who beats whom in an article, the first place of each, and what it is about."""

    told: dict[tuple[str, str], Value]
    topic: Topic


def compare_victories(readings: Sequence[Reading]) -> list[Difference]:
    """Victories whose sides change places between articles of one story.

    Args:
        readings: The articles of one story.
    """
    told = [each for reading in readings[:MOST] if (each := _read(reading)).told]
    found: list[tuple[Value, Value]] = []
    for one, two in combinations(told, 2):
        for (winner, loser), place in one.told.items():
            other = two.told.get((loser, winner))
            twice = (loser, winner) in one.told or (winner, loser) in two.told
            if other is not None and not twice and one_topic(one.topic, two.topic, ALIKE):
                found.append((place, other))
    if not found:
        return []
    return [contradict("name", "Each beats the other", [value for pair in found for value in pair])]


@once
def _read(reading: Reading) -> _Victories:
    told: dict[tuple[str, str], Value] = {}
    for winner, loser, value in _find(reading):
        told.setdefault((winner, loser), value)
    return _Victories(told, read_topic(reading))


def _find(reading: Reading) -> Iterator[tuple[str, str, Value]]:
    text, path = reading.article.text, reading.article.path
    folded = fold_part(text)
    if not _told_by()(folded.text):
        return
    for pattern in _patterns():
        for match in pattern.finditer(folded.text):
            winner, loser = (stem_word(match[side]) for side in ("winner", "loser"))
            start, end = folded.source(match.start("winner"), match.end("loser"))
            if winner != loser:
                yield winner, loser, Value(path, start, end, text[start:end], f"{winner} > {loser}")


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(sorted(map(fold, load_words("differences")["beats"]["verbs"])))


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_verbs())


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A side, a verb and the other side, in either order of the first two; what each side is may stand before it."""
    verbs = "|".join(_verbs())
    sort = "|".join(sorted(map(fold, load_words("differences")["beats"]["before"])))
    before = rf"(?:(?:{sort})\s+){{0,2}}"
    side = r"ال[^\W\d_]{2,}"
    return (
        re.compile(
            rf"(?<![^\W_])[وف]?(?:{verbs})\s+{before}(?P<winner>{side})\s+علي\s+{before}(?P<loser>{side})(?![^\W_])"
        ),
        re.compile(rf"(?<![^\W_])(?P<winner>{side})\s+(?:{verbs})\s+علي\s+{before}(?P<loser>{side})(?![^\W_])"),
    )
