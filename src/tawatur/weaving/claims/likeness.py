"""How like the words of two sentences are in meaning, by a small table of vectors: one a word, whatever stands around.

Every telling word is held against the word of the other sentence that is nearest in meaning. Words that the table does
not know are like nothing but themselves. The vectors are the accurate tier's encoder reading each word by itself, cut
to their main axes (`training/weaving/vectors.py`), so that the fast tier knows some of what it knows.
"""

import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from operator import mul
from typing import Final

from tawatur.weaving.claims.stems import find_stems, generic_words
from tawatur.weaving.stories.rarity import Rarity

AXES: Final = 48  # numbers of a vector
UNIT: Final = 127  # its length
_FILE: Final = "models/vectors.z"
_LEAST: Final = 0.5  # weight of a word beside how much it tells
_NEXT: Final = 3  # words that are farthest from any other


def compare_likeness(one: str, two: str, rarity: Rarity) -> dict[str, float]:
    """Features of how like the words are, by name; the same whichever sentence comes first.

    Args:
        one, two: Two sentences.
        rarity: How much each stem tells.
    """
    left, right = _telling(one), _telling(two)
    if not left or not right:
        return dict.fromkeys(("like", "longer like", "far word", "other far word", "far words", "other far words"), 0.0)
    alike = [[_alike(mine, other) for other in right] for mine in left]
    nearest = [max(row) for row in alike], [max(column) for column in zip(*alike, strict=True)]
    weights = [[_LEAST + rarity.weight(word) for word in words] for words in (left, right)]
    means, far, next_far = [], [], []
    for near, weight in zip(nearest, weights, strict=True):
        means.append(sum(map(mul, near, weight)) / sum(weight))
        lost = sorted(((1 - n) * w for n, w in zip(near, weight, strict=True)), reverse=True)
        far.append(lost[0])
        next_far.append(sum(lost[1:_NEXT]))
    return {
        "like": max(means),
        "longer like": min(means),
        "far word": max(far),
        "other far word": min(far),
        "far words": max(next_far),
        "other far words": min(next_far),
    }


def nearest_words(one: Sequence[str], two: Sequence[str]) -> list[float]:
    """How near each stem of the first list is to the nearest of the second."""
    return [max(_alike(mine, other) for other in two) for mine in one]


def _telling(text: str) -> list[str]:
    """The telling stems of a sentence, each once."""
    return sorted({s.text for s in find_stems(text)} - generic_words())


def _alike(one: str, two: str) -> float:
    """The cosine of two words' vectors, 0 where one has none."""
    if one == two:
        return 1.0
    mine, other = load_vectors().get(one), load_vectors().get(two)
    return sum(map(mul, mine, other)) / UNIT**2 if mine and other else 0.0


@cache
def load_vectors() -> Mapping[str, Sequence[int]]:
    """The vectors that are shipped, by stem."""
    packed = zlib.decompress(files("tawatur.resources").joinpath(_FILE).read_bytes())
    words, _, numbers = packed.partition(b"\n")
    values = memoryview(numbers).cast("b")
    return {word: tuple(values[i * AXES : (i + 1) * AXES]) for i, word in enumerate(words.decode().split())}
