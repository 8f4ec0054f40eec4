"""A quick look finds whatever a search for the same words would."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.differences.glance import holds_any, seek

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


PATTERN = re.compile(rf"(?<![^\W_])([وب]?)({'|'.join(sorted(WORDS, key=lambda word: (-len(word), word)))})(?![^\W_])")


def test_matches_begin_at_a_word_or_a_letter_before_it() -> None:
    places = [match.span() for match in seek(PATTERN, WORDS)("بعد غد ومساء غد")]
    assert places == [(0, 6), (7, 12), (13, 15)]


@given(st.text(alphabet="بعدغمساءلوره ", max_size=40))
def test_seeking_finds_what_the_expression_finds(text: str) -> None:
    expected = [(match.span(), match.groups()) for match in PATTERN.finditer(text)]
    assert [(match.span(), match.groups()) for match in seek(PATTERN, WORDS)(text)] == expected
