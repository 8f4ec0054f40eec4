"""The gender that a verb shows before a noun."""

import pytest

from tawatur.reading.statements.words.agreement import _of_place, _of_stem


@pytest.mark.parametrize("stem", ["حكومة", "دول", "فصائل", "سلطات", "مصادر"])
def test_feminine_and_plurals_of_things(stem: str) -> None:
    assert _of_stem(stem) == "f"


@pytest.mark.parametrize("stem", ["مجلس", "حزب", "رئيس", "برلمان", "خليفة"])
def test_masculine(stem: str) -> None:
    assert _of_stem(stem) == "m"


@pytest.mark.parametrize("stem", ["سكان", "قضاة", "خبراء", "مسؤولون", "نساء"])
def test_several_people_go_with_either(stem: str) -> None:
    assert _of_stem(stem) == ""


@pytest.mark.parametrize(
    ("place", "gender"), [("العراق", "m"), ("لبنان", "m"), ("تركيا", "f"), ("القاهرة", "f"), ("الزنبق", "")]
)
def test_places(place: str, gender: str) -> None:
    assert _of_place(place, 1) == gender
