"""The cut keeps every place, whatever marks stand inside words and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import scan

MARKED = st.text(alphabet="ابتةىأـًّ 0123456789٣۴.,:/-%()\u200f\u200e\u200b\u00a0\nABcﻻ", max_size=60)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("بلغ ٥٠٠ لاجئ", ["بلغ", "500", "لاجي"]),
        ("3.\u200f0", ["3.ـ0"]),
        ("4ر2", ["4ر2"]),
        ("20ألفاً", ["20", "الفا"]),
        ("22-9-1436هـ", ["22", "-", "9", "-", "1436", "ه"]),
        ("G20 وF16", ["G20", "و", "F16"]),
        ("10٪", ["10", "%"]),
        ("ﻻجئ", ["لاجي"]),
    ],
)
def test_pieces_are_folded(text: str, keys: list[str]) -> None:
    assert scan(text).keys == keys


@given(MARKED)
def test_folding_in_place_keeps_the_length(text: str) -> None:
    assert len(scan(text).aligned) == len(text)


@given(MARKED)
def test_pieces_lie_in_order_inside_the_text(text: str) -> None:
    cut = scan(text)
    at = 0
    for start, end in zip(cut.starts, cut.ends, strict=True):
        assert at <= start < end <= len(text)
        at = end


def test_letters_are_passed_over_with_their_marks() -> None:
    cut = scan("وَثلاثة")
    assert cut.text[cut.past(0, 1) :] == "ثلاثة"
