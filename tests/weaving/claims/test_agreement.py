"""Paraphrases agree; opposites, negations and other figures do not."""

import pytest

from tawatur.weaving import same_claim


def test_the_same_thing_in_another_order_agrees() -> None:
    assert same_claim("بلدية الزهراء تفتتح سوق الصيادين الجديد", "افتتاح سوق الصيادين الجديد في بلدية الزهراء").agrees


def test_a_sentence_agrees_with_itself_however_it_is_written() -> None:
    assert same_claim("افتتاح سوق الصيادين", "إفتتاح سوق الصيّادين").agrees
    assert not same_claim("", "").agrees
    assert not same_claim("وصول 12 سائحا", "وصول 21 سائحا").agrees


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("ارتفاع أسعار القطن في أسواق الزهراء", "انخفاض أسعار القطن في أسواق الزهراء"),
        ("الحكومة توافق على توسعة الميناء", "الحكومة ترفض توسعة الميناء"),
        ("المصنع لم يغلق أبوابه", "المصنع أغلق أبوابه"),
        ("بلدية الزهراء تفتتح سوق الصيادين", "فريق النخيل يفوز ببطولة الساحل"),
    ],
)
def test_what_differs_does_not_agree(one: str, two: str) -> None:
    assert not same_claim(one, two).agrees


def test_opposites_are_told() -> None:
    assert same_claim("ارتفاع أسعار القطن", "انخفاض أسعار القطن").opposes


def test_which_comes_first_does_not_matter() -> None:
    one, two = "الحكومة توافق على توسعة الميناء", "موافقة حكومية على توسعة الميناء القديم"
    assert same_claim(one, two) == same_claim(two, one)
