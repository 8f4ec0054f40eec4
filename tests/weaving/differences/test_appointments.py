"""One hearing or election on two days."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.appointments import compare_appointments
from tawatur.weaving.differences.moments import read_moments
from tawatur.weaving.nouns import Difference


def report(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, f"أخبار المحاكم\n\n{text}\n")))


def compare(one: str, two: str) -> list[Difference]:
    readings = [report("a.txt", one), report("b.txt", two)]
    return compare_appointments(readings, {each.article.path: list(read_moments(each)) for each in readings})


HEARING = "ومن المتوقع عقد جلسة الحكم على البحارة في الثاني من أغسطس المقبل."


def test_one_hearing_on_two_days() -> None:
    (found,) = compare(HEARING, "قال المحامون إن جلسة النطق بالحكم حدد لها الثامن من أغسطس المقبل.")
    assert (found.kind, found.nature) == ("date", "contradiction")
    assert [value.value for value in found.values] == ["--08-02", "--08-08"]


def test_an_article_that_tells_both_days_of_it_differs_too() -> None:
    both = f"{HEARING} وقال المحامون إن جلسة النطق بالحكم حدد لها الثامن من أغسطس المقبل."
    assert [value.value for value in compare(HEARING, both)[0].values] == ["--08-02", "--08-08"]


def test_an_election_on_two_days() -> None:
    one = "تنظم الانتخابات الجماعية يوم 4 شتنبر في جميع الجهات."
    assert compare(one, "تجرى الانتخابات الجماعية يوم 7 شتنبر في كل الجهات.")
    assert compare(one, "تجرى الانتخابات الجماعية في شتنبر.") == []


def test_a_day_given_up_the_end_of_a_period_and_another_event_are_none() -> None:
    assert compare(HEARING, "تقرر تأجيل جلسة الحكم على البحارة من 26 يوليو إلى موعد لاحق.") == []
    assert compare(HEARING, "تستمر جلسة الحكم حتى الثامن من أغسطس المقبل.") == []
    assert compare(HEARING, "يفتتح المعرض في الثامن من أغسطس المقبل.") == []
    assert compare(HEARING, "جلسة الحكم في الثاني من أغسطس المقبل.") == []


def test_the_first_hearing_is_not_the_second() -> None:
    one = "تعقد الجلسة الأولى من المحاكمة في 3 مارس المقبل."
    assert compare(one, "تعقد الجلسة الثانية من المحاكمة في 9 مارس المقبل.") == []


def test_two_hearings_of_one_line_are_two() -> None:
    one = "تعقد الجلسة الأولى للمحاكمة في 3 مارس المقبل والثانية في 9 مارس."
    assert compare(one, "تعقد جلسة المحاكمة في 9 مارس المقبل.") == []
