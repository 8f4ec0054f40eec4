"""Stories of one likeness are looked through together, up to a size, and each story once."""

from tawatur.weaving.claims.signs import Signs
from tawatur.weaving.stories.neighbours import MOST, NEAR, find_neighbours


def group(*paths: str) -> list[Signs]:
    return [Signs(path, path, None, "", frozenset(), {}, {}) for path in paths]


def test_near_stories_are_taken_together() -> None:
    groups = [group("a", "b"), group("c"), group("d")]
    assert find_neighbours(groups, {("b", "c"): NEAR, ("c", "d"): NEAR - 0.1}) == [[0, 1], [2]]


def test_the_nearest_go_first_up_to_a_size() -> None:
    groups = [group(*(f"a{i}" for i in range(MOST - 1))), group("b"), group("c")]
    met = {("a0", "b"): NEAR, ("a1", "c"): NEAR + 1}
    assert find_neighbours(groups, met) == [[0, 2], [1]]


def test_every_story_stands_in_one_neighbourhood() -> None:
    groups = [group(name) for name in "abcde"]
    met = {("a", "e"): 1.0, ("b", "c"): 0.0, ("c", "e"): 0.5}
    found = find_neighbours(groups, met)
    assert sorted(at for near in found for at in near) == [0, 1, 2, 3, 4]
    assert [0, 1, 2, 4] in found
