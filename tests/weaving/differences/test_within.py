"""Times inside clauses that assert one thing: two days of one event, never the day of the words."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.claims.units import find_units
from tawatur.weaving.differences.within import compare_within
from tawatur.weaving.nouns import Difference


def report(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, f"أخبار المرفأ\n\n{text}\n")))


def compare(one: str, two: str, same_story: bool = True) -> list[Difference]:
    readings = {"a.txt": report("a.txt", one), "b.txt": report("b.txt", two)}
    group = [unit for reading in readings.values() for unit in find_units(reading) if unit.part != "headline"]
    stories = {"a.txt": "st1", "b.txt": "st1" if same_story else "st2"}
    return compare_within([group], stories, readings)


def test_a_day_by_name_against_a_day_told_from_today() -> None:
    one = "نفذت القوات البحرية يوم الأربعاء مناورة بحرية كبيرة قبالة الساحل الشرقي."
    two = "اليوم الجمعة عادت الزوارق. نفذت القوات البحرية أمس مناورة بحرية كبيرة قبالة الساحل الشرقي."
    (found,) = compare(one, two)
    assert (found.kind, found.nature) == ("date", "contradiction")
    assert {value.value for value in found.values} == {"wednesday", "thursday"}
    assert compare(one, two, same_story=False) == []


def test_two_deadlines_of_one_promise() -> None:
    one = "سيرفع المصنع الكبير إنتاجه من الإسمنت في غضون يوم من فتح الطريق."
    two = "سيرفع المصنع الكبير إنتاجه من الإسمنت في أقل من أسبوع."
    (found,) = compare(one, two)
    assert {value.value for value in found.values} == {"24 h", "168 h"}


def test_the_same_day_and_other_clauses_are_none() -> None:
    one = "نفذت القوات البحرية يوم الأربعاء مناورة بحرية كبيرة قبالة الساحل الشرقي."
    assert compare(one, one) == []
    assert compare(one, "وصلت باخرة الركاب يوم الخميس إلى مرفأ العاصمة بعد رحلة طويلة.") == []


def test_two_places_give_notice_of_their_own_days() -> None:
    one = "فتحت مديرية التربية في دمشق باب التسجيل أمام المعلمين الجدد يوم الأربعاء في مقرها."
    two = "فتحت مديرية التربية في حلب باب التسجيل أمام المعلمين الجدد يوم الخميس في مقرها."
    assert compare(one, two) == []
    assert len(compare(one, two.replace("حلب", "دمشق"))) == 1


def test_the_day_on_which_somebody_spoke_is_none() -> None:
    one = "قالت الوزارة يوم الأربعاء إن القوات البحرية نفذت مناورة بحرية كبيرة قبالة الساحل الشرقي."
    two = "قالت الوزارة يوم الخميس إن القوات البحرية نفذت مناورة بحرية كبيرة قبالة الساحل الشرقي."
    assert compare(one, two) == []


def test_two_days_each_with_its_own_count_are_two_notices() -> None:
    one = "ضبطت دوريات الشرطة في أنحاء المحافظات يوم الخميس 19 مطلوبا من المشاركين في أعمال النهب."
    two = "ضبطت دوريات الشرطة في أنحاء المحافظات يوم السبت 24 مطلوبا من المشاركين في أعمال النهب."
    assert compare(one, two) == []
    assert len(compare(one, two.replace("24", "19"))) == 1


def test_one_text_with_its_today_may_be_printed_on_two_days() -> None:
    text = "قال الباحثون اليوم {} إن النهر ارتفع. نحو مئة ألف شخص ما زالوا مشردين اليوم بعد زلزال الهضبة الكبير."
    assert compare(text.format("الجمعة"), text.format("السبت")) == []
