"""Times that reports of one claim give for it: what two clauses assert together, they assert of one time.

The words beside two times need not be alike where the clauses around them are. Only a clause with one time of a kind is
asked, never for the day on which somebody spoke, and only where neither article knows the other's time.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import Final

from tawatur.reading import Reading
from tawatur.weaving.claims.held import Held
from tawatur.weaving.claims.stems import content_stems
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.differences.deadlines import read_deadlines
from tawatur.weaving.differences.moments import PARTS, compare_moments, read_moments, same_time
from tawatur.weaving.differences.slots import Pair, Slot
from tawatur.weaving.differences.today import read_relative_days
from tawatur.weaving.differences.topics import read_topic
from tawatur.weaving.differences.whereabouts import apart
from tawatur.weaving.nouns import Difference

ALIKE: Final = 0.5  # part of the shorter clause's stems that both share
LEAST_SHARED: Final = 4  # stems
LEAST_PLAIN: Final = 2  # of them beside names
LONGEST_CUE: Final = 160  # letters between a word of saying and what is said
MOST: Final = 40  # reports of one claim that are held against each other


class Times:
    """The times of each article, read when they are first asked for.

    Args:
        readings: The readings by path.
    """

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self._known: dict[str, list[Slot]] = {}

    def of(self, path: str) -> list[Slot]:
        """The times of an article, without those at which somebody spoke."""
        known = self._known.get(path)
        if known is None:
            reading = self._readings[path]
            spoken = list(_cues(reading))
            moments = (slot for slot in read_moments(reading) if slot.thing != PARTS)
            slots = (*moments, *read_relative_days(reading), *read_deadlines(reading))
            known = self._known[path] = [
                slot for slot in slots if not any(start <= slot.place.start < end for start, end in spoken)
            ]
        return known


def _cues(reading: Reading) -> Iterator[tuple[int, int]]:
    """The stretches between a word of saying and what is said: a day there is the day of the words."""
    for statement in reading.statements:
        cue, content = statement.cue, min(statement.content, key=lambda piece: piece.start, default=None)
        if cue is not None and content is not None and cue.start < content.start < cue.start + LONGEST_CUE:
            yield cue.start, content.start


def compare_within(
    groups: Sequence[Sequence[Unit]], stories: Mapping[str, str], readings: Mapping[str, Reading]
) -> list[Difference]:
    """Differences in time between reports of one claim.

    Args:
        groups: Units that assert one thing together.
        stories: For each path its story; only reports of one story are compared.
        readings: The readings by path.
    """
    times = Times(readings)
    found = []
    for group in groups:
        pairs: dict[str, list[Pair]] = {}
        known: dict[int, dict[str, Slot]] = {}  # the times of each report, found once
        for i, j in combinations(range(min(len(group), MOST)), 2):
            one, two = group[i], group[j]
            if one.path != two.path and stories[one.path] == stories[two.path] and _one_claim(one, two):
                for at in (i, j):
                    if at not in known:
                        known[at] = _alone(times, group[at])
                for pair in _pairs(known[i], known[j], not one.figures.isdisjoint(two.figures)):
                    if same_time(*pair) or not _elsewhere(readings[one.path], readings[two.path]):
                        pairs.setdefault(pair[0].thing, []).append(pair)
        for _, met in sorted(pairs.items()):
            paths = {slot.place.path for pair in met for slot in pair}
            held = Held([slot for path in sorted(paths) for slot in times.of(path)], same_time, {})
            difference = compare_moments(met, held)
            if difference is not None:
                found.append(difference)
    return found


def _elsewhere(one: Reading, two: Reading) -> bool:
    """Whether neither of two articles knows a place of the other's lead: two governorates give notice of one thing in
    the same words, each of its own day."""
    places, others = read_topic(one).places, read_topic(two).places
    return apart(places, others) and _unknown(places, two) and _unknown(others, one)


def _unknown(places: Set[str], reading: Reading) -> bool:
    return places.isdisjoint(content_stems(reading.article.text))


def _one_claim(one: Unit, two: Unit) -> bool:
    if one.figures and two.figures and one.figures.isdisjoint(two.figures):
        return False  # of two days, each with its own count
    shared = one.words & two.words
    plain = len(shared - one.names - two.names)
    enough = len(shared) >= LEAST_SHARED and plain >= LEAST_PLAIN
    return enough and len(shared) >= ALIKE * min(len(one.words), len(two.words))


def _pairs(left: Mapping[str, Slot], right: Mapping[str, Slot], same_figure: bool) -> Iterator[Pair]:
    """Times of one kind of which each of two clauses gives one; one figure is told of one day."""
    for thing in sorted(left.keys() & right.keys()):
        first, second = left[thing], right[thing]
        if first.paper and second.paper and first.place.text == second.place.text:
            continue  # one text printed on two days, with its `today`
        if same_figure or not (first.paper and second.paper):
            yield first, second


def _alone(times: Times, unit: Unit) -> dict[str, Slot]:
    by_thing: dict[str, list[Slot]] = {}
    for slot in times.of(unit.path):
        if unit.start <= slot.place.start and slot.place.end <= unit.end:
            by_thing.setdefault(slot.thing, []).append(slot)
    return {thing: slots[0] for thing, slots in by_thing.items() if len({slot.place.value for slot in slots}) == 1}
