"""An unknown name with a purpose is a body's behind a head; whom somebody tells something is no purpose."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.strangers import strangers
from tests.reading.names_factories import chunk


def read(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in strangers(words, chunks)]


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("قال باحث في معهد درموكييه لابحاث البحار امس", "معهد درموكييه لابحاث البحار"),
        ("قالت موسسه درموك ساتوري للدراسات امس", "موسسه درموك ساتوري للدراسات"),
        ("صدر عن دار درموك للنشر والتوزيع امس", "دار درموك للنشر والتوزيع"),
        ("نقل الي مستشفي ابن درموك امس", "مستشفي ابن درموك"),
        ("نقل الي مدرسه ام درموك امس", "مدرسه ام درموك"),
    ],
)
def test_a_body_of_an_unknown_name(line: str, body: str) -> None:
    assert read(line) == [body]


@pytest.mark.parametrize(
    "line",
    [
        "قالت موسسه درموك للصحافيين امس",
        "قالت موسسه درموك لعملايها امس",
        "قالت موسسه للدراسات امس",
        "قالت موسسه محليه للدراسات امس",
        "قال مكتب درموك امس",
        "قالت شركه ابن درموك امس",
    ],
)
def test_what_is_no_purpose(line: str) -> None:
    assert read(line) == []


def test_a_firm_is_called_without_its_noun() -> None:
    assert read("قالت شركه درموك للصناعات الخشبيه امس") == ["درموك للصناعات الخشبيه"]
    assert read("قالت شركه درموك للصناعات امس", chunk(2, 4, "ORG")) == []


def test_a_party_ends_before_what_it_is_like() -> None:
    assert read("قال حزب درموك المعارض امس") == ["حزب درموك"]
    assert read("قال حزب درموك الشاعر امس") == []
    assert read("قالت دار درموك المعارض امس") == []


def test_a_region_closes_the_name() -> None:
    line = "قال مركز درموك للشرق الاوسط امس"
    assert read(line, chunk(3, 5, "LOC")) == ["مركز درموك للشرق الاوسط"]


def test_word_that_tells_of_any_such_body_names_none() -> None:
    assert read("قال مدير شركه مرخصه للحراسات الامنيه ذلك") == []
    assert read("قال مدير موسسه مرجانه للنشر ذلك") == ["موسسه مرجانه للنشر"]
