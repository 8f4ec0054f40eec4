"""Clitics come off in every possible way, and what is left leads back to the word."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic.clitics import find_stems, with_clitics, with_conjunctions, without_article

LETTERS = st.text("وفبلكانمسرتيهةعد", min_size=1, max_size=9)


def stems(word: str) -> list[str]:
    return [stem.text for stem in find_stems(word)]


def test_word_itself_comes_first() -> None:
    assert stems("بغداد")[0] == "بغداد"


def test_conjunction_and_preposition_come_off_together() -> None:
    assert "شندول" in stems("وبشندول")


def test_fused_article_is_put_back_and_said_so() -> None:
    fused = [stem for stem in find_stems("وللمرصد") if stem.fused]
    assert [(stem.clitics, stem.text) for stem in fused] == [("ول", "المرصد")]


def test_short_words_keep_their_letters() -> None:
    assert stems("بل") == ["بل"]
    assert stems("و") == ["و"]


def test_article_comes_off_only_where_a_word_is_left() -> None:
    assert without_article("الوزير") == "وزير"
    assert without_article("الي") == "الي"
    assert without_article("وزير") == "وزير"


@given(LETTERS)
def test_clitics_and_stem_make_the_word(word: str) -> None:
    for stem in find_stems(word):
        assert stem.text
        if not stem.fused:
            assert stem.clitics + stem.text == word


@given(LETTERS, LETTERS)
def test_list_with_clitics_holds_what_comes_off_to_a_word_of_it(word: str, other: str) -> None:
    for listed in {*stems(word), other}:
        assert (word in with_clitics([listed])) == (listed in stems(word))
    for stem in find_stems(word):
        assert (word in with_conjunctions([stem.text])) == any(
            one.text == stem.text and one.clitics in ("", "و", "ف") for one in find_stems(word)
        )


def test_list_with_clitics_puts_no_letter_before_a_word_of_one() -> None:
    assert with_clitics(["ق"]) == {"ق"}
    assert {"وللمرصد", "فبالمرصد", "المرصد"} < with_clitics(["المرصد"])
    assert with_conjunctions(["قال"]) == {"قال", "وقال", "فقال"}
