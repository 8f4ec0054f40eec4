"""Rules of bodies in pairs: the noun of bodies in the dual (وزارتي كذا وكذا) makes bodies of both names behind it."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.triggers import StemIn, needs

_DEFINITE: Final = 4  # letters of a definite noun, and one more
_LONGEST: Final = 3  # words of what a ministry is of


@kept
def _is_dual(word: str) -> bool:
    return any(stem.text in lexicon.listed("organisations", "two") for stem in find_stems(word))


@needs(StemIn(lambda: lexicon.listed("organisations", "two")))
def twins(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """The two bodies behind a noun in the dual, each by what tells it from the other."""
    names = {chunk.first: chunk for chunk in chunks if chunk.kind != "PER"}
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        if at - 1 in inside or not _is_dual(folded[at - 1]):
            continue
        middle = _past_name(folded, at, folded[at], names, inside)
        if middle and middle < len(folded) and folded[middle].startswith("و"):
            last = _past_name(folded, middle, folded[middle][1:], names, inside)
            if last:
                found += [Chunk(at, middle, "ORG"), Chunk(middle, last, "ORG")]
    return found


def _past_name(folded: list[str], at: int, word: str, names: dict[int, Chunk], inside: set[int]) -> int:
    """After the name at `at`: one that was found, or a definite noun and its adjectives; 0 where none stands there."""
    if at in names:
        return names[at].last
    if at in inside or not word.startswith("ال") or len(word) <= _DEFINITE or lexicon.is_nationality(word):
        return 0
    last = at + 1
    while (
        last < min(len(folded), at + _LONGEST) and last not in inside and is_adjective(folded[last], is_feminine(word))
    ):
        last += 1
    return last
