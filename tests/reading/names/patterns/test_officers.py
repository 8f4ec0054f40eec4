"""Holders of an office are found where no list has their name."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.patterns.officers import officers
from tests.reading.names_factories import persons


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وقالت المديرة الإقليمية للمنظمة سفنيا برتشيكو في بيان إن الموسم جيد.", "سفنيا برتشيكو"),
        ("وأعلن مدير مكتب الموانئ والسكك الخضر مسرور أن الموسم جيد.", "الخضر مسرور"),
        ("وقال وزير الأشغال العامة والإسكان رفيق الحناينة في تصريح صحافي إن الموسم جيد.", "رفيق الحناينة"),
        ("وأكد المتحدث باسم وزارة العدل عبد الملك باقريت أن الموسم جيد.", "عبد الملك باقريت"),
    ],
)
def test_who_holds_an_office_is_found(sentence: str, name: str) -> None:
    assert name in persons(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["وقال رئيس مجلس إدارة الشركة أمس إن الموسم جيد.", "وأكد عضو لجنة المزارعين خلال الندوة أن الموسم جيد."],
)
def test_no_name_no_holder(sentence: str) -> None:
    assert persons(sentence) == []
    assert officers(fold(sentence).split(), []) == []
