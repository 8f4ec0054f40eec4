"""Tokens that somebody brings are labelled as newswire has it, one label a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.errors import InputError
from tawatur.reading import label_words

WORDS = ["زار", "باريس", "أمس", "وزير", "الخارجية", "محمد", "،", "", "2015"]


def test_name_is_labelled() -> None:
    assert label_words([["سافر", "إلى", "باريس", "أمس"]]) == [["O", "O", "B-LOC", "O"]]


def test_styles_differ_in_what_is_a_name() -> None:
    words = ["قالت", "الحكومة", "السودانية", "أمس", "إن", "الاتفاق", "قائم"]
    assert label_words([words], style="guide")[0][1:3] == ["B-ORG", "I-ORG"]
    assert label_words([words])[0][1:3] == ["O", "O"]


def test_unknown_style_and_tier_are_named() -> None:
    with pytest.raises(InputError, match="style"):
        label_words([["باريس"]], style="prose")
    with pytest.raises(InputError, match="tier"):
        label_words([["باريس"]], tier="slow")


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=5), max_size=4))
def test_every_word_has_one_label(sentences: list[list[str]]) -> None:
    assert [len(tags) for tags in label_words(sentences)] == [len(words) for words in sentences]
