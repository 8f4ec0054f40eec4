"""One figure for passengers and for passengers and crew contradicts; a second figure or a verb joins nothing."""

import pytest

from tawatur.weaving.differences.counted import compare_counted
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading

Count = tuple[str, float, str]
ALONE: tuple[str, Count] = ("على متن العبارة 164 راكبا", ("164", 164.0, "راكب"))


def compare(*texts: tuple[str, Count]) -> list[Difference]:
    readings = [reading(str(i), "غرق عبارة", text, counts=(count,)) for i, (text, count) in enumerate(texts)]
    by_path = {each.article.path: each for each in readings}
    return compare_counted(by_path, by_path)


@pytest.mark.parametrize("pair", ["من الركاب وأفراد الطاقم", "من الركاب والطاقم"])
def test_the_same_figure_for_one_and_for_two_contradicts(pair: str) -> None:
    (difference,) = compare(ALONE, (f"على متن العبارة 164 {pair} أمس", ("164", 164.0, "راكب")))
    assert (difference.kind, difference.nature) == ("number", "contradiction")
    assert {value.text for value in difference.values} == {"164 راكبا", f"164 {pair}"}


@pytest.mark.parametrize(
    "text",
    [
        "على متن العبارة 164 راكبا و20 من الطاقم",
        "على متن العبارة 164 راكبا وغرقت قرب الجزيرة",
        "على متن العبارة 164 من الركاب وقالت السلطات",
    ],
)
def test_a_second_figure_and_a_verb_join_nothing(text: str) -> None:
    assert compare(ALONE, (text, ("164", 164.0, "راكب"))) == []


def test_another_figure_is_another_matter() -> None:
    assert compare(ALONE, ("على متنها 180 من الركاب والطاقم", ("180", 180.0, "راكب"))) == []


def test_a_headline_is_held_against_its_own_body() -> None:
    words = "164 راكبا على متن العبارة"
    body = "على متن العبارة 164 من الركاب والطاقم"
    both = reading("a", words, body, counts=(("164", 164.0, "راكب"), ("164", 164.0, "راكب")))
    assert len(compare_counted(["a"], {"a": both})) == 1


def test_men_and_women_of_one_calling_are_one_thing() -> None:
    alone = ("يشارك 200 حرفي في السوق", ("200", 200.0, "حرفي"))
    assert compare(alone, ("يشارك 200 حرفي وحرفية في السوق", ("200", 200.0, "حرفي"))) == []


def test_the_next_of_a_list_is_not_joined() -> None:
    alone = ("يفتتح برج بسعة 200 سرير في المرفأ ومستشفى صغير", ("200", 200.0, "سرير"))
    listed = ("يفتتح برج بسعة 200 سرير ومستشفى الزهراء في المرفأ", ("200", 200.0, "سرير"))
    counted = ("بنت الوزارة 12 مستشفى هذا العام", ("12", 12.0, "مستشفى"))
    assert compare(alone, listed, counted) == []
    joined = ("يفتتح برج بسعة 200 سرير ومستشفى في المرفأ", ("200", 200.0, "سرير"))
    assert len(compare(alone, joined, counted)) == 1
