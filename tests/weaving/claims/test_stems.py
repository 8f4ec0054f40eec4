"""Words of two outlets meet in one stem, figures in one spelling."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.claims.stems import content_stems, figure, find_stems, find_words, stem_word


@pytest.mark.parametrize(
    ("one", "two"),
    [("وبالمصنع", "مصنع"), ("المصانع", "مصانع"), ("الوزير", "وزير"), ("ببيروت", "بيروت"), ("سيغادرون", "يغادر")],
)
def test_inflected_forms_meet(one: str, two: str) -> None:
    assert stem_word(one) == stem_word(two)


def test_other_words_stay_apart() -> None:
    assert stem_word("مصنع") != stem_word("مسجد")


@pytest.mark.parametrize(("printed", "plain"), [("33.288", "33288"), ("26,729,709", "26729709"), ("4.6", "4.6")])
def test_grouped_figures_are_one(printed: str, plain: str) -> None:
    assert figure(printed) == plain


def test_arabic_digits_are_the_same_figure() -> None:
    assert stem_word("٢٩") == stem_word("29")


def test_generic_words_tell_nothing() -> None:
    assert content_stems("وقال إن الذي كان في") == []


@given(st.text(max_size=80))
def test_places_lead_back_to_the_words(text: str) -> None:
    for stem in find_stems(text):
        assert stem_word(text[stem.start : stem.end]) == stem.text


@given(st.text("وال كتاب12,.ً", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_stretch_has_the_stems_of_its_own_words(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    alone = [(stem.text, stem.start + start, stem.end + start) for stem in find_stems(text[start:end])]
    assert [(stem.text, stem.start, stem.end) for stem in find_stems(text, start, end)] == alone


@pytest.mark.parametrize(("one", "two"), [("الأميركي", "أمريكية"), ("المسئولون", "مسؤول"), ("هامبورغ", "بهامبورج")])
def test_two_spellings_of_one_word_meet(one: str, two: str) -> None:
    assert stem_word(one) == stem_word(two)


@given(st.text(alphabet="ابةـ\u064b\u200c 3٣½_.،(»-/:\n\u00a0", max_size=40))
def test_words_are_those_that_the_expression_finds(text: str) -> None:
    assert find_words(text) == re.findall(r"\d+(?:[.,٫٬:/]\d+)*|[^\W\d_]+", text)
