"""Where a noun phrase is over by its shape: a further noun behind a definite one is the verb's object."""

import pytest

from tawatur.reading.statements.words.shape import is_noun
from tests.reading.statement_factories import read, speaker


@pytest.mark.parametrize(
    ("subject", "rest"),
    [
        ("الوزارة", "الدول كافة بالتصدي لهذا الخطر"),
        ("الحزب", "الحكومة المؤقتة بالرحيل"),
        ("متحدث باسم الحزب", "المتظاهرين بالهدوء"),
        ("القوى الوطنية", "كافة الأطراف بالهدوء"),
        ("رئيس النقابة", "الجهات المختصة بصرف الرواتب"),
        ("الأمين العام للحزب", "الدول المانحة بالوفاء بوعودها"),
        ("الأحزاب الموقعة على البيان", "الدول المانحة بالوفاء بوعودها"),
    ],
    ids=lambda text: text[:20],
)
def test_object_is_no_part_of_the_subject(subject: str, rest: str) -> None:
    verb = "وطالبت" if subject.split()[0].endswith(("ة", "الأحزاب", "القوى")) else "وطالب"
    (found,) = read(f"{verb} {subject} {rest}.")
    assert speaker(found) == subject


@pytest.mark.parametrize(
    "subject",
    [
        "الوزارة المعنية",
        "المصدر ذاته",
        "المسؤول الأمني السابق",
        "الناطق الرسمي باسم الحركة",
        "المشرف على المشروع",
        "خبراء في شؤون المياه",
        "مصدر أمني رفيع المستوى",
    ],
    ids=str,
)
def test_adjectives_and_governed_prepositions_stay(subject: str) -> None:
    (found,) = read(f"وقال {subject} إن الأمطار غزيرة.")
    assert speaker(found) == subject


def test_owned_noun_is_an_object() -> None:
    (found,) = read("أعلن رئيس الوفد اعتذاره عن عدم الحضور.")
    assert speaker(found) == "رئيس الوفد"


def test_time_is_no_part_of_the_subject() -> None:
    (found,) = read("وكشفت الصحافة المحلية في ديسمبر/كانون الأول الماضي عن البرنامج.")
    assert speaker(found) == "الصحافة المحلية"


def test_nouns_and_adjectives_are_told_apart() -> None:
    assert all(map(is_noun, ("الهجوم", "للدول")))
    assert not any(map(is_noun, ("السابقة", "السياسي")))


def test_adjective_keeps_the_object_away() -> None:
    (found,) = read("تبنى تنظيم الراية السوداء الهجوم في بيان.")
    assert speaker(found) == "تنظيم الراية السوداء"


def test_second_office_of_one_person_goes_on() -> None:
    text = "وأفادت عضو مجلس الجمعية واستشارية طب وجراحة العيون الدكتورة وداد الحكمي أن العين تتأثر بالضوء."
    (found,) = read(text, person="وداد الحكمي")
    assert speaker(found) == "وداد الحكمي"
