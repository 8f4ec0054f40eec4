"""Groups are the same whatever the order of the items."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.stories.cluster import cluster

PAIRS = {(0, 1): 3.0, (1, 2): 2.0, (0, 2): 2.5, (2, 3): 0.5, (3, 4): 4.0}


def named(groups: list[list[int]], names: list[str]) -> set[frozenset[str]]:
    return {frozenset(names[i] for i in group) for group in groups}


def test_alike_items_join_and_others_do_not() -> None:
    assert cluster(list("abcde"), PAIRS, 0.0, -4.0) == [[0, 1, 2], [3, 4]]


def test_a_chain_does_not_pull_all_into_one() -> None:
    chain = {(0, 1): 1.0, (1, 2): 1.0, (2, 3): 1.0}
    assert len(cluster(list("abcd"), chain, 0.0, -4.0)) > 1
    assert len(cluster(list("abcd"), chain, 0.0, -4.0, fellows=1)) == 1


@given(st.permutations(range(5)))
def test_order_does_not_matter(order: list[int]) -> None:
    place = {item: i for i, item in enumerate(order)}
    names = ["abcde"[item] for item in order]
    moved = {(min(place[a], place[b]), max(place[a], place[b])): score for (a, b), score in PAIRS.items()}
    assert named(cluster(names, moved, 0.0, -4.0), names) == named(
        cluster(list("abcde"), PAIRS, 0.0, -4.0), list("abcde")
    )


def test_nothing_makes_no_groups() -> None:
    assert cluster([], {}, 0.0, -4.0) == []


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
        st.integers(-12, 12).map(lambda quarters: quarters / 4),
    )
)
def test_sums_that_add_up_and_fellows_that_are_all_give_the_same(pairs: dict[tuple[int, int], float]) -> None:
    names = list("gcafbed")
    assert cluster(names, pairs, 0.0, -4.0) == cluster(names, pairs, 0.0, -4.0, fellows=len(names) - 1)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        st.integers(-8, 8).map(lambda n: n / 4),
    )
)
def test_groups_of_few_fellows_fit_when_scored_anew(likeness: dict[tuple[int, int], float]) -> None:
    """With one fellow two groups are as like as the members of the smaller one to their likest in the larger one."""
    groups = cluster(list("abcdefgh"), likeness, 1.0, -4.0, fellows=1)
    for one in groups:
        for two in groups:
            if one != two:
                small, large = sorted((one, two), key=len)
                best = [max(likeness.get((min(i, j), max(i, j)), -4.0) for j in large) for i in small]
                if len(small) < len(large):
                    assert sum(best) / len(small) < 1.0
