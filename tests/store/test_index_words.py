from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tawatur.arabic import Span
from tawatur.article import Boilerplate, Part
from tawatur.store.index_words import find_index_words, index_article, index_words
from tests.store.store_factories import article

LETTERS = st.text(alphabet='ابةىإّـ\u200f ٣3.,،:/"«aB\n', max_size=60)


def test_spelling_variants_are_one_word() -> None:
    assert index_words("إلى الى") == ["الي", "الي"]
    assert index_words("مُدَرِّســة مدرسه") == ["مدرسه", "مدرسه"]


def test_marks_are_no_words_and_numbers_lose_their_separators() -> None:
    assert index_words("قال: «١٠٬٠٠٠ و3.5»، 12:30") == ["قال", "10000", "و", "3.5", "12", "30"]


@given(LETTERS)
def test_every_word_leads_back_to_its_characters(text: str) -> None:
    for word, start, end in find_index_words(text):
        assert word
        assert " " not in word
        assert 0 <= start < end <= len(text)
        assert word in index_words(text[start:end])


@given(LETTERS)
def test_indexing_again_changes_nothing(text: str) -> None:
    once = index_words(text)
    assert index_words(" ".join(once)) == once


def test_boilerplate_is_not_indexed() -> None:
    one = article(text="خبر\nشارك")
    cut = Boilerplate(4, 8, "شارك", "widget")
    kept = (Part("headline", Span(0, 3, "خبر")),)
    assert index_article(replace(one, parts=kept, boilerplate=(cut,))) == "خبر"
