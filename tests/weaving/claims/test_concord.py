"""Articles that agree on more than they differ on, or share nearly all their words, tell of one thing."""

from tawatur.weaving.claims.concord import Concord
from tawatur.weaving.claims.units import Unit, find_units
from tawatur.weaving.differences.slots import Slot
from tawatur.weaving.nouns import Value
from tests.weaving.weaving_factories import reading

ONE = Slot("number", "طن measure", Value("a", 0, 2, "20", "20"), "body")
TWO = Slot("number", "طن measure", Value("b", 0, 2, "30", "30"), "body")
FIRE = "التهم حريق كبير مستودع الأخشاب القديم قرب المرفأ الشرقي"
FLOOD = "جرفت السيول جسر القرية الجبلية وعزلت سكانها أياما"


def units(*texts: str) -> list[Unit]:
    return [unit for path, text in zip("ab", texts, strict=True) for unit in find_units(reading(path, "خبر", text))]


def trusts(agreed: int, differed: int, first: str = FIRE, second: str = FLOOD) -> bool:
    pairs = [((ONE, TWO), True)] * agreed + [((ONE, TWO), False)] * differed
    return bool(Concord(pairs, units(first, second), {}, {}, {}).trusted([(ONE, TWO)]))


def test_more_agreement_than_difference_is_one_thing() -> None:
    assert trusts(2, 1)
    assert not trusts(1, 1)
    assert not trusts(0, 1)


def test_one_text_is_one_thing_whatever_differs() -> None:
    assert trusts(0, 2, FIRE, FIRE)


def test_articles_of_two_places_are_of_two_things() -> None:
    places = {"a": frozenset({"زهراء"}), "b": frozenset({"حجاز"})}
    agreed = [((ONE, TWO), True)] * 3
    own = units(FIRE, FIRE)
    assert Concord(agreed, own, {}, {}, {}).trusted([(ONE, TWO)])
    assert not Concord(agreed, own, {}, places, {}).trusted([(ONE, TWO)])


def test_the_first_of_a_row_and_the_second_are_two_things() -> None:
    agreed = [((ONE, TWO), True)] * 3
    own = units(FIRE, FIRE)
    ranks = {"a": frozenset({"اول"}), "b": frozenset({"ثان"})}
    assert not Concord(agreed, own, {}, {}, ranks).trusted([(ONE, TWO)])
    assert Concord(agreed, own, {}, {}, {"a": frozenset({"اول"})}).trusted([(ONE, TWO)])
