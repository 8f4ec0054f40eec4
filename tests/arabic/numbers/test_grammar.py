"""Words and digits make one number, and a list stays a list."""

import pytest

from tawatur.arabic import scan
from tawatur.arabic.numbers.grammar import parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("مئة وعشرون ألفاً", 120_000),
        ("ثمانية ملايين", 8_000_000),
        ("ألفان", 2000),
        ("ألفا جندي", 2000),
        ("مليونا دولار", 2_000_000),
        ("مليونا و300 ألف", 1_300_000),
        ("مليوناً وثلاثمئة ألف", 1_300_000),
        ("120 ألفا", 120_000),
        ("اثنا عشر", 12),
        ("إحدى وعشرون", 21),
        ("ثلاث مئة وأحد عشر", 311),
        ("ألف وأحد عشر", 1011),
        ("خمسمائة و خمسة و عشرون", 525),
        ("متين واحد وعشرين", 221),
        ("حداشر", 11),
        ("ملياران ومئتا مليون", 2_200_000_000),
        ("مئة ألف مليون", 100_000_000_000),
        ("231 ألف و336", 231_336),
        ("80 ألف 696", 80_696),
        ("2500 مليون", 2_500_000_000),
        ("1.5 مليون", 1_500_000),
        ("3.\u200f3 مليون", 3_300_000),
        ("نصف مليون", 500_000),
        ("ثلاثة ملايين ونصف المليون", 3_500_000),
        ("مليون ونصف", 1_500_000),
        ("أربعة أخماس", 0.8),
        ("ثلثي", 0.6667),
        ("خمسة فاصلة ثلاثة", 5.3),
        ("العشرة ملايين", 10_000_000),
        ("الثمانية عشر", 18),
        ("ستمائة و ألف ألف و اثنان", 601_002),
    ],
)
def test_a_number_has_its_value(text: str, value: float) -> None:
    number = parse_number(scan(text), 0)
    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("ثلاثة وأربعة", 3, "ثلاثة"),
        ("خمسة وعشرون وستة", 25, "خمسة وعشرون"),
        ("عشرة و20", 10, "عشرة"),
        ("ألف ومئة وستة آلاف", 1000, "ألف"),
        ("وثلاثة قتلى", 3, "ثلاثة"),
        ("بالثلاثة", 3, "الثلاثة"),
        ("للثلاثة", 3, "للثلاثة"),
    ],
)
def test_a_number_ends_where_another_begins(text: str, value: int, words: str) -> None:
    cut = scan(text)
    number = parse_number(cut, 0)
    assert number is not None
    assert (number.value, text[number.start : cut.ends[number.last - 1]]) == (value, words)


@pytest.mark.parametrize(
    "text",
    ["أحد المسؤولين", "وأحد السكان", "آلاف", "نصف النهائي", "كمية", "وكمية", "لست", "ميتا", "الأول", "متين البنيان"],
)
def test_what_is_no_number_gives_none(text: str) -> None:
    assert parse_number(scan(text), 0) is None


def test_decimals_do_not_nest() -> None:
    assert parse_number(scan("مئة وخمسة فاصلة " * 5000 + "ستة"), 0) is not None
