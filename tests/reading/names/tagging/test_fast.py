"""The fast tagger gives a lawful label a word, the same each time, however often it is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.errors import InputError
from tawatur.reading.names.tagging.fast import load_fast_tagger
from tawatur.reading.names.tagging.sums import LABELS
from tawatur.reading.names.tagging.tagger import load_tagger

WORDS = ["قال", "محمد", "شندول", "في", "الأمم", "المتحدة", "(", "باريس", ")", "15", "G20"]


def tag(line: str) -> list[str]:
    return load_tagger("fast").tag([line.split()])[0]


def test_names_are_found() -> None:
    labels = tag("قال الرئيس محمد شندول في القاهرة إن الأمم المتحدة وافقت")
    assert labels[2:4] == ["B-PER", "I-PER"]
    assert labels[5] == "B-LOC"
    assert labels[7] == "B-ORG"


def test_plain_words_are_no_names() -> None:
    assert set(tag("كان الجو باردا والمطر غزيرا طوال الليل .")) == {"O"}


def test_styles_are_both_there() -> None:
    assert load_fast_tagger("news").tag([["في", "باريس"]]) == [["O", "B-LOC"]]


def test_empty_sentences_have_no_labels() -> None:
    assert load_tagger("fast").tag([[], ["باريس"], []])[::2] == [[], []]


def test_unknown_tier_is_told() -> None:
    with pytest.raises(InputError, match="fast or accurate"):
        load_tagger("slow")


@given(st.lists(st.text(min_size=1, max_size=12), max_size=12))
def test_labels_are_lawful(words: list[str]) -> None:
    labels = load_tagger("fast").tag([words])[0]
    assert len(labels) == len(words)
    for before, label in zip(["O", *labels], labels, strict=False):
        assert label in LABELS
        assert label[0] != "I" or before[2:] == label[2:]
    assert load_tagger("fast").tag([words])[0] == labels


@given(
    st.lists(
        st.lists(
            st.sampled_from(["قال", "محمد", "شندول", "في", "الأمم", "المتحدة", "(", "باريس", ")", "15", "G20"]),
            max_size=6,
        )
    )
)
def test_a_sentence_is_labelled_alike_whatever_stands_around_it(sentences: list[list[str]]) -> None:
    tagger = load_tagger("fast")
    assert tagger.tag(sentences) == [tagger.tag([words])[0] for words in sentences]
