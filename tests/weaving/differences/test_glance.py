"""A quick look finds whatever a search for the same words would."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.differences.glance import holds_any

WORDS = ("غد", "بعد غد", "مساء", "البارحه")


def test_a_word_inside_another_is_seen() -> None:
    look = holds_any(WORDS)
    assert look("وصل الوفد بعد غد")
    assert look("والمساء")
    assert not look("وصل الوفد اليوم")
    assert not look("")


@given(st.text(alphabet="بعدغمساءلوره ", max_size=30))
def test_it_agrees_with_a_search(text: str) -> None:
    assert holds_any(WORDS)(text) == (re.search("|".join(WORDS), text) is not None)
