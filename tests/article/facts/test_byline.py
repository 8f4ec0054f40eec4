"""Bylines believed by their forms."""

import pytest

from tawatur.article.facts.byline import FORMS, Byline, looks_filed, read_byline


def read(line: str, *, alone: bool = False, opening: bool = False) -> Byline | None:
    return read_byline(line, 0, len(line), alone=alone, opening=opening)


@pytest.mark.parametrize(
    "line",
    [
        "الرياض - واس",
        "كتب: هدى المرزوق",
        "سبق- الرياض:",
        "الرياض: هدى المرزوق",
        "خاص - متابعات",
        "هدى المرزوق (القاهرة)",
    ],
)
def test_a_byline_with_something_known_is_believed_anywhere(line: str) -> None:
    assert read(line) is not None


@pytest.mark.parametrize(
    "line",
    ["هدى المرزوق", "تل الريحان - هدى المرزوق", "زنكا غريبان (القاهرة)", "السدرة - وكالة الأنباء النورانية (نونا)"],
)
def test_some_forms_are_believed_only_where_bylines_stand(line: str) -> None:
    assert read(line) is None
    assert read(line, alone=True) is not None


def test_a_city_alone_opens_a_paragraph_but_is_no_byline() -> None:
    assert read("القاهرة", opening=True) is not None
    assert read("القاهرة", alone=True) is None


@pytest.mark.parametrize(
    "line",
    [
        "تعميق الشراكة",
        "الأزمة الليبية: لقاء ثلاثي لوزراء خارجية الجزائر و مصر و تونس",
        "المدينة",
        "12 يناير 2021",
        "وقال محمد: نعم",
        "x" * 400,
        "",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert read(line, alone=True, opening=True) is None


def test_authors_reach_from_the_first_to_the_last() -> None:
    line = "صنعاء: هدى المرزوق.. باريس: ميشال سمعان"
    byline = read(line)
    assert byline is not None
    assert byline.authors is not None
    start, end = byline.authors
    assert line[start:end] == "هدى المرزوق.. باريس: ميشال سمعان"


def test_two_runs_with_a_dash_look_filed_and_a_sentence_does_not() -> None:
    assert looks_filed("السدرة - صدى السدرة")
    assert not looks_filed("الميناء 2 - 1 الواحة")
    assert not looks_filed("السدرة - كما في كل عام")
    assert not looks_filed("صدى السدرة")


def test_every_form_is_needed() -> None:
    assert len({form.example for form in FORMS}) == len(FORMS)
