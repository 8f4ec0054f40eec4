"""One or several: a shell in one report, shells in another, for one happening.

Arabic tells one, two and several by the form of the noun. Where one article has the noun of a weapon or a blast in the
singular only and another in the plural only, both in their leads, they do not count the same.
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
from tawatur.weaving.differences.slots import Slot, fold_part, in_order
from tawatur.weaving.differences.whereabouts import lead_end
from tawatur.weaving.nouns import Difference, Value

BEHIND: Final = 50  # letters behind the lead in which a noun that begins in it surely ends
MOST: Final = 30  # articles of one story that are held against each other
ONE, SEVERAL = "one", "several"


class _Told(msgspec.Struct, frozen=True):
    """Which nouns an article has in one form only, each with its place in the lead, and what happened."""

    nouns: Mapping[int, Value]
    happening: Happening


def compare_several(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """What articles of one story tell in the singular and in the plural.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    told = [
        _Told(nouns, read_happening(reading, numbers[reading.article.path]))
        for reading in readings[:MOST]
        if (nouns := dict(_read(reading)))
    ]
    found: dict[int, list[Value]] = {}
    for one, two in combinations(told, 2):
        for noun in sorted(one.nouns.keys() & two.nouns.keys()):
            first, second = one.nouns[noun], two.nouns[noun]
            if first.value != second.value and same_happening(one.happening, two.happening):
                found.setdefault(noun, []).extend((first, second))
    return [_tell(values) for _, values in sorted(found.items())]


def _tell(values: Sequence[Value]) -> Difference:
    first, second = values[:2]
    why = f"One or several: {first.text} ({first.path}) and {second.text} ({second.path})."
    return Difference("number", "contradiction", in_order(values), why)


def _read(reading: Reading) -> Iterator[tuple[int, Value]]:
    text, end = reading.article.text, lead_end(reading)
    folded = fold_part(text)
    if not _told_by()(folded.text[: end + BEHIND]):
        return
    places: dict[int, list[Value]] = {}
    for match in _pattern().finditer(folded.text):
        noun, many = _forms()[match[1]]
        start, stop = folded.source(match.start(1), match.end(1))
        places.setdefault(noun, []).append(Value(reading.article.path, start, stop, text[start:stop], many))
    for noun, values in sorted(places.items()):
        if len({value.value for value in values}) == 1 and values[0].start < end:
            yield noun, values[0]


@cache
def _forms() -> dict[str, tuple[int, str]]:
    return {
        fold(word): (i, many)
        for i, (singulars, plurals) in enumerate(load_words("differences")["one or several"])
        for many, words in ((ONE, singulars), (SEVERAL, plurals))
        for word in words
    }


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_forms())


@cache
def _pattern() -> re.Pattern[str]:
    forms = "|".join(sorted(_forms(), key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![^\W_])(?:وال|بال|ال|لل|[وبلف])?({forms})(?![^\W_])")
