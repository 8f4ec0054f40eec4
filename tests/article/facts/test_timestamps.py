"""Lines that are a date or a time and nothing else."""

import pytest

from tawatur.article.facts.timestamps import is_part_of_date, is_timestamp
from tawatur.article.lines.lines import fold_line


@pytest.mark.parametrize(
    "line",
    [
        "الثلاثاء 12 يناير 2021 - 10:30",
        "12 كانون الثاني 2021",
        "الثلاثاء - 14 ربيع الآخر 1441 هـ - 10 ديسمبر 2019 مـ رقم العدد [14987]",
        "نشر في: 04/02/2020 - 16:12",
        "قبل 5 ساعات",
        "منذ ساعتين",
        "2022-05-17 14:32",
        "١٢ مارس ٢٠٢١",
    ],
)
def test_dates_and_times_are_told(line: str) -> None:
    assert is_timestamp(fold_line(line))


@pytest.mark.parametrize("line", ["زلزال 12 يناير", "الثلاثاء الأسود", "17", "وقع الحادث يوم 12 يناير 2021", "الأول"])
def test_lines_that_merely_hold_a_date_are_not(line: str) -> None:
    assert not is_timestamp(fold_line(line))


def test_words_of_dates_are_known_one_by_one() -> None:
    assert all(map(is_part_of_date, ["15", "شوال", "هـ", "الموافق"]))
    assert not is_part_of_date("الوزير")
