"""Units of a story that assert one thing brought together, across outlets and inside one article.

Rare words propose, something exact decides: enough of the weight of the shorter unit must be shared, in at least three
stems, or two of which one is a figure or rare. Words that stand in many units of each article are the story's subject
and tell little of which of its claims a unit makes, so they weigh less.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, combinations
from math import fsum
from typing import Final

from tawatur.weaving.claims.units import Unit
from tawatur.weaving.stories.cluster import cluster
from tawatur.weaving.stories.rarity import Rarity

JOIN_ABOVE: Final = 0.22
KEPT_ABOVE: Final = 0.22
LEAST_BEST: Final = 0.45  # likeness that at least two reports of a claim must have
LEAST_FIT: Final = 0.3  # and that each must have to one of another article
COUNTED: Final = 2.0  # how much an equal figure counts there
FELLOWS: Final = 3  # a unit joins a claim by its likest reports
OTHER_NAMES: Final = 0.8  # what is left of the likeness of two units that each name somebody else
OTHER_STORY: Final = 0.5  # and of two units of two stories
INSIDE: Final = 0.6  # how much holding the shorter unit counts; the rest is how much of the longer one is shared
RARE: Final = 5.0  # weight of a stem that one in 150 stretches of news holds
BEST_FIT: Final = 5  # likest reports of other articles by which a unit's fit is measured
ROUNDS: Final = 4  # what a claim leaves over may make further claims
MOST_OF_ONE: Final = 3  # clauses of one text in one claim: a newspaper says a thing in its lead and once more
LEAST_STEMS: Final = 4
LEAST_PLAIN: Final = 2  # of them beside names: a name alone asserts nothing
NAMES_SHARED: Final = 0.35  # part of the longer unit that names must make which decide without another word
MANY: Final = 4  # shared names that decide without another word: a list of the same people
ENOUGH: Final = 6.0  # weight that two units must share before they can be wholly alike
OTHER_FIGURES: Final = 0.6  # what is left of the likeness of two units that count differently
SAME_FIGURES: Final = 1.29  # what two units gain that count the same
SUBJECT_POWER: Final = -0.7
MOST_FILED: Final = 400  # units under one stem; a stem of more units tells nothing


def align_units(
    units: Sequence[Unit], weights: dict[str, float], rarity: Rarity, stories: Mapping[str, str] | None = None
) -> list[list[Unit]]:
    """Group the units of one story, or of stories near to one another, by what they assert.

    Args:
        units: Units of all articles, in any order.
        weights: How much each stem tells inside the story (`weigh_story`).
        rarity: How much each stem tells at large.
        stories: For each path its story, where they are several.

    Returns:
        Groups that span two articles or more, each in order of path and place; groups by their first unit.
    """
    ordered = sorted(units, key=lambda unit: (unit.path, unit.start))
    likeness = _compare(ordered, weights, rarity, stories or {})
    groups: list[list[int]] = []
    left = list(range(len(ordered)))
    for _ in range(ROUNDS):
        found = [_best_of_each(group, ordered, likeness) for group in _cluster(left, ordered, likeness)]
        found = [_fitting(group, ordered, likeness) for group in found]
        found = [group for group in found if _says_something([ordered[i] for i in group])]
        if not found:
            break
        groups += found
        taken = {i for group in found for i in group}
        left = [i for i in left if i not in taken]
    return [[ordered[i] for i in group] for group in sorted(groups)]


def _fitting(group: Sequence[int], units: Sequence[Unit], likeness: Mapping[tuple[int, int], float]) -> list[int]:
    """The members of a group that are enough like one of another article; none where no two are much alike.

    An equal figure is exact: beside it fewer words are enough.
    """
    best: dict[int, float] = defaultdict(float)
    for i, j in combinations(sorted(group), 2):
        if units[i].path != units[j].path:
            counts_same = not units[i].figures.isdisjoint(units[j].figures)
            score = likeness.get((i, j), 0.0) * (COUNTED if counts_same else 1.0)
            best[i], best[j] = max(best[i], score), max(best[j], score)
    enough = max(best.values(), default=0.0) >= LEAST_BEST
    return [i for i in group if best[i] >= LEAST_FIT] if enough else []


def _says_something(units: Sequence[Unit]) -> bool:
    """Whether the units are of two articles or more, and one of them is more than a scrap of a sentence."""
    whole = any(
        (len(unit.words) >= LEAST_STEMS and len(unit.words - unit.names) >= LEAST_PLAIN) or unit.figures or unit.quote
        for unit in units
    )
    return whole and len({unit.path for unit in units}) > 1


def _cluster(
    places: Sequence[int], units: Sequence[Unit], likeness: Mapping[tuple[int, int], float]
) -> list[list[int]]:
    at = {place: i for i, place in enumerate(places)}
    inside = {(at[i], at[j]): score for (i, j), score in likeness.items() if i in at and j in at}
    names = [f"{units[i].path} {units[i].start:09d}" for i in places]
    groups = cluster(names, inside, JOIN_ABOVE, strangers=0.0, fellows=FELLOWS)
    return [[places[i] for i in group] for group in groups]


def _best_of_each(group: Sequence[int], units: Sequence[Unit], likeness: Mapping[tuple[int, int], float]) -> list[int]:
    """For each article its headline and the few units of its text that fit the group best: many clauses of one text
    do not assert one thing."""
    if len({units[i].path for i in group}) == len(group):
        return list(group)
    fit: dict[int, float] = {}
    for i in group:
        others = (likeness.get((min(i, j), max(i, j)), 0.0) for j in group if units[j].path != units[i].path)
        fit[i] = fsum(sorted(others, reverse=True)[:BEST_FIT])
    kept: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for i in sorted(group, key=lambda i: (-fit[i], i)):
        mine = kept[units[i].path, units[i].part == "headline"]
        if fit[i] > 0 and len(mine) < MOST_OF_ONE:
            mine.append(i)
    return sorted(i for mine in kept.values() for i in mine)


def weigh_story(units: Sequence[Unit], rarity: Rarity) -> dict[str, float]:
    """How much each stem tells of which claim of a story a unit makes."""
    in_units: Counter[str] = Counter()
    in_articles: dict[str, set[str]] = defaultdict(set)
    for unit in units:
        in_units.update(unit.words)
        for stem in unit.words:
            in_articles[stem].add(unit.path)
    return {
        stem: (rarity.weight(stem) + 0.5) * (count / len(in_articles[stem])) ** SUBJECT_POWER
        for stem, count in in_units.items()
    }


def _compare(
    units: Sequence[Unit], weights: dict[str, float], rarity: Rarity, stories: Mapping[str, str]
) -> dict[tuple[int, int], float]:
    words = [sorted(unit.words) for unit in units]
    totals = [sum([weights[stem] for stem in stems]) for stems in words]
    homes = [stories.get(unit.path) for unit in units]
    exact = frozenset(stem for stem in weights if stem[0].isdigit() or rarity.weight(stem) >= RARE)
    filed: dict[str, list[int]] = defaultdict(list)
    likeness: dict[tuple[int, int], float] = {}
    for j, stems in enumerate(words):
        unit, total = units[j], totals[j]
        times, shared = _sharing(stems, filed, weights)
        if unit.quote:  # one man's very words, however few
            same = [i for i in times if units[i].quote == unit.quote]
            likeness.update(((i, j), 1.0) for i in same)
            shared = {i: weight for i, weight in shared.items() if units[i].quote != unit.quote}
        for i, weight in shared.items():
            least, most = (totals[i], total) if totals[i] < total else (total, totals[i])
            score = (INSIDE * (weight / least) + (1 - INSIDE) * (weight / most)) * min(1.0, weight / ENOUGH)
            if homes[i] != homes[j]:
                score *= OTHER_STORY
            if score * SAME_FIGURES < KEPT_ABOVE:
                continue  # whatever else speaks for them
            score *= _figures_agree(units[i], unit) * _names_agree(units[i], unit)
            if score >= KEPT_ABOVE and _is_enough(units[i], unit, times[i], exact):
                likeness[i, j] = round(score, 6)
        for stem in stems:
            if len(filed[stem]) < MOST_FILED:
                filed[stem].append(j)
    return likeness


def _sharing(
    stems: Sequence[str], filed: Mapping[str, Sequence[int]], weights: Mapping[str, float]
) -> tuple[Counter[int], dict[int, float]]:
    """How many stems each earlier unit shares with one, and the weight of them where they are two or more: most pairs
    share one stem, which is never enough."""
    blocks = [(weights[stem], filed[stem]) for stem in stems if stem in filed]
    times = Counter(chain.from_iterable([block for _, block in blocks]))
    several = {i for i, n in times.items() if n > 1}
    shared = dict.fromkeys(several, 0.0)
    for weight, block in blocks:
        for i in several.intersection(block):
            shared[i] += weight
    return times, shared


def _is_enough(one: Unit, two: Unit, times: int, exact: frozenset[str]) -> bool:
    """Whether what two units share can decide: words that are not names, and figures or enough words."""
    same_figures = not one.figures.isdisjoint(two.figures)
    common = one.words & two.words
    if times < 3 and not (same_figures or not exact.isdisjoint(common)):
        return False
    if same_figures or len(common - one.names - two.names):
        return True
    return times >= MANY and len(common) >= NAMES_SHARED * max(len(one.words), len(two.words))


def _names_agree(one: Unit, two: Unit) -> float:
    """Two units that each name what the other does not are the less likely of one thing."""
    return 1.0 if one.names <= two.words or two.names <= one.words else OTHER_NAMES


def _figures_agree(one: Unit, two: Unit) -> float:
    if not one.figures or not two.figures:
        return 1.0
    if one.figures.isdisjoint(two.figures):
        return OTHER_FIGURES
    return SAME_FIGURES
