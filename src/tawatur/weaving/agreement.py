"""Whether two sentences make one claim: opposites first, then what they share, by a table of features and weights.

The part of each sentence that the other does not have is what decides: if it holds the other side of an axis (rose and
fell), a negation or another number, the two do not agree, whatever else they share.
"""

import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.weaving.polarity import read_polarity
from tawatur.weaving.rarity import Rarity
from tawatur.weaving.stems import find_stems, generic_words, stem

# Fitted by logistic regression on the training pairs of ANS (Apache-2.0); `make score` measures on its other pairs.
WEIGHTS: Final[Mapping[str, float]] = {
    "shared": 1.16,
    "longer shared": 1.14,
    "opposites": -2.64,
    "same side": 0.59,
    "negation": -2.14,
    "other numbers": -2.09,
    "near words": 2.33,
    "left over": -0.49,
}
BIAS: Final = -1.98
AGREE_ABOVE: Final = 0.5  # set where one of forty disagreeing pairs passes
_NEAR: Final = 3  # letters that two words of one root share at the least
_WEAK: Final = re.compile("[اويتهنم]")


class Judgement(msgspec.Struct, frozen=True):
    """Whether two sentences make one claim.

    Attributes:
        agrees: Whether they assert the same thing.
        opposes: Whether one says the opposite of the other.
        score: Sum of the weighed features; above `AGREE_ABOVE` they agree.
        reasons: Name and value of each feature that counted.
    """

    agrees: bool
    opposes: bool
    score: float
    reasons: tuple[tuple[str, float], ...]


@cache
def _axes() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """For each stem the axes that it lies on, with its side (0 or 1)."""
    found: dict[str, list[tuple[int, int]]] = {}
    for axis, sides in enumerate(load_words("opposites")):
        for side, words in enumerate(sides):
            for word in {stem(fold(each)) for each in words.split()}:
                found.setdefault(word, []).append((axis, side))
    return {word: tuple(places) for word, places in found.items()}


def same_claim(one: str, two: str, rarity: Rarity | None = None) -> Judgement:
    """Judge whether two sentences make one claim.

    Args:
        one, two: Two sentences or headlines.
        rarity: How much each stem tells; the background alone by default.

    Returns:
        The judgement, the same whichever sentence comes first.
    """
    values = measure(one, two, rarity or _background())
    score = BIAS + math.fsum(WEIGHTS[name] * value for name, value in values.items())
    opposes = values["opposites"] > 0 or values["negation"] > 0
    reasons = tuple((name, round(value, 4)) for name, value in values.items() if value)
    return Judgement(score > AGREE_ABOVE and not opposes, opposes, round(score, 6), reasons)


@cache
def _background() -> Rarity:
    return Rarity()


def measure(one: str, two: str, rarity: Rarity) -> dict[str, float]:
    """The features of a pair of sentences, by name."""
    left, right = _telling(one), _telling(two)
    shared = left & right
    weights = rarity.total(shared), rarity.total(left), rarity.total(right)
    only_left, only_right = left - right, right - left
    same, other = _meet_on_axes(only_left, only_right)
    first, second = read_polarity(one), read_polarity(two)
    near = _near(only_left, only_right)
    figures_left, figures_right = _figures(left), _figures(right)
    return {
        "shared": weights[0] / max(0.1, min(weights[1], weights[2])),
        "longer shared": weights[0] / max(0.1, max(weights[1], weights[2])),
        "opposites": float(min(other, 2)),
        "same side": float(min(same, 2)),
        "negation": float(first.negates != second.negates or bool(first.denied) != bool(second.denied)),
        "other numbers": float(bool(figures_left) and bool(figures_right) and figures_left.isdisjoint(figures_right)),
        "near words": near / max(1, min(len(only_left), len(only_right))),
        "left over": min(len(only_left), len(only_right)) / 4,
    }


def _telling(text: str) -> frozenset[str]:
    return frozenset(s.text for s in find_stems(text) if s.text not in generic_words() or s.text in _axes())


def _figures(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(each for each in stems if each[0].isdigit())


def _meet_on_axes(one: frozenset[str], two: frozenset[str]) -> tuple[int, int]:
    """On how many axes the words that only one sentence has lie on one side, and on how many on two."""
    left, right = _sides(one), _sides(two)
    same = sum(1 for axis in left.keys() & right.keys() if left[axis] & right[axis])
    other = sum(1 for axis in left.keys() & right.keys() if left[axis].isdisjoint(right[axis]))
    return same, other


def _sides(stems: frozenset[str]) -> dict[int, set[int]]:
    sides: dict[int, set[int]] = {}
    for each in stems:
        for axis, side in _axes().get(each, ()):
            sides.setdefault(axis, set()).add(side)
    return sides


def _near(one: frozenset[str], two: frozenset[str]) -> int:
    """How many of the words that only one sentence has share a skeleton of strong letters with one of the other."""
    skeletons = {_WEAK.sub("", each) for each in two}
    return sum(1 for each in one if len(key := _WEAK.sub("", each)) >= _NEAR - 1 and key in skeletons)
