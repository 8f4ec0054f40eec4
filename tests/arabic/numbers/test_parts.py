"""Ordinals, bounds, units and number words, each by itself."""

import pytest

from tawatur.arabic import scan
from tawatur.arabic.numbers.bounds import bound_after, bound_before
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.numbers.units import find_dual, find_unit
from tawatur.arabic.numbers.words import number_words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("الأول", 1),
        ("الثانية عشرة", 12),
        ("الخامس والعشرون", 25),
        ("الخامس و العشرين", 25),
        ("الواحد والثلاثين", 31),
        ("الحادي عشر", 11),
        ("ثالث", 3),
    ],
)
def test_an_ordinal_has_its_number(text: str, value: int) -> None:
    ordinal = parse_ordinal(scan(text), 0)
    assert ordinal is not None
    assert ordinal.value == value


@pytest.mark.parametrize("text", ["الأحد", "الواحد", "ثلاثة", "أولاد"])
def test_what_is_no_ordinal_gives_none(text: str) -> None:
    assert parse_ordinal(scan(text), 0) is None


@pytest.mark.parametrize(
    ("text", "approx", "bound", "words"),
    [
        ("نحو 5", True, None, "نحو"),
        ("بنحو 5", True, None, "نحو"),
        ("أكثر من 5", True, "min", "أكثر من"),
        ("ما لا يقل عن 5", True, "min", "ما لا يقل عن"),
        ("لا يتجاوز 5", True, "max", "لا يتجاوز"),
        ("أكثر من نحو 5", True, "min", "أكثر من نحو"),
        ("خرج من 5", False, None, ""),
    ],
)
def test_words_before_bound_a_number(text: str, approx: bool, bound: str | None, words: str) -> None:
    cut = scan(text)
    found = bound_before(cut, len(cut) - 1, cut.starts[-1])
    assert (found.approx, found.bound, text[found.start : cut.starts[-1]].strip()) == (approx, bound, words)


def test_words_after_bound_a_number() -> None:
    assert bound_after(scan("على الأقل"), 0) == ("min", 2)
    assert bound_after(scan("على الأرض"), 0) is None
    assert bound_after(scan("على"), 0) is None


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("دولار", "money", "USD"),
        ("ريالات قطرية", "money", "QAR"),
        ("ريال", "money", "ريال"),
        ("ج.م", "money", "EGP"),
        ("كيلومتر مربع", "measure", "km2"),
        ("أيام", "duration", "day"),
        ("في المئة", "percent", "%"),
        ("قتلى", "count", "قتيل"),
        ("من الجنود", "count", "جندي"),
        ("مزرعة", "count", "مزرعة"),
        ("صحفياً", "count", "صحفي"),
    ],
)
def test_what_follows_a_number_is_its_unit(text: str, kind: str, name: str) -> None:
    unit = find_unit(scan("5 " + text), 1)
    assert unit is not None
    assert (unit.kind, unit.name) == (kind, name)


@pytest.mark.parametrize("text", ["في الشرق", "، قتلى", "المتعلق بالبلديات", "تحت", "ثلاثة"])
def test_what_is_not_counted_is_no_unit(text: str) -> None:
    assert find_unit(scan("5 " + text), 1) is None


def test_a_dual_says_two() -> None:
    unit = find_dual(scan("لتران"), 0)
    assert unit is not None
    assert unit.name == "l"
    assert find_dual(scan("لتر"), 0) is None


def test_one_after_wa_is_one_and_not_somebody() -> None:
    assert number_words()["واحد"].value == 1
    assert not number_words()["واحد"].joins
