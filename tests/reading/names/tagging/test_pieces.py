"""Any word has pieces, and known words are one piece."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.tagging.pieces import cut


def test_known_word_is_one_piece() -> None:
    assert [piece.text for piece in cut("وزير")] == ["_وزير"]


def test_unknown_word_is_cut_in_order() -> None:
    assert "".join(piece.text for piece in cut("شندولي")).lstrip("_") == "شندولي"


@given(st.text(max_size=24))
def test_pieces_are_parts_of_the_word(word: str) -> None:
    rest = "_" + word
    for piece in cut(word):
        assert piece.text in rest
        rest = rest[rest.index(piece.text) + len(piece.text) :]
