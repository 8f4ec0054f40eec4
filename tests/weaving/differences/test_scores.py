"""The score of a match in figures and in words."""

import pytest

from tests.weaving.differences.two_reports import contradicted

HEAD = "النسور يتجاوز الأمل في ختام الجولة\n\n"
TEXT = "تغلب فريق النسور على ضيفه الأمل {} في لقاء جمعهما بملعب السرو ليلة أمس في ختام الجولة الخامسة."


@pytest.mark.parametrize(
    ("one", "two"),
    [("2-1", "3-1"), ("2/0", "بهدفين لهدف"), ("بثلاثة أهداف مقابل هدف", "بهدفين مقابل هدف"), ("بثنائية نظيفة", "1-0")],
)
def test_two_scores_differ(one: str, two: str) -> None:
    assert frozenset({one, two}) in contradicted(HEAD + TEXT.format(one), HEAD + TEXT.format(two))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("2-1", "1-2"),
        ("2-1", "بهدفين لهدف"),
        ("بثنائية نظيفة", "2-0"),
        ("بهدف دون رد", "1 - 0"),
        ("3-0", "بثلاثية دون رد"),
    ],
)
def test_one_score_written_two_ways_is_one(one: str, two: str) -> None:
    assert not contradicted(HEAD + TEXT.format(one), HEAD + TEXT.format(two))


def test_a_score_that_the_other_report_has_too_is_no_difference() -> None:
    late = HEAD + TEXT.format("3-1") + "\nوكان النسور متقدما 2-1 حتى الدقيقة الأخيرة."
    assert not contradicted(HEAD + TEXT.format("2-1"), late)


def test_a_date_is_no_score() -> None:
    assert not contradicted(HEAD + TEXT.format("2-1"), HEAD + TEXT.format("يوم 5/3/2019"))
