"""Who acts by the verb that begins a silent sentence: described bodies, papers, states; and what the verb affects."""

import pytest

from tests.reading.statement_factories import one, read, speaker

_MAN = "سليم الراوي"


def _last(text: str, **names: str | list[str]) -> str | None:
    return speaker(read(f"قال {_MAN} إن السد آمن.\n{text}", None, person=_MAN, **names)[-1])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أقرت الشؤون البلدية في الوادي بحدوث تسرب في خزان القرية، مشيرة إلى أن الماء وفير.", "الشؤون البلدية"),
        ("وسلط التقرير الضوء على الصادرات، مضيفا أنها تراجعت.", "التقرير"),
        ("وأغلقت إدارة السد الطريق أمس، مؤكدة أن الماء وفير.", "إدارة السد"),
    ],
)
def test_described_subject(text: str, who: str) -> None:
    assert _last(text) == who


def test_subject_of_what_a_clause_describes() -> None:
    assert _last('استنكر حزب النخيل في بيان ما وصفه ب"المهزلة".', organisation="حزب النخيل") == "حزب النخيل"


@pytest.mark.parametrize(
    "text", ["وأصدر القرار أمس، مؤكدا أن الماء وفير.", "وقرأ البيان أمام الحضور، مضيفا أن الماء وفير."]
)
def test_what_a_verb_affects_does_not_speak(text: str) -> None:
    assert _last(text) == _MAN


def test_people_of_no_list_before_a_plural_verb() -> None:
    assert _last("معماريون محليون أكدوا أن المبنى قديم.") == "معماريون محليون"


def test_whom_a_party_attacks_does_not_speak() -> None:
    text = "شن حزب النخيل هجوما على رئيس الحكومة كمال العابد، وقال إنه فشل."
    assert _last(text, organisation="حزب النخيل", person2="كمال العابد") == "حزب النخيل"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وكانت روابط مهنية قد رفضت الخطة وقالت إنها ظالمة.", "روابط مهنية"),
        ("وكانت الرابطة قد رفضت الخطة، معتبرة أنها ظالمة.", "الرابطة"),
    ],
)
def test_subject_between_was_and_had(text: str, who: str) -> None:
    assert _last(text) == who


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("وقامت البلدية بإغلاق المصنع", "البلدية"),
        ("وقضت المحكمة العليا بحبس المتهم", "المحكمة العليا"),
        ("وفازت الجامعة بالجائزة", "الجامعة"),
        ("واحتفل مدير القسم بمستشفى المدينة", "مدير القسم بمستشفى المدينة"),
    ],
)
def test_who_acts_goes_without_what_they_do(clause: str, who: str) -> None:
    cue = "وأكد" if who.startswith("مدير") else "وأكدت"
    assert speaker(one(f"{clause}، {cue} أن الطريق طويل.")) == who


def test_an_office_of_one_nation_is_not_held_by_who_holds_it_in_another() -> None:
    text = "أشاد رئيس الوزراء النيجري بالاتفاق. وأكد رئيس الوزراء الرواندي سليم الراوي أن الطريق مفتوح."
    statements = read(text, person="سليم الراوي")
    assert [speaker(s) for s in statements] == ["رئيس الوزراء النيجري", "سليم الراوي"]


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("كما زار المدرب سليم الراوي المعسكر", "سليم الراوي"),
        ("فيما وصل سليم الراوي إلى البلدة", "سليم الراوي"),
        ("وشارك سليم الراوي في التدريب", "سليم الراوي"),
        ("وكان سليم الراوي قد زار المعسكر", "سليم الراوي"),
        ("وكرم اللاعب سليم الراوي", "نبيل درويش"),
        ("وتابع التدريب", "نبيل درويش"),
    ],
)
def test_a_verb_goes_on_with_who_acts_in_the_clause_before_it(clause: str, who: str) -> None:
    text = f"حضر المدير نبيل درويش الحفل، {clause} ووعد بدعم الفريق."
    assert speaker(read(text, person="سليم الراوي", person2="نبيل درويش")[-1]) == who
