"""What stands in place of what: two sentences laid word by word along one another, and the gaps between.

A headline rewritten to disagree mostly keeps its words in order and puts one in place of another; one rewritten to
agree is turned round, or has words left out. So words are matched in order, and each gap between two matches is looked
at: one word for one, and whether the table of opposites knows the two, or words on one side only.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from tawatur.weaving.claims.stems import find_stems, generic_words
from tawatur.weaving.stories.rarity import Rarity

_WEAK: Final = re.compile("[اويتهنم]")
_LEAST: Final = 2  # strong letters that show a root
_MOST: Final = 3.0  # beyond which counting tells no more
_RARE: Final = 8.0  # weight of a word that hardly any article has

Axes = Mapping[str, tuple[tuple[int, int], ...]]
Gap = tuple[list[str], list[str]]


def compare_places(one: str, two: str, axes: Axes, rarity: Rarity) -> dict[str, float]:
    """Features of what stands in place of what, by name; the same whichever sentence comes first.

    Args:
        one, two: Two sentences.
        axes: For each stem the axes of opposites that it lies on, with its side.
        rarity: How much each stem tells.
    """
    left, right = ([s.text for s in find_stems(text)] for text in sorted((one, two)))
    pairs = match_in_order(left, right)
    gaps = _gaps(left, right, pairs)
    swapped = [(mine[0], other[0]) for mine, other in gaps if len(mine) == 1 and len(other) == 1]
    relations = [_relate(mine, other, axes) for mine, other in swapped]
    unknown = [pair for pair, relation in zip(swapped, relations, strict=True) if not relation]
    left_out = float(sum(1 for mine, other in gaps if bool(mine) != bool(other)))
    part = len(pairs) / max(1, min(len(left), len(right)))
    return {
        "opposite in place": min(_MOST, float(relations.count(-1))),
        "same side in place": min(_MOST, float(relations.count(1))),
        "other word in place": min(_MOST, float(len(unknown))),
        "rare word in place": min(_MOST, sum(min(map(rarity.weight, pair)) for pair in unknown) / _RARE),
        "other word among many": min(_MOST, len(unknown)) * part,
        "several in place": min(_MOST, float(sum(1 for a, b in gaps if a and b and len(a) + len(b) > 2))),
        "left out in place": min(_MOST, left_out),
        "left out among many": min(_MOST, left_out) * part,
        "part matched": part,
        "of one root": _of_one_root(set(left) - set(right), set(right) - set(left)),
    }


def match_in_order(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """The longest run of places at which both have one word, or words of one root, in order."""
    roots = [_root(word) for word in left], [_root(word) for word in right]
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            kept = max(table[i + 1][j], table[i][j + 1])
            table[i][j] = max(kept, table[i + 1][j + 1] + 1) if roots[0][i] == roots[1][j] else kept
    pairs, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if roots[0][i] == roots[1][j] and table[i][j] == table[i + 1][j + 1] + 1:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _root(word: str) -> str:
    """The strong letters of a stem, the stem itself where they are too few to tell."""
    strong = _WEAK.sub("", word)
    return strong if len(strong) >= _LEAST else word


def _gaps(left: Sequence[str], right: Sequence[str], pairs: list[tuple[int, int]]) -> list[Gap]:
    """The telling words between each two matches that the other sentence has nowhere."""
    edges = [(-1, -1), *pairs, (len(left), len(right))]
    found = []
    for (a, b), (c, d) in pairwise(edges):
        mine = [word for word in left[a + 1 : c] if word not in generic_words() and word not in right]
        other = [word for word in right[b + 1 : d] if word not in generic_words() and word not in left]
        found.append((mine, other))
    return found


def _relate(mine: str, other: str, axes: Axes) -> int:
    """1 where two words lie on one side of an axis, -1 where on two, 0 where no axis has both."""
    sides, theirs = dict(axes.get(mine, ())), dict(axes.get(other, ()))
    both = sides.keys() & theirs.keys()
    if any(sides[axis] != theirs[axis] for axis in both):
        return -1
    return 1 if both else 0


def _of_one_root(left: set[str], right: set[str]) -> float:
    """The part of the shorter rest whose words share a root with one of the other's."""
    roots = {_root(word) for word in left}, {_root(word) for word in right}
    return len(roots[0] & roots[1]) / max(1, min(len(roots[0]), len(roots[1])))
