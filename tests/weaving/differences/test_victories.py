"""Two sides that change places contradict; the same victory told from either side, and two legs, do not."""

import pytest

from tawatur.weaving.differences.victories import compare_victories
from tests.weaving.differences.two_reports import report

ONE = "تغلب فريق النجوم على ضيفه الفرسان في نهائي كأس الجزيرة مساء الجمعة بملعب المرجان أمام جمهور كبير."


def swapped(one: str, two: str) -> list[set[str]]:
    readings = [report(f"{name}.txt", f"نهائي كأس الجزيرة\n\n{text}\n") for name, text in (("a", one), ("b", two))]
    return [{value.value for value in each.values} for each in compare_victories(readings)]


@pytest.mark.parametrize("verb", ["فاز فريق الفرسان على النجوم", "الفرسان يتغلب على نظيره النجوم"])
def test_each_beats_the_other(verb: str) -> None:
    two = f"{verb} في نهائي كأس الجزيرة مساء الجمعة بملعب المرجان وسط جمهور كبير."
    (sides,) = swapped(ONE, two)
    assert len(sides) == 2
    assert swapped(two, ONE) == [sides]


@pytest.mark.parametrize(
    "two",
    [
        "فاز النجوم على الفرسان في نهائي كأس الجزيرة مساء الجمعة بملعب المرجان.",
        "خسر الفرسان أمام النجوم في نهائي كأس الجزيرة مساء الجمعة بملعب المرجان.",
        # the first leg beside the second
        "فاز الفرسان على النجوم ذهابا قبل أن يفوز النجوم على الفرسان في نهائي كأس الجزيرة مساء الجمعة بملعب المرجان.",
        # another day
        "فاز الفرسان على النجوم في كأس الجزيرة مساء الأحد بملعب المرجان أمام جمهور كبير.",
    ],
)
def test_one_victory_and_two_matches(two: str) -> None:
    assert swapped(ONE, two) == []
