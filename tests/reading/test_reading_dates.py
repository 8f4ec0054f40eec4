"""The dates of an article: their anchor and its origin, and what the guide calls no date."""

from tawatur.arabic import Span, span_of
from tawatur.article import Article, Dateline, Part, Published
from tawatur.reading.dates import Stretches, find_dates
from tawatur.reading.nouns import Date


def article(text: str, published: Published | None = None, captured: str | None = None, dateline: str = "") -> Article:
    parts: list[Part] = []
    at = 0
    for line in text.split("\n"):
        if line.strip() and not line.startswith("#"):
            parts.append(Part("body", Span(at, at + len(line), line)))
        at += len(line) + 1
    opening = Dateline(span_of(text, 0, len(dateline))) if dateline else None
    return Article("x", "a.txt", text, published=published, captured=captured, parts=tuple(parts), dateline=opening)


def read(text: str, published: str | None = "2017-03-08") -> list[Date]:
    return list(find_dates(article(text, Published(published, "day", "metadata") if published else None)))


def test_the_anchor_is_shown_with_what_needed_it() -> None:
    relative, absolute = read("وصل الوفد أمس ويغادر في 3 مايو 2017.")
    assert (relative.value, relative.basis) == ("2017-03-07", "metadata")
    assert (absolute.value, absolute.basis) == ("2017-05-03", None)


def test_the_capture_is_the_anchor_where_nothing_better_is() -> None:
    (date,) = find_dates(article("وصل الوفد أمس", captured="2020-05-02T10:00:00"))
    assert (date.value, date.basis) == ("2020-05-01", "captured")


def test_the_dateline_comes_before_the_capture() -> None:
    text = "المدينة - 3 مايو 2019: وصل الوفد أمس"
    dates = find_dates(article(text, captured="2020-05-02", dateline="المدينة - 3 مايو 2019:"))
    assert [(date.value, date.basis) for date in dates] == [("2019-05-03", None), ("2019-05-02", "dateline")]


def test_without_any_anchor_it_is_never_today() -> None:
    (date,) = read("وصل الوفد أمس", None)
    assert (date.value, date.needs_anchor, date.basis) == (None, True, None)


def test_boilerplate_is_not_read() -> None:
    assert [date.text for date in read("# نشر اليوم\nوصل الوفد أمس")] == ["أمس"]


def test_what_the_guide_calls_no_date_stays_out() -> None:
    assert not read("في الساعة الثامنة مساء، خلال أسبوعين، بعد ست سنوات من التنسيق، في عيد الفطر، قبل يومين من الزيارة")


def test_a_point_before_the_anchor_is_a_date() -> None:
    assert [date.value for date in read("غادر قبل يومين، وعاش هناك منذ خمس سنوات")] == ["2017-03-06", "2012"]


def test_a_date_said_again_with_more_in_front_keeps_its_words() -> None:
    assert [date.text for date in read("وصل اليوم الأربعاء. وقال إنه وصل صباح اليوم الأربعاء.")] == [
        "اليوم الأربعاء",
        "اليوم الأربعاء",
    ]


def test_both_days_of_a_range_are_dates() -> None:
    dates = read("من 17 إلى 20 جانفي الماضي")
    assert [(date.text, date.value) for date in dates] == [("17", "2017-01-17"), ("20 جانفي الماضي", "2017-01-20")]


def test_the_last_two_years_are_a_date_where_the_last_years_are_none() -> None:
    assert [date.value for date in read("في العامين الماضيين وفي الأعوام الماضية")] == ["2015/2016"]


def test_a_week_of_a_month_has_the_value_of_the_month() -> None:
    (date,) = read("في الأسبوع الأخير من شهر أوت 2016")
    assert (date.value, date.grain) == ("2016-08", "week")


def test_stretches_hold_what_lies_inside() -> None:
    stretches = Stretches([(10, 20), (0, 5)])
    assert stretches.hold(11, 20)
    assert not stretches.hold(4, 6)
    assert not stretches.hold(5, 6)
    assert not Stretches([]).hold(0, 0)


def test_two_days_named_by_their_rank_share_their_month() -> None:
    assert [date.value for date in read("تقام الدورة في الرابع والخامس من مايو المقبل")] == ["2017-05-04", "2017-05-05"]
    assert [date.value for date in read("حضر الثاني والخامس من مايو يوم عطلة")] == ["2017-05-02", "2017-05-05"]
    assert [date.value for date in read("وصل الفريق الرابع وغادر الوفد في 5 مايو 2017")] == ["2017-05-05"]


def test_a_day_of_the_current_month_needs_no_preposition() -> None:
    (date,) = read("يفتتح المعرض يوم الثلاثاء 14 الشهر الجاري")
    assert date.value == "2017-03-14"
