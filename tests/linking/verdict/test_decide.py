"""Clusters: never against a human's word, never against a contradiction, the same whatever the order."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.linking.verdict.decide import Clusters, decide
from tawatur.linking.verdict.judge import Verdict


def solve(
    size: int, *verdicts: Verdict, together: tuple[tuple[int, int], ...] = (), apart: tuple[tuple[int, int], ...] = ()
) -> list[set[int]]:
    known = {(verdict.left, verdict.right): verdict.odds for verdict in verdicts}

    def odds(left: int, right: int) -> float:
        return known.get((min(left, right), max(left, right)), -6.0)

    clusters, _ = decide(size, verdicts, together, apart, odds, [1] * size)
    return sorted(({*clusters.members(clusters.find(member))} for member in range(size)), key=sorted)[::1]


def test_the_surer_pair_goes_first() -> None:
    found = solve(3, Verdict(0, 1, 2.0, ()), Verdict(1, 2, 4.0, ()), Verdict(0, 2, -6.0, ()))
    assert {1, 2} in found
    assert {0} in found


def test_a_merge_needs_no_odds_and_a_split_beats_them() -> None:
    assert {0, 1} in solve(2, together=((0, 1),))
    assert {0} in solve(2, Verdict(0, 1, 9.0, ()), apart=((0, 1),))


def test_a_short_name_of_two_joins_neither() -> None:
    found = solve(3, Verdict(0, 1, 2.0, (), shorter=0), Verdict(0, 2, 1.9, (), shorter=0))
    assert {0} in found


def test_a_short_name_joins_the_one_that_leads() -> None:
    found = solve(3, Verdict(0, 1, 4.0, (), shorter=0), Verdict(0, 2, 1.9, (), shorter=0))
    assert {0, 1} in found
    assert {2} in found


def test_a_short_name_joins_two_that_are_one() -> None:
    pairs = Verdict(0, 1, 2.0, (), shorter=0), Verdict(0, 2, 1.9, (), shorter=0), Verdict(1, 2, 3.0, ())
    assert {0, 1, 2} in solve(3, *pairs)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.floats(-8, 8)), max_size=20), st.randoms())
def test_clusters_are_the_same_whatever_the_order(pairs: list[tuple[int, int, float]], random: object) -> None:
    unique = {(min(left, right), max(left, right)): odds for left, right, odds in pairs if left != right}
    verdicts = [Verdict(left, right, odds, ()) for (left, right), odds in unique.items()]
    assert solve(8, *verdicts) == solve(8, *reversed(verdicts))
    for part in solve(8, *verdicts):
        assert not any(odds <= -4.5 and {left, right} <= part for (left, right), odds in unique.items())


def test_kept_apart_stays_apart_through_a_third() -> None:
    clusters = Clusters(4, [(0, 3)])
    clusters.join(0, 1)
    clusters.join(2, 3)
    assert not clusters.may_join(1, 2)
