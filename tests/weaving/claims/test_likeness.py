"""How like words are in meaning, by the table that is shipped."""

import pytest

from tawatur.weaving.claims.likeness import AXES, UNIT, compare_likeness, load_vectors
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.stories.rarity import Rarity


def like(one: str, two: str) -> float:
    return compare_likeness(one, two, Rarity())["longer like"]


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [("مستشفى", "طبيب", "كرة"), ("هبوط", "انخفاض", "مدرسة"), ("جيش", "جنود", "زراعة"), ("طائرة", "مطار", "قضاء")],
)
def test_words_of_one_field_are_nearer(word: str, near: str, far: str) -> None:
    assert like(word, near) > like(word, far)


def test_a_word_is_like_itself_known_or_not() -> None:
    assert like("طائرة", "الطائرة") == like("زقبطوم", "زقبطوم") == 1.0
    assert like("زقبطوم", "طائرة") == 0.0


def test_the_word_without_a_mate_is_far() -> None:
    found = compare_likeness("افتتاح مستشفى الزهراء", "افتتاح مستشفى زقبطوم", Rarity())
    assert found["far word"] > 1
    assert compare_likeness("افتتاح مستشفى", "افتتاح المستشفى", Rarity())["far word"] == 0


def test_which_comes_first_does_not_matter() -> None:
    one, two = "افتتاح مستشفى الزهراء الجديد", "الوزير يزور مطارا"
    assert compare_likeness(one, two, Rarity()) == pytest.approx(compare_likeness(two, one, Rarity()))


@pytest.mark.parametrize("text", ["", "؟", "من في على"])
def test_nothing_to_hold_against(text: str) -> None:
    assert set(compare_likeness(text, "افتتاح مستشفى", Rarity()).values()) == {0.0}


def test_vectors_are_of_one_length() -> None:
    vector = load_vectors()[stem_word("طائرة")]
    assert len(vector) == AXES
    assert sum(number**2 for number in vector) == pytest.approx(UNIT**2, rel=0.05)
