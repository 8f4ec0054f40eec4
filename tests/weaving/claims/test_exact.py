"""Rare figures and times by the clock are taken out of long clauses with the words that belong to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.weaving.claims.exact import find_clocks, find_counts, plain_number, rare_figures
from tests.weaving.weaving_factories import reading


@pytest.mark.parametrize(
    ("text", "piece", "hour"),
    [
        (
            "هبطت الطائرة عند الساعة التاسعة والنصف من صباح أمس في مطار الزهراء",
            "عند الساعة التاسعة والنصف من صباح أمس",
            "التاسعه النصف",
        ),
        ("وصل القطار في تمام الساعة 10:20 بتوقيت غرينتش إلى المحطة", "في تمام الساعة 10:20 بتوقيت غرينتش", "10:20"),
        ("أغلق الجسر الساعة الثامنة وعشرين دقيقة مساء", "الساعة الثامنة وعشرين دقيقة مساء", "الثامنه عشرين"),
    ],
)
def test_a_time_by_the_clock_has_its_day_with_it(text: str, piece: str, hour: str) -> None:
    (clock,) = find_clocks(text, 0, len(text))
    assert (text[clock.start : clock.end], clock.hour) == (piece, hour)


def test_an_hour_that_tells_no_time_is_none() -> None:
    text = "دقت الساعة الكبيرة في الميدان وهي تزن طنين"
    assert list(find_clocks(text, 0, len(text))) == []


def test_a_rare_figure_comes_with_what_it_counts() -> None:
    text = "ضبط الجمرك في مرفأ الزهراء 48216 علبة سجائر مهربة"
    one = reading("a", text, counts=(("48216", 48216, "علبة"),))
    assert [text[start:end] for start, end in find_counts(text, rare_figures(one), 0, len(text))] == [
        "48216 علبة سجائر"
    ]


def test_a_round_figure_is_no_rare_one() -> None:
    text = "ضبط الجمرك في مرفأ الزهراء 48000 علبة سجائر مهربة"
    one = reading("a", text, counts=(("48000", 48000, "علبة"),))
    assert list(find_counts(text, rare_figures(one), 0, len(text))) == []


def test_numbers_are_printed_short() -> None:
    assert [plain_number(value) for value in (12.0, 0.5, 0.0, None)] == ["12", "0.5", "0", "0"]


@given(st.text(alphabet="الساعةعشرو ندتم:0123456789()", max_size=120))
def test_a_clock_lies_in_its_text(text: str) -> None:
    for clock in find_clocks(text, 0, len(text)):
        assert 0 <= clock.start < clock.end <= len(text)
        assert text[clock.end - 1].isalnum()
