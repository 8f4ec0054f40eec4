"""What stands in place of what between two headlines. All is invented."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.claims.paired import axes
from tawatur.weaving.claims.replaced import compare_places, match_in_order
from tawatur.weaving.stories.rarity import Rarity


def told(one: str, two: str) -> dict[str, float]:
    return {name: value for name, value in compare_places(one, two, axes(), Rarity()).items() if value}


def test_one_word_in_place_of_another() -> None:
    found = told("بلدية الزهراء تكرم الصيادين في الميناء", "بلدية النخيل تكرم الصيادين في الميناء")
    assert found["other word in place"] == 1
    assert found["other word among many"] > 0.7
    assert "several in place" not in found


def test_the_other_side_in_place() -> None:
    found = told("ارتفاع أسعار القطن", "انخفاض أسعار القطن")
    assert found["opposite in place"] == 1
    assert "other word in place" not in found
    assert "same side in place" in told("ارتفاع أسعار القطن", "صعود أسعار القطن")


def test_words_left_out_are_in_place_of_nothing() -> None:
    found = told("بلدية الزهراء تكرم الصيادين القدامى", "بلدية الزهراء تكرم الصيادين")
    assert found["left out in place"] == 1
    assert "other word in place" not in found


def test_what_is_turned_round_stands_in_no_place() -> None:
    assert "other word in place" not in told("البلدية تكرم الصيادين", "الصيادون تكرمهم البلدية")


def test_words_of_one_root_match() -> None:
    assert match_in_order(["صعود", "قطن"], ["صاعد", "قطن"]) == [(0, 0), (1, 1)]
    assert match_in_order(["قطن", "قمح"], ["قمح", "قطن"]) in ([(0, 1)], [(1, 0)])
    assert match_in_order([], ["قطن"]) == []


@given(
    st.lists(st.sampled_from(["قطن", "قمح", "ذهب", "نخل", "ميناء"])),
    st.lists(st.sampled_from(["قطن", "قمح", "ذهب", "نخل"])),
)
def test_matches_go_forward_and_are_of_one_word(left: list[str], right: list[str]) -> None:
    pairs = match_in_order(left, right)
    assert all(left[i] == right[j] for i, j in pairs)
    assert pairs == sorted(set(pairs))
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


def test_which_comes_first_does_not_matter() -> None:
    one, two = "بلدية الزهراء تكرم الصيادين", "الصيادون يشكرون بلدية النخيل أمس"
    assert told(one, two) == told(two, one)
