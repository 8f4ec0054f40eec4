"""Word classes learnt from large text: a word is cut into pieces that a multilingual encoder knows, each of a class.

The pieces, their costs and their classes are built by `training/fast/classes.py` from the token table of
multilingual-e5-small (MIT). Cutting takes the cheapest path (a unigram model, Kudo 2018), so any word has pieces.
"""

import zlib
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from tawatur.arabic import kept

_UNKNOWN: Final = 2500  # cost of a letter that no piece has, above that of every piece
_LONGEST: Final = 12  # letters of the longest piece that is looked for
_NOWHERE: Final = 1 << 30
_LETTERS: Final = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"  # each is a piece of its own


class Piece(msgspec.Struct, frozen=True, cache_hash=True):
    """A part of a word.

    Attributes:
        text: Its letters; `_` first where it opens the word.
        coarse, middle, fine: Its classes among 64, 256 and 1,024.
    """

    text: str
    coarse: str
    middle: str
    fine: str


class _Known(msgspec.Struct, frozen=True):
    """The pieces, what each costs, and the automaton that finds them all in one pass over a word."""

    pieces: list[Piece]
    costs: list[int]
    texts: frozenset[str]
    automaton: AhoCorasick


@cache
def _known() -> _Known:
    content = zlib.decompress(files("tawatur.resources").joinpath("models/classes.txt.z").read_bytes())
    pieces: list[Piece] = []
    costs: list[int] = []
    for line in content.decode("utf-8").splitlines():
        text, cost, coarse, middle, fine = line.split("\t")
        if len(text) <= _LONGEST:
            pieces.append(Piece(text, coarse, middle, fine))
            costs.append(int(cost))
    texts = [piece.text for piece in pieces]
    return _Known(pieces, costs, frozenset(texts), AhoCorasick(texts, matchkind=MatchKind.Standard))


@kept
def cut(word: str) -> tuple[Piece, ...]:
    """The pieces of a folded word, in order; letters that no piece has are left out."""
    known = _known()
    costs = known.costs
    text = "_" + word
    best = [0, _UNKNOWN, *[_NOWHERE] * len(word)]
    way: list[tuple[int, int, int]] = [(-1, 0, 0)] * len(best)  # the last piece before each letter: index, start, end
    # every Arabic letter is a piece, so that only other letters have to be passed over
    settled = len(text) + 1 if not word.strip(_LETTERS) else 2
    # matches come by their ends, of one end the longest first, which wins where two paths cost the same
    for match in known.automaton.find_matches_as_indexes(text, overlapping=True):
        index, start, end = match
        while settled < end:
            _pass_over(settled, best, way)
            settled += 1
        price = best[start] + costs[index]
        if price < best[end]:
            best[end] = price
            way[end] = match
    for last in range(settled, len(best)):
        _pass_over(last, best, way)
    found: list[Piece] = []
    at = len(text)
    while at:
        index, at, _ = way[at]
        if index >= 0:
            found.append(known.pieces[index])
    found.reverse()
    return tuple(found)


def _pass_over(last: int, best: list[int], way: list[tuple[int, int, int]]) -> None:
    """Let the letter before `last` belong to no piece where no piece reaches as far at that price."""
    price = best[last - 1] + _UNKNOWN
    if price < best[last]:
        best[last] = price
        way[last] = -1, last - 1, last


def is_one_piece(word: str) -> bool:
    """Whether a folded word may be one piece: False only where `cut` surely finds none or several."""
    texts = _known().texts
    return "_" + word in texts or word in texts or word.strip(_LETTERS) != ""
