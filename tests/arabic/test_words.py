"""Words know their place, whatever stands invisibly inside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import Word, bare, find_words, is_arabic, letters_end


def texts(text: str) -> list[str]:
    return [word.text for word in find_words(text)]


def test_punctuation_stands_alone() -> None:
    assert texts("قال “نوري”، إنّ.") == ["قال", "“", "نوري", "”", "،", "إنّ", "."]


def test_numbers_stay_whole() -> None:
    assert texts("1,200.5 عند 10:20 يوم 15/10/1436هـ") == ["1,200.5", "عند", "10:20", "يوم", "15/10/1436", "هـ"]


def test_letters_and_digits_glued_by_a_typing_error_are_two_words() -> None:
    assert texts("و15 الساعة5 G20") == ["و", "15", "الساعة", "5", "G20"]


def test_mark_inside_a_number_stays_inside() -> None:
    assert texts("بلغ 3.\u200f0 في") == ["بلغ", "3.\u200f0", "في"]


def test_bare_form_has_no_marks() -> None:
    word = next(find_words("مُشدّداً"))
    assert word.bare == "مشددا"
    assert word.end == len("مُشدّداً")


@given(st.text(max_size=60))
def test_every_word_equals_its_place(text: str) -> None:
    ends = 0
    for word in find_words(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= ends
        ends = word.end


def test_script_is_told_by_the_first_letters() -> None:
    assert is_arabic("خبر")
    assert not is_arabic("news")


@pytest.mark.parametrize(
    ("text", "count", "end"),
    [("والوزير", 1, 1), ("و الوزير", 1, 2), ("وَالوزير", 1, 2), ("والوزير", 9, 7), ("وَ", 1, 2)],
)
def test_letters_take_their_marks_with_them(text: str, count: int, end: int) -> None:
    assert letters_end(Word(0, len(text), text, bare(text).replace(" ", "")), count) == end
