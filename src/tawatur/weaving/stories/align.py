"""Units of a story that assert one thing brought together, across outlets and inside one article.

Rare words propose, something exact decides: enough of the weight of the shorter unit must be shared, in at least three
stems, or two of which one is a figure or rare. Words that stand in many units of each article are the story's subject
and tell little of which of its claims a unit makes, so they weigh less.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
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
INSIDE: Final = 0.6  # how much holding the shorter unit counts
OUTSIDE: Final = 1 - INSIDE  # and how much of the longer one is shared
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
    names = [f"{unit.path} {unit.start:09d}" for unit in ordered]
    likeness = _compare(ordered, weights, rarity, stories or {})
    rows: dict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), score in likeness.items():
        rows[i][j] = rows[j][i] = score
    groups: list[list[int]] = []
    left = sorted(rows)  # a unit that is like no other is in no claim
    for _ in range(ROUNDS):
        several = [group for group in _cluster(left, names, likeness) if len(group) > 1]
        found = [_best_of_each(group, ordered, rows) for group in several]
        found = [_fitting(group, ordered, rows) for group in found]
        found = [group for group in found if _says_something([ordered[i] for i in group])]
        if not found:
            break
        groups += found
        taken = {i for group in found for i in group}
        likeness = {pair: score for pair, score in likeness.items() if taken.isdisjoint(pair)}
        still = set(chain.from_iterable(likeness))
        left = sorted(still) if len(still) > FELLOWS else [i for i in left if i not in taken]
    return [[ordered[i] for i in group] for group in sorted(groups)]


Rows = Mapping[int, Mapping[int, float]]  # for each unit those that are like it, each with how much


def _fitting(group: Sequence[int], units: Sequence[Unit], rows: Rows) -> list[int]:
    """The members of a group that are enough like one of another article; none where no two are much alike.

    An equal figure is exact: beside it fewer words are enough.
    """
    best = dict.fromkeys(group, 0.0)
    for i in group:
        row, path, figures = rows[i], units[i].path, units[i].figures
        for j in group:
            if i < j and j in row and units[j].path != path:
                score = row[j] if figures.isdisjoint(units[j].figures) else row[j] * COUNTED
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


def _cluster(places: Sequence[int], names: Sequence[str], likeness: Mapping[tuple[int, int], float]) -> list[list[int]]:
    at = {place: i for i, place in enumerate(places)}
    inside = {(at[i], at[j]): score for (i, j), score in likeness.items()}
    groups = cluster([names[i] for i in places], inside, JOIN_ABOVE, strangers=0.0, fellows=FELLOWS)
    return [[places[i] for i in group] for group in groups]


def _best_of_each(group: Sequence[int], units: Sequence[Unit], rows: Rows) -> list[int]:
    """For each article its headline and the few units of its text that fit the group best: many clauses of one text
    do not assert one thing."""
    if len({units[i].path for i in group}) == len(group):
        return list(group)
    fit: dict[int, float] = {}
    for i in group:
        row, path = rows[i], units[i].path
        others = [row[j] for j in group if j in row and units[j].path != path]
        fit[i] = fsum(sorted(others, reverse=True)[:BEST_FIT])
    kept: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for i in sorted(group, key=lambda i: (-fit[i], i)):
        mine = kept[units[i].path, units[i].part == "headline"]
        if fit[i] > 0 and len(mine) < MOST_OF_ONE:
            mine.append(i)
    return sorted(i for mine in kept.values() for i in mine)


def weigh_story(units: Sequence[Unit], rarity: Rarity) -> dict[str, float]:
    """How much each stem tells of which claim of a story a unit makes."""
    in_units = Counter(chain.from_iterable([unit.words for unit in units]))
    by_article: dict[str, set[str]] = defaultdict(set)
    for unit in units:
        by_article[unit.path] |= unit.words
    in_articles = Counter(chain.from_iterable(by_article.values()))
    weights = rarity.weights
    return {
        stem: (weights[stem] + 0.5) * (count / in_articles[stem]) ** SUBJECT_POWER for stem, count in in_units.items()
    }


def _compare(
    units: Sequence[Unit], weights: dict[str, float], rarity: Rarity, stories: Mapping[str, str]
) -> dict[tuple[int, int], float]:
    """How like one another units are, as far as they are; those alike in all that counts are compared once."""
    alike: dict[object, list[int]] = defaultdict(list)
    times = Counter(chain.from_iterable([unit.words for unit in units]))
    crowded = any(count > MOST_FILED for count in times.values())
    for j, unit in enumerate(units):
        same = (unit.words, unit.figures, unit.names, unit.quote, stories.get(unit.path))
        alike[j if crowded else same].append(j)  # which of a crowd are filed depends on their order
    kinds = list(alike.values())
    firsts = [units[kind[0]] for kind in kinds]
    several = frozenset([stem for stem, count in times.items() if count > 1])
    likeness: dict[tuple[int, int], float] = {}
    for i, j, score in _compare_kinds(firsts, weights, rarity, stories, several):
        if i == j:
            likeness.update((pair, score) for pair in combinations(kinds[i], 2))
        elif len(kinds[i]) == len(kinds[j]) == 1:
            likeness[kinds[i][0], kinds[j][0]] = score
        else:
            likeness.update(((min(a, b), max(a, b)), score) for a in kinds[i] for b in kinds[j])
    return likeness


def _compare_kinds(
    units: Sequence[Unit],
    weights: dict[str, float],
    rarity: Rarity,
    stories: Mapping[str, str],
    met_again: Set[str],
) -> Iterator[tuple[int, int, float]]:
    """The likeness of units that differ, and of each to its like; `met_again` are the stems of more than one unit."""
    words = [sorted(unit.words) for unit in units]
    totals = [sum([weights[stem] for stem in stems]) for stems in words]
    homes = [stories.get(unit.path) for unit in units]
    rarities = rarity.weights
    exact = frozenset([stem for stem in met_again if stem[0].isdigit() or rarities[stem] >= RARE])
    filed: dict[str, set[int]] = defaultdict(set)
    masks: dict[str, int] = defaultdict(int)  # the same as bits: which units share several stems is found at one stroke
    full: set[str] = set()  # stems of more units than are filed
    quoting: dict[str, list[int]] = defaultdict(list)
    for j, told in enumerate(words):
        unit, total, home = units[j], totals[j], homes[j]
        bit = 1 << j
        stems = [stem for stem in told if stem in met_again]
        for stem in stems:
            if stem not in full:
                filed[stem].add(j)
                masks[stem] |= bit
                if len(filed[stem]) == MOST_FILED:
                    full.add(stem)
        once, several = _count([masks[stem] for stem in stems])
        if unit.quote:  # one man's very words, however few
            quoting[unit.quote].append(j)
            same = [i for i in quoting[unit.quote] if once >> i & 1]
            several.difference_update(same)
            yield from ((i, j, 1.0) for i in same)
        shared = dict.fromkeys(several, 0.0)
        for stem in stems:
            weight = weights[stem]
            for i in several & filed[stem]:  # as many steps as the smaller one has members
                shared[i] += weight
        for i, weight in shared.items():
            other = totals[i]
            if other < total:
                score = INSIDE * (weight / other) + OUTSIDE * (weight / total)
            else:
                score = INSIDE * (weight / total) + OUTSIDE * (weight / other)
            if weight < ENOUGH:
                score *= weight / ENOUGH
            if homes[i] != home:
                score *= OTHER_STORY
            if score * SAME_FIGURES < KEPT_ABOVE:
                continue  # whatever else speaks for them
            score *= _figures_agree(units[i], unit) * _names_agree(units[i], unit)
            if score >= KEPT_ABOVE:
                common = full & unit.words & units[i].words if full else full
                untold = sum([not masks[stem] >> i & 1 for stem in common]) if common else 0
                if _is_enough(units[i], unit, untold, exact):
                    yield i, j, round(score, 6)


def _count(masks: Sequence[int]) -> tuple[int, set[int]]:
    """Which units share a stem with one, as bits, and which share two or more: most pairs share one stem, which is
    never enough.

    Args:
        masks: For each stem of the unit the units that hold it, as bits.
    """
    once = twice = 0
    for mask in masks:
        twice |= once & mask
        once |= mask
    bits = bin(twice)
    several = set()
    place = bits.find("1")
    while place >= 0:
        several.add(len(bits) - 1 - place)
        place = bits.find("1", place + 1)
    return once, several


def _is_enough(one: Unit, two: Unit, untold: int, exact: frozenset[str]) -> bool:
    """Whether what two units share can decide: words that are not names, and figures or enough words.

    Args:
        one, two: The units.
        untold: How many of the stems that they share tell nothing, because too many units hold them.
        exact: Stems two of which are enough.
    """
    same_figures = not one.figures.isdisjoint(two.figures)
    common = one.words & two.words
    times = len(common) - untold
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
