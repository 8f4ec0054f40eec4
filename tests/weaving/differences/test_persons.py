"""One and two people of a toll, told by the singular and the dual."""

import pytest

from tawatur.arabic import Span
from tawatur.weaving.differences.persons import find_few


def few(text: str) -> list[tuple[str, int, str]]:
    return [(each.role, each.many, text[each.start : each.end]) for each in find_few(Span(0, len(text), text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مقتل جندي في هجوم على حاجز التلال", ("killed", 1, "جندي")),
        ("مقتل جنديين في هجوم على حاجز التلال", ("killed", 2, "جنديين")),
        ("لقي شخصان مصرعهما في حادث سير", ("killed", 2, "شخصان")),
        ("أسفر الحادث عن وفاة طفلة غرقا", ("killed", 1, "طفلة")),
        ("استشهاد أحد رجال الأمن في الساحل", ("killed", 1, "أحد")),
        ("إصابة إحدى المعلمات في حادث سير", ("wounded", 1, "إحدى")),
        ("وفاة أحد الموقوفين في سجن التلال", ("killed", 1, "أحد")),
        ("مسلح يقتل شخصين ويصيب سبعة في سوق التلال", ("killed", 2, "شخصين")),
        ("وقد أصيب عاملان بحروق", ("wounded", 2, "عاملان")),
        ("تم القبض على متهمين في القضية", ("arrested", 2, "متهمين")),
        ("قتل شرطيان في انفجار لغم", ("killed", 2, "شرطيان")),
        ("وفاةُ شَابٍّ في حريق", ("killed", 1, "شَاب")),
    ],
)
def test_a_toll_without_a_number(text: str, expected: tuple[str, int, str]) -> None:
    assert few(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل جندي وشرطي في هجوم على حاجز التلال",
        "مقتل جندي وثلاثة مدنيين في انفجار",
        "قتل رجل زوجته ثم سلم نفسه",  # the man may be the one who kills
        "مقتل الجندي سالم الحداد",  # who is known already is no toll
        "مقتل جنود في هجوم",
        "حضر جنديان حفل التخرج",
        "غرق أحد القوارب في نهر السند",  # a boat is no toll
        "إصابة إحدى السيارات بحجر طائش",
        "غرق إحدى السفن قرب الميناء",
    ],
)
def test_company_a_killer_a_known_man_and_no_toll_are_none(text: str) -> None:
    assert few(text) == []


def test_another_toll_behind_is_no_company() -> None:
    assert few("مقتل جندي وإصابة شرطيين في هجوم") == [("killed", 1, "جندي"), ("wounded", 2, "شرطيين")]
