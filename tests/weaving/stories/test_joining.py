"""An article added later joins, bridges or begins a story; identifiers stay."""

from tawatur.weaving.claims.signs import Signs, read_signs, weigh_collection
from tawatur.weaving.stories.joining import join_story
from tests.weaving.weaving_factories import FIRE, FIRE_TOLL, MATCH, reading

A = read_signs(reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL))
B = read_signs(reading("b", "حريق كبير في مصنع النسيج بالزهراء", FIRE, day="2031-03-02"))
C = read_signs(reading("c", "النخيل يفوز على المنارة", MATCH))


def joined(new: Signs, stories: dict[str, list[Signs]]) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    everyone = [new, *(each for members in stories.values() for each in members)]
    result = join_story(new, stories, weigh_collection(everyone))
    return dict(result.stories), dict(result.forwards)


def test_a_report_joins_its_story_and_the_identifier_stays() -> None:
    assert joined(B, {"first": [A], "other": [C]}) == ({"first": ("a", "b")}, {})


def test_another_happening_begins_a_story() -> None:
    stories, forwards = joined(C, {"first": [A, B]})
    assert list(stories.values()) == [("c",)]
    assert "first" not in stories
    assert forwards == {}


def test_a_bridge_leaves_a_forwarding_address() -> None:
    third = read_signs(reading("d", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL, day="2031-03-02"))
    stories, forwards = joined(third, {"left": [A], "right": [B]})
    (name,) = stories
    assert stories[name] == ("a", "b", "d")
    assert forwards == {({"left", "right"} - {name}).pop(): name}


def test_the_first_article_of_a_desk_begins_a_story() -> None:
    stories, forwards = joined(A, {})
    assert list(stories.values()) == [("a",)]
    assert forwards == {}
