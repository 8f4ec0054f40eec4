"""Digits as newsrooms type them."""

import pytest

from tawatur.arabic.numbers.digits import parse_digits


@pytest.mark.parametrize(
    ("key", "before", "value"),
    [
        ("1500", "", 1500),
        ("02", "", 2),
        ("1,500", "", 1500),
        ("1٬500٬000", "", 1_500_000),
        ("12.500", "count", 12500),
        ("1.294", "", 1.294),
        ("1,235", "share", 1.235),
        ("64,5", "", 64.5),
        ("64٫5", "", 64.5),
        ("0.002", "count", 0.002),
        ("1,234.5", "", 1234.5),
        ("1.234,5", "", 1234.5),
        ("58.0", "", 58),
        ("4ر2", "", 2.4),
        ("721ر79", "", 79.721),
    ],
)
def test_a_figure_has_its_value(key: str, before: str, value: float) -> None:
    assert parse_digits(key, key, before) == value


def test_a_right_to_left_mark_turns_the_halves_round() -> None:
    assert parse_digits("3.ـ0", "3.\u200f0") == 0.3
    assert parse_digits("24.ـ20585", "24.\u200f20585") == 20585.24


def test_other_marks_do_not() -> None:
    assert parse_digits("3.ـ5", "3.\u200e5") == 3.5
    assert parse_digits("1ـ5", "1\u200b5") == 15


@pytest.mark.parametrize("key", ["1.2.2015", "9" * 19, "1," * 500_000 + "1", "2015,2016"])
def test_what_is_no_figure_has_no_value(key: str) -> None:
    assert parse_digits(key, key) is None
