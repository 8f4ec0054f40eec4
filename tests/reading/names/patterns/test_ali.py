"""علي before a family name is a man's, على is none, whatever folding makes of them."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.ali import with_ali
from tests.reading.names_factories import persons, sentences


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وعاد الحارس علي الزهراني من رحلته.", "علي الزهراني"),
        ("وهنأت المدرسة الدكتور علي الشنديلي بالجائزة.", "علي الشنديلي"),
        ("وقال علي الشنديلي إن الموسم ناجح.", "علي الشنديلي"),
        ("ووصل المهندس علي آل شنديل، وهو من الميناء.", "علي آل شنديل"),
    ],
)
def test_ali_before_a_family_name_is_its_given_name(sentence: str, name: str) -> None:
    assert name in persons(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "وحصل الحارس على الذهبية في ختام الدورة.",
        "واتفق المدرب على البرنامج النهائي.",
    ],
)
def test_the_preposition_is_nobody(sentence: str) -> None:
    assert not any("عل" in name for name in persons(sentence))


def test_where_other_words_dot_their_last_letter_the_spelling_tells_nothing() -> None:
    told, dotted = (sentences(f"ذهب {to} الملعب الحارس علي الزهراني أمس")[0] for to in ("إلى", "إلي"))
    assert with_ali(told, []) == [Chunk(4, 6, "PER")]
    assert with_ali(dotted, []) == []
