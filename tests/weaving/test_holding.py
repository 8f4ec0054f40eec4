"""Readings by their paths: in order, Arabic ones only, the held ones as one object."""

from msgspec import structs

from tawatur.reading import Reading, Shelf
from tawatur.weaving.holding import ByPath
from tests.weaving.weaving_factories import FIRE, MATCH, reading


def some() -> list[Reading]:
    return [reading("b", "النخيل يفوز على المنارة", MATCH), reading("a", "حريق في مصنع النسيج", FIRE)]


def test_paths_are_in_order_and_of_two_readings_the_one_with_the_last_id_counts() -> None:
    first, second = some()
    other = structs.replace(second, article=structs.replace(second.article, id="~", outlet="المرفأ"))
    by_path = ByPath(Shelf([first, other, second]))
    assert list(by_path) == ["a", "b"]
    assert by_path["a"] == other


def test_other_languages_are_left_out() -> None:
    first, second = some()
    foreign = structs.replace(first, article=structs.replace(first.article, language="en"))
    by_path = ByPath(Shelf([foreign, second]))
    assert list(by_path) == ["a"]
    assert "b" not in by_path


def test_what_is_held_is_made_once_until_something_else_is() -> None:
    by_path = ByPath(Shelf(some()))
    by_path.hold(["a"])
    held = by_path["a"]
    assert by_path["a"] is held
    assert by_path["b"] is not by_path["b"]
    by_path.hold(["b"])
    assert by_path["a"] is not held
    assert by_path["a"] == held


def test_articles_stand_in_the_same_order() -> None:
    articles = ByPath(Shelf(some())).articles()
    assert [article.path for article in articles] == ["a", "b"]
    assert articles[0] is articles[0]
    assert len(articles[1:]) == 1
    assert [each.article.path for each in ByPath(Shelf(some())).named()] == ["a", "b"]
