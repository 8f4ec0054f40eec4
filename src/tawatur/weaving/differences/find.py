"""Where the reports of one story do not say the same: every kind that is looked for, in one table."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Final

from msgspec import structs

from tawatur.reading import Reading
from tawatur.weaving.claims.concord import Concord
from tawatur.weaving.claims.held import Held, figures_of, same_worth
from tawatur.weaving.claims.stems import generic_words
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.differences.appointments import compare_appointments
from tawatur.weaving.differences.counted import compare_counted
from tawatur.weaving.differences.daytimes import compare_daytimes, opposed
from tawatur.weaving.differences.duals import counted_nouns, find_twos
from tawatur.weaving.differences.durations import compare_durations
from tawatur.weaving.differences.goals import compare_goals
from tawatur.weaving.differences.holders import compare_holders
from tawatur.weaving.differences.leads import Lead, compare_leads, read_leads, tolls_apart
from tawatur.weaving.differences.lone_ages import compare_lone_ages
from tawatur.weaving.differences.lone_dates import compare_lone_dates
from tawatur.weaving.differences.lone_figures import compare_lone_figures
from tawatur.weaving.differences.moments import PARTS, compare_moments, read_moments, same_time
from tawatur.weaving.differences.nobody import compare_nobody
from tawatur.weaving.differences.numbers import compare_numbers, is_risen, read_numbers
from tawatur.weaving.differences.outcomes import compare_outcomes
from tawatur.weaving.differences.regions import compare_regions
from tawatur.weaving.differences.replacements import compare_replacements
from tawatur.weaving.differences.rosters import compare_rosters
from tawatur.weaving.differences.scores import compare_scores
from tawatur.weaving.differences.several import compare_several
from tawatur.weaving.differences.sites import compare_sites
from tawatur.weaving.differences.slots import Pair, Slot, in_order, match_slots
from tawatur.weaving.differences.sorts import compare_sorts
from tawatur.weaving.differences.victories import compare_victories
from tawatur.weaving.differences.whereabouts import lead_places, lead_ranks
from tawatur.weaving.nouns import Difference, Report

DAYS: Final = frozenset({"weekdays", PARTS})
MOST_HOLD: Final = 2  # one in so many reports of a claim holds a value that another article contradicts
LEAST_SHARED: Final = 3  # telling words, names left out, that two days of the week have beside them

Reader = Callable[[Reading], Iterable[Slot]]
Comparer = Callable[[Sequence[Pair], Held], Difference | None]

KINDS: Final[tuple[tuple[Reader, Comparer, Callable[[Slot, Slot], bool]], ...]] = (
    (read_numbers, compare_numbers, same_worth),
    (read_moments, compare_moments, same_time),
)


def find_differences(
    units: Sequence[Unit], readings: Mapping[str, Reading], weights: Mapping[str, float]
) -> list[Difference]:
    """Differences between the articles of one story.

    Args:
        units: Units of all its articles.
        readings: The readings by path.
        weights: How much each stem tells inside the story.
    """
    paths = sorted({unit.path for unit in units})
    figures = {path: figures_of(readings[path]) for path in paths}
    slots = [[slot for path in paths for slot in read(readings[path])] for read, _, _ in KINDS]
    nouns = counted_nouns((readings[path] for path in paths), slots[0])
    slots[0] += [slot for path in paths for slot in find_twos(readings[path], nouns)]
    matched = [list(match_slots(own, weights)) for own in slots]
    compared = (
        (pair, same(*pair) or is_risen(*pair))
        for groups, (_, _, same) in zip(matched, KINDS, strict=True)
        for pairs in groups
        for pair in pairs
    )
    places, ranks = ({path: tell(readings[path]) for path in paths} for tell in (lead_places, lead_ranks))
    concord = Concord(compared, units, weights, places, ranks)
    names = {stem for unit in units for stem in unit.names}
    own_readings = [readings[path] for path in paths]
    numbers, moments = (_by_path(own, paths) for own in slots)
    leads = read_leads(own_readings, numbers)
    found = []
    for own, groups, (_, compare, same) in zip(slots, matched, KINDS, strict=True):
        held = Held(own, same, figures if compare is compare_numbers else {})
        trusted = (
            [p for p in concord.trusted(pairs) if _is_sure(p, concord, names) and not _of_two_accidents(p, leads)]
            for pairs in groups
        )
        differing = (compare(pairs, held) for pairs in trusted)
        found += [difference for difference in differing if difference is not None]
    found += compare_counted(figures, readings)
    found += compare_rosters(own_readings)
    for difference in (
        *compare_leads(leads),
        *compare_goals(own_readings, numbers),
        *compare_daytimes(own_readings, moments),
        *compare_appointments(own_readings, moments),
        *compare_durations(own_readings, numbers),
        *compare_regions(own_readings, numbers),
        *compare_several(own_readings, numbers),
        *compare_sorts(own_readings, numbers),
        *compare_nobody(own_readings, numbers),
        *compare_scores(own_readings),
        *compare_lone_ages(own_readings),
        *compare_lone_figures(own_readings, numbers),
        *compare_lone_dates(own_readings, moments),
        *compare_holders(own_readings),
        *compare_sites(own_readings, numbers),
        *compare_replacements(own_readings),
        *compare_outcomes(own_readings),
        *compare_victories(own_readings),
    ):
        if not any(_holds(other, difference) for other in found):
            found.append(difference)
    return list(_merged(found))


def _by_path(slots: Iterable[Slot], paths: Iterable[str]) -> dict[str, list[Slot]]:
    own: dict[str, list[Slot]] = {path: [] for path in paths}
    for slot in slots:
        own[slot.place.path].append(slot)
    return own


def _merged(differences: Iterable[Difference]) -> Iterator[Difference]:
    """Differences with the same sides told once, with all their places."""
    by_sides: dict[tuple[str, str, frozenset[str]], list[Difference]] = defaultdict(list)
    for each in differences:
        by_sides[each.kind, each.nature, frozenset(value.value for value in each.values)].append(each)
    for same in by_sides.values():
        yield structs.replace(same[0], values=in_order(value for each in same for value in each.values))


def _is_sure(pair: Pair, concord: Concord, names: Set[str]) -> bool:
    """Whether two times are of one thing after all: a day of the week stands beside anything, and what two papers tell
    of their own days is a notice of every day unless they agree on most else."""
    if pair[0].kind != "date":
        return True
    left, right = _words(pair[0]), _words(pair[1])
    if pair[0].thing in DAYS and (len((left & right) - names) < LEAST_SHARED or opposed(left - right, right - left)):
        return False
    return not all(slot.paper for slot in pair) or concord.agrees(pair)


def _of_two_accidents(pair: Pair, leads: Mapping[str, Lead]) -> bool:
    one, two = (leads.get(slot.place.path) for slot in pair)
    return one is not None and two is not None and pair[0].kind == "number" and tolls_apart(one, two)


def _words(slot: Slot) -> set[str]:
    return {word for word in (*slot.left, *slot.right) if len(word) > 1 and word not in generic_words()}


def _holds(one: Difference, two: Difference) -> bool:
    """Whether a difference tells already what another one of the same nature does: two of its sides are there."""
    shared = {(value.path, value.start, value.value) for value in one.values} & {
        (value.path, value.start, value.value) for value in two.values
    }
    return one.nature == two.nature and len({value for _, _, value in shared}) > 1


def differences_among(reports: Sequence[Report], differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences of which two sides or more stand inside the reports of one claim.

    Args:
        reports: The reports of the claim.
        differences: Those of its story.
    """
    return tuple(difference for difference in differences if _touches(reports, difference))


def contradicted_from_outside(reports: Sequence[Report], differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The contradictions of which most reports of a claim hold the one side and another article the other.

    What most reports say and another article puts otherwise in a clause of its own, which makes no part of the claim,
    is contradicted all the same. Numbers are left out: elsewhere they may count another part.

    Args:
        reports: The reports of the claim.
        differences: Those of its story.
    """
    hard = (each for each in differences if each.nature == "contradiction" and each.kind != "number")
    return tuple(each for each in hard if _is_of_most(reports, each))


def _is_of_most(reports: Sequence[Report], difference: Difference) -> bool:
    """Whether most reports of a claim hold one value of a difference, and an article outside another one."""
    held = [
        value.value
        for report in reports
        for value in difference.values
        if report.path == value.path and report.start <= value.start and value.end <= report.end
    ]
    if len(set(held)) != 1 or MOST_HOLD * len(held) < len(reports):
        return False
    articles = {report.path for report in reports}
    return any(value.value != held[0] and value.path not in articles for value in difference.values)


def _touches(reports: Sequence[Report], difference: Difference) -> bool:
    held = {
        (value.path, value.value)
        for value in difference.values
        for report in reports
        if report.path == value.path and report.start <= value.start and value.end <= report.end
    }
    return len({path for path, _ in held}) > 1 and len({value for _, value in held}) > 1
