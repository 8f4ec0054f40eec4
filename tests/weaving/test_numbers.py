"""Update, contradiction, variant, rounding: told apart by what is counted, how exactly, and when."""

import msgspec

from tawatur.weaving.nouns import Value
from tawatur.weaving.numbers import MINUTE, compare_numbers, judge_numbers
from tawatur.weaving.slots import Slot


def slot(
    path: str, text: str, value: float, *, about: bool = False, toll: bool = False, day: int | None = None
) -> Slot:
    place = Value(path, 0, len(text), text, f"{value:g}")
    return Slot("number", "عامل count", place, "body", frozenset(), value, value, about, toll, day)


def nature(one: Slot, two: Slot) -> str:
    return judge_numbers(one, two)[0]


def test_equal_numbers_do_not_differ() -> None:
    assert nature(slot("a", "7", 7), slot("b", "سبعة", 7)) == ""


def test_a_point_may_group_digits() -> None:
    assert nature(slot("a", "66.000", 66), slot("b", "66,000", 66000)) == ""


def test_a_rounded_number_is_a_variant() -> None:
    assert nature(slot("a", "26,729,709", 26729709), slot("b", "26.7 مليون", 26700000, about=True)) == "variant"


def test_two_exact_numbers_contradict() -> None:
    assert nature(slot("a", "25", 25), slot("b", "35", 35)) == "contradiction"


def test_a_toll_that_rises_is_an_update() -> None:
    assert nature(slot("a", "13", 13, toll=True, day=1), slot("b", "15", 15, toll=True, day=2)) == "update"


def test_a_toll_that_falls_is_a_contradiction() -> None:
    assert nature(slot("a", "15", 15, toll=True, day=1), slot("b", "13", 13, toll=True, day=2)) == "contradiction"


def test_a_number_that_both_articles_have_is_no_difference() -> None:
    slots = [slot("a", "7", 7), slot("a", "4", 4), slot("b", "7", 7)]
    assert compare_numbers(slots) is None


def test_an_article_that_counts_many_ways_says_nothing() -> None:
    slots = [*(slot("a", str(n), n) for n in (1, 2, 3)), slot("b", "9", 9)]
    assert compare_numbers(slots) is None


def test_a_minute_may_be_counted_from_the_second_half() -> None:
    one, two = (msgspec.structs.replace(slot(p, f"الدقيقة {n}", n), thing=MINUTE) for p, n in (("a", 31), ("b", 76)))
    assert nature(one, two) == "variant"
    assert nature(one, msgspec.structs.replace(two, low=75.0, high=75.0)) == "contradiction"


def test_a_telling_figure_that_stands_in_the_other_article_is_no_difference() -> None:
    slots = [slot("a", "26 ألف", 26000), slot("b", "8 آلاف", 8000)]
    assert compare_numbers(slots, {"a": frozenset({26000.0}), "b": frozenset({26000.0})}) is None
    assert compare_numbers(slots, {"a": frozenset({26000.0}), "b": frozenset()}) is not None
