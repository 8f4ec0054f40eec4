"""Two weekdays for one thing contradict; a weekday and a part of the day do not."""

from tawatur.weaving.moments import compare_moments, read_moments
from tawatur.weaving.units import find_units
from tests.weaving.weaving_factories import reading


def moments(path: str, text: str) -> list[str]:
    one = reading(path, "عنوان الخبر الأول", text)
    return [slot.place.value for unit in find_units(one) for slot in read_moments(unit, one)]


def test_weekday_and_part_of_day_are_read() -> None:
    assert moments("a", "وصلت السفينة مساء الخميس إلى مرفأ الزهراء") == ["evening", "thursday"]


def test_two_weekdays_contradict() -> None:
    slots = []
    for path, text in (("a", "وصلت السفينة الخميس إلى مرفأ الزهراء"), ("b", "وصلت السفينة الجمعة إلى مرفأ الزهراء")):
        one = reading(path, "عنوان الخبر الأول", text)
        slots += [slot for unit in find_units(one) for slot in read_moments(unit, one)]
    difference = compare_moments(slots)
    assert difference is not None
    assert (difference.kind, difference.nature) == ("date", "contradiction")
    assert compare_moments(slots[:1]) is None
