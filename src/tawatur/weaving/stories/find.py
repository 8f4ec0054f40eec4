"""Articles into stories: one story is one happening, not one subject, whatever the order of the articles."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Final

from tawatur.weaving.claims.signs import Signs
from tawatur.weaving.claims.wording import Ties
from tawatur.weaving.nouns import Story
from tawatur.weaving.stories.candidates import Index
from tawatur.weaving.stories.cluster import cluster
from tawatur.weaving.stories.likeness import Scale
from tawatur.weaving.stories.neighbours import NEAR

JOIN_ABOVE: Final = -0.35
FELLOWS: Final = 4  # likest articles of a story that a new one is held against: a long story has far sides
CENTRAL: Final = 30  # first articles of a story against which each is held to find its title
LEAST: Final = min(JOIN_ABOVE, NEAR)  # below it nobody asks how little two articles of two stories are alike
STRANGERS: Final = -4.0  # likeness of a pair that was not worth comparing


def find_groups(
    signs: Sequence[Signs], scale: Scale, met: dict[tuple[str, str], float] | None = None
) -> list[list[Signs]]:
    """Group articles that report one happening.

    Args:
        signs: Signs of the articles, in any order.
        scale: Compares articles of the collection.
        met: Where the likeness of pairs of paths is put, if wanted: of all pairs that are near, and more.

    Returns:
        Groups, each in order of publication, then path; groups in the order of their first articles.
    """
    index = Index(signs, scale.rarity)
    likeness = _compare(index, scale)
    names = [f"{each.id} {each.path}" for each in index.signs]
    groups = [[index.signs[i] for i in group] for group in cluster(names, likeness, JOIN_ABOVE, STRANGERS, FELLOWS)]
    while met is not None and likeness:  # moved, not copied: they are hundreds of thousands
        (i, j), score = likeness.popitem()
        met[index.signs[i].path, index.signs[j].path] = score
    ordered = [sorted(group, key=place_in_time) for group in groups]
    return sorted(ordered, key=lambda group: place_in_time(group[0]))


def _compare(index: Index, scale: Scale) -> dict[tuple[int, int], float]:
    """The likeness of all pairs that may count, by their places in the index.

    Two groups are never liker than the likest pair between them. So no story spans two articles that no chain of pairs
    above `JOIN_ABOVE` joins, and how little two such articles are alike need not be known.
    """
    likeness: dict[tuple[int, int], float] = {}
    unlike = array("I")  # pairs below both thresholds, one place after the other: there are hundreds of thousands
    ties = Ties(len(index.signs))
    for i, j in index.pairs():
        score = scale.score(index.signs[i], index.signs[j], LEAST)
        if score < LEAST:
            unlike.extend((i, j))
            continue
        likeness[i, j] = score
        if score >= JOIN_ABOVE:
            ties.tie(i, j)
    for i, j in zip(unlike[::2], unlike[1::2], strict=True):
        if ties.bundle(i) == ties.bundle(j):
            score = scale.score(index.signs[i], index.signs[j])
            if score > STRANGERS:
                likeness[i, j] = score
    return likeness


def place_in_time(signs: Signs) -> tuple[int, str, str]:
    """Sorts articles by day, then path; those without a day come last."""
    return (signs.day if signs.day is not None else 1 << 30, signs.path, signs.id)


def story_id(articles: Sequence[str]) -> str:
    """A story's identifier, from the content of its earliest article, so that later reports leave it as it is.

    Args:
        articles: Ids of the articles, in order of publication.
    """
    return "st" + sha256(articles[0].encode()).hexdigest()[:14]


def make_story(signs: Sequence[Signs], scale: Scale, met: Mapping[tuple[str, str], float] | None = None) -> Story:
    """A story out of the articles of one group.

    Args:
        signs: Their signs, in order of publication.
        scale: Compares articles of the collection.
        met: Likeness of pairs of paths as far as known.
    """
    centre = _most_central(signs, scale, met or {}) if len(signs) > 1 else 0
    return Story(
        id=story_id([each.id for each in signs]),
        title=signs[centre].title,
        date=_first_day(signs),
        place=_common_place(signs),
        articles=tuple(each.path for each in signs),
    )


def _most_central(signs: Sequence[Signs], scale: Scale, met: Mapping[tuple[str, str], float]) -> int:
    def likeness(one: Signs, two: Signs) -> float:
        known = met.get((one.path, two.path), met.get((two.path, one.path)))
        return scale.score(one, two) if known is None else known

    sums = [round(sum(likeness(one, other) for other in signs[:CENTRAL]), 6) for one in signs]
    return max(range(len(signs)), key=lambda i: (sums[i], -i))


def _first_day(signs: Sequence[Signs]) -> str | None:
    days = [each.day for each in signs if each.day is not None]
    return date.fromordinal(min(days)).isoformat() if days else None


def _common_place(signs: Sequence[Signs]) -> str | None:
    """The place that most articles name, if more than half of them do; of two, the one named more often."""
    holders: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for each in signs:
        for name, count in each.places:
            holders[name] += 1
            times[name] += count
    if not holders:
        return None
    name = max(holders, key=lambda each: (holders[each], times[each], each))
    return name if holders[name] * 2 > len(signs) else None
