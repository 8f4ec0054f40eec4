"""Noon and afternoon for one arrival; not for an arrival and a departure, two days, two places, the end of a period."""

import msgspec
import pytest

from tawatur.arabic import Span
from tawatur.reading import Entity, Reading
from tawatur.weaving.differences import daytimes
from tawatur.weaving.differences.moments import read_moments
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading


def report(path: str, text: str, *places: str) -> Reading:
    one = reading(path, "عنوان الخبر الأول", text)
    whole = one.article.text
    found = tuple(
        Entity(f"e{i}", "place", name, (Span(at := whole.index(name), at + len(name), name),))
        for i, name in enumerate(places, 1)
    )
    return msgspec.structs.replace(one, entities=found)


def compare_daytimes(readings: list[Reading]) -> list[Difference]:
    return daytimes.compare_daytimes(readings, {each.article.path: list(read_moments(each)) for each in readings})


ONE = report("a", "وكانت السفينة البحثية وصلت إلى مرفأ الزهراء ظهر اليوم", "الزهراء")


def test_one_arrival_at_two_times() -> None:
    two = report("b", "وصلت صباح أمس إلى مرفأ الزهراء السفينة البحثية", "الزهراء")
    (found,) = compare_daytimes([ONE, two])
    assert (found.kind, found.nature) == ("date", "contradiction")
    assert {value.value for value in found.values} == {"noon", "morning"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("غادرت السفينة البحثية مرفأ الزهراء صباح أمس", ("الزهراء",)),  # the other side of an axis
        ("غادرت مع ركابها وطاقمها الكبير السفينة البحثية مرفأ الزهراء صباح أمس", ("الزهراء",)),  # far before it
        ("وصلت السفينة البحثية إلى مرفأ الحجازية صباح أمس", ("الحجازية",)),
        ("وصلت السفينة البحثية إلى مرفأ الزهراء ظهر أمس", ("الزهراء",)),
        ("بقيت السفينة البحثية في مرفأ الزهراء حتى صباح أمس", ("الزهراء",)),
        ("انتهت الأعمال صباح أمس بحضور المدير", ()),
    ],
)
def test_what_is_not_one_happening_is_no_difference(text: str, places: tuple[str, ...]) -> None:
    assert compare_daytimes([ONE, report("b", text, *places)]) == []


def test_names_alone_are_no_happening() -> None:
    one = report("a", "ترأس سالم الخباز ولجنة السلامة اجتماعا ظهر اليوم")
    two = report("b", "زار سالم الخباز ولجنة السلامة صباح أمس معرض الكتاب")
    people = [
        Entity(
            "e1", "person", "سالم الخباز", (Span(at := each.article.text.index("سالم الخباز"), at + 11, "سالم الخباز"),)
        )
        for each in (one, two)
    ]
    named = [msgspec.structs.replace(each, entities=(who,)) for each, who in zip((one, two), people, strict=True)]
    assert compare_daytimes([one, two]) != []
    bodies = [
        Entity(
            "e2",
            "organisation",
            "لجنة السلامة",
            (Span(at := each.article.text.index("لجنة"), at + 12, "لجنة السلامة"),),
        )
        for each in (one, two)
    ]
    both = [
        msgspec.structs.replace(each, entities=(*each.entities, body)) for each, body in zip(named, bodies, strict=True)
    ]
    assert compare_daytimes(both) == []


def test_two_days_are_two_happenings() -> None:
    friday = report("a", "وصلت السفينة البحثية إلى مرفأ الزهراء ظهر الجمعة", "الزهراء")
    sunday = report("b", "وصلت السفينة البحثية إلى مرفأ الزهراء صباح الأحد", "الزهراء")
    assert compare_daytimes([friday, sunday]) == []


def test_afternoon_and_evening_run_into_each_other() -> None:
    afternoon = report("a", "وصلت السفينة البحثية إلى مرفأ الزهراء عصر أمس", "الزهراء")
    evening = report("b", "وصلت السفينة البحثية إلى مرفأ الزهراء مساء أمس", "الزهراء")
    assert compare_daytimes([afternoon, evening]) == []
