"""Numbers that a label names, in figures and as ordinals."""

import pytest

from tawatur.arabic import Span
from tawatur.weaving.differences.labels import find_labelled, same_hour


def labelled(text: str) -> list[float]:
    return [each.value for each in find_labelled(text, Span(0, len(text), text))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("سجل في الدقيقة 26 من اللقاء", 26),
        ("ضمن الجولة الخامسة من الدوري", 5),
        ("افتتح الدورة الثانية عشرة للمعرض", 12),
        ("حل في المركز الثالث", 3),
        ("وصل الساعة السابعة مساء", 7),
    ],
)
def test_a_label_names_its_number(text: str, value: float) -> None:
    assert labelled(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "الجولة الكبرى من الدوري",
        "جولة خامسة من المحادثات",
        "الساعة السابعة بتوقيت لندن",
        "الساعة السابعة إلا ربعا",
        "انتهت الجولة\nالخامسة والأخيرة",
    ],
)
def test_other_words_behind_a_label_are_no_number(text: str) -> None:
    assert labelled(text) == []


def test_hours_after_noon_are_counted_two_ways() -> None:
    assert same_hour(17, 5)
    assert not same_hour(17, 6)
    assert not same_hour(1845, 45)
