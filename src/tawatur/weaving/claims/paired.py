"""How two sentences compare: the features of a pair, each a number with its name.

The part of each sentence that the other does not have tells most: the other side of an axis (rose and fell), a
negation, another number, another country. What is shared is counted by words, by runs of letters and by order.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from tawatur.arabic import fold, load_words, to_ascii_digits
from tawatur.weaving.claims.likeness import compare_likeness
from tawatur.weaving.claims.polarity import read_polarity
from tawatur.weaving.claims.replaced import compare_places
from tawatur.weaving.claims.stems import find_stems, generic_words, stem
from tawatur.weaving.claims.turned import compare_turns
from tawatur.weaving.differences.voices import countries_in
from tawatur.weaving.stories.rarity import Rarity

_NEAR: Final = 3  # letters that two words of one root share at the least
_GRAMS: Final = (3, 4, 5)  # letters in a row
_WEAK: Final = re.compile("[اويتهنم]")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_PREFIXES: Final = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ك")


def compare(one: str, two: str, rarity: Rarity) -> dict[str, float]:
    """The features of a pair of sentences, by name; the same whichever comes first.

    Args:
        one, two: Two sentences or headlines.
        rarity: How much each stem tells.
    """
    said = {**_compare_meaning(one, two, rarity), **compare_turns(one, two, axes())}
    told = {**compare_places(one, two, axes(), rarity), **compare_likeness(one, two, rarity)}
    return {**said, **told, **_compare_form(one, two), **_compare_facts(one, two)}


def may_oppose(one: str, two: str) -> bool:
    """Whether two sentences stand on two sides of an axis, or only one negates: a first look, quickly taken."""
    left, right = _telling(one), _telling(two)
    if _meet_on_axes(left - right, right - left)[1]:
        return True
    first, second = read_polarity(one), read_polarity(two)
    return first.negates != second.negates or bool(first.denied) != bool(second.denied)


def left_over(one: str, two: str) -> frozenset[str]:
    """Stems that only one of two sentences has, function words among them."""
    return frozenset(s.text for s in find_stems(one)) ^ frozenset(s.text for s in find_stems(two))


def _compare_meaning(one: str, two: str, rarity: Rarity) -> dict[str, float]:
    left, right = _telling(one), _telling(two)
    shared = left & right
    weights = rarity.total(sorted(shared)), rarity.total(sorted(left)), rarity.total(sorted(right))
    only_left, only_right = left - right, right - left
    same, other = _meet_on_axes(only_left, only_right)
    first, second = read_polarity(one), read_polarity(two)
    near = min(_near(only_left, only_right), _near(only_right, only_left))
    return {
        "shared": weights[0] / max(0.1, min(weights[1], weights[2])),
        "longer shared": weights[0] / max(0.1, max(weights[1], weights[2])),
        "opposites": float(min(other, 2)),
        "same side": float(min(same, 2)),
        "negation": float(first.negates != second.negates or bool(first.denied) != bool(second.denied)),
        "near words": near / max(1, min(len(only_left), len(only_right))),
        "left over": min(len(only_left), len(only_right)) / 4,
        "left over by one": abs(len(only_left) - len(only_right)) / 4,
    }


def _compare_form(one: str, two: str) -> dict[str, float]:
    left, right = [s.text for s in find_stems(one)], [s.text for s in find_stems(two)]
    common = set(left) & set(right)
    in_order = _longest([s for s in left if s in common], [s for s in right if s in common])
    shorter, longer = sorted((len(left), len(right)))
    grams = {f"{n} letters": _overlap(_grams(one, n), _grams(two, n)) for n in _GRAMS}
    return {
        **grams,
        "in order": _longest(left, right) / max(1, shorter),
        "order kept": in_order / max(1, len(common)),
        "of one length": shorter / max(1, longer),
        "one begins": float(left[:1] == right[:1]),
        "one asks": float(("؟" in one) != ("؟" in two)),
        "one has a colon": float((":" in one) != (":" in two)),
    }


def _compare_facts(one: str, two: str) -> dict[str, float]:
    numbers = set(_NUMBER.findall(to_ascii_digits(one))), set(_NUMBER.findall(to_ascii_digits(two)))
    countries = countries_in(one), countries_in(two)
    return {**_meet("number", *numbers), **_meet("country", *countries)}


def _meet(kind: str, one: set[str] | frozenset[str], two: set[str] | frozenset[str]) -> dict[str, float]:
    return {
        f"same {kind}": float(bool(one & two)),
        f"other {kind}": float(bool(one - two) and bool(two - one)),
        f"{kind} of one": float(bool(one ^ two)),
        f"only one has a {kind}": float(bool(one) != bool(two)),
    }


@cache
def axes() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """For each stem the axes of opposites that it lies on, with its side (0 or 1)."""
    found: dict[str, list[tuple[int, int]]] = {}
    for axis, sides in enumerate(load_words("opposites")):
        for side, words in enumerate(sides):
            for word in {stem(fold(each)) for each in words.split()}:
                found.setdefault(word, []).append((axis, side))
    return {word: tuple(places) for word, places in found.items()}


@lru_cache(maxsize=1 << 10)  # a statement is held against many
def _telling(text: str) -> frozenset[str]:
    return frozenset(s.text for s in find_stems(text) if s.text not in generic_words() or s.text in axes())


def _meet_on_axes(one: frozenset[str], two: frozenset[str]) -> tuple[int, int]:
    """On how many axes the words that only one sentence has lie on one side, and on how many on two."""
    left, right = _sides(one), _sides(two)
    same = sum(1 for axis in left.keys() & right.keys() if left[axis] & right[axis])
    other = sum(1 for axis in left.keys() & right.keys() if left[axis].isdisjoint(right[axis]))
    return same, other


def _sides(stems: frozenset[str]) -> dict[int, set[int]]:
    sides: dict[int, set[int]] = {}
    for each in stems:
        for axis, side in axes().get(each, ()):
            sides.setdefault(axis, set()).add(side)
    return sides


def _near(one: frozenset[str], two: frozenset[str]) -> int:
    """How many of the words that only one sentence has share a skeleton of strong letters with one of the other."""
    skeletons = {_WEAK.sub("", each) for each in two}
    return sum(1 for each in one if len(key := _WEAK.sub("", each)) >= _NEAR - 1 and key in skeletons)


def _grams(text: str, size: int) -> Counter[str]:
    line = f" {' '.join(_bare(word) for word in _WORD.findall(fold(text)))} "
    return Counter(line[i : i + size] for i in range(len(line) - size + 1))


def _bare(word: str) -> str:
    prefix = next((p for p in _PREFIXES if word.startswith(p) and len(word) - len(p) >= _NEAR), "")
    return word.removeprefix(prefix)


def _overlap(one: Counter[str], two: Counter[str]) -> float:
    return sum((one & two).values()) / max(1, min(one.total(), two.total()))


def _longest(one: Sequence[str], two: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(two) + 1)
    for word in one:
        corner = 0
        for j, other in enumerate(two):
            above = row[j + 1]
            row[j + 1] = corner + 1 if word == other else max(above, row[j])
            corner = above
    return row[-1]
