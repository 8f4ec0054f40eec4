"""Dates of both calendars, weeks and weekdays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic.dates import calendar as cal


def test_a_hijri_day_has_its_gregorian_one() -> None:
    assert cal.hijri_to_gregorian(1436, 9, 1) == date(2015, 6, 18)
    assert cal.gregorian_to_hijri(date(2015, 6, 18)) == (1436, 9, 1)


def test_a_hijri_day_outside_the_tables_has_none() -> None:
    assert cal.hijri_to_gregorian(1300, 1, 1) is None
    assert cal.hijri_to_gregorian(1436, 9, 31) is None
    assert cal.gregorian_to_hijri(date(1800, 1, 1)) is None


@given(st.dates(date(1930, 1, 1), date(2070, 1, 1)))
def test_both_calendars_lead_back(day: date) -> None:
    hijri = cal.gregorian_to_hijri(day)
    assert hijri is not None
    assert cal.hijri_to_gregorian(*hijri) == day


@pytest.mark.parametrize(
    ("year", "sunday"), [(2013, date(2013, 3, 31)), (2024, date(2024, 3, 31)), (2038, date(2038, 4, 25))]
)
def test_easter(year: int, sunday: date) -> None:
    assert cal.easter(year) == sunday


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_weekdays_lie_around_a_day(day: date, weekday: int) -> None:
    before, after = cal.weekday_before(day, weekday, same=False), cal.weekday_after(day, weekday, same=False)
    assert before < day < after
    assert before.weekday() == after.weekday() == weekday
    assert (after - before).days in (7, 14)
    assert abs((cal.nearest_weekday(day, weekday) - day).days) <= 3


def test_a_month_on_from_the_thirty_first_is_the_month_end() -> None:
    assert cal.shift(date(2019, 1, 31), "month", 1) == date(2019, 2, 28)
    assert cal.shift(date(2020, 2, 29), "year", -1) == date(2019, 2, 28)
    assert cal.shift(date(1, 1, 1), "century", -1) is None


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("2019-02-18", "2019-02-18T00:00"),
        ("2019-02", "2019-02-01T00:00"),
        ("2019-02-18T10:30:00+03:00", "2019-02-18T10:30"),
    ],
)
def test_iso_of_every_grain_is_read(text: str, stamp: str) -> None:
    found = cal.parse_iso(text)
    assert found is not None
    assert found.isoformat(timespec="minutes") == stamp


def test_no_date_is_none() -> None:
    assert cal.parse_iso(None) is None
    assert cal.parse_iso("أمس") is None
