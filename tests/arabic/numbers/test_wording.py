"""Numbers and dates in correct Arabic."""

import pytest

from tawatur.arabic import CountedNoun, write_count, write_date, write_figure, write_number

REPORT = CountedNoun("تقرير", "تقريران", "تقارير", "تقريرا")
WORD = CountedNoun("كلمة", "كلمتان", "كلمات", "كلمة", feminine=True)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لا تقارير"),
        (1, "تقرير واحد"),
        (2, "تقريران"),
        (3, "3 تقارير"),
        (10, "10 تقارير"),
        (11, "11 تقريرا"),
        (99, "99 تقريرا"),
        (100, "100 تقرير"),
        (102, "102 تقرير"),
        (103, "103 تقارير"),
        (31_000, "31,000 تقرير"),
    ],
)
def test_a_noun_agrees_with_its_number(count: int, words: str) -> None:
    assert write_count(count, REPORT) == words


def test_one_agrees_in_gender() -> None:
    assert write_count(1, WORD) == "كلمة واحدة"


@pytest.mark.parametrize(
    ("value", "feminine", "words"),
    [
        (0, False, "صفر"),
        (11, False, "أحد عشر"),
        (12, True, "اثنتا عشرة"),
        (13, True, "ثلاث عشرة"),
        (21, True, "إحدى وعشرون"),
        (18, False, "ثمانية عشر"),
        (123_004, False, "مئة وثلاثة وعشرون ألفا وأربعة"),
        (200_000, False, "مئتا ألف"),
        (3_000_000, False, "ثلاثة ملايين"),
        (-5, False, "سالب خمسة"),
    ],
)
def test_a_number_in_words(value: int, feminine: bool, words: str) -> None:
    assert write_number(value, feminine) == words


def test_a_number_beyond_the_words_is_an_error() -> None:
    with pytest.raises(ValueError, match="10\\^15"):
        write_number(10**15)


@pytest.mark.parametrize(("value", "words"), [(1500, "1500"), (15_000, "15,000"), (2.50, "2.5"), (3.0, "3")])
def test_a_figure(value: float, words: str) -> None:
    assert write_figure(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019-02-18", "18 فبراير/ شباط 2019"),
        ("2019-02", "فبراير/ شباط 2019"),
        ("2019", "عام 2019"),
        ("--02-18", "18 فبراير/ شباط"),
        ("198", "عقد 1980"),
        ("16", "القرن 17"),
        ("2017-W09", "الأسبوع 9 من عام 2017"),
        ("2019-02-18T15:30", "18 فبراير/ شباط 2019 الساعة 15:30"),
        ("2019-02-18/2019-02-20", "من 18 فبراير/ شباط 2019 إلى 20 فبراير/ شباط 2019"),
    ],
)
def test_a_date_in_words(value: str, words: str) -> None:
    assert write_date(value) == words


def test_a_hijri_date_and_a_weekday() -> None:
    assert write_date("1436-09-22", "islamic") == "22 رمضان 1436هـ"
    assert write_date("2019-02-18", weekday=True) == "الاثنين 18 فبراير/ شباط 2019"
