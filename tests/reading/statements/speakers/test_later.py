"""Somebody described in the first lines and named in the next ones."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _OTHER = "كمال العابد", "سالم الحمداني"


@pytest.mark.parametrize(
    "text",
    [
        f"كشف وزير سابق عن خلافات داخل الحكومة.\nوقال الوزير السابق {_MAN} إن الخلاف قديم.",
        f"حذر خبير في شؤون المياه من جفاف قادم.\nوقال الخبير {_MAN} إن منسوب النهر تراجع.",
        f"اتهم مواطن مستشفى المدينة بالإهمال.\nوقال المواطن {_MAN} إن ابنته انتظرت ساعتين.",
        f"أعلن مدرب أجنبي استقالته من منصبه.\nوأكد المدرب {_MAN} أن القرار نهائي.",
    ],
    ids=range(4),
)
def test_who_is_named_later(text: str) -> None:
    assert speaker(read(text, person=_MAN)[0]) == _MAN


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"قال مصدر أمني إن المسلحين فروا.\nوقال المصدر {_MAN} إن التحقيق جار.", "مصدر أمني"),
        (f"قال وزير فرنسي إن القمة مفيدة.\nوقال الوزير الألماني {_MAN} إنه غير مقتنع.", "وزير فرنسي"),
        (f"قال خبير إن الماء شحيح.\nوقال الخبير {_MAN} إن النهر جف. وقال الخبير {_OTHER} إن المطر قادم.", "خبير"),
        (f"قالت خبيرة إن الماء شحيح.\nوقال الخبير {_MAN} إن النهر جف.", "خبيرة"),
    ],
    ids=range(4),
)
def test_who_stays_described(text: str, subject: str) -> None:
    assert speaker(read(text, person1=_MAN, person2=_OTHER)[0]) == subject


def test_description_deep_in_the_text_waits_for_nobody() -> None:
    text = f"أمطرت السماء. جرى الوادي. فاض النهر.\nوقال خبير إن السد متين.\nوقال الخبير {_MAN} إن الماء وفير."
    assert speaker(read(text, person=_MAN)[0]) == "خبير"
