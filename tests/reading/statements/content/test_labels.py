"""Speech behind a name or an office and a colon."""

import pytest

from tests.reading.statement_factories import content, one, read


def test_a_person_before_a_colon_speaks() -> None:
    s = one("سليم الراوي: لن نقبل بأي تقصير في خدمة الناس.", person="سليم الراوي")
    assert (content(s), s.mode) == ("لن نقبل بأي تقصير في خدمة الناس", "direct")
    assert s.cue is not None
    assert s.cue.text == "سليم الراوي:"


def test_an_office_with_a_name_nobody_knew_speaks() -> None:
    assert content(one("الكولونيل وسترن: الجنود غادروا القاعدة فجر اليوم.")) == "الجنود غادروا القاعدة فجر اليوم"


@pytest.mark.parametrize(
    "text",
    [
        "المدرب: سليم الراوي.",
        "أهداف المباراة: سجلها الفريقان في الشوط الثاني.",
        "الحارس: سليم الراوي، الدفاع: وليد الحكمي وماجد الصقر.",
        "المدينة - سليم الراوي: وصل الوفد إلى القرية مساء.",
    ],
)
def test_lists_headings_and_bylines_do_not(text: str) -> None:
    assert read(text, person1="سليم الراوي", person2="وليد الحكمي", place="المدينة") == ()
