"""How long something lasted: a siege of three months in one report, of five in another.

Each newsroom tells it in its own words (`fighting that lasted`, `a siege of`, `since`), so that the sort of thing that
lasts and one further word beside it say what is meant. Left out are stretches that an article does not agree on itself,
and those that a rounding may join.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem
from tawatur.weaving.differences.deadlines import HOURS
from tawatur.weaving.differences.glance import seek
from tawatur.weaving.differences.numbers import market_words
from tawatur.weaving.differences.slots import Slot, beside, fold_part, in_order, stretches
from tawatur.weaving.nouns import Difference, Value

BESIDE: Final = 3  # words before a stretch of time in which it is said to last
BEFORE: Final = 7  # words before it in which what lasts stands
MOST: Final = 30  # articles of one story that are held against each other
ROUND: Final = 1.2  # times that one stretch may be of another, rounded
OPEN: Final = 1.35  # the same where the shorter one is said to be exceeded: `over three months` and four
FARTHEST: Final = 3.0
_KIND: Final = " duration"


class _Lasting(msgspec.Struct, frozen=True):
    """A stretch of time, in hours, and the words beside it that tell what lasts."""

    slot: Slot
    hours: float
    words: frozenset[str]


def compare_durations(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Stretches of time that articles of one story give to one thing.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    paths = [reading.article.path for reading in readings[:MOST]]
    told = {each.article.path: _read([*numbers[each.article.path], *_duals(each)]) for each in readings[:MOST]}
    found = []
    for sort in sorted({sort for own in told.values() for sort in own}):
        pairs: list[tuple[_Lasting, _Lasting]] = []
        for one, two in combinations(sorted(path for path in paths if sort in told[path]), 2):
            pairs += _differing(told[one][sort], told[two][sort])
        if pairs:
            first, second = (each.slot.place for each in pairs[0])
            why = f"It lasted {first.text} ({first.path}) and {second.text} ({second.path})."
            sides = in_order(each.slot.place for pair in pairs for each in pair)
            found.append(Difference("number", "contradiction", sides, why))
    return found


def _differing(one: Sequence[_Lasting], two: Sequence[_Lasting]) -> Iterator[tuple[_Lasting, _Lasting]]:
    """The stretches of two articles for one thing, where no stretch of the one is one of the other."""
    if any(_agree(first, second) for first in one for second in two):
        return
    for first in one:
        for second in two:
            longer, shorter = max(first.hours, second.hours), min(first.hours, second.hours)
            if first.words & second.words and longer <= FARTHEST * shorter:
                yield first, second


def _agree(one: _Lasting, two: _Lasting) -> bool:
    short, long = sorted((one, two), key=lambda each: each.hours)
    open_end = short.slot.bound == "min" or long.slot.bound == "max"
    return long.hours <= (OPEN if open_end else ROUND) * short.hours


def _read(numbers: Sequence[Slot]) -> dict[str, list[_Lasting]]:
    """The stretches of time of an article by the sort of what lasts."""
    found: dict[str, list[_Lasting]] = defaultdict(list)
    for slot in numbers:
        unit = slot.thing.removesuffix(_KIND)
        if not slot.thing.endswith(_KIND) or unit not in HOURS or not _lasting() & set(slot.left[:BESIDE]):
            continue
        near = set(slot.left[:BEFORE])
        sort = next((sort for sort, words in _sorts().items() if words & near), None)
        words = frozenset(word for word in (*slot.left, *slot.right) if len(word) > 2) - generic_words()
        if sort is not None and not market_words() & near:
            words -= _sorts()[sort] | _lasting() | _units()
            found[sort].append(_Lasting(slot, slot.high * HOURS[unit], words))
    return found


def _duals(reading: Reading) -> Iterator[Slot]:
    """Two of a unit, and one, right behind a word of lasting: no number tells them (`lasted two weeks`)."""
    text, path = reading.article.text, reading.article.path
    for part in stretches(reading.article):
        folded = fold_part(part.span.text)
        for match in _few()(folded.text):
            unit, many = _forms()[match[1]]
            start, end = (part.span.start + at for at in folded.source(match.start(1), match.end(1)))
            place = Value(path, start, end, text[start:end], f"{many:g}")
            yield Slot("number", unit + _KIND, place, part.kind, *beside(text, start, end), many, many)


def find_duals(reading: Reading, end: int) -> Iterator[Slot]:
    """Two of a unit of time in the beginning of an article, whatever stands before them but words of before and after.

    Args:
        reading: One article, read.
        end: Where the beginning ends.
    """
    text, path = reading.article.text, reading.article.path
    folded = fold_part(text[:end])
    for match in _dual().finditer(folded.text):
        if match[1]:
            continue  # after two hours: a point in time
        unit, many = _forms()[match[2]]
        start, stop = folded.source(match.start(2), match.end(2))
        place = Value(path, start, stop, text[start:stop], f"{many:g}")
        yield Slot("number", unit + _KIND, place, "headline", *beside(text, start, stop), many, many)


@cache
def _dual() -> re.Pattern[str]:
    forms = "|".join(sorted(form for form, (_, many) in _forms().items() if many > 1))
    points = "|".join(map(fold, load_words("differences")["points"]))
    return re.compile(rf"(?<![^\W_])(?:[وف]?({points})\s+)?({forms})(?![^\W_])")


@cache
def _forms() -> dict[str, tuple[str, float]]:
    """Forms of a unit of time that say by themselves how many there are."""
    units = load_words("units")["duration"]
    twos = {fold(form): (unit, 2.0) for unit in HOURS for form in units[unit]["dual"]}
    return twos | {
        fold(word): (unit, 1.0) for unit, words in load_words("differences")["lasted one"].items() for word in words
    }


@cache
def _few() -> Callable[[str], Iterator[re.Match[str]]]:
    lasting = [fold(word) for word in load_words("differences")["lasting"]]
    words = "|".join(sorted(lasting, key=lambda word: (-len(word), word)))
    about = "|".join(map(fold, load_words("quantifiers")["before"]["approx"]))
    forms = "|".join(sorted(_forms(), key=lambda form: (-len(form), form)))
    return seek(re.compile(rf"(?<![^\W_])[ول]?(?:{words})\s+(?:(?:{about})\s+)?({forms})(?![^\W_])"), lasting)


@cache
def _sorts() -> dict[str, frozenset[str]]:
    lists = load_words("differences")["lasts"]
    return {sort: frozenset(stem(fold(word.split()[0])) for word in words) for sort, words in lists.items()}


@cache
def _units() -> frozenset[str]:
    units = load_words("units")["duration"].values()
    return frozenset(stem(fold(form)) for unit in units for forms in (unit["forms"], unit["dual"]) for form in forms)


@cache
def _lasting() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")["lasting"])
