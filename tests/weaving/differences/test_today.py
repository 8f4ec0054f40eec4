"""Yesterday is a day of the week where the article says which day it calls today."""

import msgspec
import pytest

from tawatur.article import Published
from tawatur.weaving.differences.today import read_relative_days
from tests.weaving.weaving_factories import reading


def days(text: str, day: str | None = None) -> list[tuple[str, str]]:
    return [
        (slot.place.text, slot.place.value)
        for slot in read_relative_days(reading("a", "عنوان الخبر الأول", text, day=day))
    ]


def written(text: str, basis: str) -> list[tuple[str, str]]:
    one = reading("a", "عنوان الخبر الأول", text, day=None)
    published = Published("2031-03-01", "day", basis)
    dated = msgspec.structs.replace(one, article=msgspec.structs.replace(one.article, published=published))
    return [(slot.place.text, slot.place.value) for slot in read_relative_days(dated)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قال البيان اليوم الجمعة إن السفينة غرقت أمس قرب المرفأ", [("أمس", "thursday")]),
        ("قال البيان أمس الجمعة إن السفينة تصل غدا إلى المرفأ", [("غدا", "sunday")]),
        ("قال البيان اليوم (الجمعة) إن السفينة غرقت أول من أمس", [("أول من أمس", "wednesday")]),
        ("غرقت السفينة أمس قرب المرفأ", []),  # of which week nobody says
        ("قال البيان اليوم الجمعة، وقال أمس السبت، إن السفينة غرقت أول من أمس", []),  # it says two
        ("وصلت السفينة اليوم الجمعة في اليوم الوطني", []),
    ],
)
def test_relative_days_by_the_day_that_the_article_names(text: str, found: list[tuple[str, str]]) -> None:
    assert days(text) == found


def test_relative_days_by_the_date_of_the_article() -> None:
    assert written("غرقت السفينة أمس قرب المرفأ", "text") == [("أمس", "friday")]


@pytest.mark.parametrize("basis", ["captured", "metadata", "url"])
def test_the_day_of_the_page_is_no_day_of_the_words(basis: str) -> None:
    assert written("غرقت السفينة أمس قرب المرفأ", basis) == []


@pytest.mark.parametrize("before", ["في", "إلى", "حتى", "كل"])
def test_a_day_is_not_today_behind_words_of_every_day(before: str) -> None:
    assert written(f"تنقل السفينة مئة راكب {before} اليوم من المرفأ", "text") == []
