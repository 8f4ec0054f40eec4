"""Whether two articles whose values differ may tell of one thing after all: the last question before a contradiction.

A newspaper seldom contradicts itself: two of its articles with two figures are an update, or two happenings told in the
same words. The second batch is not the third, and two articles that call two days today count what each day brought.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, pairwise
from typing import Final

import msgspec
from msgspec import structs

from tawatur.arabic import load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.differences.today import day_of
from tawatur.weaving.differences.whereabouts import lead_end
from tawatur.weaving.nouns import Difference
from tawatur.weaving.once import once

OF_THINGS: Final = frozenset({"number", "date"})  # kinds told of what happened, not of whoever is named
_WORD: Final = re.compile(r"[^\W\d_]+")


class _Told(msgspec.Struct, frozen=True):
    """What tells an article's happening from another one.

    Attributes:
        outlet: Who printed it, None where that is not known.
        day: The day of the week that it calls today, None where it does not say.
        rows: What the lead numbers by an ordinal, with the ordinal: the third batch.
    """

    outlet: str | None
    day: int | None
    rows: frozenset[tuple[str, str]]


def credible(differences: Iterable[Difference], readings: Mapping[str, Reading]) -> Iterator[Difference]:
    """Differences without the contradictions between articles that tell of two things.

    Args:
        differences: Those of one story.
        readings: The readings by path.
    """
    for each in differences:
        if each.nature != "contradiction":
            yield each
            continue
        sides = {(value.path, value.value) for value in each.values}
        met = {
            path
            for (one, left), (two, right) in combinations(sorted(sides), 2)
            if left != right and (one == two or _may_be_one(_read(readings[one]), _read(readings[two]), each.kind))
            for path in (one, two)
        }
        kept = tuple(value for value in each.values if value.path in met)
        if kept:
            yield each if len(kept) == len(each.values) else structs.replace(each, values=kept)


def _may_be_one(one: _Told, two: _Told, kind: str) -> bool:
    if one.outlet is not None and one.outlet == two.outlet:
        return False
    if kind == "number" and None not in (one.day, two.day) and one.day != two.day:
        return False  # what is counted every day: today two, two days ago three
    return kind not in OF_THINGS or not _in_two_rows(one, two)


def _in_two_rows(one: _Told, two: _Told) -> bool:
    """Whether both leads number one thing, and none of its numbers is in both."""
    things = {thing for thing, _ in one.rows} & {thing for thing, _ in two.rows}
    return any(not any(thing == name for name, _ in one.rows & two.rows) for thing in things)


@once
def _read(reading: Reading) -> _Told:
    lead = map(stem_word, _WORD.findall(reading.article.text[: lead_end(reading)]))
    rows = frozenset((thing, rank) for thing, rank in pairwise(lead) if rank in _ranks() and thing in _in_a_row())
    return _Told(reading.article.outlet, day_of(reading), rows)


@cache
def _ranks() -> frozenset[str]:
    """Stems of the ordinals that tell one of a row from the next."""
    lists = load_words("differences")
    return frozenset(map(stem_word, (*lists["ranked"], *lists["first"])))


@cache
def _in_a_row() -> frozenset[str]:
    return frozenset(map(stem_word, load_words("differences")["in a row"]))
