"""Whoever speaks is told by the place beside speech alone, in any language; what else stands there is no name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.spoken import spoken
from tests.reading.names_factories import persons


def people(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in spoken(words, chunks)]


FRAMES = [
    "وقال {} ان الموسم طويل",
    "ويقول {} ( 34 عاما ) ان الموسم طويل",
    "وشدد {} علي ان الموسم طويل",
    "وقالت المطوفه {} ان الموسم طويل",
]
NAMES = [
    "سالم تكوخر",  # a known given name, any family name
    "صباح بغوان",  # a given name that is an everyday word
    "لاكوف ستاكونر",  # nothing known
    "سو هيون خين",  # syllables
    "غسان ولد درومك",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", NAMES)
def test_whoever_speaks_is_somebody(frame: str, name: str) -> None:
    assert people(frame.format(name)) == [name]


def test_a_label_and_what_is_said_of_somebody_tell_him_too() -> None:
    assert people("سالم تكوخر : القرار متاخر جدا") == ["سالم تكوخر"]
    assert people("اما سالم تكوخر فقال ان القرار متاخر") == ["سالم تكوخر"]
    assert people("ونقلت الوكاله عن سالم تكوخر قوله ان القرار متاخر") == ["سالم تكوخر"]


@pytest.mark.parametrize(
    "line",
    [
        "وقال مصدر امني ان الموسم طويل",
        "وقال شاهد عيان ان الموسم طويل",
        "وقال لي صديق ان الموسم طويل",
        "وقال موقعو البيان ان الموسم طويل",
        "وقال بعض التجار ان الموسم طويل",
        "اما بعد فقد طال الموسم",
        "اسعار النفط : ارتفاع كبير جدا",
        "وقال ان الموسم طويل",
        "وقالت الحكومه ان الموسم طويل",
    ],
)
def test_what_describes_who_speaks_is_nobodys_name(line: str) -> None:
    assert people(line) == []


def test_a_family_name_by_itself_needs_nothing_behind_it() -> None:
    assert people("وحده الرييس شيراخ شذر عن القاعده", Chunk(2, 3, "PER")) == []


WORDS = ["وقال", "سو", "هيون", "الرييس", "ان", ":", "اما", "فقال", "عن", "قوله", "بن", "لي", "المدينه"]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_people_found_lie_in_the_sentence_in_order(words: list[str]) -> None:
    found = spoken(words, [])
    assert all(0 <= c.first < c.last <= len(words) for c in found)
    assert all(a.last <= b.first for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("نفى مارك ويتكولن أن تكون المحادثات فشلت.", "مارك ويتكولن"),
        ("وقال مارك وجون إن الموسم جيد.", "مارك"),
        ("وقال مارك وزملاؤه إن الموسم جيد.", "مارك"),
        ("كانت سابيرا تاملا (37 عاما) تغسل الثياب.", "سابيرا تاملا"),
    ],
)
def test_a_waw_is_a_letter_or_joins(sentence: str, name: str) -> None:
    assert name in persons(sentence)
