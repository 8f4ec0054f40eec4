"""Numbers of a running text: values, ranges, units, bounds, and places that lead back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import NumberValue, read_numbers


def only(text: str) -> NumberValue:
    (number,) = read_numbers(text)
    return number


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("مقتل نحو 1500 جندي", "نحو 1500", 1500, "جندي"),
        ("32 في المائة", "32 في المائة", 32, "%"),
        ("٪10", "٪10", 10, "%"),
        ("10%", "10%", 10, "%"),
        ("$10,000", "$10,000", 10_000, "USD"),
        ("20 دولارا و43 سنتا", "20 دولارا و43", 20.43, "USD"),
        ("3 سنوات ونصف", "3 سنوات ونصف", 3.5, "year"),
        ("لتر ونصف", "لتر ونصف", 1.5, "l"),
        ("3/4 كوب", "3/4", 0.75, "cup"),
        ("درجتين تحت الصفر", "درجتين", -2, "degree"),
        ("-1200", "-1200", -1200, None),
        (".77", ".77", 0.77, None),
        ("سالب ثمانية آلاف", "سالب ثمانية آلاف", -8000, None),
        ("12.500 لاجئ", "12.500", 12_500, "لاجئ"),
        ("مليار ريال سعودي", "مليار", 10**9, "SAR"),
        ("(151) عقاراً", "151", 151, "عقار"),
        ("100 م2", "100", 100, "m2"),
        ("ثلاثة (03) جنود", "ثلاثة (03)", 3, "جندي"),
        ("سن السادسة عشرة", "السادسة عشرة", 16, "year"),
        ("2,465 مليار دولار", "2,465 مليار", 2_465_000_000_000, "USD"),
        ("1,235 مليون دينار", "1,235 مليون", 1_235_000, "دينار"),
    ],
)
def test_a_number_has_value_and_unit(text: str, words: str, value: float, unit: str | None) -> None:
    number = only(text)
    assert (number.text, number.value, number.unit) == (words, value, unit)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("بين 31 و37 طنا", "بين 31 و37", 31, 37),
        ("بين خمسة وعشرين", "بين خمسة وعشرين", 5, 20),
        ("ما بين 250ر105 دينار و250ر107 دينار", "ما بين 250ر105 دينار و250ر107", 105.25, 107.25),
        ("من 3 إلى 5 ملايين", "من 3 إلى 5 ملايين", 3_000_000, 5_000_000),
        ("من عشرة لعشرين دولار", "من عشرة لعشرين", 10, 20),
        ("10-20 دولار", "10-20", 10, 20),
        ("ثلاثة أو أربعة أشخاص", "ثلاثة أو أربعة", 3, 4),
        ("بضع سنوات", "بضع", 3, 9),
    ],
)
def test_a_range_has_both_ends(text: str, words: str, low: float, high: float) -> None:
    number = only(text)
    assert (number.text, number.value, number.low, number.high) == (words, None, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ارتفع 3 في المئة إلى 24 نقطة", [3, 24]),  # a share and a level
        ("انخفض من 3 آلاف إلى 2500 جندي", [3000, 2500]),  # a fall
        ("قتل 5 وأصيب 7", [5, 7]),
    ],
)
def test_two_numbers_stay_two(text: str, values: list[int]) -> None:
    assert [number.value for number in read_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "bound"), [("أكثر من خمسة", "min"), ("5 أشخاص على الأقل", "min"), ("ما يصل إلى 9", "max"), ("نحو 9", None)]
)
def test_a_bounded_number_is_rough(text: str, bound: str | None) -> None:
    number = only(text)
    assert number.approx
    assert number.bound == bound


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(38 عاما)", "age"),
        ("منذ 38 عاما", "duration"),
        ("عمره 38 عاما", "age"),
        ("الخامس والعشرون", "ordinal"),
        ("5 كلم", "measure"),
    ],
)
def test_a_number_has_its_kind(text: str, kind: str) -> None:
    assert only(text).kind == kind


@given(
    st.lists(
        st.sampled_from(
            [
                "ثلاثة",
                "وعشرون",
                "ألف",
                "و",
                "12",
                "3.5",
                "-",
                "/",
                "%",
                "نحو",
                "من",
                "إلى",
                "بين",
                "دولار",
                "سنت",
                "نصف",
                "ونصف",
                "تحت",
                "الصفر",
                "4ر2",
                "(",
                ")",
                "،",
                "$",
            ]
        ),
        max_size=10,
    )
)
def test_places_lead_back_and_do_not_overlap(words: list[str]) -> None:
    text = " ".join(words)
    at = 0
    for number in read_numbers(text):
        assert at <= number.start < number.end
        assert text[number.start : number.end] == number.text
        at = number.end


@pytest.mark.parametrize(
    "piece", ["1", "1.", "12 ", "1-", "1/", "ثلاثة وعشرون و", "ألف و", "سالب ", "- ", "من 3 إلى ", "خمسة فاصلة "]
)
def test_long_runs_are_read_without_nesting(piece: str) -> None:
    text = piece * 5000
    assert all(text[found.start : found.end] == found.text for found in read_numbers(text))
