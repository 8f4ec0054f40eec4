"""Rules of bodies that are called by the names of Latin letters: بي بي سي, إن.بي.سي, إي إم سي.

With dots between them any letters are such a name; without, two of them at least are no Arabic words of their own (أن,
أو and في sound like letters too).
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.triggers import StemIn, needs

_DOT: Final = "."
_LEAST: Final = 2  # letters of such a name
_MOST: Final = 6
_LESS: Final = 3  # letters without dots, where one of them is an Arabic word


@cache
def _plain() -> frozenset[str]:
    """Names of letters that are no Arabic words."""
    return frozenset(lexicon.folded(word) for word in lexicon.words("organisations", "letters"))


@cache
def _letters() -> frozenset[str]:
    return _plain() | {lexicon.folded(word) for word in lexicon.words("organisations", "lettersalike")}


@needs(StemIn(_plain))
def letters(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Rows of letters that name a body, whole, where the tagger has nothing or a part.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The bodies found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    at = 0
    while at < len(folded):
        last = _row(folded, at) if folded[at] in _letters() else at
        if last == at:
            at += 1
            continue
        touched = {inside[i] for i in range(at, last) if i in inside}
        more = any(chunk.first < at or last < chunk.last or chunk.kind == "PER" for chunk in touched)
        if not more and touched != {Chunk(at, last, "ORG")}:
            found.append(Chunk(at, last, "ORG"))
        at = last
    return found


def _row(folded: list[str], at: int) -> int:
    """After the row of letters that opens at `at`, or `at` where none does."""
    dotted = folded[at + 1 : at + 2] == [_DOT]
    last, count, plain = at, 0, 0
    while last < len(folded) and folded[last] in _letters() and count < _MOST:
        count += 1
        plain += folded[last] in _plain()
        last += 1
        if dotted and folded[last : last + 1] == [_DOT] and "".join(folded[last + 1 : last + 2]) in _letters():
            last += 1
        elif dotted:
            break
    if dotted:
        return last if count >= _LEAST and plain else at
    while last > at and folded[last - 1] not in _plain():
        last -= 1
        count -= 1
    sure = plain == count and folded[at] in _plain()
    return last if count >= _LEAST and (sure or (count >= _LESS and plain >= _LEAST)) else at
