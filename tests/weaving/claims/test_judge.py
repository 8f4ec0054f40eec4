"""The accurate tier on pairs of headlines: paraphrases agree, what was turned round does not. All is invented."""

import sys

import numpy as np
import pytest

from tawatur.errors import MissingExtra
from tawatur.weaving import same_claim
from tawatur.weaving.claims import agreement
from tawatur.weaving.claims.judge import remember, set_apart


def agree(one: str, two: str) -> bool:
    return same_claim(one, two, tier="accurate").agrees


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("بلدية الزهراء تفتتح سوق الصيادين الجديد", "افتتاح سوق الصيادين الجديد في بلدية الزهراء"),
        ("الوزير يحذر من نقص الدواء", "تحذير وزاري من نقص الدواء"),
        ("إصابة خمسة عمال في حريق مصنع بالزهراء", "حريق بمصنع في الزهراء يصيب خمسة عمال"),
    ],
)
def test_the_same_thing_in_other_words_agrees(one: str, two: str) -> None:
    assert agree(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("ارتفاع أسعار القطن في أسواق الزهراء", "انخفاض أسعار القطن في أسواق الزهراء"),
        ("بلدية الزهراء تفتتح سوق الصيادين الجديد", "بلدية الزهراء تغلق سوق الصيادين الجديد"),
        ("بلدية الزهراء تفتتح سوق الصيادين", "فريق النخيل يفوز ببطولة الساحل"),
        ("النخيل يهزم الساحل بهدفين", "الساحل يهزم النخيل بهدفين"),
        ("المصنع لم يغلق أبوابه", "المصنع أغلق أبوابه"),
    ],
)
def test_what_differs_does_not_agree(one: str, two: str) -> None:
    assert not agree(one, two)


def test_which_comes_first_does_not_matter() -> None:
    one, two = "الحكومة توافق على توسعة الميناء", "موافقة حكومية على توسعة الميناء القديم"
    assert same_claim(one, two, tier="accurate") == same_claim(two, one, tier="accurate")


@pytest.mark.parametrize("text", ["", "؟", "كلمة", "كلمة " * 300, "ا" * 2000, "🙂 abc 12"])
def test_any_text_is_judged(text: str) -> None:
    assert isinstance(same_claim(text, "افتتاح سوق الصيادين", tier="accurate").score, float)


def test_the_known_pair_that_is_nearest_speaks_loudest() -> None:
    known = np.array([[0.0, 0.0], [3.0, 3.0]])
    learnt = {"scales": np.array([1.0, 2.0]), "voices": np.array([1.0, -1.0])}
    some = np.array([[0.1, 0.0], [2.9, 3.0], [90.0, 90.0]])
    said = remember([set_apart(some, known)] * 2, learnt)
    assert said[0] > 0.9
    assert said[1] < -0.9
    assert abs(said[2]) < 1e-6


def test_distances_are_squared() -> None:
    assert set_apart(np.array([[3.0, 4.0]]), np.array([[0.0, 0.0], [3.0, 4.0]])).tolist() == [[25.0, 0.0]]


def test_without_the_extra_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from tawatur.weaving.claims import judge

    judge.load_judge.cache_clear()
    monkeypatch.setitem(sys.modules, "tawatur_accurate", None)
    with pytest.raises(MissingExtra):
        agree("خبر", "خبر")
    judge.load_judge.cache_clear()


def test_without_numpy_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tawatur.weaving.claims.judge", None)
    with pytest.raises(MissingExtra):
        agreement.same_claim("خبر", "خبر", tier="accurate")


def test_the_fast_tier_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tawatur.weaving.claims.judge", None)
    assert same_claim("افتتاح سوق الصيادين الجديد", "افتتاح سوق الصيادين الجديد").agrees
