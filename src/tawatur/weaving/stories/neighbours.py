"""Stories near to one another: what one story asserts is often reported in the next, as news or as its background.

Stories are told apart by what is new in them; a claim need not keep to that line. Stories with one pair of articles
that are nearly of one story are looked through for claims together, the nearest first, up to a size.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from tawatur.weaving.claims.signs import Signs
from tawatur.weaving.claims.wording import Ties

NEAR: Final = -0.6  # likeness of the likest pair of two stories from which they are near
MOST: Final = 60  # articles that are looked through together


def find_neighbours(groups: Sequence[Sequence[Signs]], met: Mapping[tuple[str, str], float]) -> list[list[int]]:
    """Stories that are near to one another.

    Args:
        groups: The articles of each story.
        met: Likeness of the pairs of articles that were compared, by their paths.

    Returns:
        Places in `groups`, each story in one neighbourhood, in order.
    """
    home = {each.path: at for at, group in enumerate(groups) for each in group}
    near: dict[tuple[int, int], float] = {}
    for (path, other), score in met.items():
        first, second = sorted((home[path], home[other]))
        if first != second and score >= NEAR:
            near[first, second] = max(score, near.get((first, second), NEAR))
    ties = Ties(len(groups))
    sizes = [len(group) for group in groups]
    for (first, second), _ in sorted(near.items(), key=lambda each: (-each[1], each[0])):
        one, two = ties.bundle(first), ties.bundle(second)
        if one != two and sizes[one] + sizes[two] <= MOST:
            ties.tie(one, two)
            sizes[min(one, two)] = sizes[one] + sizes[two]
    return list(ties.bundles().values())
