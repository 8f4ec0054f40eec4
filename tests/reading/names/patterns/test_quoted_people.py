"""Marks that set a name off hold a person behind a title or a verb of speech, and a phrase elsewhere."""

import pytest

from tests.reading.names_factories import persons


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وأوضح «وليد» أن المطبعة توقفت.", "وليد"),
        ("وقالت «أم فريد»: البئر جفت قبل الصيف.", "أم فريد"),
        ("وأكد «طارق الشنديلي» أن الموسم ناجح.", "طارق الشنديلي"),
        ("ويقود التدريبات الكابتن «رادو دروموف» منذ شهر.", "رادو دروموف"),
    ],
)
def test_a_name_in_marks_is_a_person(sentence: str, name: str) -> None:
    assert name in persons(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "وأعلن «حالة الطوارئ» في البلاد.",
        "وقال «نعم» أمام الحضور.",
        "ورفض الدكتور «الحل الأمني» أمس.",
        "وكتب «أحلام مؤجلة» قبل عام.",
    ],
)
def test_a_phrase_in_marks_is_nobody(sentence: str) -> None:
    assert persons(sentence) == []
