"""What was turned round between two sentences that share their words: who did it to whom, what rose and what fell.

"The pound falls, gold rises" and "gold falls, the pound rises" are one bag of words. So for every word that both share
the word of opposites nearest to it is asked for its side, countries for their order, and kinds of things that exclude
one another (dozens and hundreds, ship and train) for their rung.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from tawatur.arabic import fold, load_words
from tawatur.weaving.claims.stems import find_stems, generic_words, stem
from tawatur.weaving.differences.voices import countries_in

_REACH: Final = 4  # words between a thing and what is said of it
_MOST: Final = 2  # beyond which counting tells no more

Axes = Mapping[str, tuple[tuple[int, int], ...]]


def compare_turns(one: str, two: str, axes: Axes) -> dict[str, float]:
    """Features of what was turned round, by name; the same whichever sentence comes first.

    Args:
        one, two: Two sentences.
        axes: For each stem the axes of opposites that it lies on, with its side.
    """
    left, right = [s.text for s in find_stems(one)], [s.text for s in find_stems(two)]
    alike, against = _hold_shared(left, right, axes)
    return {
        "side kept at a word": float(min(alike, _MOST)),
        "side turned at a word": float(min(against, _MOST)),
        "sides in other order": float(_other_order(left, right, axes)),
        "turned about a word": float(_turned_about(left, right)),
        "countries in other order": float(_countries_turned(one, two)),
        "other rung": float(_other_rungs(set(left), set(right))),
    }


def _hold_shared(left: Sequence[str], right: Sequence[str], axes: Axes) -> tuple[int, int]:
    """At how many shared words the nearest words of opposites stand on one side, and on two."""
    alike = against = 0
    for word in sorted((set(left) & set(right)) - generic_words() - axes.keys()):
        one, two = dict(_nearest(word, left, axes)), dict(_nearest(word, right, axes))
        for axis in one.keys() & two.keys():
            alike += one[axis] == two[axis]
            against += one[axis] != two[axis]
    return alike, against


def _nearest(word: str, stems: Sequence[str], axes: Axes) -> tuple[tuple[int, int], ...]:
    at = stems.index(word)
    near = [i for i in range(max(0, at - _REACH), min(len(stems), at + _REACH + 1)) if stems[i] in axes]
    return axes[stems[min(near, key=lambda i: (abs(i - at), i))]] if near else ()


def _turned_about(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether what stands before and behind a shared word has changed places: who warns, and who is warned."""
    shared = set(left) & set(right) - generic_words()
    one, two = ([word for word in stems if word in shared] for stems in (left, right))
    mates = {two[i]: (two[i - 1], two[i + 1]) for i in range(1, len(two) - 1)}
    return any(mates.get(one[i]) == (one[i + 1], one[i - 1]) for i in range(1, len(one) - 1))


def _other_order(left: Sequence[str], right: Sequence[str], axes: Axes) -> bool:
    """Whether both sentences take both sides of an axis, in another order."""
    return any(
        len(set(mine)) == 2 and len(set(other)) == 2 and mine[0] != other[0]
        for mine, other in _by_axis(left, right, axes)
    )


def _by_axis(left: Sequence[str], right: Sequence[str], axes: Axes) -> list[tuple[list[int], list[int]]]:
    met: dict[int, tuple[list[int], list[int]]] = {}
    for place, stems in enumerate((left, right)):
        for word in stems:
            for axis, side in axes.get(word, ()):
                met.setdefault(axis, ([], []))[place].append(side)
    return list(met.values())


def _countries_turned(one: str, two: str) -> bool:
    first, second = _countries_of(one), _countries_of(two)
    shared = sorted(first.keys() & second.keys())
    return any((first[a] < first[b]) != (second[a] < second[b]) for a, b in combinations(shared, 2))


def _countries_of(text: str) -> dict[str, int]:
    """Where each country is first named."""
    found: dict[str, int] = {}
    for at, word in enumerate(text.split()):
        for country in sorted(countries_in(word)):
            found.setdefault(country, at)
    return found


@cache
def _rungs() -> Mapping[str, tuple[tuple[int, int], ...]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for ladder, rungs in enumerate(load_words("ladders")):
        for rung, words in enumerate(rungs):
            for word in {stem(fold(each)) for each in words.split()}:
                found.setdefault(word, []).append((ladder, rung))
    return {word: tuple(places) for word, places in found.items()}


def _other_rungs(left: set[str], right: set[str]) -> int:
    """On how many ladders the words that only one sentence has stand on other rungs."""
    one, two = _on_ladders(left - right), _on_ladders(right - left)
    return min(_MOST, sum(1 for ladder in one.keys() & two.keys() if one[ladder].isdisjoint(two[ladder])))


def _on_ladders(stems: set[str]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for each in stems:
        for ladder, rung in _rungs().get(each, ()):
            found.setdefault(ladder, set()).add(rung)
    return found
