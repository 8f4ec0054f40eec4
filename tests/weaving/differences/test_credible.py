"""An outlet against itself and one batch against the next are no contradiction; two outlets on one thing are."""

import pytest

from tawatur.reading import Reading
from tawatur.weaving.differences.credible import credible
from tawatur.weaving.nouns import Difference, Value
from tests.weaving.weaving_factories import reading

LEAD = "وصلت أمس إلى المرفأ {} من القمح على متن شاحنات كبيرة"


def difference(*readings: Reading, kind: str = "number", nature: str = "contradiction") -> Difference:
    values = (Value(each.article.path, i, i + 1, str(i), str(i)) for i, each in enumerate(readings))
    return Difference(kind, nature, tuple(values), "لأن")


def keep(*readings: Reading, kind: str = "number", nature: str = "contradiction") -> list[Difference]:
    found = difference(*readings, kind=kind, nature=nature)
    return list(credible([found], {each.article.path: each for each in readings}))


def test_two_outlets_contradict_and_one_does_not_contradict_itself() -> None:
    one, two = reading("a", "قمح", LEAD, outlet="الضفة"), reading("b", "قمح", LEAD, outlet="الضفة")
    other = reading("c", "قمح", LEAD, outlet="الميناء")
    assert keep(one, two) == []
    assert keep(one, two, nature="variant") != []
    assert len(keep(one, other)) == 1
    assert {value.path for value in keep(one, two, other)[0].values} == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ("الدفعة الثانية", "الدفعة الثالثة", False),
        ("الدفعة الثانية", "الدفعة الثانية", True),
        ("الدفعة الثانية", "الشحنة الثالثة", True),
        ("الدفعة الثانية", "دفعة", True),
    ],
)
def test_one_of_a_row_is_not_the_next(first: str, second: str, kept: bool) -> None:
    one, two = reading("a", "قمح", LEAD.format(first)), reading("b", "قمح", LEAD.format(second))
    assert bool(keep(one, two)) is kept
    assert keep(one, two, kind="office")  # whoever brought it holds one office


def test_a_difference_inside_one_article_stays() -> None:
    one = reading("a", "قمح", LEAD, outlet="الضفة")
    values = (Value("a", 0, 1, "7", "7"), Value("a", 5, 6, "9", "9"))
    assert list(credible([Difference("number", "contradiction", values, "")], {"a": one}))


def test_two_todays_count_what_each_day_brought() -> None:
    one = reading("a", "مرض", "أعلنت الوزارة اليوم الخميس تسجيل حالتين")
    two = reading("b", "مرض", "أعلنت الوزارة اليوم الجمعة تسجيل ثلاث حالات")
    same = reading("c", "مرض", "أعلنت الوزارة اليوم الخميس تسجيل ثلاث حالات")
    assert keep(one, two) == []
    assert keep(one, two, kind="date")  # two days of one thing are a contradiction of their own
    assert keep(one, same)
