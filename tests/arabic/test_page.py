"""A text on the Arabic code page has one byte for each letter, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import from_page, table_of, to_page


def test_a_text_with_a_letter_of_no_page_has_no_bytes() -> None:
    assert to_page("عام ٢٠٣١") is None
    assert to_page("عام 2031") is not None


@given(st.text("ابةىئ\u064b\u200c 3ü»،\n", max_size=30))
def test_as_many_bytes_as_letters_and_back(text: str) -> None:
    raw = to_page(text)
    assert raw is not None
    assert len(raw) == len(text)
    assert from_page(raw) == text


def test_a_table_changes_and_drops_letters() -> None:
    table = table_of(lambda letter: {"أ": "ا", "ـ": ""}.get(letter, letter))
    assert from_page((to_page("أبـــي") or b"").translate(*table)) == "ابي"
