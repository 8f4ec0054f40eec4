"""The fast tagger gives a lawful label a word, the same each time, however often it is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.errors import InputError
from tawatur.reading.names.fast import LABELS, FastTagger, load_fast_tagger
from tawatur.reading.names.features import normal, sentence_features
from tawatur.reading.names.tagger import load_tagger


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


def test_kept_sums_equal_the_features_that_were_trained() -> None:
    words = [normal(word) for word in ["قال", "محمد", "شندول", "في", "الأمم", "المتحدة", "(", "باريس", ")"]]
    rows = {"0w=في": 3, "-w=في": 5, "+s=شندول": 7, "<w=قال": 11, ">w=)": 13, "0g=B.body": 17, "-g=B.body": 19}
    weights = {key: (0, worth, 0, 0, 0, 0, 0) for key, worth in rows.items()}
    weights |= {f"[{pair}": (0, 23, 0, 0, 0, 0, 0) for pair in ("محمد شندول",)}
    weights |= {f"]{pair}": (0, 29, 0, 0, 0, 0, 0) for pair in ("محمد شندول",)}
    kept = FastTagger(weights, [[0] * 7] * 7)._score(words)
    assert [row[1] for row in kept] == [
        sum(weights[f][1] for f in fs if f in weights) for fs in sentence_features(words)
    ]
    assert sum(row[1] for row in kept) >= sum(rows.values())
