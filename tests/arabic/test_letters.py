"""Folding keeps what a reader would call the same word, and the way back to its characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import bare, fold, fold_with_way_back, to_ascii_digits

ARABIC = st.text(alphabet="ابتثجحخأإآىيةهؤئكکمنوـًٌّ \u200f\u200c«»،.0123٤۵ﻻﷲ", max_size=40)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("إنّ", "ان"),
        ("مُشدّداً", "مشددا"),
        ("الأعلى", "الاعلي"),
        ("الحسكة", "الحسكه"),
        ("العـــراق", "العراق"),
        ("ﻻ", "لا"),
    ],
)
def test_spellings_of_one_word_fold_alike(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(("left", "right"), [("عمر", "عمرو"), ("سالم", "سليم"), ("علي", "على ما")])
def test_different_words_stay_different(left: str, right: str) -> None:
    assert fold(left) != fold(right)


def test_bare_keeps_hamza_and_ta_marbuta() -> None:
    assert bare("إدارةٌ") == "إدارة"


@given(ARABIC)
def test_folded_text_is_the_same_with_and_without_the_way_back(text: str) -> None:
    assert fold_with_way_back(text).text == fold(text)


@given(ARABIC)
def test_every_folded_character_leads_back_to_its_source(text: str) -> None:
    folded = fold_with_way_back(text)
    for i, letter in enumerate(folded.text):
        start, end = folded.source(i, i + 1)
        assert letter in fold(text[start:end])


def test_way_back_steps_over_invisible_marks() -> None:
    text = "قا\u200fلَ عبدي"
    folded = fold_with_way_back(text)
    at = folded.text.index("عبدي")
    start, end = folded.source(at, at + 4)
    assert text[start:end] == "عبدي"


@given(ARABIC.filter(bool), st.integers(1, 60))
def test_a_long_text_is_folded_as_its_pieces_are(piece: str, times: int) -> None:
    text = (piece + "ا" * 9) * times  # long texts are folded in another way than words
    assert fold(text) == "".join(map(fold, text))
    assert bare(text) == "".join(map(bare, text))
    folded = fold_with_way_back(text)
    assert folded.text == fold(text)
    assert all(fold(text[slice(*folded.source(at, at + 1))]) for at in range(len(folded.text)))


def test_arabic_and_persian_digits_become_ascii_in_place() -> None:
    assert to_ascii_digits("١٢۳") == "123"
