"""A text laid out at once has the stems that the plain way finds, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import fold
from tawatur.weaving.claims.laid import PIECE, SEVERAL, find_in_run
from tawatur.weaving.claims.stems import content_stem, content_stems, lay_out, stem_texts, stem_word

TEXTS = st.text("والكتاب أةـ\u064b\u200c 312٣.,:/،(»-_½\n", max_size=60)


@given(TEXTS)
def test_stems_and_places_are_those_of_the_expression(text: str) -> None:
    plain = [(stem, *m.span()) for m in PIECE.finditer(text) if (stem := stem_word(m[0]))]
    laid = lay_out(text)
    assert list(zip(laid.texts, laid.starts, [after - 1 for after in laid.nexts], strict=True)) == plain


@given(TEXTS)
def test_content_is_that_of_the_folded_words(text: str) -> None:
    assert content_stems(text) == [stem for word in PIECE.findall(fold(text)) if (stem := content_stem(word))]


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_stretch_has_the_stems_of_its_own_words(text: str, one: int, two: int) -> None:
    start, stop = sorted((min(one, len(text)), min(two, len(text))))
    assert stem_texts(text, start, stop) == [
        stem for word in PIECE.findall(text[start:stop]) if (stem := stem_word(word))
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("بلغ 12,500.", ["بلغ", "12500"]),
        ("في 3/4/2031 و15 آخرون", ["3/4/2031", "15", "آخرون"]),
        ("انتهى..ثم عاد", ["انتهي", "عاد"]),
    ],
)
def test_numbers_keep_their_marks_and_words_lose_them(text: str, words: list[str]) -> None:
    stems = lay_out(text).texts
    assert [stem_word(word) for word in words] == [stem for stem in stems if stem in set(map(stem_word, words))]


@pytest.mark.parametrize(
    ("run", "found"),
    [
        ("كتاب", "كتاب"),
        ("كتاب\n", "كتاب"),
        ("12:30", "12:30"),
        ("و15", SEVERAL),
        ("كتاب.", SEVERAL),
        ("..", ""),
        ("", ""),
    ],
)
def test_a_run_is_one_word_or_must_be_taken_apart(run: str, found: str) -> None:
    assert find_in_run(run.encode("cp1256"), lambda word: word) == found


def test_a_stretch_that_cuts_a_word_is_told() -> None:
    laid = lay_out("سدود كثيرة")
    assert laid.between(0, 4) == slice(0, 1)
    assert laid.between(2, 10) is None
