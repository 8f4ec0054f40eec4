"""Both names behind a noun of bodies in the dual are bodies."""

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.twins import twins
from tests.reading.names_factories import chunk


def bodies(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in twins(words, chunks)]


def test_two_ministries() -> None:
    assert bodies("وقعت وزارتا الصحه والتعليم العالي اتفاقا") == ["الصحه", "والتعليم العالي"]
    assert bodies("وقعت وزارتا الصحه اتفاقا") == []
    assert bodies("وقعت وزارتا خارجيه والدفاع اتفاقا") == []


def test_two_of_which_one_is_known() -> None:
    assert bodies("طلاب جامعتي درومك والشندول امس", chunk(2, 3, "LOC")) == ["درومك", "والشندول"]
