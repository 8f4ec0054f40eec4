"""Holders of an office come out of the label of their body, and are found where no list has their name."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.officers import officers, opens_holder
from tests.reading.names_factories import persons


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("المتحدث باسم وزارة التجارة الحبيب المشيلي أن", "الحبيب المشيلي"),
        ("قال رئيس نادي السرو ماجد البوقا :", "ماجد البوقا"),
        ("مدير هيئة الموانئ كيريلو سيبيشا في بيان", "كيريلو سيبيشا"),
    ],
)
def test_a_holder_opens_behind_the_definite_noun(text: str, name: str) -> None:
    words = fold(text).split()
    first = next(i for i, word in enumerate(words) if word in ("وزاره", "نادي", "هييه"))
    last = words.index(fold(name).split()[-1]) + 1
    assert words[opens_holder(words, Chunk(first, last, "ORG"))] == fold(name).split()[0]


@pytest.mark.parametrize(
    "text",
    [
        "زار وزارة التجارة الحبيب المشيلي أن",  # no office before the body
        "مدير مديرية الدفاع المدني بعنبرة إن",
        "رئيس اتحاد البنائين العرب أن",
        "مدير مستشفى الأمير سالم العوني أن",
    ],
)
def test_a_body_without_a_holder_stays_whole(text: str) -> None:
    words = fold(text).split()
    assert opens_holder(words, Chunk(1, len(words) - 1, "ORG")) == 0


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
