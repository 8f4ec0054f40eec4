"""The words of a whole text at once: on the Arabic code page a blank is set for all that is no word, and what lies
between two blanks is looked up as it stands, many times for each time that something is found out about it.

A number keeps the dots, commas and colons inside it. Runs that hold several words, or a word and such a mark, are few;
the expression of words takes these apart.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate, compress
from typing import Final

import msgspec

from tawatur.arabic import Table, fold, from_page, table_of, to_page

# Letters glued together are one word; a number keeps its dots, commas and colons for `figure` to read.
PIECE: Final = re.compile(r"\d+(?:[.,٫٬:/]\d+)*|[^\W\d_]+")
SEVERAL: Final = "\0"  # stands for what is found of a run that must be taken apart
_INSIDE: Final = ".,:/"  # marks that a number may hold
_BLANK: Final = "\n"  # so that a text is cut behind its blanks, which tells where its runs begin
_NO_NUMBER: Final = (b"..", *(f"{mark}{_BLANK}".encode() for mark in _INSIDE), f"{_BLANK}.".encode())

Find = Callable[[str], str]  # what is found of one word, empty for nothing


class Laid(msgspec.Struct, frozen=True, gc=False):
    """All stems of a text, in order.

    Attributes:
        texts: The stems.
        starts: Where their words begin.
        nexts: One more than where they end.
    """

    texts: list[str]
    starts: list[int]
    nexts: list[int]

    def between(self, start: int, stop: int) -> slice | None:
        """Which of them stand in a stretch of the text; None where one of its edges cuts a word."""
        starts, nexts = self.starts, self.nexts
        first = bisect_left(nexts, start + 2)
        last = bisect_left(nexts, stop + 2, first)
        size = len(starts)
        if (first < size and starts[first] < start) or (last < size and starts[last] < stop):
            return None
        return slice(first, last)


def lay_out_page(text: str, known: Callable[[bytes], str], find: Find) -> Laid | None:
    """All stems of a text with their places; None where the code page lacks a letter of it.

    Args:
        text: The text.
        known: What `find_in_run` finds with `find`, remembered.
        find: The stem of a word.
    """
    raw = to_page(text)
    if raw is None:
        return None
    runs = _without_marks(raw.translate(*_as_they_stand())).splitlines(True)
    found = list(map(known, runs))
    nexts = list(accumulate(map(len, runs)))
    starts = [0, *nexts]
    if found and runs[-1][-1:] != b"\n":
        nexts[-1] += 1
    for at in reversed(list(_odd(found))):
        pieces = [(stem, *piece.span()) for piece in PIECE.finditer(from_page(runs[at])) if (stem := find(piece[0]))]
        start = starts[at]
        found[at : at + 1] = [stem for stem, _, _ in pieces]
        nexts[at : at + 1] = [start + end + 1 for _, _, end in pieces]
        starts[at : at + 1] = [start + begin for _, begin, _ in pieces]
    return Laid(list(filter(None, found)), list(compress(starts, found)), list(compress(nexts, found)))


def find_folded(text: str, known: Callable[[bytes], str], find: Find) -> list[str] | None:
    """What is found of each word of `fold(text)`, in order; None where the code page lacks a letter of it.

    Args:
        text: The text.
        known: What `find_in_run` finds with `find`, remembered.
        find: Finds something of a folded word.
    """
    raw = to_page(text)
    if raw is None:
        return None
    runs = _without_marks(raw.translate(*_folded())).split()
    found = list(map(known, runs))
    for at in reversed(list(_odd(found))):
        found[at : at + 1] = map(find, PIECE.findall(from_page(runs[at])))
    return list(filter(None, found))


def find_in_run(run: bytes, find: Find) -> str:
    """What is found of the only word of a run, empty without one, `SEVERAL` where there is anything beside it."""
    text = from_page(run).rstrip(_BLANK)
    if text.isalpha() or PIECE.fullmatch(text):
        return find(text)
    return SEVERAL if PIECE.search(text) else ""


def _odd(found: Sequence[str]) -> Iterator[int]:
    """The places of runs that must be taken apart."""
    at = -1
    try:
        while True:
            yield (at := found.index(SEVERAL, at + 1))
    except ValueError:
        return


def _without_marks(raw: bytes) -> bytes:
    """Bytes without most of the marks that stand in no number, as long as before."""
    for mark in _NO_NUMBER:
        raw = raw.replace(mark, b"\n" * len(mark))
    return raw


@cache
def _as_they_stand() -> Table:
    """Letters, digits and the marks that a number may hold; a blank for all else."""
    return table_of(lambda letter: letter if letter.isalnum() or letter in _INSIDE else _BLANK)


@cache
def _folded() -> Table:
    """The same folded, so that what does not belong to a word is dropped."""

    def change(letter: str) -> str:
        folded = fold(letter)
        return folded if not folded or folded.isalnum() or folded in _INSIDE else _BLANK

    return table_of(change)
