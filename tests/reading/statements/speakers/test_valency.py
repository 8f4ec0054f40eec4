"""Whom a verb affects is not who speaks: told by the verb's gender, and by how many noun phrases it has."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN = "سليم الراوي"
_LEAD = f"قال رئيس حركة النهوض {_MAN} إن الوضع صعب. "


def _second(text: str) -> str | None:
    return speaker(read(_LEAD + text, person=_MAN)[1])


@pytest.mark.parametrize(
    "text",
    [
        "واتهم الحكومة الانتقالية بالخضوع للضغوط.",
        "وطالب النقابة بالإسراع في توقيع الاتفاق.",
        "ودعا الفصائل المسلحة إلى إلقاء السلاح.",
        "وحث الشركات الأجنبية على الاستثمار في البلاد.",
        "وهنأ القيادة الجديدة بهذا الإنجاز.",
        "وطالب شركة المياه بأن تبدأ محادثات مع السكان.",
    ],
    ids=lambda text: text[:20],
)
def test_noun_of_another_gender_is_no_subject(text: str) -> None:
    assert _second(text) == _MAN


@pytest.mark.parametrize(
    "text",
    [
        "واتهم الحزب الحاكم بتزوير الانتخابات.",
        "وناشد المجتمع الدولي التدخل العاجل.",
        "وحمل المجلس العسكري مسؤولية تدهور الأوضاع.",
        "ونصح الجماهير بالحضور المبكر.",
    ],
    ids=lambda text: text[:20],
)
def test_only_noun_of_a_verb_that_needs_an_object_is_its_object(text: str) -> None:
    assert _second(text) == _MAN


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("واتهم الحزب الحاكم المعارضة بتزوير الانتخابات.", "الحزب الحاكم"),
        ("وطالبت الرابطة الدول المانحة بدفع تعويضات.", "الرابطة"),
        ("ودعت النقابة إلى إضراب عام.", "النقابة"),
        ("وحمل المجلس العسكري الحكومة مسؤولية الأزمة.", "المجلس العسكري"),
    ],
    ids=lambda text: text[:20],
)
def test_subject_with_an_object_behind_it_speaks(text: str, subject: str) -> None:
    assert _second(text) == subject


def test_who_is_blamed_belongs_to_the_content() -> None:
    found = read(_LEAD + "وحمل الحكومة المسؤولية عن الأزمة.", person=_MAN)[1]
    assert found.content[0].text == "الحكومة المسؤولية عن الأزمة"


def test_first_verb_of_a_sentence_keeps_its_subject() -> None:
    (found,) = read("اتهم الحزب الحاكم بتزوير الانتخابات.")
    assert speaker(found) == "الحزب الحاكم"


def test_state_that_acts_in_a_sentence_is_who_goes_on() -> None:
    found = read("شنت أندورا هجوما حادا على جيرانها، قائلة إن الحصار ظالم.", place="أندورا")
    assert speaker(found[0]) == "أندورا"
