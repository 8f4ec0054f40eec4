"""What a body is for belongs to its name, to the last noun; whose it is does not."""

import pytest

from tawatur.reading.names.patterns.purposes import governs, past_purpose
from tests.reading.names_factories import bodies


@pytest.mark.parametrize(
    "name",
    [
        "اللجنة السنغالية للكشف عن المتفجرات",
        "الجمعية التشادية للدفاع عن المستأجرين",
        "اللجنة المحلية لحماية الغابات",
        "البرنامج الوطني لمكافحة الجراد",
        "المنظمة الكينية للجلود والأصواف",
        "وزارة الشؤون القروية والأحراج والغابات والتشجير",
        "هيئة شؤون المكتبات والوثائق والترجمة",
        "نقابة المصورين السنغاليين",
        "المندوبية العامة لإدارة المراسي وإعادة التشجير",
        "وزارة الملاحة النهرية وإصلاح المراسي",
        "الهيئة الكينية لسكك حديد السنغال",
        "الهيئة الوطنية للصيادين والبحارة",
        "وزارة الملاحة والصيد النهري والجسور",
        "حركة النهوض الوطني لشرق السنغال",
        "التجمع الملاحي",
        "المجلس القروي",
        "حزب المراكب الأخضر",
        "إدارة الملاحة وإعادة الترميم",
        "مركز الدراسات الاستراتيجية والنهرية",
        "منظمة العفو الدولية",
        "الوكالة الوطنية للنهوض بالملاحة",
        "الغرفة الوطنية للملاحة",
        "شركة نفط السنغال",
        "ملتقى رجال المراسي",
        "سلطة المراسي",
        "المجموعة الإقليمية للملاحة",
    ],
)
def test_a_purpose_belongs_to_the_name(name: str) -> None:
    assert name in bodies(f"وأكدت {name} أن الخطة جاهزة.")


def test_work_is_a_purpose_where_nothing_follows_it() -> None:
    assert "الوكالة الاتحادية للعمل" in bodies("وأكدت الوكالة الاتحادية للعمل أن الخطة جاهزة.")
    assert "اللجنة الوطنية" in bodies("واجتمعت اللجنة الوطنية للعمل على حل الأزمة.")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("ودعت منظمة الصحة العالمية لحماية البحارة في كل المراسي.", "منظمة الصحة العالمية"),
        ("ودعا الاتحاد الأفريقي لمتابعة الملاحة في النهر.", "الاتحاد الأفريقي"),
        ("ووصلت بعثة للبنك الدولي إلى المرسى.", "للبنك الدولي"),
    ],
)
def test_what_is_asked_for_is_no_purpose(sentence: str, name: str) -> None:
    assert name in bodies(sentence)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("عرض البرنامج العسكري للنظام على الصحافة.", "البرنامج العسكري للنظام"),
        ("قدم البنك المركزي للبلاد خطته.", "البنك المركزي للبلاد"),
        ("اختار الحزب القومي للرئاسة رجلاً آخر.", "الحزب القومي للرئاسة"),
    ],
)
def test_whose_a_body_is_does_not(sentence: str, whole: str) -> None:
    assert whole not in bodies(sentence)


def test_nouns_that_take_their_object_with_a_preposition() -> None:
    assert governs("للدفاع", "عن")
    assert governs("الحفاظ", "علي")
    assert not governs("للبحار", "عن")
    assert past_purpose(["للكشف", "عن", "المعادن", "امس"], 0) == 3
    assert past_purpose(["للكشف", "عن", "معادن", "امس"], 0) == 0
