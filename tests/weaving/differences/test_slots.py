"""Values are matched where the words beside them are the same, and only where it is clear which is meant."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.differences.slots import Slot, beside, match_slots
from tawatur.weaving.nouns import Value

SAME = ("من", "سفين", "حمول")


def slot(path: str, at: int, value: str, left: tuple[str, ...] = SAME, right: tuple[str, ...] = ("قمح",)) -> Slot:
    return Slot("number", "طن measure", Value(path, at, at + 1, value, value), "body", left, right)


def pairs(*slots: Slot) -> list[tuple[str, str]]:
    return [(one.place.value, two.place.value) for group in match_slots(slots, {}) for one, two in group]


def test_the_same_words_match() -> None:
    assert pairs(slot("a", 0, "20"), slot("b", 0, "30")) == [("20", "30")]


def test_other_words_do_not() -> None:
    assert pairs(slot("a", 0, "20"), slot("b", 0, "30", ("علي", "شاحن", "قافل"), ("طحين",))) == []


def test_values_of_one_article_are_never_matched() -> None:
    assert pairs(slot("a", 0, "20"), slot("a", 9, "30")) == []


def test_two_values_in_the_same_words_leave_open_which_is_meant() -> None:
    assert pairs(slot("a", 0, "20"), slot("b", 0, "30"), slot("b", 9, "40")) == []
    assert len(pairs(slot("a", 0, "20"), slot("b", 0, "30"), slot("b", 9, "30"))) == 1


def test_each_value_is_given_to_its_likest() -> None:
    ships, trucks = slot("b", 0, "30"), slot("b", 9, "40", ("علي", "شاحن", "قافل"), ("طحين",))
    assert pairs(slot("a", 0, "20"), ships, trucks) == [("20", "30")]


def test_words_end_with_the_sentence() -> None:
    text = "غادرت القافلة الميناء. حملت السفينة 20 طنا من القمح. وعادت أمس"
    at = text.index("20")
    left, right = beside(text, at, at + 2)
    assert left == ("سفين", "حمل")
    assert right == ("طنا", "من", "قمح")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["1", "2"]), st.integers(0, 3)), max_size=8))
def test_order_does_not_matter(made: list[tuple[str, str, int]]) -> None:
    slots = [slot(path, 10 * i, value, SAME[: 1 + n]) for i, (path, value, n) in enumerate(made)]
    assert sorted(pairs(*slots)) == sorted(pairs(*reversed(slots)))
