"""The grammar of bodies: heads, adjectives that agree, purposes; and what only looks like one."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.bodies import bodies, constructs, is_adjective, is_feminine
from tawatur.reading.names.patterns.purposes import past_purpose
from tests.reading.names_factories import chunk


def read(rule: str, line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    found = {"bodies": bodies, "constructs": constructs}[rule](words, chunks)
    return [" ".join(words[c.first : c.last]) for c in found]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("قالت الهييه العليا المستقله للبحار امس", "الهييه العليا المستقله للبحار"),
        ("قالت الشركه الفرنسيه لاستغلال وتوزيع الاسماك امس", "الشركه الفرنسيه لاستغلال وتوزيع الاسماك"),
        ("قالت الجمعيه الفرنسيه من اجل نزاهه الالعاب امس", "الجمعيه الفرنسيه من اجل نزاهه الالعاب"),
        ("قالت الهييه الوقتيه للاشراف علي الملاحه البحريه امس", "الهييه الوقتيه للاشراف علي الملاحه البحريه"),
        ("قرر المجلس الجهوي امس", "المجلس الجهوي"),
        ("قرر التحالف امس", "التحالف"),
        ("قررت المحكمه العليا الفرنسيه امس", "المحكمه العليا الفرنسيه"),
    ],
)
def test_definite_heads(line: str, name: str) -> None:
    assert read("bodies", line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "قررت الهييه للبحار امس",
        "قرر المجلس المحلي امس",
        "قرر المجلس الجديد امس",
        "قرر الحزب الفرنسي امس",
        "قررت اللجنه الفرنسي امس",
        "بحث التحالف مع جاره امس",
        "زار المكتب السياسي للبحار امس",
    ],
)
def test_heads_that_only_describe(line: str) -> None:
    assert read("bodies", line) == []


def test_a_person_inside_ends_no_body() -> None:
    assert read("bodies", "قرر المجلس الجهوي امس", chunk(2, 3, "PER")) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("قالت مجموعه رافاسا القابضه امس", "مجموعه رافاسا القابضه"),
        ("تقدمت قوات البحريه الخاصه فجرا", ""),
        ("تقدمت قوات المهام الخاصه فجرا", "قوات المهام الخاصه"),
        ("قال برنامج السفينه العالمي امس", "برنامج السفينه العالمي"),
        ("قالت شبكه رافاسا الاخباريه امس", "شبكه رافاسا الاخباريه"),
        ("قال نادي رافاسا الفرنسي امس", ""),
        ("قال مجلس الاداره الجديد امس", ""),
        ("قالت مجموعه دول القابضه امس", ""),
    ],
)
def test_enclosed_names(line: str, name: str) -> None:
    assert read("constructs", line) == ([name] if name else [])


@pytest.mark.parametrize(("head", "feminine"), [("الهييه", True), ("القوات", True), ("المجلس", False)])
def test_gender_of_heads(head: str, feminine: bool) -> None:
    assert is_feminine(head) is feminine


@pytest.mark.parametrize(
    ("word", "feminine", "agrees"),
    [("العليا", True, True), ("العليا", False, False), ("الجهوي", False, True), ("جهوي", False, False)],
)
def test_gender_of_adjectives(word: str, feminine: bool, agrees: bool) -> None:
    assert is_adjective(word, feminine) is agrees


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("للبحار والانهار امس", 2),
        ("للنظر في", 0),
        ("لكره السله امس", 2),
        ("لحمايه السلاحف البريه امس", 3),
        ("لباريس امس", 0),
        ("من اجل البحر امس", 3),
        ("من اجل ذلك امس", 0),
        ("", 0),
    ],
)
def test_purposes(line: str, count: int) -> None:
    assert past_purpose(line.split(), 0) == count
