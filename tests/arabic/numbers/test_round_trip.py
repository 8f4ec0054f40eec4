"""What another hand writes in words reads back: our own writer, and num2words as a second one."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from tawatur.arabic import scan, write_number
from tawatur.arabic.numbers.grammar import parse_number


def reads_back(words: str, value: int) -> bool:
    cut = scan(words)
    number = parse_number(cut, 0)
    return number is not None and number.value == value and number.last == len(cut)


SAMPLE = random.Random(5)
SAMPLED = [*range(1, 3000), *(SAMPLE.randrange(10**6) for _ in range(3000)), 10**6]


@pytest.mark.parametrize("feminine", [False, True])
def test_numbers_up_to_a_million_read_back(feminine: bool) -> None:
    wrong = [value for value in SAMPLED if not reads_back(write_number(value, feminine), value)]
    assert not wrong


def test_numbers_of_the_second_writer_read_back() -> None:
    wrong = [value for value in SAMPLED if not reads_back(num2words(value, lang="ar"), value)]
    assert not wrong


@given(st.integers(1, 10**15 - 1), st.booleans())
def test_large_numbers_read_back(value: int, feminine: bool) -> None:
    assert reads_back(write_number(value, feminine), value)


@given(st.integers(1, 10**12))
def test_large_numbers_of_the_second_writer_read_back(value: int) -> None:
    assert reads_back(num2words(value, lang="ar"), value)
