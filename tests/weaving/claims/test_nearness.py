"""Sentences held against one another word by word, with vectors made by hand."""

import numpy as np
import pytest

from tawatur.weaving.claims.encoded import Encoded
from tawatur.weaving.claims.nearness import AT, Scale, hold
from tawatur.weaving.stories.rarity import Rarity

LAYERS, WIDTH = AT + 1, 4
SCALE = Scale(
    np.zeros((LAYERS, WIDTH), np.float32), np.ones((LAYERS, WIDTH), np.float32), np.zeros((LAYERS, WIDTH), np.float32)
)


def sentence(*words: int) -> Encoded:
    """A sentence of words that each lie along one direction."""
    one = np.eye(WIDTH, dtype=np.float32)[list(words)]
    return Encoded(tuple(f"s{word}" for word in words), np.stack([one] * LAYERS), np.stack([one.mean(axis=0)] * LAYERS))


def test_a_sentence_is_near_itself() -> None:
    near = hold(sentence(0, 1), sentence(1, 0), SCALE, Rarity())
    assert near.figures[:3] == pytest.approx([1, 1, 1], abs=1e-4)
    assert np.allclose(near.views[2], 0, atol=1e-4)


def test_the_word_without_a_mate_is_the_farthest() -> None:
    near = hold(sentence(0, 1, 2), sentence(0, 1, 3), SCALE, Rarity())
    farthest = near.figures[3:5]
    assert farthest == pytest.approx([0, 0], abs=1e-4)
    both = near.views[3].reshape(3, WIDTH)
    assert both[0].argsort()[-2:].tolist() in ([2, 3], [3, 2])
    assert np.allclose(both[0], both[1], atol=1e-4)
    over = near.views[1][:WIDTH]
    assert over.argsort()[-2:].tolist() in ([2, 3], [3, 2])


def test_which_comes_first_does_not_matter() -> None:
    one, two = sentence(0, 1, 2), sentence(2, 3)
    there, back = hold(one, two, SCALE, Rarity()), hold(two, one, SCALE, Rarity())
    assert there.figures == pytest.approx(back.figures)
    assert all(np.allclose(a, b) for a, b in zip(there.views, back.views, strict=True))
