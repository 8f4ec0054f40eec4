"""By when something will be done: within a day, in less than a week."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from tawatur.arabic import fold, load_words
from tawatur.reading import Quantity, Reading
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import Slot, beside, fold_part, stretches
from tawatur.weaving.nouns import Value

DEADLINE: Final = "deadline"
HOURS: Final = {"hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.0, "year": 8766.0}
_REACH: Final = 3  # letters between the opening words and the number


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    lists = load_words("differences")
    opening = "|".join(sorted(map(fold, lists["within"]), key=lambda words: (-len(words), words)))
    units = {fold(word): unit for unit, words in lists["one"].items() for word in words}
    ones = "|".join(sorted(units, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![^\W_])(?:{opening})\s+(?:({ones})(?![^\W_]))?"), units


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(map(fold, load_words("differences")["within"]))


def read_deadlines(reading: Reading) -> Iterator[Slot]:
    """The stretches of time of an article within which something is to be done, each worth its hours.

    Args:
        reading: One article, read.
    """
    pattern, units = _pattern()
    lengths = {q.start: q for q in reading.quantities if q.kind == "duration" and q.unit in HOURS}
    for part in stretches(reading.article):
        folded = fold_part(part.span.text)
        if not _told_by()(folded.text):
            continue
        for match in pattern.finditer(folded.text):
            start, end = (part.span.start + at for at in folded.source(match.start(), match.end()))
            if match[1]:
                yield _slot(reading, part.kind, start, end, HOURS[units[match[1]]])
                continue
            length = next((lengths[at] for at in range(end, end + _REACH) if at in lengths), None)
            worth = _hours(length) if length is not None else None
            if length is not None and worth is not None:
                yield _slot(reading, part.kind, start, length.end, worth)


def _hours(length: Quantity) -> float | None:
    many = length.value if length.value is not None else length.high
    return float(many) * HOURS[length.unit or ""] if many is not None else None


def _slot(reading: Reading, kind: str, start: int, end: int, hours: float) -> Slot:
    text = reading.article.text
    place = Value(reading.article.path, start, end, text[start:end].rstrip(), f"{hours:g} h")
    return Slot("date", DEADLINE, place, kind, *beside(text, start, end))
