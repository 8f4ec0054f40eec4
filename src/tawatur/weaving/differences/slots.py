"""Places in reports that can be held against each other: a number and what it counts, a time and its kind.

Two slots are about one thing when they are of one kind, count one thing, stand among the same words, and neither finds
its like elsewhere in the other's article. The words nearest to the value tell most, so that seventeen strikes in Syria
never contradict eight in Iraq.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from math import fsum, sqrt
from typing import Final

import msgspec

from tawatur.arabic import Folded, fold_with_way_back, span_of
from tawatur.article import Article, Part
from tawatur.weaving.claims.stems import stem_texts
from tawatur.weaving.claims.wording import Ties
from tawatur.weaving.nouns import Difference, Value

LABEL: Final = " no."  # ends the thing of a number that a label names (minute 26)
AROUND: Final = 10  # words on each side, those that tell nothing among them
LETTERS: Final = 110  # in which they are looked for
HALVED: Final = 4.0  # words from the value after which a word tells half as much
PLAIN: Final = 0.2  # weight of a word that tells nothing of one event
ACROSS: Final = 0.7  # what a word tells that stands on the other side of the value
# Likeness of the words beside them from which two values are of one thing; a day of the week stands beside anything.
ALIKE: Final[Mapping[str, float]] = {"number": 0.38, "date": 0.3, "weekdays": 0.4, "parts": 0.38}
CLEAR: Final = 0.85  # a second best that comes this near leaves open which of the two is meant
MOST: Final = 200  # slots of one thing in one story; more say nothing of each other
PARTS_KEPT: Final = 512  # folded parts that are kept: those of the stories that are looked through together
_ENDS: Final = re.compile(r"[؟!؛\n]|\.(?=\s|$)")


class Slot(msgspec.Struct, frozen=True):
    """One value of one report.

    Attributes:
        kind: What sort of value (`number` or `date`).
        thing: What is counted or timed; slots of two things are never compared.
        place: Where it stands, with its value as text.
        part: Kind of the part that it stands in.
        left, right: Stems of the words before and after it in its sentence, the nearest first.
        low, high: What a number is worth at least and at most.
        about: Whether the text says about, at least or at most.
        toll: Whether it is a toll, which may rise.
        day: Day of publication as an ordinal, None when unknown.
        bound: `min` where the text says at least, `max` where it says at most.
        paper: Whether a time is told from the day of the paper (today, Friday).
        risen: Whether the lead of its article says that a toll has risen.
    """

    kind: str
    thing: str
    place: Value
    part: str
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0
    about: bool = False
    toll: bool = False
    day: int | None = None
    bound: str | None = None
    paper: bool = False
    risen: bool = False


Pair = tuple[Slot, Slot]


def in_order(values: Iterable[Value]) -> tuple[Value, ...]:
    """Values once each, in the order of their places: the sides of a difference."""
    places = {(value.path, value.start): value for value in values}
    return tuple(places[key] for key in sorted(places))


def contradict(kind: str, what: str, values: Sequence[Value]) -> Difference:
    """The contradiction between some values.

    Args:
        kind: What sort of value they are.
        what: What they contradict one another on: the beginning of the reason.
        values: The values, the first two of them two sides.
    """
    first, second = values[:2]
    why = f"{what}: {first.text} ({first.path}) and {second.text} ({second.path})."
    return Difference(kind, "contradiction", in_order(values), why)


def stretches(article: Article) -> Iterator[Part]:
    """The parts of an article in which values are looked for: all of it but the dateline."""
    for part in article.parts:
        line = article.dateline
        if line is not None and part.span.holds(line.span):
            yield Part(part.kind, span_of(article.text, line.span.end, part.span.end))
        else:
            yield part


@lru_cache(maxsize=PARTS_KEPT)
def fold_part(text: str) -> Folded:
    """`fold_with_way_back` of a part of an article, kept: each kind of time is looked for in it by itself."""
    return fold_with_way_back(text)


def beside(text: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems before and after a place, inside its sentence, the nearest first.

    Args:
        text: The article's text.
        start, end: The place.
    """
    first, last = max(0, start - LETTERS), min(len(text), end + LETTERS)
    stops = [match.end() for match in _ENDS.finditer(text, first, start)]
    stop = _ENDS.search(text, end, last)
    left = stem_texts(text, stops[-1] if stops else first, start)
    right = stem_texts(text, end, stop.start() if stop else last)
    return tuple(left[: -AROUND - 1 : -1]), tuple(right[:AROUND])


def match_slots(slots: Iterable[Slot], weights: Mapping[str, float]) -> Iterator[list[Pair]]:
    """Pairs of slots about one thing, those that hang together in one list.

    Args:
        slots: The slots of one story.
        weights: How much each stem tells inside the story.
    """
    by_thing: dict[tuple[str, str], list[Slot]] = defaultdict(list)
    for slot in slots:
        by_thing[slot.kind, slot.thing].append(slot)
    for _, members in sorted(by_thing.items()):
        if 1 < len(members) <= MOST:
            yield from _match(sorted(members, key=lambda s: (s.place.path, s.place.start)), weights)


def _match(slots: Sequence[Slot], weights: Mapping[str, float]) -> Iterator[list[Pair]]:
    frames = [_frame(slot, weights) for slot in slots]
    best: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for i, j in combinations(range(len(slots)), 2):
        if slots[i].place.path != slots[j].place.path:
            likeness = _alike(frames[i], frames[j])
            if likeness >= CLEAR * _least(slots[i]):
                best[i, slots[j].place.path].append((likeness, j))
                best[j, slots[i].place.path].append((likeness, i))
    choice = {key: found for key, met in best.items() if (found := _choose(met, slots)) is not None}
    ties = Ties(len(slots))
    pairs = []
    for (i, _), j in sorted(choice.items()):
        if i < j and choice.get((j, slots[i].place.path)) == i:
            ties.tie(i, j)
            pairs.append((i, j))
    bundles: dict[int, list[Pair]] = defaultdict(list)
    for i, j in pairs:
        bundles[ties.bundle(i)].append((slots[i], slots[j]))
    yield from bundles.values()


def _choose(met: Sequence[tuple[float, int]], slots: Sequence[Slot]) -> int | None:
    """The likest slot of one article, None where another value of it is nearly as like."""
    ranked = sorted(met, key=lambda each: (-each[0], each[1]))
    score, j = ranked[0]
    others = (like for like, k in ranked[1:] if slots[k].place.value != slots[j].place.value)
    if score < _least(slots[j]) or next(others, 0.0) > CLEAR * score:
        return None
    return j


def _least(slot: Slot) -> float:
    return ALIKE.get(slot.thing, ALIKE[slot.kind])


class _Frame(msgspec.Struct, frozen=True, gc=False):
    """How much each word beside a value tells of which value it is, before and after it, and the length of all."""

    words: dict[str, tuple[float, float]]
    length: float


def _frame(slot: Slot, weights: Mapping[str, float]) -> _Frame:
    words: dict[str, tuple[float, float]] = {}
    for distance, word in enumerate(slot.left):
        if word not in words:
            words[word] = sqrt(weights.get(word, PLAIN)) / (1 + distance / HALVED), 0.0
    met = set()
    for distance, word in enumerate(slot.right):
        if word not in met:
            met.add(word)
            before = words[word][0] if word in words else 0.0
            words[word] = before, sqrt(weights.get(word, PLAIN)) / (1 + distance / HALVED)
    return _Frame(words, sqrt(fsum([most * most for most in map(max, words.values())])) or 1.0)


def _alike(one: _Frame, two: _Frame) -> float:
    """Cosine of two frames; a word on the other side of the value counts less."""
    words, others = one.words, two.words
    total = []
    for word in words.keys() & others.keys():
        (before, after), (other_before, other_after) = words[word], others[word]
        same, other = before * other_before, after * other_after
        across, back = before * other_after, after * other_before
        if other > same:  # written out: two frames are compared for most pairs of values, and a call costs more
            same = other
        across = ACROSS * (back if back > across else across)
        total.append(across if across > same else same)
    return fsum(total) / (one.length * two.length)
