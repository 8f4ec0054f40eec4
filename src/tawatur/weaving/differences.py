"""Where the reports of one story do not say the same: every kind that is looked for, in one table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from tawatur.reading import Reading
from tawatur.weaving.counted import compare_counted
from tawatur.weaving.moments import compare_moments, read_moments
from tawatur.weaving.nouns import Difference, Report
from tawatur.weaving.numbers import compare_numbers, figures_of, read_numbers
from tawatur.weaving.slots import Slot, gather_slots
from tawatur.weaving.units import Unit

Reader = Callable[[Unit, Reading], Iterable[Slot]]
Comparer = Callable[[Sequence[Slot], Mapping[str, frozenset[float]]], Difference | None]

KINDS: Final[tuple[tuple[Reader, Comparer], ...]] = ((read_numbers, compare_numbers), (read_moments, compare_moments))


def find_differences(
    units: Sequence[Unit], readings: Mapping[str, Reading], weights: Mapping[str, float]
) -> list[Difference]:
    """Differences between the articles of one story.

    Args:
        units: Units of all its articles.
        readings: The readings by path.
        weights: How much each stem tells inside the story.
    """
    figures = {path: figures_of(readings[path]) for path in {unit.path for unit in units}}
    found = []
    for read, compare in KINDS:
        slots = [slot for unit in units for slot in read(unit, readings[unit.path])]
        for group in gather_slots(slots, weights):
            difference = compare(group, figures)
            if difference is not None:
                found.append(difference)
    return [*found, *compare_counted(figures, readings)]


def differences_among(reports: Sequence[Report], differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences of which two sides or more stand inside the reports of one claim.

    Args:
        reports: The reports of the claim.
        differences: Those of its story.
    """
    return tuple(difference for difference in differences if _touches(reports, difference))


def _touches(reports: Sequence[Report], difference: Difference) -> bool:
    held = {
        (value.path, value.value)
        for value in difference.values
        for report in reports
        if report.path == value.path and report.start <= value.start and value.end <= report.end
    }
    return len({path for path, _ in held}) > 1 and len({value for _, value in held}) > 1
