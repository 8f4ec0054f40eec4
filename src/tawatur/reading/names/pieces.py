"""Word classes learnt from large text: a word is cut into pieces that a multilingual encoder knows, each of a class.

The pieces, their costs and their classes are built by `training/fast/classes.py` from the token table of
multilingual-e5-small (MIT). Cutting takes the cheapest path (a unigram model, Kudo 2018), so any word has pieces.
"""

import zlib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

import msgspec

_UNKNOWN: Final = 2500  # cost of a letter that no piece has, above that of every piece
_LONGEST: Final = 12  # letters of the longest piece that is looked for


class Piece(msgspec.Struct, frozen=True):
    """A part of a word.

    Attributes:
        text: Its letters; `_` first where it opens the word.
        coarse, middle, fine: Its classes among 64, 256 and 1,024.
    """

    text: str
    coarse: str
    middle: str
    fine: str


@cache
def _known() -> dict[str, tuple[int, Piece]]:
    content = zlib.decompress(files("tawatur.resources").joinpath("models/classes.txt.z").read_bytes())
    found = {}
    for line in content.decode("utf-8").splitlines():
        text, cost, coarse, middle, fine = line.split("\t")
        found[text] = (int(cost), Piece(text, coarse, middle, fine))
    return found


@lru_cache(maxsize=1 << 16)
def cut(word: str) -> tuple[Piece, ...]:
    """The pieces of a folded word, in order; letters that no piece has are left out."""
    known = _known()
    text = "_" + word
    size = len(text)
    nowhere: tuple[int, int, Piece | None] = (1 << 30, 0, None)
    best = [nowhere] * (size + 1)
    best[0] = (0, 0, None)
    for start in range(size):
        sofar = best[start][0]
        if sofar + _UNKNOWN < best[start + 1][0]:
            best[start + 1] = (sofar + _UNKNOWN, start, None)
        for end in range(start + 1, min(size, start + _LONGEST) + 1):
            entry = known.get(text[start:end])
            if entry is not None and sofar + entry[0] < best[end][0]:
                best[end] = (sofar + entry[0], start, entry[1])
    found: list[Piece] = []
    at = size
    while at:
        _, before, piece = best[at]
        if piece is not None:
            found.append(piece)
        at = before
    return tuple(reversed(found))
