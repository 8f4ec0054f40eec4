"""A byline cut into its segments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.article.lines.segments import cut_segments


def kinds(line: str, house: str | None = None) -> list[str] | None:
    segments = cut_segments(line, 0, len(line), house)
    return None if segments is None else [segment.kind for segment in segments]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("الرياض - واس", ["place", "agency"]),
        ("الرياض (رويترز)", ["place", "agency"]),
        ("باريس - أ ف ب", ["place", "agency"]),
        ("دمشق-سانا", ["place", "agency"]),
        ("رام الله 3-5-2021 وفا", ["place", "date", "agency"]),
        ("الكويت - 3 - 5 (كونا)", ["place", "date", "date", "agency"]),
        ("بغداد 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس", ["place", *["date"] * 9, "agency"]),
        ("كتب: سعيد البقالي", ["label", "person"]),
        ("كتب سعيد البقالي", ["label", "person"]),
        ("القاهرة - من سعيد فرج", ["place", "person"]),
        ("لندن: «الشرق الأوسط»", ["place", "outlet"]),
        ("وائل البقالي من جدة", ["person", "place"]),
        ("صنعاء: هدى المرزوق.. باريس: ميشال سمعان", ["place", "person", "place", "person"]),
        ("الميناء - «صدى»", ["unknown", "outlet"]),
        ("غرفة الأخبار", ["desk"]),
        ("الميناء - متابعات", ["unknown", "desk"]),
        ("", []),
    ],
)
def test_segments_have_their_kinds(line: str, wanted: list[str]) -> None:
    assert kinds(line) == wanted


def test_the_house_of_the_metadata_is_known() -> None:
    assert kinds("السدرة - نبض الوادي") == ["unknown", "unknown"]
    assert kinds("السدرة - نبض الوادي", house="نبض الوادي") == ["unknown", "outlet"]


def test_a_sentence_has_no_segments() -> None:
    assert kinds("وقال المتحدث باسم الوزارة إن الأمور - كما يرى - تسير") is None


@given(st.text(alphabet="الرياضواسكتب محمد -–:/().«»15من", max_size=80))
def test_segments_lie_in_the_line_and_do_not_overlap(line: str) -> None:
    last = 0
    for segment in cut_segments(line, 0, len(line)) or []:
        assert line[segment.span.start : segment.span.end] == segment.span.text
        assert last <= segment.span.start < segment.span.end
        last = segment.span.end
