"""The accurate tier: each word gets a tag, tags are well formed, and a name is a name. All people are invented."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.errors import MissingExtra
from tawatur.reading.names.tagging.accurate import AccurateTagger
from tawatur.reading.names.tagging.fast import FastTagger
from tawatur.reading.names.tagging.sums import pack_columns

TAGS = {"O"} | {f"{edge}-{kind}" for edge in "BI" for kind in ("PER", "ORG", "LOC")}
WORDS = st.sampled_from(
    [
        "قال",
        "الوزير",
        "سامر",
        "النابلي",
        "في",
        "بيروت",
        "و",
        "«",
        "»",
        ".",
        "وللأردن",
        "2019",
        "شركة",
        "",
        "xyz",
        "🙂",
        "ـــ",
        "ا" * 90,
    ]
)


@pytest.fixture(scope="module")
def tagger() -> AccurateTagger:
    return AccurateTagger(threads=1)


def names(tagger: AccurateTagger, sentence: str) -> list[tuple[str, str]]:
    words = sentence.split()
    found: list[tuple[str, str]] = []
    for word, tag in zip(words, tagger.tag([words])[0], strict=True):
        if tag.startswith("B-"):
            found.append((tag[2:], word))
        elif tag.startswith("I-"):
            found[-1] = (tag[2:], f"{found[-1][1]} {word}")
    return found


def test_people_organisations_and_places_are_told_apart(tagger: AccurateTagger) -> None:
    found = names(tagger, "وصل وزير الخارجية الأردني سامر النابلي إلى القاهرة لإجراء محادثات مع جامعة الدول العربية .")
    assert ("PER", "سامر النابلي") in found
    assert ("LOC", "القاهرة") in found
    assert ("ORG", "جامعة الدول العربية") in found


def test_a_sentence_without_names_has_none(tagger: AccurateTagger) -> None:
    assert names(tagger, "ارتفعت أسعار الخبز والحليب هذا الأسبوع بعد موجة من البرد .") == []


def test_diacritics_and_tatweel_change_nothing(tagger: AccurateTagger) -> None:
    plain = [["وصل", "المبعوث", "إلى", "بيروت", "."]]
    marked = [["وَصَلَ", "المبعوثُ", "إلى", "بيـــروت", "."]]
    assert tagger.tag(plain) == tagger.tag(marked)


def test_nothing_in_nothing_out(tagger: AccurateTagger) -> None:
    assert tagger.tag([]) == []
    assert tagger.tag([[], ["بيروت"], []])[0::2] == [[], []]


def test_a_sentence_longer_than_the_encoder_is_read_whole(tagger: AccurateTagger) -> None:
    words = ["زار", "المبعوث", "مدينة", "بيروت", "،"] * 300
    (tags,) = tagger.tag([words])
    assert len(tags) == len(words)
    assert tags.count("B-LOC") > 250


@settings(max_examples=25, deadline=None)
@given(sentences=st.lists(st.lists(WORDS, max_size=12), max_size=6))
def test_tags_are_well_formed_and_stay_the_same(tagger: AccurateTagger, sentences: list[list[str]]) -> None:
    found = tagger.tag(sentences)
    assert [len(tags) for tags in found] == [len(words) for words in sentences]
    for tags in found:
        for before, tag in zip(["O", *tags], tags, strict=False):
            assert tag in TAGS
            assert not tag.startswith("I-") or before[2:] == tag[2:]
    assert tagger.tag(sentences) == found


@pytest.mark.parametrize("absent", ["onnxruntime", "tokenizers", "tawatur_accurate"])
def test_an_absent_extra_is_named(monkeypatch: pytest.MonkeyPatch, absent: str) -> None:
    monkeypatch.setitem(sys.modules, absent, None)
    with pytest.raises(MissingExtra, match=r"tawatur\[accurate\]"):
        AccurateTagger()


def test_files_of_ones_own_are_read(tmp_path: Path) -> None:
    import tawatur_accurate

    model, tokenizer = tmp_path / "a.onnx", tmp_path / "t.json"
    model.write_bytes(tawatur_accurate.model_path().read_bytes())
    tokenizer.write_bytes(tawatur_accurate.tokenizer_path().read_bytes())
    assert len(AccurateTagger(model, tokenizer).tag([["بيروت"]])[0]) == 1


def _one_voice(label: int, score: int) -> FastTagger:
    """A fast tier that gives every word the same score for one label."""
    (row,) = pack_columns([[score if i == label else 0] for i in range(7)])
    return FastTagger({"0bias": row}, [[0] * 7] * 7)


def test_the_fast_tier_is_heard() -> None:
    words = ["سافر", "المبعوث", "إلى", "بيروت", "."]
    silent = AccurateTagger(threads=1, fast=_one_voice(3, 0))
    loud = AccurateTagger(threads=1, fast=_one_voice(3, 32_000))
    assert silent.tag([words]) == [["O", "O", "O", "B-LOC", "O"]]
    assert loud.tag([words]) == [["B-LOC"] * 5]


def test_a_weak_voice_does_not_outvote_a_sure_encoder() -> None:
    words = ["سافر", "المبعوث", "إلى", "بيروت", "."]
    assert AccurateTagger(threads=1, fast=_one_voice(1, 1000)).tag([words]) == [["O", "O", "O", "B-LOC", "O"]]


def test_the_fast_tier_counts_for_more_in_newswire() -> None:
    words = ["سافر", "المبعوث", "إلى", "بيروت", "."]
    for score in range(2_000, 32_000, 1_000):
        guide, news = (
            AccurateTagger(threads=1, style=style, fast=_one_voice(1, score)).tag([words])[0].count("B-PER")
            for style in ("guide", "news")
        )
        if guide or news:
            assert news > guide
            return
    raise AssertionError("never heard")


def test_no_such_style_is_refused() -> None:
    with pytest.raises(ValueError, match="elsewhere"):
        AccurateTagger(style="elsewhere")


def test_two_threads_read_as_one_does(tagger: AccurateTagger) -> None:
    article = [["وصل", "المبعوث", "سامر", "النابلي", "إلى", "بيروت", f"{day}", "."] for day in range(60)]
    assert AccurateTagger(threads=2).tag(article) == tagger.tag(article)


def test_words_keep_their_sentence_over_many_windows(tagger: AccurateTagger) -> None:
    article = [["غادر", "المبعوث", "بيروت", "."] if i % 3 else ["ارتفعت", "الأسعار", "."] for i in range(90)]
    found = tagger.tag(article)
    assert found[0::3] == [["O"] * 3] * 30
    assert sum(tags == ["O", "O", "B-LOC", "O"] for tags in found) == 60
