"""Names of organisations and places made comparable."""

import pytest

from tawatur.linking.names.bodies import parse_body


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("قوات سوريا الديمقراطية", "القوات السورية الديمقراطية"),
        ("وزارة الخارجية الأميركية", "وزارة الخارجية الأمريكية"),
        ("وزارة الخارجية الفرنسية", "وزارة خارجية فرنسا"),
        ("للأمم المتحدة", "الأمم المتحدة"),
        ("المملكة العربية السعودية", "السعودية"),
        ("أ. ف. ب", "أ ف ب"),
    ],
)
def test_one_key(left: str, right: str) -> None:
    assert parse_body(left).key == parse_body(right).key


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("وزارة الداخلية العراقية", "وزارة الداخلية التونسية"),
        ("كوريا الشمالية", "كوريا الجنوبية"),
        ("جنوب السودان", "السودان"),
        ("السوق المالية", "سوق مالي"),
        ("عمان", "سلطنة عمان"),
    ],
)
def test_two_keys(left: str, right: str) -> None:
    assert parse_body(left).key != parse_body(right).key


def test_countries_are_told() -> None:
    assert parse_body("وزارة الداخلية العراقية").lands == {"IQ"}
    assert parse_body("وزارة المالية").lands == frozenset()


def test_initials_leave_small_words_out() -> None:
    assert parse_body("تجمع صيادي المرفأ في الشمال").initials == "تصمش"
