"""Places of headline and lead tell two happenings apart."""

import msgspec
import pytest

from tawatur.arabic import Span
from tawatur.reading import Entity
from tawatur.weaving.differences.whereabouts import LEAD, apart, lead_places
from tests.weaving.weaving_factories import reading


def test_places_of_the_lead_and_not_of_the_text_behind_it() -> None:
    one = reading("a", "افتتاح معرض في الزهراء", "كلام " * LEAD, "ثم سافر الوفد إلى الحجازية")
    text = one.article.text
    places = tuple(
        Entity(name, "place", name, (Span(at := text.index(name), at + len(name), name),))
        for name in ("الزهراء", "الحجازية")
    )
    assert len(lead_places(msgspec.structs.replace(one, entities=places))) == 1


@pytest.mark.parametrize(
    ("one", "two", "found"), [("a", "b", True), ("ab", "bc", False), ("", "b", False), ("", "", False)]
)
def test_two_sets_that_share_nothing_are_apart(one: str, two: str, found: bool) -> None:
    assert apart(frozenset(one), frozenset(two)) is found
