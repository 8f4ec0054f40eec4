"""A date that does not fall on the weekday named beside it is shown; one that does is not."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.weekdays import find_wrong_weekdays


def read(when: str) -> Reading:
    text = f"افتتاح مكتبة الميناء\n\nافتتح الوزير سامي الراوي مكتبة الميناء يوم {when} بحضور سكان المدينة كلها.\n"
    return read_article(understand(Page("a.txt", text)))


def test_a_weekday_that_does_not_fit_is_a_contradiction() -> None:
    (wrong,) = find_wrong_weekdays(read("الأربعاء 5 نوفمبر 2024"))
    assert (wrong.kind, wrong.nature) == ("date", "contradiction")
    assert [value.value for value in wrong.values] == ["Wednesday", "Tuesday"]


def test_a_weekday_that_fits_is_none() -> None:
    assert list(find_wrong_weekdays(read("الثلاثاء 5 نوفمبر 2024"))) == []


def test_a_date_without_a_weekday_is_none() -> None:
    assert list(find_wrong_weekdays(read("5 نوفمبر 2024"))) == []
