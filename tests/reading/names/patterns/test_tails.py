"""What a body's name goes on with, and where it ends all the same."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.tails import agrees, is_sort, stretched


def read(line: str, first: int, last: int) -> str:
    words = line.split()
    found = stretched(words, [Chunk(first, last, "ORG")])
    return " ".join(words[found[0].first : found[0].last]) if found else ""


@pytest.mark.parametrize(
    ("line", "last", "whole"),
    [
        ("قال صندوق تنميه السلاحف البشريه ذلك", 4, "صندوق تنميه السلاحف البشريه"),
        ("قالت كليه العلوم البحريه والماليه ذلك", 4, "كليه العلوم البحريه والماليه"),
        ("قال مركز رافاسا للاغاثه والاعمال الانسانيه ذلك", 4, "مركز رافاسا للاغاثه والاعمال الانسانيه"),
        ("قالت شركه رافاسا لتشغيل المطارات ذلك", 3, "شركه رافاسا لتشغيل المطارات"),
        ("قالت وزاره البحار والانهار ذلك", 3, "وزاره البحار والانهار"),
    ],
)
def test_goes_on(line: str, last: int, whole: str) -> None:
    assert read(line, 1, last) == whole


@pytest.mark.parametrize(
    "line",
    [
        "قالت شركه رافاسا للصحافه ذلك",
        "قالت شركه رافاسا لرافاسا ذلك",
        "قالت هييه البحار السياسيه ذلك",
        "زار اجتماع البحار البحريه ذلك",
    ],
)
def test_ends(line: str) -> None:
    assert read(line, 1, 3) == ""


def test_a_deputy_has_the_purpose() -> None:
    assert read("قال وكيل مركز رافاسا لتطوير البحار ذلك", 2, 4) == ""


def test_adjectives() -> None:
    assert agrees("الهييه", "الفرنسيه")
    assert not agrees("الهييه", "الفرنسي")
    assert is_sort(["العلوم", "البحريه"], 1)
    assert not is_sort(["علوم", "البحريه"], 1)


def test_a_landmark_keeps_its_adjective() -> None:
    words = ["هبط", "في", "مطار", "رافاسا", "الدولي", "ليلا"]
    assert stretched(words, [Chunk(2, 4, "LOC")]) == [Chunk(2, 5, "LOC")]
    assert stretched(["عاد", "الي", "جزيره", "رافاسا", "الدولي"], [Chunk(2, 4, "LOC")]) == []


def test_a_court_keeps_its_seat() -> None:
    words = ["قالت", "محكمه", "البحار", "برافاسا", "ذلك"]
    assert stretched(words, [Chunk(1, 3, "ORG"), Chunk(3, 4, "LOC")]) == [Chunk(1, 4, "ORG")]
    words = ["قالت", "شركه", "البحار", "برافاسا", "ذلك"]
    assert stretched(words, [Chunk(1, 3, "ORG"), Chunk(3, 4, "LOC")]) == []


def test_department_of_health_has_its_province() -> None:
    words = ["قالت", "الشوون", "الصحيه", "بمنطقه", "جازان", "ذلك"]
    assert stretched(words, [Chunk(1, 3, "ORG"), Chunk(4, 5, "LOC")]) == [Chunk(1, 5, "ORG")]
    assert stretched(words, [Chunk(1, 3, "ORG")]) == []
