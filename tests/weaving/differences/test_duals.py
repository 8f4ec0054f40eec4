"""Two of a thing told by the dual, and words that only end like one."""

import pytest

from tawatur.weaving.differences.duals import counted_nouns, find_twos
from tawatur.weaving.differences.numbers import read_numbers
from tests.weaving.differences.two_reports import contradicted, report

TEXT = "وقعت بلدية الزاهرة مع شركة المرساة للنقل {} لتوسيع مرفأ الصيد خلال حفل أقيم في مبنى البلدية، بحضور رئيسها."


def twos(counting: str, text: str) -> list[tuple[str, str]]:
    one, two = report("a.txt", counting), report("b.txt", text)
    return [(slot.place.text, slot.thing) for slot in find_twos(two, counted_nouns([one], read_numbers(one)))]


def test_two_agreements_and_four_differ() -> None:
    one, two = TEXT.format("أربع اتفاقيات"), TEXT.format("اتفاقيتين")
    assert frozenset({"أربع", "اتفاقيتين"}) in contradicted(one, two)


def test_two_agreements_in_words_and_in_the_dual_agree() -> None:
    assert not contradicted(TEXT.format("2 اتفاقيات"), TEXT.format("اتفاقيتين"))


@pytest.mark.parametrize(
    ("counting", "text"),
    [
        ("زارت اللجنة خمس سفن راسية", "اشترت الشركة سفينتي شحن"),
        ("هدم السيل ثلاثة منازل قديمة", "هدم السيل منزلين قديمين"),
        ("وصلت ست طائرات", "وصلت الطائرة ثم لحقت بها طائرتان أخريان"),
    ],
)
def test_the_dual_of_a_counted_noun_is_two(counting: str, text: str) -> None:
    assert len(twos(counting, text)) == 1


@pytest.mark.parametrize(
    ("counting", "text"),
    [
        ("شارك عشرة مسلحين في الهجوم", "قال الجيش إن المسلحين فروا وإن مسلحين آخرين قتلوا"),
        ("زارت اللجنة خمس سفن راسية", "غرس المزارعون بساتين البلدة"),
        ("استمر العمل ثلاث ساعات", "وصل الوفد بعد ساعتين"),
    ],
)
def test_plurals_other_nouns_and_points_in_time_are_no_two(counting: str, text: str) -> None:
    assert twos(counting, text) == []


def test_two_injuries_are_two_wounded() -> None:
    assert ("إصابتين", "wounded count") in twos("وقع حادث", "أسفر الحادث عن وقوع إصابتين")
