"""One bag of words, and something in it turned round: it is told. What is only said in another order is not."""

from tawatur.weaving.claims.paired import axes
from tawatur.weaving.claims.turned import compare_turns


def told(one: str, two: str) -> set[str]:
    return {name for name, value in compare_turns(one, two, axes()).items() if value}


def test_what_rose_and_what_fell() -> None:
    found = told("ارتفاع القطن وانخفاض القمح", "انخفاض القطن وارتفاع القمح")
    assert {"side turned at a word", "sides in other order"} <= found


def test_a_side_that_is_kept() -> None:
    found = told("ارتفاع أسعار القطن", "أسعار القطن تصعد")
    assert "side kept at a word" in found
    assert "side turned at a word" not in found


def test_who_threatens_whom() -> None:
    assert "turned about a word" in told("سامر يهدد وجدي بالمحكمة", "وجدي يهدد سامر أمام الناس")
    assert "turned about a word" not in told("سامر يهدد وجدي بالمحكمة", "سامر يهدد وجدي")


def test_countries_that_change_places() -> None:
    assert "countries in other order" in told("الأردن يعاتب المغرب", "المغرب يعاتب الأردن")
    assert "countries in other order" not in told("الأردن يعاتب المغرب", "عتاب أردني للمغرب")


def test_things_of_one_kind() -> None:
    assert "other rung" in told("غرق قارب قبالة الزهراء", "غرق سفينة قبالة الزهراء")
    assert "other rung" in told("عشرات الجرحى في الزهراء", "مئات الجرحى في الزهراء")
    assert "other rung" not in told("غرق سفينة قبالة الزهراء", "غرق باخرة قبالة الزهراء")


def test_which_comes_first_does_not_matter() -> None:
    one, two = "الأردن يعاتب المغرب بعد ارتفاع القطن", "المغرب يعاتب الأردن بعد انخفاض القطن"
    assert compare_turns(one, two, axes()) == compare_turns(two, one, axes())
