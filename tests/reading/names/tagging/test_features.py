"""Features hang on a word or on neighbours, so that training and reading see the same."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.tagging.features import (
    LONGEST,
    lists_of,
    normal,
    own_features,
    phrase_features,
    phrase_stems,
    sentence_features,
)


def test_stems_are_features_of_every_form() -> None:
    assert "s=شندول" in own_features("وشندول")
    assert "s=شندول" in own_features("شندول")


def test_lists_tell_the_word_from_its_stem() -> None:
    assert "country" in lists_of(normal("فرنسا"))
    assert "+country" in lists_of(normal("بفرنسا"))


def test_listed_names_are_marked_word_by_word() -> None:
    words = [normal(w) for w in ["في", "الأمم", "المتحدة"]]
    assert phrase_features(words, [phrase_stems(word) for word in words]) == [None, "B.body", "I.body"]


def test_numbers_are_alike() -> None:
    assert own_features("1234") == own_features("5678")


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=8))
def test_every_word_has_features(words: list[str]) -> None:
    seen = [normal(word) for word in words]
    assert all(0 < len(word) <= LONGEST for word in seen)
    assert len(sentence_features(seen)) == len(words)
