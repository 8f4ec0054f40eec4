"""One player's goal in two minutes, by his name and a word of scoring before the minute."""

import msgspec

from tawatur.arabic import Span
from tawatur.reading import Entity, Reading
from tawatur.weaving.differences import goals
from tawatur.weaving.differences.numbers import read_numbers
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading


def report(path: str, text: str, *players: str) -> Reading:
    one = reading(path, "ختام الدور الأول", text)
    whole = one.article.text
    people = tuple(
        Entity(f"e{i}", "person", name, (Span(at := whole.index(name), at + len(name), name),))
        for i, name in enumerate(players, 1)
    )
    return msgspec.structs.replace(one, entities=people)


def compare_goals(readings: list[Reading]) -> list[Difference]:
    return goals.compare_goals(readings, {each.article.path: list(read_numbers(each)) for each in readings})


ONE = report("a", "سجل المهاجم رامز الحداد الهدف الأول في الدقيقة 26 برأسية", "رامز الحداد")


def test_one_goal_in_two_minutes() -> None:
    two = report("b", "افتتح الفريق التسجيل عبر الحداد الذي أحرز هدفا في الدقيقة 29 من ركلة", "الحداد")
    (found,) = compare_goals([ONE, two])
    assert (found.kind, found.nature) == ("number", "contradiction")
    assert [value.value for value in found.values] == ["26", "29"]


def test_one_minute_the_half_counted_anew_another_player_or_no_goal_is_none() -> None:
    same = report("b", "أحرز الحداد هدفا في الدقيقة 26 من ركلة", "الحداد")
    again = report("c", "أحرز الحداد هدفا في الدقيقة 71 من ركلة", "الحداد")
    other = report("d", "أحرز سالم الخباز هدفا في الدقيقة 29 من ركلة", "سالم الخباز")
    card = report("e", "نال رامز الحداد بطاقة صفراء في الدقيقة 29 بعد احتكاك", "رامز الحداد")
    for each in (same, again, other, card):
        assert compare_goals([ONE, each]) == []


def test_a_player_of_two_goals_tells_neither() -> None:
    two = report("b", "أحرز الحداد هدفا في الدقيقة 29 ثم أحرز الحداد هدفا في الدقيقة 80", "الحداد")
    assert compare_goals([ONE, two]) == []
