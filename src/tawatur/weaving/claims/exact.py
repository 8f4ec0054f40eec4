"""Exact pieces out of long clauses, each a claim of its own: a rare figure with what it counts, a time by the clock."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Final

import msgspec

from tawatur.arabic import fold, fold_word, load_words
from tawatur.reading import Quantity, Reading
from tawatur.weaving.claims.stems import Stem, find_stems

LEAST_DIGITS: Final = 4  # significant digits of a figure that no two newsrooms find by chance
MOST_CLOCK: Final = 14  # words of an hour by the clock with its day
_COUNTED: Final = re.compile(r"[)\s]*[^\W\d_]+(?: +[^\W\d_]+)?")
_HOUR: Final = re.compile(
    r"(?<![^\W_])(?:(?:عند|في|حوالي|نحو|قرابة|بحلول|حتى) +)?(?:تمام +)?(?:الساعة|الساعه)(?![^\W_])"
)
_ANY_HOUR: Final = "الساع"
_WORD: Final = re.compile(r"\d+(?:[.:٫]\d+)*|[^\W\d_]+|[^\w\s]")


class Clock(msgspec.Struct, frozen=True, gc=False):
    """An hour by the clock: where it stands with its day, its words by stem, and the hour in its own words."""

    start: int
    end: int
    stems: tuple[Stem, ...]
    hour: str


@cache
def _tells() -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("clock")["tells"] for word in line.split())


@cache
def _beside() -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("clock")["beside"] for word in line.split()) | set("()/:.")


def rare_figures(reading: Reading) -> list[Quantity]:
    """The figures of an article that no two newsrooms find by chance."""
    return [
        quantity
        for quantity in reading.quantities
        if quantity.unit is not None and len(plain_number(quantity.value).replace(".", "").strip("0")) >= LEAST_DIGITS
    ]


def find_counts(text: str, figures: Iterable[Quantity], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Places of the rare figures of a clause, each with the words that say what it counts.

    Args:
        text: The article's text.
        figures: Its rare figures.
        start, end: The clause.
    """
    for quantity in figures:
        if start <= quantity.start and quantity.end < end:
            counted = _COUNTED.match(text[quantity.end : end])
            if counted:
                yield quantity.start, quantity.end + counted.end()


def names_an_hour(text: str) -> bool:
    """Whether any hour by the clock may stand in a text."""
    return _ANY_HOUR in text and _HOUR.search(text) is not None


def find_clocks(text: str, start: int, end: int) -> Iterator[Clock]:
    """Hours by the clock inside a clause.

    Args:
        text: The article's text.
        start, end: The clause.
    """
    for found in _HOUR.finditer(text, start, end):
        last, said = found.end(), []
        for token in islice(_WORD.finditer(text, last, end), MOST_CLOCK):
            word = fold_word(token[0]) if token[0][0].isalnum() else token[0]
            bare = word.removeprefix("و").removeprefix("ب")
            if word[:1].isdigit() or not _tells().isdisjoint((word, bare)):
                said.append(bare)
            elif _beside().isdisjoint((word, bare)):
                break
            if word[0].isalnum():
                last = token.end()
        if said:
            stems = tuple(stem for stem in find_stems(text, found.start(), last) if len(stem.text) > 1)
            yield Clock(found.start(), last, stems, " ".join(said))


def plain_number(value: float | None) -> str:
    """A number as short plain text; empty for none but 0."""
    return f"{value or 0:.6f}".rstrip("0").rstrip(".")
