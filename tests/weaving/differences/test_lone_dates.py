"""One day of two reports for one thing, in whatever words it is dated."""

import pytest

from tawatur.weaving.differences.lone_dates import compare_lone_dates
from tawatur.weaving.differences.moments import read_moments
from tests.weaving.differences.two_reports import contradicted, report

HEAD = "لاعب النسور الجديد يوقع عقده\n\n"
TEXT = "أكد وكيل اللاعب الجديد أن موكله سيتواجد في مدينة الزاهرة {} لتوقيع عقده مع نادي النسور بعد إجراء الفحص الطبي.{}"


def told(day: str, more: str = "") -> str:
    return HEAD + TEXT.format(day, more)


def test_one_arrival_on_two_days() -> None:
    one, two = told("في 15 أغسطس"), told("في الخامس من أغسطس").replace("أكد وكيل اللاعب", "أعلن النادي")
    assert contradicted(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (told("في 15 أغسطس"), told("في الخامس عشر من أغسطس")),
        (told("في 15 أغسطس"), told("في 5 أغسطس", " وكان النادي قد حدد 15 أغسطس موعدا أخيرا.")),
        (told("في 15 أغسطس"), told("في شهر أغسطس")),
    ],
)
def test_days_that_may_both_be_right(one: str, two: str) -> None:
    assert not contradicted(one, two)


def test_a_day_of_something_else_is_another_day() -> None:
    other = HEAD + "ذكر نادي النسور أن لاعبه الجديد وصل، ويبدأ الدوري في 5 أغسطس بمشاركة عشرة أندية."
    assert not contradicted(told("في 15 أغسطس"), other)


@pytest.mark.parametrize("day", ["ابتداء من 5 أغسطس", "حتى 5 أغسطس"])
def test_where_a_period_begins_or_ends_is_no_day_of_the_thing(day: str) -> None:
    readings = [report("a.txt", told("في 15 أغسطس")), report("b.txt", told(day))]
    assert not compare_lone_dates(readings, {each.article.path: read_moments(each) for each in readings})
