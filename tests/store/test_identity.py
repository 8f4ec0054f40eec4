from hypothesis import given
from hypothesis import strategies as st

from tawatur.store.identity import Members, match_identifiers

GROUPS = st.dictionaries(
    st.sampled_from("abcdef"), st.frozensets(st.integers(0, 12), min_size=1, max_size=5), max_size=6
)


def members(**groups: str) -> Members:
    return {name: frozenset(group) for name, group in groups.items()}


def test_the_same_things_keep_their_names() -> None:
    renaming = match_identifiers(members(a="xy", b="z"), members(n="xy", m="z"))
    assert renaming.names == {"n": "a", "m": "b"}
    assert renaming.forwards == {}


def test_a_merge_keeps_the_larger_and_forwards_the_smaller() -> None:
    renaming = match_identifiers(members(small="x", large="yz"), members(n="xyz"))
    assert renaming.names == {"n": "large"}
    assert renaming.forwards == {"small": "large"}


def test_a_split_keeps_the_name_with_the_larger_part() -> None:
    renaming = match_identifiers(members(a="xyz"), members(n="x", m="yz"))
    assert renaming.names == {"m": "a", "n": "n"}


def test_a_new_thing_never_gets_a_name_that_is_taken_or_was() -> None:
    renaming = match_identifiers(members(a="x"), members(a="q", n="x"), gone=["a-2"])
    assert renaming.names == {"n": "a", "a": "a-3"}


def test_what_vanished_forwards_nowhere() -> None:
    assert match_identifiers(members(a="x"), members(b="y")).forwards == {}


@given(GROUPS, GROUPS)
def test_names_are_never_given_twice_and_forwards_lead_to_kept_ones(old: Members, new: Members) -> None:
    renaming = match_identifiers(old, new)
    assert set(renaming.names) == set(new)
    assert len(set(renaming.names.values())) == len(new)
    assert set(renaming.forwards.values()) <= set(renaming.names.values())
    assert not set(renaming.forwards) & set(renaming.names.values())


@given(GROUPS)
def test_nothing_changes_when_nothing_changed(groups: Members) -> None:
    disjoint = {name: frozenset((name, member) for member in group) for name, group in groups.items()}
    renaming = match_identifiers(disjoint, disjoint)
    assert renaming.names == {name: name for name in disjoint}
    assert renaming.forwards == {}
