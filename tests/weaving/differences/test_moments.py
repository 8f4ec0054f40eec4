"""Two weekdays for one thing contradict; a weekday and a part of the day do not."""

import msgspec
import pytest

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.claims.held import Held
from tawatur.weaving.differences.moments import compare_moments, has_year, read_moments, same_time
from tawatur.weaving.differences.slots import Slot
from tests.weaving.weaving_factories import reading


def slots_of(one: Reading) -> list[Slot]:
    return list(read_moments(one))


def moments(path: str, text: str) -> list[str]:
    return [slot.place.value for slot in slots_of(reading(path, "عنوان الخبر الأول", text))]


def dated(text: str) -> list[Slot]:
    whole = f"موعد المعرض السنوي\n\n{text}\n"
    return [
        slot for slot in slots_of(read_article(understand(Page("a.txt", whole)))) if slot.thing.startswith("calendar")
    ]


def test_weekday_and_part_of_day_are_read() -> None:
    assert moments("a", "وصلت السفينة مساء الخميس إلى مرفأ الزهراء") == ["evening", "thursday"]


def test_the_half_of_an_hour_is_no_part_of_the_day() -> None:
    assert moments("a", "وصلت السفينة الساعة 2:08 مساء إلى مرفأ الزهراء") == []
    assert moments("a", "وصلت السفينة الساعة الواحدة ظهرا إلى مرفأ الزهراء") == []


def test_two_weekdays_contradict() -> None:
    (one,) = slots_of(reading("a", "عنوان الخبر الأول", "وصلت السفينة الخميس إلى مرفأ الزهراء"))
    (two,) = slots_of(reading("b", "عنوان الخبر الأول", "وصلت السفينة الجمعة إلى مرفأ الزهراء"))
    difference = compare_moments([(one, two)], Held((one, two), same_time, {}))
    assert difference is not None
    assert (difference.kind, difference.nature) == ("date", "contradiction")
    assert compare_moments([(one, one)], Held((one, two), same_time, {})) is None


def test_a_day_that_the_other_article_names_too_is_none() -> None:
    (one,) = slots_of(reading("a", "عنوان الخبر الأول", "وصلت السفينة الخميس إلى مرفأ الزهراء"))
    two, also = slots_of(
        reading("b", "عنوان الخبر الأول", "وصلت السفينة الجمعة إلى المرفأ بعد أن أبحرت الخميس من الجزيرة")
    )
    assert compare_moments([(one, two)], Held((one, two, also), same_time, {})) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("يفتتح المعرض أبوابه في الثاني من نيسان المقبل للزوار كافة", ["--04-02"]),  # its year is not said
        ("افتتح المعرض أبوابه أمس الأول للزوار كافة", []),  # another day in each paper
        ("افتتح المعرض أبوابه الشهر الماضي للزوار كافة", []),
        ("افتتح المعرض أبوابه عام 2019 للزوار كافة", ["2019"]),
    ],
)
def test_only_what_a_date_says_by_itself_counts(text: str, values: list[str]) -> None:
    assert [slot.place.value for slot in dated(text)] == values


def test_the_end_of_a_period_is_not_its_beginning() -> None:
    first, last = dated("يستقبل المعرض زواره من الثاني من نيسان إلى التاسع من أيار المقبلين في الساحة")
    assert first.thing != last.thing


def test_a_year_is_four_digits() -> None:
    assert has_year("الأحد 3/10/2021")
    assert not has_year("الأحد 3 أكتوبر")


def test_two_calendars_are_never_compared() -> None:
    first, second = dated("افتتح المعرض في التاسع من رمضان وأغلق في السادس والعشرين من حزيران في الساحة")
    assert first.thing != second.thing


def test_what_comes_out_every_day_differs_in_its_day_only() -> None:
    told = "أعلنت الهيئة اليوم {} تسجيل إصابة جديدة في الوادي"
    pair = []
    for path, weekday, day in (("a", "الجمعة", "2031-03-07"), ("b", "السبت", "2031-03-08")):
        (slot,) = slots_of(reading(path, "عنوان الخبر الأول", told.format(weekday), day=day))
        pair.append(slot)
    one, two = pair
    assert compare_moments([(one, two)], Held(pair, same_time, {})) is None
    alike = msgspec.structs.replace(two, day=one.day)
    assert compare_moments([(one, alike)], Held([one, alike], same_time, {})) is not None


def test_an_ordinal_before_a_month_is_no_day_of_it() -> None:
    assert dated("فاز الرئيس بولاية خامسة في مايو الماضي بعد منافسة طويلة.") == []
    assert [slot.place.value for slot in dated("فاز الرئيس في الخامس من مايو الماضي بعد منافسة طويلة.")] == ["--05-05"]
