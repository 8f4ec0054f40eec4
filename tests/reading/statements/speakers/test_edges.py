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


@pytest.mark.parametrize(
    ("subject", "taken"),
    [
        ("شيخ القبيلة كوكو جقود", "القبيلة كوكو جقود"),
        ("خطيب الجامع هنريك سورنسن", "خطيب الجامع هنريك سورنسن"),
        ("الراصد الجوي شون أوكونور", "الراصد الجوي شون أوكونور"),
    ],
)
def test_office_that_a_recogniser_took_for_a_name_is_left_out(subject: str, taken: str) -> None:
    (found,) = read(f"وقال {subject} إن الوضع مستقر.", person=taken)
    assert speaker(found) == " ".join(subject.split()[-2:])


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("خطيب الجامع، تشينوا أديبايو", "تشينوا أديبايو"),
        ("خطيب الجامع، تشينوا أديبايو، الذي زار المخيم،", "تشينوا أديبايو"),
        ("رئيس لجنة الحكام جورجي دونكوف", "جورجي دونكوف"),
        ("عميدة الكلية ماريكه فان دايك", "ماريكه فان دايك"),
        ("مدير الميناء فتح الله النويري", "فتح الله النويري"),
        ("صاحب المتجر بويا ولد السالك", "بويا ولد السالك"),
        ("المقاول بوجمعة غلاب", "بوجمعة غلاب"),
        ("شريهان قطب، العداءة،", "شريهان قطب"),
        ("أحد موقعي العريضة باتريك مورو", "باتريك مورو"),
    ],
)
def test_name_that_nobody_saw_is_told_by_its_words(subject: str, name: str) -> None:
    (found,) = read(f"وقال {subject} إن الوضع مستقر.")
    assert speaker(found) == name


@pytest.mark.parametrize(
    "subject",
    [
        "مصدر مطلع في الوزارة",
        "رئيس لجنة الحكام",
        "مسؤول يمني كبير",
        "سكان القرية القديمة",
        "المتحدث باسم الدفاع المدني",
        "مدير عام الموانئ",
    ],
)
def test_words_of_a_description_are_no_name(subject: str) -> None:
    (found,) = read(f"وقال {subject} إن الوضع مستقر.")
    assert subject.startswith(speaker(found) or "-")


def test_several_people_have_no_name() -> None:
    (found,) = read("وقال مسؤولون في مقاطعة السرو شرقي سندس إن الوضع مستقر.", place="سندس")
    assert speaker(found) == "مسؤولون في مقاطعة السرو شرقي سندس"


def test_title_behind_a_title_does_not_end_the_phrase() -> None:
    (found,) = read("وأكد الجريح الحاج نوفان الخصاونة أن الوضع مستقر.", person="نوفان الخصاونة")
    assert speaker(found) == "نوفان الخصاونة"


def test_blogger_is_no_plural() -> None:
    (found,) = read("وقال المدون ديدييه رامبو إن الوضع مستقر.", person="ديدييه رامبو")
    assert speaker(found) == "ديدييه رامبو"


def test_comma_before_the_name_behind_a_quotation() -> None:
    text = "وقال سليم الراوي إن المطر غزير. «الوضع يتحسن يوما بعد يوم»، يقول المستشار الجماعي، كوكو جقود."
    assert speaker(read(text, person="سليم الراوي")[-1]) == "كوكو جقود"


def test_body_ends_before_what_it_belongs_to() -> None:
    (found,) = read("وقالت قوات الشندول الوطنية التابعة للوزارة إن الوضع مستقر.", organisation="قوات الشندول الوطنية")
    assert speaker(found) == "قوات الشندول الوطنية"
