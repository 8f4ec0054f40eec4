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
from tawatur.weaving.differences.slots import Slot, contradict, fold_part
from tawatur.weaving.differences.whereabouts import lead_end
from tawatur.weaving.nouns import Difference, Value

BEHIND: Final = 50  # letters behind the lead in which a noun that begins in it surely ends
MOST: Final = 30  # articles of one story that are held against each other
ONE, SEVERAL = "one", "several"


class _Told(msgspec.Struct, frozen=True):
    """Which nouns an article, or its headline, has in one form only, and what happened.

    Attributes:
        nouns: Their places in the lead by noun.
        pure: Those of which the whole article has no other form.
        happening: What it tells of.
    """

    nouns: Mapping[int, Value]
    pure: frozenset[int]
    happening: Happening


def compare_several(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """What articles of one story tell in the singular and in the plural.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    told = [
        _Told({noun: value for noun, value, _ in nouns}, frozenset(noun for noun, _, pure in nouns if pure), happening)
        for reading in readings[:MOST]
        if (nouns := list(_read(reading))) and (happening := read_happening(reading, numbers[reading.article.path]))
    ]
    found: dict[int, list[Value]] = {}
    for one, two in combinations(told, 2):
        for noun in sorted(one.nouns.keys() & two.nouns.keys()):
            first, second = one.nouns[noun], two.nouns[noun]
            pure = noun in one.pure or noun in two.pure
            if pure and first.value != second.value and same_happening(one.happening, two.happening):
                found.setdefault(noun, []).extend((first, second))
    return [_tell(values) for _, values in sorted(found.items())]


def _tell(values: Sequence[Value]) -> Difference:
    return contradict("number", "One or several", values)


def _read(reading: Reading) -> Iterator[tuple[int, Value, bool]]:
    """Each noun that an article, or at least its headline, has in one form, and whether the whole article has."""
    text, end = reading.article.text, lead_end(reading)
    folded = fold_part(text)
    if not _told_by()(folded.text[: end + BEHIND]):
        return
    places: dict[int, list[Value]] = {}
    for match in _pattern().finditer(folded.text):
        noun, many = _forms()[match[1]]
        start, stop = folded.source(match.start(1), match.end(1))
        places.setdefault(noun, []).append(Value(reading.article.path, start, stop, text[start:stop], many))
    title = reading.article.headline.end if reading.article.headline else 0
    for noun, values in sorted(places.items()):
        pure = len({value.value for value in values}) == 1
        above = {value.value for value in values if value.start < title}
        if values[0].start < end and (pure or len(above) == 1):
            yield noun, values[0], pure


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
