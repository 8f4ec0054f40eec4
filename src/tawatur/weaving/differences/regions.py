"""Where it happened: two divisions of one country, each told alone, for one happening.

Only the first-level divisions of a country exclude one another beyond doubt; a town may lie in any of them. Only where
neither article names the other's anywhere, and where both tell of one happening (the same people, the same tolls).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.differences.glance import seek
from tawatur.weaving.differences.happenings import Happening, read_happening, same_happening
from tawatur.weaving.differences.slots import Slot, contradict, fold_part
from tawatur.weaving.differences.whereabouts import lead_end
from tawatur.weaving.nouns import Difference, Value

BEHIND: Final = 200  # letters behind the lead in which a name that begins in it surely ends
MOST: Final = 30  # articles of one story that are held against each other
BEFORE: Final = 24  # letters before a name in which the words stand that say that something lies there
_WORD: Final = re.compile(r"[^\W\d_]+")


class _Where(msgspec.Struct, frozen=True):
    """Where one article puts its happening.

    Attributes:
        region: Country and number of the division.
        place: Where the lead says so.
        named: All divisions that the article names.
        happening: What it tells of.
    """

    region: tuple[str, int]
    place: Value
    named: frozenset[tuple[str, int]]
    happening: Happening


def compare_regions(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Happenings that articles of one story put in two divisions of one country.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    found = [where for reading in readings[:MOST] if (where := _read(reading, numbers[reading.article.path]))]
    pairs = [(one.place, two.place) for one, two in combinations(found, 2) if _apart(one, two)]
    if not pairs:
        return []
    return [contradict("place", "Two regions for one happening", [place for pair in pairs for place in pair])]


def _apart(one: _Where, two: _Where) -> bool:
    if one.region == two.region or one.region[0] != two.region[0]:
        return False
    if one.region in two.named or two.region in one.named:
        return False
    return same_happening(one.happening, two.happening)


def _read(reading: Reading, numbers: Sequence[Slot]) -> _Where | None:
    """Where the lead of an article puts what happened; None where it names no division or more than one."""
    text, end = reading.article.text, lead_end(reading)
    folded = fold_part(text)
    lead = _find(folded.text[: end + BEHIND])
    if not any((match[1] or match[2]) and folded.source(*match.span())[0] < end for match in lead):
        return None
    line = reading.article.dateline
    told: dict[tuple[str, int], Value] = {}
    named = set()
    for match in _find(folded.text):
        region = _regions()[match[2]]
        first = _first_of_place(folded.text, match.start())
        start, stop = folded.source(first, match.end())
        if line is not None and line.span.start <= start < line.span.end:
            continue
        named.add(region)
        if (match[1] == "ب" or first < match.start()) and start < end:
            told.setdefault(region, Value(reading.article.path, start, stop, text[start:stop], match[2]))
    if len(told) != 1:
        return None
    ((region, place),) = told.items()
    return _Where(region, place, frozenset(named), read_happening(reading, numbers))


@cache
def _regions() -> dict[str, tuple[str, int]]:
    countries = load_words("regions")
    return {
        fold(name): (country, i)
        for country, regions in countries.items()
        for i, names in enumerate(regions)
        for name in names
    }


def _first_of_place(text: str, at: int) -> int:
    """Where the words begin that put something into a region: `in the governorate of`."""
    first = at
    for word in reversed(list(_WORD.finditer(text, max(0, at - BEFORE), at))):
        if text[word.end() : first].strip():
            break
        if word[0] == "في":
            return word.start()
        if word[0] not in _heads() and word[0][1:] not in _heads():
            break
        first = word.start()
    return first


@cache
def _heads() -> frozenset[str]:
    return frozenset(map(fold, load_words("differences")["lies in"]))


def _find(text: str) -> Iterator[re.Match[str]]:
    return _finder()(text)


@cache
def _finder() -> Callable[[str], Iterator[re.Match[str]]]:
    names = "|".join(sorted(_regions(), key=lambda name: (-len(name), name)))
    return seek(re.compile(rf"(?<![^\W_])([وبلف]?)({names})(?![^\W_])"), _regions())
