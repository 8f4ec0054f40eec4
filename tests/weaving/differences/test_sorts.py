"""Sorts of one thing that exclude one another: causes, conditions, grades."""

import pytest

from tests.weaving.differences.two_reports import contradicted

HEAD = "وفاة شخص وإصابة آخر في حادث على طريق الصنوبر\n\n"
TEXT = "باشرت فرق الإسعاف حادثا على طريق الصنوبر قرب قرية الجرف نجم عنه وفاة شخص وإصابة آخر {}، ونقل إلى مستشفى الجرف."


@pytest.mark.parametrize(
    ("one", "two"), [("إصابات بالغة", "حالته مستقرة"), ("بسبب السرعة الزائدة", "بسبب انفجار أحد الإطارات")]
)
def test_two_sorts_exclude_one_another(one: str, two: str) -> None:
    assert frozenset({one.removeprefix("بسبب "), two.removeprefix("بسبب ")}) in contradicted(
        HEAD + TEXT.format(one), HEAD + TEXT.format(two)
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("إصابات بالغة", "إصابات خطيرة"),
        ("حالته مستقرة", "وحالته مستقرة بعد إصابات بالغة"),
        ("بسبب السرعة الزائدة", "وحالته مستقرة"),
    ],
)
def test_words_of_one_sort_and_of_two_questions_agree(one: str, two: str) -> None:
    assert not contradicted(HEAD + TEXT.format(one), HEAD + TEXT.format(two))
