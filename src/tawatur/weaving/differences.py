"""Where the reports of one story do not say the same: every kind that is looked for, in one table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from tawatur.reading import Reading
from tawatur.weaving.concord import Concord
from tawatur.weaving.counted import compare_counted
from tawatur.weaving.held import Held, figures_of, same_worth
from tawatur.weaving.moments import compare_moments, read_moments, same_time
from tawatur.weaving.nouns import Difference, Report
from tawatur.weaving.numbers import compare_numbers, is_risen, read_numbers
from tawatur.weaving.slots import Pair, Slot, match_slots
from tawatur.weaving.units import Unit

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
    matched = [list(match_slots(own, weights)) for own in slots]
    compared = (
        (pair, same(*pair) or is_risen(*pair))
        for groups, (_, _, same) in zip(matched, KINDS, strict=True)
        for pairs in groups
        for pair in pairs
    )
    concord = Concord(compared, units, weights)
    found = []
    for own, groups, (_, compare, same) in zip(slots, matched, KINDS, strict=True):
        held = Held(own, same, figures if compare is compare_numbers else {})
        differing = (compare(concord.trusted(pairs), held) for pairs in groups)
        found += [difference for difference in differing if difference is not None]
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
