"""People told by the words around them: who says, who is called, how old somebody is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.frames import framed
from tests.reading.names_factories import chunk


def people(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in framed(words, chunks)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("واكد مدير النادي درومكس فولبت ان الموسم طويل", "درومكس فولبت"),
        ("وقالت شارمين درومكس : الموسم طويل", "شارمين درومكس"),
        ("مهاجم اسمه درومكس فولبت وصل امس", "درومكس فولبت"),
        ("وكان درومكس ( 34 عاما ) بين الحاضرين", "درومكس"),
        ("وختم عبدالشكور حديثه", "عبدالشكور"),
    ],
)
def test_surroundings_tell_a_name(line: str, name: str) -> None:
    assert people(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "وقال مصدر امني ان الطريق مغلق",
        "وقالت وزاره الصحه ان الطريق مغلق",
        "واكد علي ان الطريق مغلق",
        "وكان عمره ( 34 عاما ) انذاك",
        "فاز في دوري عبدالشكور امس",
        "تحدث درومكس فولبت طويلا",
    ],
)
def test_nobody_is_told(line: str) -> None:
    assert people(line) == []


def test_rest_of_a_name_is_taken_in_between_verb_and_words_only() -> None:
    assert people("وقال سامي درومكس ان الموسم طويل", chunk(1, 2, "PER")) == ["سامي درومكس"]
    assert people("وعاد سامي درومكس ان الموسم طويل", chunk(1, 2, "PER")) == []


@given(st.lists(st.sampled_from(["قال", "ان", ":", "(", "34", "عاما", "درومكس", "اسمه", "في"]), max_size=12))
def test_people_stand_inside_the_sentence_and_apart(words: list[str]) -> None:
    last = 0
    for found in framed(words, []):
        assert last <= found.first < found.last <= len(words)
        last = found.last


def test_gap_between_verb_and_words_holds_one_name() -> None:
    assert people("وقال درومكس فولبت مجوكل ان السلام قريب", chunk(1, 3, "PER")) == ["درومكس فولبت مجوكل"]
    assert people("وقال شنغوم وي مينغوس ان السلام قريب", chunk(1, 2, "PER"), chunk(3, 4, "PER")) == ["شنغوم وي مينغوس"]
    assert people("وقال محامي درومكس فولبت ان السلام قريب", chunk(2, 4, "PER")) == []
    assert people("وقال درومكس وفولبت ان السلام قريب", chunk(1, 2, "PER")) == []


def test_a_verb_brings_its_words_with_a_preposition() -> None:
    assert people("ودعا منقوز زيربل بخيتم الي وقف القتال") == ["منقوز زيربل بخيتم"]
    assert people("ودعا منقوز زيربل بخيتم عن وقف القتال") == []


def test_two_speakers_stay_two() -> None:
    both = (chunk(1, 3, "PER"), chunk(3, 5, "PER"))
    assert people("وقال درومكس فولبت وهاني مراد ان الموسم طويل", *both) == []
