"""Units of an army by their number, in figures and in words."""

import pytest

from tests.reading.names.patterns.test_people import texts


@pytest.mark.parametrize(
    "name",
    [
        "الفيلق الخامس",
        "الجيش الثالث الميداني",
        "المنطقة العسكرية الرابعة",
        "اللواء الأول مشاة",
        "الفيلق الحادي عشر",
        "الفرقة 30",
    ],
)
def test_unit_by_its_number(name: str) -> None:
    assert texts(f"قال قائد {name} ذلك أمس") == [name]


@pytest.mark.parametrize(
    "line", ["فازت الفرقة الأولى بالجائزة", "وصل الجيش الأول مرة", "نجح طلاب الفرقة الثانية بالكلية"]
)
def test_other_numbered_nouns_are_no_units(line: str) -> None:
    assert texts(line) == []
