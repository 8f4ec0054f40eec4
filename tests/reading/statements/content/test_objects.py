"""Bare objects as content: where the subject ends."""

import pytest

from tests.reading.statement_factories import content, one

NAMES = {"person": "سليم الراوي", "organisation": "هيئة المياه"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أكد سليم الراوي رفض بلاده التدخل في شؤون الجيران.", "رفض بلاده التدخل في شؤون الجيران"),
        ("وانتقدت السلطات الإقليمية التحالف بين الجارين.", "التحالف بين الجارين"),
        ("نفى مصدر مسؤول صحة الأنباء عن إغلاق المعبر.", "صحة الأنباء عن إغلاق المعبر"),
        ("أكدت مصادر مطلعة وجود خلافات بين الطرفين.", "وجود خلافات بين الطرفين"),
        ("وأكد سليم الراوي - حفظه الله - عمق العلاقة بين البلدين.", "عمق العلاقة بين البلدين"),
        ("وأعلنت القوات الشمالية السبت العثور على مخزن قديم.", "العثور على مخزن قديم"),
        ("ورفضت هيئة المياه (هـ م) المزاعم عن تلوث النهر.", "المزاعم عن تلوث النهر"),
    ],
)
def test_the_object_begins_behind_the_subject(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


def test_a_participle_takes_what_stands_beside_it() -> None:
    text = "زار سليم الراوي الجرحى، متمنيا الشفاء العاجل للمصابين."
    assert content(one(text, person="سليم الراوي")) == "الشفاء العاجل للمصابين"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأكد سليم الراوي رئيس جمعية المستهلك ضرورة خفض الأسعار.", "ضرورة خفض الأسعار"),
        ("ونفى سليم الراوي المتحدث باسم الشركة وجود أي خلاف.", "وجود أي خلاف"),
        ("أعلن سليم الراوي القيادي بهيئة المياه ونائب رئيس المجلس استقالته من منصبه.", "استقالته من منصبه"),
        ("وانتقد سليم الراوي الخبير في شؤون الطاقة سياسة الوزارة.", "سياسة الوزارة"),
        # without an object behind it the office is whom the words meet
        ("وانتقد سليم الراوي رئيس الحكومة بسبب موقفه.", "رئيس الحكومة بسبب موقفه"),
        ("أبدى سليم الراوي سعادته بالنتيجة.", "سعادته بالنتيجة"),
    ],
)
def test_an_office_behind_the_name_is_no_object(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said
