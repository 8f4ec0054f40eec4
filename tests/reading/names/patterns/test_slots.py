"""People told by their place: every frame with every sort of name, and what stands there and is no name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, WEAK, closing, weight
from tawatur.reading.names.patterns.slots import slotted
from tests.reading.names_factories import chunk


def people(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in slotted(words, chunks)]


FRAMES = [
    "وقال المدرب {} ان الموسم طويل",
    "واكد رييس المجلس {} ان الموسم طويل",
    "وقال شقيقه {} ان الموسم طويل",
    "وقال والد الضحيه {} ان الموسم طويل",
    "قال كل من {} ، ان الموسم طويل",
    "واوضح رجل الاعمال {} ان الموسم طويل",
    "وقال الفتي {} انه جايع",
    "وصدر للشاعره {} ، ديوان",
]
NAMES = [
    "سمير درومك",  # an unknown family name
    "درومكس خطاب",  # an unknown given name
    "امل كبريت",  # a given name that is an everyday word
    "سعيد العنصر",  # a family name that is one
    "المنصف درومك",  # a given name with the article
    "المختار ولد درومك",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_place_for_a_name_makes_names_of_everyday_words(frame: str, name: str) -> None:
    assert people(frame.format(name)) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "وقال المدرب الجديد ان الموسم طويل",
        "وقال بيان رسمي ان الموسم طويل",
        "وقال صاحب المتجر ان الموسم طويل",
        "وقال وزير سابق ان الموسم طويل",
        "وقال مسوولان ايرانيان ان الموسم طويل",
        "وقال المتحدث باسم الجيش ان الموسم طويل",
        "وقال الرجل الذي فضل عدم الكشف عن اسمه",
        "وقالت المتهمه بافشاء اسرار الشركه",
        "دعا الي السلام مع كرم الضيافه",
        "وقال رييس الوفد عايدا من السفر",
        "وقال المدرب قبل المباراه ان الموسم طويل",
        "وعد بتحسين الاجور امس",
    ],
)
def test_what_describes_or_is_done_there_is_no_name(line: str) -> None:
    assert people(line) == []


def test_a_name_known_in_part_becomes_whole() -> None:
    assert people("واعربت درومكس خطاب عن املها", chunk(2, 3, "PER")) == ["درومكس خطاب"]
    assert people("قال المدرب سعيد العنصر ان", chunk(2, 3, "PER")) == ["سعيد العنصر"]


def test_an_everyday_word_before_a_whole_name_stays_outside() -> None:
    assert people("خرجوا ضد نظام سمير خطاب امس", chunk(3, 5, "PER")) == []


def test_whoever_stands_alone_takes_nothing_behind_him() -> None:
    assert people("وختم الدرومكي حديثه بشكر", chunk(1, 2, "PER")) == []


def test_people_in_a_row_are_several() -> None:
    assert people("حضر سمير خطاب وفرح خطاب وعدد منهم", chunk(1, 3, "PER")) == ["وفرح خطاب"]
    assert people("بين درومكس وفولبت خلاف", chunk(1, 2, "PER"), chunk(2, 3, "PER")) == []


def test_a_preposition_is_attached_to_a_certain_name_only() -> None:
    assert people("جاء خلفا لسمير الدرومكي امس") == ["لسمير الدرومكي"]
    assert people("وكان لدينا افضل فريق") == []


@pytest.mark.parametrize(
    ("word", "first", "other"),
    [
        ("سمير", SURE, SURE),
        ("امل", LIKELY, LIKELY),
        ("درومكس", WEAK, WEAK),
        ("المختار", LIKELY, SURE),
        ("صاحب", WEAK, WEAK),
        ("حديثه", NONE, NONE),
        ("وزاره", NONE, NONE),
        ("قالت", NONE, NONE),
        ("لندن", NONE, NONE),
    ],
)
def test_words_weigh_what_they_are_known_for(word: str, first: int, other: int) -> None:
    assert weight(word, opens=True) == first
    assert min(weight(word, opens=False), other) == other


def test_marks_and_that_close_best() -> None:
    assert closing(["ان"], 0) == closing(["،"], 0) == closing([], 0) == SURE
    assert closing(["في"], 0) == LIKELY
    assert closing(["درومكس"], 0) == WEAK


WORDS = ["قال", "ان", "المدرب", "سمير", "درومك", "و", "،", "امل", "رييس", "المجلس", "وليد", "مع", "كل", "من"]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_names_lie_inside_the_sentence_and_apart(words: list[str]) -> None:
    found = slotted(words, [])
    assert all(0 < c.first < c.last <= len(words) for c in found)
    assert all(a.last <= b.first for a, b in pairwise(found))


def test_a_nation_behind_what_somebody_is_opens_no_name() -> None:
    assert people("وترك الشاعر العربي زيد درومك ، بيتا") == []
    assert people("وترك الشاعر الهادي درومك ، بيتا") == ["الهادي درومك"]
