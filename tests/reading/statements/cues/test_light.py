"""Light verbs: the speech act is the noun that they govern."""

import pytest

from tests.reading.statement_factories import content, one, read

NAME = "سليم الراوي"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ورفع سليم الراوي الشكر إلى هيئة المياه على جهودها.", "جهودها"),
        ("ورفع سليم الراوي الشكر إلى هيئة المياه.", "هيئة المياه"),
        ("وقدم سليم الراوي شكره للقائمين على المهرجان.", "للقائمين على المهرجان"),
        ("وقدم سليم الراوي اعتذارا للجمهور على الهزيمة.", "الهزيمة"),
        ("وحمل سليم الراوي الوفد تحياته إلى أهل القرية.", "تحياته إلى أهل القرية"),
        ("وألقى سليم الراوي باللوم على الإدارة السابقة.", "الإدارة السابقة"),
        ("ووجه سليم الراوي أصابع الاتهام إلى شركة النقل.", "شركة النقل"),
        ("جدد سليم الراوي دعوته إلى الحوار بين الأطراف.", "الحوار بين الأطراف"),
        ("وكرر سليم الراوي المطالبة بفتح المعبر القديم.", "فتح المعبر القديم"),
        ("وقدم سليم الراوي تعازيه لأسر الضحايا.", "تعازيه لأسر الضحايا"),
    ],
)
def test_content_opens_behind_the_noun(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


@pytest.mark.parametrize(
    "text",
    [
        "وقدم سليم الراوي سيارته إلى الورشة صباحا.",
        "ورفع سليم الراوي العلم فوق المبنى الجديد.",
        "ووجه سليم الراوي السفينة نحو الميناء.",
    ],
)
def test_the_same_verbs_with_other_nouns_report_nothing(text: str) -> None:
    assert read(text, person=NAME) == ()


@pytest.mark.parametrize("again", ["تأكيده على أن", "تأكيده أن", "التأكيد على أن"])
def test_an_assurance_made_again_is_one_statement(again: str) -> None:
    found = read(f"وجدد سليم الراوي {again} السد آمن.", person="سليم الراوي")
    assert [content(s) for s in found] == ["السد آمن"]


def test_a_title_in_marks_is_no_speech_act() -> None:
    assert read('ونشر الشريط الذي يحمل عنوان "دعوة إلى الحوار" قبل أيام من العيد.') == ()
