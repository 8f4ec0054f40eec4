"""How near two sentences come to one another word by word, and what is left over, as the encoder sees them.

Every word is held against its nearest word of the other sentence, in the manner of BERTScore (Zhang and others 2020),
weighed by how much it tells. One word of a headline turned into its opposite leaves all but one word near: so the
words that are farthest from any other count by themselves, and what they are goes along as a vector.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from tawatur.weaving.claims.encoded import Encoded, Floats
from tawatur.weaving.stories.rarity import Rarity

AT: int = 4
"""The layer, of those that the encoder gives, whose vectors go along."""
FARTHEST = (1, 2, 3)
NEAR = 0.5


class Scale(NamedTuple):
    """What is common to all words and sentences of news, to be taken off: means and spreads by layer."""

    mean: Floats
    spread: Floats
    whole: Floats


class Nearness(NamedTuple):
    """Two sentences held against one another.

    Attributes:
        figures: Likenesses, by layer.
        views: Vectors of what both say, of what is left over, of how each word differs from its nearest, and of the
            word of each that is farthest from any other.
    """

    figures: list[float]
    views: tuple[Floats, Floats, Floats, Floats]


def hold(one: Encoded, two: Encoded, scale: Scale, rarity: Rarity) -> Nearness:
    """Hold two sentences against one another; the same whichever comes first, but for rounding.

    Args:
        one, two: The sentences, each of one word at least.
        scale: What is common to all.
        rarity: How much each stem tells.
    """
    telling = _telling(one, rarity), _telling(two, rarity)
    left = (one.words - scale.mean[:, None]) / scale.spread[:, None]
    right = (two.words - scale.mean[:, None]) / scale.spread[:, None]
    figures: list[float] = []
    for layer in range(len(left)):
        likeness = _unit(left[layer]) @ _unit(right[layer]).T
        nearest = likeness.max(axis=1), likeness.max(axis=0)
        whole = _unit(one.whole[layer] - scale.whole[layer]) @ _unit(two.whole[layer] - scale.whole[layer])
        figures += [float(whole), *_measure(nearest, telling)]
        if layer == AT:
            views = _views(left[layer], right[layer], likeness)
    wholes = one.whole[AT] - scale.whole[AT], two.whole[AT] - scale.whole[AT]
    said = np.concatenate([abs(wholes[0] - wholes[1]), wholes[0] * wholes[1]])
    return Nearness(figures, (said, *views))


def _telling(sentence: Encoded, rarity: Rarity) -> Floats:
    return np.array([0.1 + rarity.weight(stem) if stem else 0.1 for stem in sentence.stems], np.float32)


def _measure(nearest: tuple[Floats, Floats], telling: tuple[Floats, Floats]) -> list[float]:
    found = sorted(float(near @ tells / tells.sum()) for near, tells in zip(nearest, telling, strict=True))
    for count in FARTHEST:
        found += sorted(float(np.sort(near)[:count].mean()) for near in nearest)
    lost = [float((1 - near) @ tells) for near, tells in zip(nearest, telling, strict=True)]
    far = [float((near < NEAR).mean()) for near in nearest]
    return [*found, sum(far) / 2, sum(lost), abs(lost[0] - lost[1])]


def _views(left: Floats, right: Floats, likeness: Floats) -> tuple[Floats, Floats, Floats]:
    """What is left over, how words differ from their nearest, both by how far off they are, and the farthest words."""
    mates, fellows = right[likeness.argmax(axis=1)], left[likeness.argmax(axis=0)]
    far, away = 1 - likeness.max(axis=1), 1 - likeness.max(axis=0)
    over, beyond = far @ left, away @ right
    apart = far @ abs(left - mates) + away @ abs(right - fellows)
    alike = far @ (left * mates) + away @ (right * fellows)
    one, two = left[far.argmax()], right[away.argmax()]
    farthest = np.concatenate([one + two, abs(one - two), one * two])
    return np.concatenate([over + beyond, abs(over - beyond)]), np.concatenate([apart, alike]), farthest


def _unit(vectors: Floats) -> Floats:
    made: Floats = vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-6)
    return made
