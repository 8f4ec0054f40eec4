"""Dates of a running text, reckoned from an anchor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import DateValue, find_moments, read_dates, scan, value_dates, weekday_mismatch

WEDNESDAY = "2017-03-08"


def only(text: str, anchor: str | None = WEDNESDAY, prefer: str = "context") -> DateValue:
    (date,) = read_dates(text, anchor, prefer)
    return date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("18 شباط 2019", "2019-02-18"),
        ("18 من شهر فبراير 2019", "2019-02-18"),
        ("الثامن عشر من شباط 2019", "2019-02-18"),
        ("السادس والعشرين من شهر فبراير (شباط) من العام المقبل 2016", "2016-02-26"),
        ("نهاية تشرين الأول/ أكتوبر 2019", "2019-10"),
        ("كانون 2 2018", "2018-01"),
        ("26 جوان 2015", "2015-06-26"),
        ("3 يوليوز 2020", "2020-07-03"),
        ("٣ مايو ٢٠٢٠", "2020-05-03"),
        ("۳ مايو ۲۰۲۰", "2020-05-03"),
        ("أكتوبر2015", "2015-10"),
        ("18/02/2019", "2019-02-18"),
        ("2019-2-18", "2019-02-18"),
        ("18.2.2019", "2019-02-18"),
        ("عام .2016", "2016"),
        ("2017/2016", "2016/2017"),
        ("2009-2010", "2009/2010"),
        ("صيف 2014", "2014"),
        ("الربع الأول لـ2015", "2015"),
        ("النصف الثاني من عام 2015", "2015"),
        ("القرن السابع عشر", "16"),
        ("الثمانينات", "198"),
        ("تسعينيات القرن الماضي", "199"),
        ("آخر اثنين من شهر آذار 2013", "2013-03-25"),
        ("الثلاثاء الثالث من أيلول من عام 2014", "2014-09-16"),
        ("آخر يوم من شهر عشرة سنة 2015", "2015-10-31"),
        ("من 13 إلى 15 يوليو 2018", "2018-07-13/2018-07-15"),
        ("من 13 تموز 2018 إلى 15 تموز 2018", "2018-07-13/2018-07-15"),
        ("27-29 أغسطس 2018", "2018-08-27/2018-08-29"),
        ("عيد الفطر 2013", "2013-08-08"),
        ("عيد الفصح 2013", "2013-03-31"),
    ],
)
def test_an_absolute_date_needs_no_anchor(text: str, value: str) -> None:
    date = read_dates(text)[0]
    assert date.value == value
    assert not date.needs_anchor


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أمس", "2017-03-07"),
        ("أول من أمس", "2017-03-06"),
        ("أمس الأول", "2017-03-06"),
        ("يوم غد", "2017-03-09"),
        ("بعد غد", "2017-03-10"),
        ("مساء أمس (الثلاثاء)", "2017-03-07"),
        ("بعد ظهر اليوم", "2017-03-08"),
        ("الليلة الماضية", "2017-03-07"),
        ("ليل الأحد-الاثنين", "2017-03-05"),
        ("الأربعاء", "2017-03-08"),
        ("الخميس", "2017-03-02"),
        ("الأحد الماضي", "2017-03-05"),
        ("الأربعاء الماضي", "2017-03-01"),
        ("يوم الثلاثاء المقبل", "2017-03-14"),
        ("الأحد من الأسبوع الماضي", "2017-03-05"),
        ("ثلاثاء الأسبوع المقبل", "2017-03-14"),
        ("اليوم الثلاثاء", "2017-03-07"),  # the anchor is a day off more often than the writer
        ("الأسبوع الماضي", "2017-W09"),
        ("الشهر الجاري", "2017-03"),
        ("الشهر قبل الماضي", "2017-01"),
        ("العام الماضي", "2016"),
        ("هذه السنة", "2017"),
        ("القرن الماضي", "19"),
        ("الصيف الماضي", "2016"),
        ("كانون الأول الماضي", "2016-12"),
        ("8 ديسمبر الماضي", "2016-12-08"),
        ("جويلية المقبل", "2017-07"),
        ("أكتوبر من العام الماضي", "2016-10"),
        ("السابع من الشهر الجاري", "2017-03-07"),
        ("منتصف الشهر الماضي", "2017-02"),
        ("بداية العام", "2017"),
        ("النصف الأول من العام الحالي", "2017"),
        ("قبل ثلاثة أيام", "2017-03-05"),
        ("قبل يومين", "2017-03-06"),
        ("قبل أسبوع", "2017-03-01"),
        ("قبل 6 أشهر", "2016-09"),
        ("منذ نحو 9 أعوام", "2008"),
        ("منذ عامين", "2015"),
        ("بعد ست سنوات", "2023"),
        ("الأيام الثلاثة الماضية", "2017-03-05/2017-03-07"),
        ("خلال أسبوعين", "2017-03-08/2017-03-22"),
        ("الثلاثاء 7 آذار", "2017-03-07"),
        ("من يوم الأحد إلى يوم الخميس", "2017-03-05/2017-03-09"),
        ("من أكتوبر الماضي حتى مارس", "2016-10/2017-03"),
        ("آخر 3 أشهر", "2016-12/2017-02"),
        ("الساعات الـ24 الماضية", "2017-03-07T00:00/2017-03-08T00:00"),
        ("يوم 15 الجاري", "2017-03-15"),
        ("اليومين الماضيين", "2017-03-06/2017-03-07"),
        ("سبتمبرالماضي", "2016-09"),
        ("شهرفيفري", "2017-02"),
        ("منتصف الصيف الماضي", "2016"),
        ("اليوم، الأربعاء", "2017-03-08"),
        ("ليلة الاثنين إلى الثلاثاء", "2017-03-06"),
        ("الربع الأول", "2017"),
    ],
)
def test_a_relative_date_is_reckoned_from_the_anchor(text: str, value: str) -> None:
    date = only(text)
    assert date.value == value
    assert date.needs_anchor


@pytest.mark.parametrize("text", ["أمس", "الثلاثاء", "الشهر الماضي", "قبل ثلاثة أيام", "هذا العام", "الآن"])
def test_without_an_anchor_nothing_is_guessed(text: str) -> None:
    date = only(text, anchor=None)
    assert date.value is None
    assert date.needs_anchor


def test_without_an_anchor_a_day_keeps_what_it_says() -> None:
    assert only("18 شباط", anchor=None).value == "--02-18"
    assert only("مايو الماضي", anchor=None).value == "--05"


@pytest.mark.parametrize(
    ("text", "value", "gregorian"),
    [
        ("22-9-1436هـ", "1436-09-22", "2015-07-09"),
        ("11- 22/ 10/ 1436ه", "1436-10-11/1436-10-22", "2015-07-27/2015-08-07"),
        ("12 ربيع الأول 1440هـ الموافق 20 نوفمبر 2018", "1440-03-12", "2018-11-20"),
        ("رمضان 2019", "1440-09", "2019-05-06/2019-06-03"),
        ("عام 1436هـ", "1436", "2014-10-25/2015-10-13"),
    ],
)
def test_a_hijri_date_keeps_both_calendars(text: str, value: str, gregorian: str) -> None:
    date = only(text, anchor=None)
    assert (date.value, date.calendar, date.gregorian) == (value, "islamic", gregorian)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("الساعة الثالثة وربع عصرا", "2017-03-08T15:15"),
        ("3:18 صباحا", "2017-03-08T03:18"),
        ("الساعة الخامسة إلا ثلثا مساء", "2017-03-08T16:40"),
        ("الساعة الرابعة وأربعون دقيقة فجرا", "2017-03-08T04:40"),
        ("الساعة 07,25", "2017-03-08T07:25"),
        ("السابعة إلا عشر دقائق", "2017-03-08T06:50"),
        ("من الرابعة إلى السادسة مساء", "2017-03-08T16/2017-03-08T18"),
        ("ليلة أمس الساعة 11", "2017-03-07T23"),
        ("2015-10-16T17:30", "2015-10-16T17:30"),
        ("الخميس المقبل الساعة 8 مساء", "2017-03-09T20"),
        ("يوم السبت 21/09 الساعة 1:30 بعد الظهر", "2017-09-21T13:30"),
        ("الخميس من الساعة التاسعة وحتى الساعة الحادية عشرة صباحا", "2017-03-02T09/2017-03-02T11"),
    ],
)
def test_a_time_of_the_day_is_read(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("7 و8 جويلية المقبل", ["2017-07-07", "2017-07-08"]),
        ("يومي الاثنين والثلاثاء", ["2017-03-06", "2017-03-07"]),
        ("عامي 2010 و2012", ["2010", "2012"]),
        ("غادر في 3 مايو وعاد يوم 27.", ["2017-05-03", "2017-05-27"]),
        ("الجمعة في القرية ثم عادوا في اليوم التالي", ["2017-03-03", "2017-03-04"]),
    ],
)
def test_several_dates_stay_several(text: str, values: list[str]) -> None:
    assert [date.value for date in read_dates(text, WEDNESDAY)] == values


@pytest.mark.parametrize(
    "text",
    [
        "احتفلت البلاد باليوم الوطني",
        "قالت صحيفة المصري اليوم",
        "كرة القدم وبكرة السلة",
        "مارس المدرب عمله",
        "أب وابنه رجب",
        "حصد 2000 جندي",
        "نسخة رقم 2018",
        "الأيام الماضية",
        "إلى اليوم",
        "ربيع العمر",
        "الأمين العام السابق",
        "ولامس الجدار",
        "لمسافة 4000 م حول البحيرة",
        "نهاية الأسبوع",
    ],
)
def test_what_is_no_date_stays_out(text: str) -> None:
    assert read_dates(text, WEDNESDAY) == ()


def test_a_sentence_that_looks_ahead_means_the_next_day() -> None:
    assert read_dates("سيعقد المجلس جلسة الجمعة", WEDNESDAY)[0].value == "2017-03-10"
    assert read_dates("عقد المجلس جلسة الجمعة", WEDNESDAY)[0].value == "2017-03-03"
    assert read_dates("عقد ست جلسات الجمعة", WEDNESDAY)[0].value == "2017-03-03"


def test_the_caller_may_say_which_way_to_look() -> None:
    assert only("الأربعاء", prefer="future").value == "2017-03-15"
    assert only("الأربعاء", prefer="past").value == "2017-03-08"


def test_a_weekday_that_does_not_fit_is_told() -> None:
    def mismatch(text: str) -> tuple[int, int] | None:
        cut = scan(text)
        (found,) = value_dates(cut, find_moments(cut), None)
        return weekday_mismatch(found.moment, found.day)

    assert mismatch("الثلاثاء 18 شباط 2019") == (1, 0)
    assert mismatch("الاثنين 18 شباط 2019") is None
    assert mismatch("18 شباط 2019") is None


def test_places_hold_although_marks_stand_inside() -> None:
    text = "عُقد\u200f اجتماع يوم الثـلاثاء\u200f، 18 شبـاط 2019."
    for date in read_dates(text, WEDNESDAY):
        assert text[date.start : date.end] == date.text


WORDS = [
    "الثلاثاء",
    "18",
    "شباط",
    "2019",
    "من",
    "إلى",
    "بين",
    "الماضي",
    "يوم",
    "أمس",
    "(",
    ")",
    "/",
    "-",
    "،",
    "مساء",
    "بعد",
    "ظهر",
    "الساعة",
    "3",
    "عام",
    "1436هـ",
    "نهاية",
    "الأسبوع",
    "قبل",
    "ثلاثة",
    "أيام",
    "آخر",
    "و",
    "الموافق",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([None, WEDNESDAY]))
def test_places_lead_back_and_do_not_overlap(words: list[str], anchor: str | None) -> None:
    text = " ".join(words)
    at = 0
    for date in read_dates(text, anchor):
        assert at <= date.start < date.end
        assert text[date.start : date.end] == date.text
        at = date.end


@pytest.mark.parametrize(
    "piece", ["1-", "1/", "بعد ظهر ", "مساء ", "نهاية أول ", "من 3 يناير إلى ", "أمس (", "12 و", "هذا "]
)
def test_long_runs_are_read_without_nesting(piece: str) -> None:
    read_dates(piece * 5000, WEDNESDAY)
