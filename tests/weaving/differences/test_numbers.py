"""Update, contradiction, variant, rounding: told apart by what is counted, how exactly, and when."""

import msgspec
from msgspec import structs

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import read_article
from tawatur.weaving.claims.held import Held, same_worth
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.differences.labels import CLOCK, MINUTE
from tawatur.weaving.differences.numbers import compare_numbers, judge_numbers, read_numbers
from tawatur.weaving.differences.slots import Slot
from tawatur.weaving.nouns import Difference, Value

HOURS = (("a", "الخامسة", 5), ("b", "17", 17))


def slot(
    path: str, text: str, value: float, *, about: bool = False, toll: bool = False, day: int | None = None
) -> Slot:
    place = Value(path, 0, len(text), text, f"{value:g}")
    return Slot("number", "عامل count", place, "body", (), (), value, value, about, toll, day)


def nature(one: Slot, two: Slot) -> str:
    return judge_numbers(one, two)[0]


def test_equal_numbers_do_not_differ() -> None:
    assert nature(slot("a", "7", 7), slot("b", "سبعة", 7)) == ""


def test_a_point_may_group_digits() -> None:
    assert nature(slot("a", "66.000", 66), slot("b", "66,000", 66000)) == ""


def test_a_comma_before_three_digits_may_be_a_decimal_point() -> None:
    assert nature(slot("a", "277,300 مليون", 277_300_000_000), slot("b", "277.3 مليون", 277_300_000)) == ""


def test_a_large_figure_may_be_cut_or_rounded() -> None:
    assert nature(slot("a", "377 مليون", 377_000_000), slot("b", "378 مليون", 378_000_000)) == "variant"
    assert nature(slot("a", "377 مليون", 377_000_000), slot("b", "379 مليون", 379_000_000)) == "contradiction"
    assert nature(slot("a", "377", 377), slot("b", "378", 378)) == "contradiction"


def test_civilians_and_fighters_are_two_tolls() -> None:
    eight = structs.replace(slot("a", "ثمانية", 8, toll=True), right=("مدن",))
    six = structs.replace(slot("b", "ستة", 6, toll=True), right=("متطرف",))
    assert nature(eight, six) == ""
    assert nature(eight, structs.replace(six, right=("شخص",))) == "contradiction"
    assert nature(eight, structs.replace(six, right=("مدن",))) == "contradiction"


def test_torn_figures_are_none() -> None:
    def counted(text: str) -> list[float]:
        one = read_article(understand(Page("a.txt", f"أخبار المرفأ\n\n{text}\n")))
        return [each.low for each in read_numbers(one)]

    assert counted("استفاد من البرنامج 22 طالبا من أبناء الجزيرة.") == [22]
    assert counted("استفاد من البرنامج 000ر22 طالب من أبناء الجزيرة.") == []
    assert counted("بلغت كلفة الجسر 1.3 مليار دولار هذا العام.") == [1.3e9]
    assert counted("بلغت كلفة الجسر 1. 3 مليار دولار هذا العام.") == []


def test_a_grouped_number_may_be_rounded() -> None:
    assert nature(slot("a", "2,804.130", 2804.13), slot("b", "2.8 مليون", 2_800_000)) == "variant"
    assert nature(slot("a", "2804", 2804), slot("b", "2.8 مليون", 2_800_000)) == "contradiction"


def test_a_rounded_number_is_a_variant() -> None:
    assert nature(slot("a", "26,729,709", 26729709), slot("b", "26.7 مليون", 26700000, about=True)) == "variant"


def test_two_exact_numbers_contradict() -> None:
    assert nature(slot("a", "25", 25), slot("b", "35", 35)) == "contradiction"


def test_a_toll_that_rises_is_an_update() -> None:
    assert nature(slot("a", "13", 13, toll=True, day=1), slot("b", "15", 15, toll=True, day=2)) == "update"


def test_a_toll_that_falls_is_a_contradiction() -> None:
    assert nature(slot("a", "15", 15, toll=True, day=1), slot("b", "13", 13, toll=True, day=2)) == "contradiction"


def compare(*slots: Slot, figures: dict[str, frozenset[float]] | None = None) -> Difference | None:
    """The first two slots are about one thing; the others stand elsewhere in the articles."""
    return compare_numbers([(slots[0], slots[1])], Held(slots, same_worth, figures or {}))


def test_a_number_that_both_articles_have_is_no_difference() -> None:
    assert compare(slot("a", "4", 4), slot("b", "7", 7), slot("a", "7", 7)) is None
    assert compare(slot("a", "4", 4), slot("b", "7", 7)) is not None


def test_prices_move() -> None:
    one, two = (
        msgspec.structs.replace(
            slot(p, f"{n} دولار", n), thing="USD money", left=(stem_word("برنت"), stem_word("عقود"))
        )
        for p, n in (("a", 61.5), ("b", 72.5))
    )
    assert nature(one, two) == "update"
    assert nature(msgspec.structs.replace(one, left=()), two) == "contradiction"


def test_a_toll_that_is_said_to_have_risen_is_an_update() -> None:
    one = slot("a", "13", 13, toll=True)
    two = msgspec.structs.replace(slot("b", "15", 15, toll=True), left=("حصيل", stem_word("ارتفاع")))
    assert nature(one, two) == "update"
    assert nature(msgspec.structs.replace(one, low=17.0, high=17.0), two) == "contradiction"


def test_a_minute_may_be_counted_from_the_second_half() -> None:
    one, two = (msgspec.structs.replace(slot(p, f"الدقيقة {n}", n), thing=MINUTE) for p, n in (("a", 31), ("b", 76)))
    assert nature(one, two) == "variant"
    assert nature(one, msgspec.structs.replace(two, low=75.0, high=75.0)) == "contradiction"


def test_a_telling_figure_that_stands_in_the_other_article_is_no_difference() -> None:
    slots = (slot("a", "26 ألف", 26000), slot("b", "18 ألف", 18000))
    assert compare(*slots, figures={"a": frozenset({26000.0}), "b": frozenset({26000.0})}) is None
    assert compare(*slots, figures={"a": frozenset({26000.0}), "b": frozenset()}) is not None


def test_figures_far_apart_are_of_two_things_unless_a_scale_was_lost() -> None:
    assert nature(slot("a", "5", 5), slot("b", "24", 24)) == ""
    assert nature(slot("a", "8", 8), slot("b", "24", 24)) == "contradiction"
    assert nature(slot("a", "45", 45), slot("b", "45 ألف", 45000)) == "contradiction"
    assert nature(slot("a", "5", 5), slot("b", "5 آلاف", 5000)) == ""


def test_a_toll_of_at_least_so_many_is_superseded_by_more_and_no_small_toll_is_rounded() -> None:
    one, two = (msgspec.structs.replace(slot(p, str(n), n), toll=True) for p, n in (("a", 20), ("b", 21)))
    assert nature(one, two) == "contradiction"
    assert nature(msgspec.structs.replace(one, bound="min"), two) == "update"
    assert nature(one, msgspec.structs.replace(two, bound="min")) == "contradiction"
    assert nature(msgspec.structs.replace(one, about=True), two) == "variant"


def test_the_first_and_the_second_of_a_row_are_two() -> None:
    first, second = slot("a", "10", 10), msgspec.structs.replace(slot("b", "20", 20), left=("ثان",))
    assert nature(first, second) == ""
    assert nature(msgspec.structs.replace(first, left=("ثان",)), second) == "contradiction"


def test_two_exact_figures_are_no_rounding_of_one_another() -> None:
    assert nature(slot("a", "5706", 5706, about=True), slot("b", "5760", 5760, about=True)) == "contradiction"
    assert nature(slot("a", "5706", 5706), slot("b", "5710", 5710, about=True)) == "variant"
    assert nature(slot("a", "3.9", 3.9, about=True), slot("b", "4", 4, about=True)) == "variant"


def test_less_than_a_figure_agrees_with_a_smaller_one() -> None:
    less = msgspec.structs.replace(slot("a", "أقل من 20", 20, about=True), bound="max")
    assert nature(less, slot("b", "7", 7)) == "variant"
    assert nature(less, slot("b", "25", 25)) == "contradiction"


ROW = ("جده", "رياض", "مناصح", "مركز", "محمد", "عشر", "حاد")


def total(path: str, value: float, left: tuple[str, ...] = ROW) -> Slot:
    place = Value(path, 0, 2, f"{value:g}", f"{value:g}")
    return Slot("number", "خريج count", place, "body", left, ("خريج",), value, value)


def test_a_slip_in_one_sentence_though_the_article_knows_better_elsewhere() -> None:
    pair = (total("a", 36), total("b", 63))
    knows = Held(pair, same_worth, {"a": frozenset({36.0, 63.0}), "b": frozenset({63.0})})
    found = compare_numbers([pair], knows)
    assert found is not None
    assert {value.value for value in found.values} == {"36", "63"}
    both = Held(pair, same_worth, {"a": frozenset({36.0, 63.0}), "b": frozenset({36.0, 63.0})})
    assert compare_numbers([pair], both) is None
    other = (total("a", 36), total("b", 63, ROW[:2] + ("دمام",) + ROW[3:]))
    assert compare_numbers([other], knows) is None


def test_somebody_and_three_others_are_four() -> None:
    three = msgspec.structs.replace(slot("a", "ثلاثة", 3), left=("و", "مدير"))
    assert nature(three, slot("b", "أربعة", 4)) == ""
    assert nature(three, slot("b", "خمسة", 5)) == "contradiction"


def test_more_than_a_round_figure_agrees_with_one_just_above() -> None:
    ten = msgspec.structs.replace(slot("a", "أكثر من عشر", 10, about=True), bound="min")
    assert nature(ten, slot("b", "12", 12)) == "variant"
    assert nature(ten, slot("b", "19", 19)) == "contradiction"


def test_an_hour_after_noon_is_one_hour() -> None:
    five, seventeen = (msgspec.structs.replace(slot(path, text, value), thing=CLOCK) for path, text, value in HOURS)
    assert nature(five, seventeen) == "variant"
