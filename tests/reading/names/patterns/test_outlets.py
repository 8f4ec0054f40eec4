"""A noun of media and what closes a name tell an outlet without marks; other things that such nouns name are none."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.outlets import is_paper, outlets
from tests.reading.names_factories import chunk


def read(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in outlets(words, chunks)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("قال لصحيفه المدائن الجديده ان السوق راكده", "المدائن الجديده"),
        ("وذكرت صحيفه درموك ساتو السنغاليه ان السوق راكده", "درموك ساتو"),
        ("ونقل موقع درموك الاخباري عن بحار قوله", "درموك"),
        ("وكتبت مجله درموك الصادره في داكار", "درموك"),
        ("قال مراسل قناه الشراع ان السوق راكده", "الشراع"),
        ("وقالت اذاعه درموك اف ام ان السوق راكده", "درموك اف ام"),
        ("وقال تلفزيون درموك التركي ان السوق راكده", "درموك"),
        ("وقال مراسل وكاله سبا ان السوق راكده", "سبا"),
    ],
)
def test_an_outlet_behind_its_noun(line: str, name: str) -> None:
    assert read(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "قال ان موقع الحادث اغلق",
        "وقالت شبكه الكهرباء ان السوق راكده",
        "طلب صحيفه السوابق العدليه امس",
        "وقالت صحيفه الحزب ان السوق راكده",
        "وقال لصحيفه محليه ان السوق راكده",
        "قال ان قناه اتصال فتحت بين الطرفين",
        "زار موقع عسكري التركي امس",
        "وقال لوكاله الانباء ان السوق راكده",
        "فتحت مجله الاحوال للنقاش ان السوق راكده",
    ],
)
def test_what_is_no_outlet(line: str) -> None:
    assert read(line) == []


def test_a_paper_is_told_without_its_noun() -> None:
    assert read("وقالت صحيفه المدائن السنغاليه ان", chunk(1, 4, "ORG")) == ["المدائن"]
    assert read("وقالت قناه المدائن السنغاليه ان", chunk(1, 4, "ORG")) == []


def test_a_man_behind_a_channel_is_none_of_it() -> None:
    assert read("وقال مراسل قناه درموك سعيد الرافاسي ان", chunk(4, 6, "PER")) == []
    assert read("وقال لصحيفه رافاسا ان السوق راكده", chunk(2, 3, "LOC")) == ["رافاسا"]


def test_papers() -> None:
    assert is_paper("لصحيفه")
    assert not is_paper("موقع")
    assert not is_paper("وكاله")
