"""A kept function is asked once for each word, and its table stays bounded."""

import pytest

from tawatur.arabic.kept import MANY, kept


def test_each_word_is_asked_once() -> None:
    asked: list[str] = []

    @kept
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ["باب", "دار", "باب"]] == [3, 3, 3]
    assert asked == ["باب", "دار"]


def test_an_error_is_not_kept() -> None:
    @kept
    def first(word: str) -> str:
        return word[0]

    with pytest.raises(IndexError):
        first("")
    assert first("باب") == "ب"


def test_a_full_table_is_let_go() -> None:
    asked = 0

    @kept
    def same(number: int) -> int:
        nonlocal asked
        asked += 1
        return number

    for number in range(MANY + 1):
        same(number)
    assert same(MANY) == MANY
    assert asked == MANY + 1
    assert same(0) == 0
    assert asked == MANY + 2


def test_a_table_may_be_of_another_size() -> None:
    asked: list[int] = []

    def ask(number: int) -> int:
        asked.append(number)
        return number

    same = kept(ask, 4)
    assert [same(number) for number in (1, 2, 3, 4, 5, 1)] == [1, 2, 3, 4, 5, 1]
    assert asked == [1, 2, 3, 4, 5, 1]
