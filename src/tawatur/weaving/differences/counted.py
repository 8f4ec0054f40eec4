"""One figure that reports give to two things: 90 passengers in one, 90 passengers and crew in another.

The figure is the same, what it counts is not, so that both cannot be true. Only where one report counts a thing alone
and the other counts it together with a second one under the same figure; a second figure, or a verb that follows, joins
nothing (`90 passengers and 6 of the crew`).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from tawatur.arabic import fold, fold_word
from tawatur.reading import Quantity, Reading
from tawatur.weaving.claims.stems import generic_words, stem_word
from tawatur.weaving.nouns import Difference, Value

LEAST: Final = 10  # smaller figures recur by chance
MOST: Final = 4  # times that one article gives one figure to one thing
_WORD: Final = re.compile(r"\s*([^\W\d_](?:[^\W\d_]|[\u064b-\u0652\u0670])*)")
_RELATIVE: Final = re.compile(r"(?:ي|يه|يا)$")  # endings of adjectives
_GROUPS: Final = frozenset(stem_word(word) for word in ("أفراد", "طاقم", "أعضاء", "رجال", "عناصر"))


class Count(msgspec.Struct, frozen=True):
    """A figure with what it counts: one thing, or one and a second (empty where there is none)."""

    place: Value
    value: float
    first: str
    second: str
    headline: bool


def compare_counted(paths: Iterable[str], readings: Mapping[str, Reading]) -> list[Difference]:
    """Figures that are given to one thing in some articles and to two things in others.

    Args:
        paths: The articles of one story.
        readings: The readings by path.
    """
    own = [readings[path] for path in sorted(paths)]
    nouns = frozenset(stem_word(q.unit.split()[-1]) for r in own for q in r.quantities if q.unit)
    joined = frozenset(count.second for reading in own for count in _counts(reading, nouns)) - {""}
    by_value: dict[float, list[Count]] = defaultdict(list)
    for reading in own:
        for count in _counts(reading, nouns | joined):
            by_value[count.value].append(count)
    found = []
    for _, counts in sorted(by_value.items()):
        difference = _compare(counts)
        if difference is not None:
            found.append(difference)
    return found


def _compare(counts: list[Count]) -> Difference | None:
    if max(Counter(count.place.path for count in counts).values()) > MOST:
        return None  # a figure that recurs in a list counts another thing each time
    for pair in (count for count in counts if count.second):
        things = {pair.first, pair.second}
        together = [c for c in counts if {c.first, c.second} == things]
        with_both = {count.place.path for count in together}
        alone = [
            c for c in counts if not c.second and c.first in things and (c.headline or c.place.path not in with_both)
        ]  # a headline is held against the body under it too
        if alone:
            one, two = alone[0].place, together[0].place
            why = f"One figure for two things: {one.text} ({one.path}) and {two.text} ({two.path})."
            values = sorted((c.place for c in (*alone, *together)), key=lambda value: (value.path, value.start))
            return Difference("number", "contradiction", tuple(values), why)
    return None


def _counts(reading: Reading, nouns: frozenset[str]) -> Iterator[Count]:
    for quantity in reading.quantities:
        if quantity.value is None or quantity.value < LEAST or not quantity.unit or quantity.kind != "count":
            continue
        count = _count(reading, quantity, float(quantity.value), nouns)
        if count is not None:
            yield count


def _count(reading: Reading, quantity: Quantity, value: float, nouns: frozenset[str]) -> Count | None:
    """The figure with the noun after it and the noun that `and` joins to that one."""
    text = reading.article.text
    match = _WORD.match(text, quantity.end)
    if match and fold_word(match[1]) == "من":
        match = _WORD.match(text, match.end())
    if match is None:
        return None
    first, end, second = match[1], match.end(), ""
    joined = _WORD.match(text, end)
    if joined and _RELATIVE.search(fold_word(joined[1])) and not joined[1].startswith("و"):
        joined = _WORD.match(text, joined.end())  # `20 thousand health centres and beds`
    if joined and _joins(first, joined[1], nouns):
        second, end = stem_word(joined[1]), joined.end()
        after = _WORD.match(text, end)
        if second in _GROUPS and after and _definite(after[1]):
            second, end = stem_word(after[1]), after.end()
        elif after and not _definite(joined[1][1:]) and (_definite(after[1]) or _begins_name(reading, after.start(1))):
            second, end = "", match.end()  # the next of a list, named by what follows: 200 beds and the hospital of ...
    noun = stem_word((quantity.unit or first).split()[-1])  # the reading knows the singular of broken plurals
    if not noun or noun in generic_words():
        return None
    shown = f"{value:.6f}".rstrip("0").rstrip(".")
    place = Value(
        reading.article.path, quantity.start, end, text[quantity.start : end], f"{shown} {noun} {second}".strip()
    )
    title = reading.article.headline
    in_headline = title is not None and title.start <= quantity.start < title.end
    return Count(place, value, noun, second, in_headline)


def _joins(first: str, word: str, nouns: frozenset[str]) -> bool:
    """Whether a word is a noun joined to the first by `and`: as definite as it, or counted elsewhere in the story."""
    if fold(word)[:1] != "و" or len(word) < 4:
        return False
    bare = word[1:]
    if stem_word(bare) == stem_word(first):
        return False  # the women beside the men of one calling: the masculine alone may mean both
    if _definite(first):
        return _definite(bare) or stem_word(bare) in _GROUPS
    return stem_word(bare) in nouns or stem_word(word) in nouns


def _begins_name(reading: Reading, start: int) -> bool:
    return any(mention.start == start for entity in reading.entities for mention in entity.mentions)


def _definite(word: str) -> bool:
    return fold_word(word).startswith("ال")
