"""What the noun before a name makes of it: firms and tribes are bodies, works and ships are nobody."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.senses import in_sense, in_senses
from tests.reading.names_factories import chunk


def told(line: str, name: Chunk) -> Chunk | None:
    return in_sense(line.split(), name)


def test_a_firm_called_like_a_man_is_a_body() -> None:
    assert told("اعلنت شركه سمير درومك ارباحها", chunk(2, 4, "PER")) == chunk(2, 4, "ORG")
    assert told("اعلن المدير سمير درومك ارباحها", chunk(2, 4, "PER")) == chunk(2, 4, "PER")


def test_a_house_called_after_a_man_is_a_body_with_its_noun() -> None:
    assert told("نقل الي مستشفي ابن درومك", chunk(2, 5, "PER")) == chunk(2, 5, "ORG")


def test_a_bank_is_no_town_and_nobody() -> None:
    assert told("ارتفع بنك درومك امس", chunk(1, 3, "LOC")) == chunk(1, 3, "ORG")
    assert told("ارتفع جبل درومك امس", chunk(1, 3, "LOC")) == chunk(1, 3, "LOC")


def test_a_tribe_is_a_body_without_its_noun() -> None:
    assert told("اجتمعت قبيله درومكس امس", chunk(2, 3, "LOC")) == chunk(2, 3, "ORG")
    assert told("مع شيوخ درومكس امس", chunk(1, 3, "LOC")) == chunk(2, 3, "ORG")
    assert told("مع قبيله بني درومك امس", chunk(2, 3, "LOC")) == chunk(2, 4, "ORG")
    assert told("مع شيوخ القبايل امس", chunk(1, 3, "LOC")) is None


@pytest.mark.parametrize(
    "line", ["عرض فيلم « درومكس » امس", "عرض فيلمه الجديد « درومكس » امس", "غرقت الباخره ( درومكس ) امس"]
)
def test_a_work_or_a_ship_in_marks_is_nobody(line: str) -> None:
    words = line.split()
    at = words.index("درومكس")
    assert in_sense(words, chunk(at, at + 1, "PER")) is None


@pytest.mark.parametrize("line", ["قالت حركه « درومكس » امس", "قال « درومكس » امس", "عرض فيلم درومكس امس"])
def test_other_names_in_marks_and_names_without_marks_stay(line: str) -> None:
    words = line.split()
    at = words.index("درومكس")
    assert in_senses(words, [chunk(at, at + 1, "PER")]) == [chunk(at, at + 1, "PER")]
