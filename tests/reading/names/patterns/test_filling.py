"""How well a word fills the place of a name: what people bear and nothing else, and what nobody bears."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import names_of_people
from tawatur.reading.names.patterns.filling import NONE, SURE, is_surely_given, weight

_WORDS = st.one_of(
    st.sampled_from(sorted(names_of_people())),
    st.sampled_from(["وزير", "المدينه", "ابو", "عبد", "بن", "يقول", "حديثه", "البحرين", "مصري", "77", "،"]),
    st.text("ابتسعفقكلمنهويد", min_size=1, max_size=7),
)


@given(_WORDS)
def test_only_listed_given_names_are_surely_given(word: str) -> None:
    assert is_surely_given(word) == (weight(word, True) == SURE)


@pytest.mark.parametrize("word", ["وزير", "المدينه", "حديثه", "77", "،"])
def test_everyday_words_and_marks_open_no_name(word: str) -> None:
    assert weight(word, True) == NONE
    assert not is_surely_given(word)


def test_link_goes_on_with_a_name_and_opens_none() -> None:
    assert weight("بن", False) == SURE
    assert weight("بن", True) == NONE
