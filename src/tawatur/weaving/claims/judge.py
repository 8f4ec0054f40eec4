"""Whether two sentences make one claim, by the accurate tier: the fast tier's exact features beside the encoder's view.

What the encoder sees stands beside the exact features, polarity, numbers, countries, what was turned round. Two judges
weigh both, learnt by `training/weaving/judge.py`, and count the same: small networks, of which several from other seeds
are averaged, and the pairs learnt from themselves, each of which speaks the louder the nearer it is to the pair at hand
(kernel ridge regression).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tawatur.weaving.claims.encoded import Encoder, load_extra
from tawatur.weaving.claims.nearness import Scale, hold
from tawatur.weaving.stories.rarity import Rarity

BOUND: Final = 4.0  # spreads beyond which a value tells no more

Numbers = NDArray[np.float64]


class Judge:
    """The encoder and what was learnt; loads once.

    Attributes:
        threshold: Score above which two sentences agree.

    Raises:
        MissingExtra: Neither the files nor the runtime are there without `tawatur[accurate]`.
    """

    def __init__(self) -> None:
        self._encoder = Encoder()
        with np.load(load_extra("tawatur_accurate").judge_path(), allow_pickle=False) as arrays:
            self._names = [str(name) for name in arrays["features"]]
            self._learnt = {n: arrays[n].astype(np.float64) for n in arrays.files if n != "features"}
        self._scale = Scale(*(self._learnt[name].astype(np.float32) for name in ("mean", "spread", "whole")))
        self._known = [self._learnt[f"known{i}"] * self._learnt[f"step{i}"] for i in range(len(self._learnt["scales"]))]
        self.threshold = float(self._learnt["threshold"])

    def score(self, one: str, two: str, features: Mapping[str, float], lexical: float, rarity: Rarity) -> float:
        """How much speaks for one claim; the same whichever sentence comes first.

        Args:
            one, two: Two sentences.
            features: The exact features of the pair, by name.
            lexical: The fast tier's score.
            rarity: How much each stem tells.
        """
        first, second = (self._encoder.read(each) for each in sorted((one, two)))
        if not first.stems or not second.stems:
            return -BOUND
        near = hold(first, second, self._scale, rarity)
        row = np.array([*(features[name] for name in self._names), *near.figures, lexical])
        views = [np.array(view, np.float64)[None] for view in near.views]
        parts = turn(row[None], views, self._learnt)
        networks = weigh(lay_out(parts, self._learnt), self._learnt)
        memory = remember([set_apart(*both) for both in zip(parts, self._known, strict=True)], self._learnt)
        said = networks / self._learnt["spread_of_networks"] + memory / self._learnt["spread_of_memory"]
        return round(float(said[0]), 6)


def turn(rows: Numbers, views: list[Numbers], learnt: Mapping[str, Numbers]) -> list[Numbers]:
    """Figures of some pairs in spreads from their means, and each view along its main axes."""
    parts = [bound((rows - learnt["centre"]) / learnt["width"])]
    for i, view in enumerate(views):
        parts.append(bound((view - learnt[f"centre{i}"]) / learnt[f"width{i}"]) @ learnt[f"axes{i}"])
    return parts


def lay_out(parts: list[Numbers], learnt: Mapping[str, Numbers]) -> Numbers:
    """What the networks read of some pairs: the figures, and the longest of the main axes, of one spread each."""
    laid = [parts[0]]
    for i, turned in enumerate(parts[1:]):
        middle, reach = learnt[f"middle{i}"], learnt[f"reach{i}"]
        laid.append(bound((turned[:, -len(middle) :] - middle) / reach))
    return np.hstack(laid)


def set_apart(some: Numbers, known: Numbers) -> Numbers:
    """The squared distance of some pairs from the known ones, by one part of what is seen of them."""
    squared = (some**2).sum(axis=1)[:, None] + (known**2).sum(axis=1)[None]
    distances: Numbers = np.maximum(squared - 2 * some @ known.T, 0.0)
    return distances


def near(distances: list[Numbers], learnt: Mapping[str, Numbers]) -> Numbers:
    """How near some pairs are to the known ones: the figures count as much as all views together."""
    found = [np.exp(-d / scale) for d, scale in zip(distances, learnt["scales"], strict=True)]
    nearness: Numbers = found[0] + np.mean(found[1:], axis=0)
    return nearness


def remember(distances: list[Numbers], learnt: Mapping[str, Numbers]) -> Numbers:
    """What the known pairs say of some others."""
    said: Numbers = near(distances, learnt) @ learnt["voices"]
    return said


def weigh(rows: Numbers, learnt: Mapping[str, Numbers]) -> Numbers:
    """The mean of what the networks say of some pairs."""
    inner = np.tanh(rows[None] @ learnt["first"] + learnt["first_bias"][:, None])
    said: Numbers = (np.einsum("kph,kh->kp", inner, learnt["second"]) + learnt["second_bias"][:, None]).mean(axis=0)
    return said


def bound(values: Numbers) -> Numbers:
    """Values held within `BOUND`."""
    return np.clip(values, -BOUND, BOUND)


@cache
def load_judge() -> Judge:
    """The judge of `tawatur-accurate`."""
    return Judge()
