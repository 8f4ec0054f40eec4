"""By when: one day, less than a week, 48 hours, each in hours."""

import pytest

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import read_article
from tawatur.weaving.differences.deadlines import DEADLINE, read_deadlines


def deadlines(text: str) -> list[str]:
    whole = f"خطة المصنع الجديد\n\n{text}\n"
    slots = list(read_deadlines(read_article(understand(Page("a.txt", whole)))))
    assert all(slot.thing == DEADLINE and whole[slot.place.start : slot.place.end] == slot.place.text for slot in slots)
    return [slot.place.value for slot in slots]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("سيرفع المصنع إنتاجه في غضون يوم من فتح الطريق.", ["24 h"]),
        ("سيرفع المصنع إنتاجه في أقل من أسبوع.", ["168 h"]),
        ("سيرفع المصنع إنتاجه في غضون 48 ساعة من الآن.", ["48 h"]),
        ("سيرفع المصنع إنتاجه في غضون ثلاثة أشهر من الآن.", ["2190 h"]),
        ("سيرفع المصنع إنتاجه في غضون أشهر.", []),  # how many nobody says
        ("عمل المصنع ثلاثة أشهر متواصلة.", []),
    ],
)
def test_deadlines_in_hours(text: str, hours: list[str]) -> None:
    assert deadlines(text) == hours
