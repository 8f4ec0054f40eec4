"""The features of a pair of sentences are the same from either side, and each tells what its name says."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.claims.paired import compare, left_over
from tawatur.weaving.stories.rarity import Rarity

RARITY = Rarity()
ONE, TWO = "روسيا ترفع أسعار القطن 12 مرة", "انخفاض أسعار القطن في مصر 15 مرة"


def test_other_numbers_and_countries_are_told() -> None:
    told = compare(ONE, TWO, RARITY)
    assert (told["other number"], told["same number"], told["only one has a number"]) == (1.0, 0.0, 0.0)
    assert (told["other country"], told["same country"]) == (1.0, 0.0)
    assert compare(ONE, "القطن الروسي أغلى 12 مرة", RARITY)["same country"] == 1.0


def test_opposites_stand_in_what_is_left_over() -> None:
    assert compare("ارتفاع أسعار القطن", "انخفاض أسعار القطن", RARITY)["opposites"] == 1.0
    assert compare("ارتفاع أسعار القطن", "أسعار القطن إلى ارتفاع", RARITY)["opposites"] == 0.0


def test_order_is_kept_or_turned_round() -> None:
    assert compare("النخيل يهزم المنارة", "النخيل هزم المنارة", RARITY)["order kept"] == 1.0
    assert compare("النخيل يهزم المنارة", "المنارة يهزم النخيل", RARITY)["order kept"] < 0.5


def test_a_sentence_agrees_with_itself_in_all() -> None:
    told = compare(ONE, ONE, RARITY)
    assert (told["shared"], told["5 letters"], told["in order"], told["of one length"]) == (1.0, 1.0, 1.0, 1.0)
    assert left_over(ONE, ONE) == frozenset()


@given(st.text(alphabet="ابتسلمنري وا،.؟0123456789", max_size=60), st.text(alphabet="ابتسلمنري ؟:0129", max_size=60))
def test_neither_side_comes_first(one: str, two: str) -> None:
    assert compare(one, two, RARITY) == compare(two, one, RARITY)
    assert left_over(one, two) == left_over(two, one)
