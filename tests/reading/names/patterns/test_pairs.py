"""Both names behind a noun of places in the dual are places."""

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.pairs import pairs
from tests.reading.names_factories import chunk


def places(line: str, *chunks: Chunk) -> list[str]:
    words = line.split()
    return [" ".join(words[c.first : c.last]) for c in pairs(words, chunks)]


def test_unknown_pair_is_found() -> None:
    assert places("قصف بلدتي درومك وشندلا ليلا") == ["درومك", "وشندلا"]


def test_known_one_keeps_its_words() -> None:
    assert places("قصف بلدتي خان شندول ودرومك ليلا", chunk(2, 4, "LOC")) == ["خان شندول", "ودرومك"]


def test_one_name_or_everyday_words_are_no_pair() -> None:
    assert places("قصف بلدتي درومك ليلا") == []
    assert places("في منطقتي الشمال والجنوب معا") == []


def test_row_behind_a_plural_needs_one_that_is_a_place_by_itself() -> None:
    assert places("فيضان في بلديات واد شندل وعين درومك وبني شندول امس") == ["واد شندل", "وعين درومك", "وبني شندول"]
    assert places("قري درومك وشندلا وخان شندول امس", chunk(1, 2, "LOC")) == ["درومك", "وشندلا", "وخان شندول"]
    assert places("عاد الي قري درومك وشندلا ليلا") == []


def test_row_ends_where_the_sentence_goes_on() -> None:
    line = "معارك في مناطق درومك وشندلا ، مبينه بان الطريق مغلق"
    assert places(line, chunk(3, 4, "LOC")) == ["درومك", "وشندلا"]
