"""Where a speaker's name begins and ends, whatever a recogniser took."""

import pytest

from tests.reading.statement_factories import read, speaker


@pytest.mark.parametrize(
    ("subject", "taken", "name"),
    [
        ("البشير ود الزاكي (54 عاماً)، وهو مزارع،", "الزاكي", "البشير ود الزاكي"),
        ("بريغيته لاندمان التي تقيم في القرية", "لاندمان", "بريغيته لاندمان"),
        ("رئيس مجلس البلدية في محافظة سندس علي مطشر", "مطشر", "علي مطشر"),
        ("شيخ مختار", "مختار", "شيخ مختار"),
        ("الشيخ البدوي ود النور بشة،", "البدوي ود النور", "البدوي ود النور بشة"),
        ("الموظفة هيفاء الغامدي الله", "هيفاء الغامدي الله", "هيفاء الغامدي"),
        ("طارق أبو زيد كبير المفاوضين", "طارق أبو زيد كبير المفاوضين", "طارق أبو زيد"),
        ("أيمن عبد الجواد لوكالة محلية", "أيمن عبد الجواد لوكالة", "أيمن عبد الجواد"),
        ("الجزار عباس شبر", "الجزار عباس شبر", "عباس شبر"),
    ],
)
def test_name_is_whole_and_no_more(subject: str, taken: str, name: str) -> None:
    (found,) = read(f"وقال {subject} إن الوضع مستقر.", person=taken)
    assert speaker(found) == name


@pytest.mark.parametrize(
    ("subject", "taken"),
    [
        ("مدرب بايرن يوليوس هاينكل", "يوليوس هاينكل"),
        ("الرحالة سيف الكعبي", "سيف الكعبي"),
        ("العباس عثمان مكي", "العباس عثمان مكي"),
        ("نصر الله شبر", "نصر الله شبر"),
        ("أخوه عبد الله", "عبد الله"),
        ("محمد سلطان العويسي", "محمد سلطان العويسي"),
    ],
)
def test_name_that_needs_nothing_stays(subject: str, taken: str) -> None:
    (found,) = read(f"وقال {subject} إن الوضع مستقر.", person=taken)
    assert speaker(found) == taken


def test_body_has_no_day_in_its_name() -> None:
    (found,) = read("وأعلنت وزارة الري الخميس أن السد امتلأ.", organisation="وزارة الري الخميس")
    assert speaker(found) == "وزارة الري"


def test_body_ends_before_another_body() -> None:
    (found,) = read("وتطالب الرابطة شركة توزيع المياه بدفع تعويضات.")
    assert speaker(found) == "الرابطة"


def test_paper_in_a_state_is_not_the_states() -> None:
    (found,) = read("ذكرت تقارير صحافية في سندس أن النادي مستعد.", place="سندس")
    assert speaker(found) == "تقارير صحافية في سندس"
    (found,) = read("وأفادت مذكرة لسندس بأن السد امتلأ.", place="سندس")
    assert speaker(found) == "سندس"
