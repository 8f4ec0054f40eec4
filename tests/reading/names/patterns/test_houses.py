"""A noun makes a body of the man behind it, with what it is for; a place or a firm by itself does not."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.houses import houses
from tests.reading.names_factories import chunk


def bodies(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in houses(words, chunks)]


@pytest.mark.parametrize(
    ("line", "man", "body"),
    [
        ("زار مدينه الملك درموك للطاقه الشمسيه امس", (3, 4), "مدينه الملك درموك للطاقه الشمسيه"),
        ("قالت مجموعه د . سعيد درموك الطبيه امس", (4, 6), "مجموعه د . سعيد درموك الطبيه"),
        ("قالت موسسه سعيد درموك امس", (2, 4), "موسسه سعيد درموك"),
        ("قال مركز الامير درموك لجراحه القلب امس", (3, 4), "مركز الامير درموك لجراحه القلب"),
        ("زار مدرسه الشيخ درموك امس", (3, 4), "مدرسه الشيخ درموك"),
    ],
)
def test_a_house_is_a_body(line: str, man: tuple[int, int], body: str) -> None:
    assert bodies(line, chunk(*man, "PER")) == [body]


@pytest.mark.parametrize(
    ("line", "man"),
    [
        ("زار مدينه الملك درموك امس", (3, 4)),
        ("قالت شركه سعيد درموك امس", (2, 4)),
        ("قال مدير سعيد درموك امس", (2, 4)),
        ("قالت مدرسه درموك امس", (2, 3)),
        ("قالت مجموعه سعيد درموك السعوديه امس", (2, 4)),
    ],
)
def test_what_only_stands_before_a_man_makes_none(line: str, man: tuple[int, int]) -> None:
    assert bodies(line, chunk(*man, "PER")) == []
