"""A branch of the state speaks by its trade and a place; the same words elsewhere name nothing."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.branches import branches
from tests.reading.names_factories import chunk


def read(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in branches(words, chunks)]


@pytest.mark.parametrize(
    ("line", "place", "body"),
    [
        ("واعلنت صحه رافاسا ان", (2, 3), "صحه رافاسا"),
        ("قال المتحدث باسم تعليم محافظه رافاسا ان", (5, 6), "تعليم محافظه رافاسا"),
        ("واوضحت مياه ام درموك ان", (2, 4), "مياه ام درموك"),
        ("وقال ادعاء رافاسا ان", (2, 3), "ادعاء رافاسا"),
    ],
)
def test_a_branch_speaks(line: str, place: tuple[int, int], body: str) -> None:
    assert read(line, chunk(*place, "LOC")) == [body]


@pytest.mark.parametrize(
    ("line", "place", "kind"),
    [
        ("انقطعت كهرباء رافاسا ثم", (2, 3), "LOC"),
        ("واعلنت صحه درموك ان", (2, 3), "PER"),
        ("وقالت صحه للامم ان", (2, 3), "LOC"),
        ("واعلنت بحيره رافاسا ان", (2, 3), "LOC"),
    ],
)
def test_what_does_not_speak(line: str, place: tuple[int, int], kind: str) -> None:
    assert read(line, chunk(*place, kind)) == []


def test_a_listed_town_needs_no_label() -> None:
    assert read("واعلنت صحه داكار ان") == ["صحه داكار"]
    assert read("واعلنت صحه الناس ان") == []
