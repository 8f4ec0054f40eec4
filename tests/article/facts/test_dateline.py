"""The opening of the first paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import Span
from tawatur.article.facts.dateline import find_dateline

OFFICIAL = "الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس"


def opening(text: str) -> str | None:
    found = find_dateline(text, Span(0, len(text), text))
    return None if found is None else found[0].span.text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("الرياض (رويترز) - قال المتحدث", "الرياض (رويترز) -"),
        ("ميناء المرجان (رويترز) - دعا الزعيم", "ميناء المرجان (رويترز) -"),
        ("دمشق-سانا: أكد الوزير", "دمشق-سانا:"),
        ("رام الله 3-5-2021 وفا- قال الرئيس", "رام الله 3-5-2021 وفا-"),
        ("عمان 12 آذار (بترا)- رعى الوزير", "عمان 12 آذار (بترا)-"),
        ("دبي، الإمارات العربية المتحدة (CNN)-- قال مسؤول", "دبي، الإمارات العربية المتحدة (CNN)--"),
        ("بغداد/ شفق نيوز/ أعلن الحزب", "بغداد/ شفق نيوز/"),
        ("هدى المرزوق- سبق- الطائف: أعلنت البلدية", "هدى المرزوق- سبق- الطائف:"),
        ("القاهرة - من سعيد فرج: قال الوزير", "القاهرة - من سعيد فرج:"),
        ("القاهرة: قال الوزير", "القاهرة:"),
        (
            "الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس أعلنت",
            "الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس",
        ),
    ],
)
def test_openings_are_found(text: str, wanted: str) -> None:
    assert opening(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "قال محمد: نعم",
        "وقال المصدر: إن الأمور تسير",
        "أكد الوزير - وهو من بيروت - أن الأمور تسير",
        "محمد الأحمد - قال",
        "(المدينة) – أعلن الدفاع المدني",
        "",
    ],
)
def test_sentences_have_none(text: str) -> None:
    assert opening(text) is None


def test_places_and_agencies_are_named() -> None:
    text = "بيروت - أ ف ب: أعلن"
    found = find_dateline(text, Span(0, len(text), text))
    assert found is not None
    assert [place.text for place in found[0].places] == ["بيروت"]
    assert [agency.text for agency in found[0].agencies] == ["أ ف ب"]


@given(st.text(alphabet="الرياضواسعمان -–:/()15هـ", max_size=120))
def test_spans_equal_their_text(text: str) -> None:
    found = find_dateline(text, Span(0, len(text), text))
    if found is not None:
        for span in (found[0].span, *found[0].places, *found[0].agencies):
            assert text[span.start : span.end] == span.text
