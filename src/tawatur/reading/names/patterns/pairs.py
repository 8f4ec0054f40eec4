"""Rules of places in pairs: the noun of places in the dual (بلدتي كذا وكذا) makes places of both names behind it."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.triggers import needs

_SHORTEST: Final = 3  # letters of a place that no list has


@kept
def _is_dual(word: str) -> bool:
    return any(stem.text in lexicon.listed("places", "two") for stem in find_stems(word))


@needs(_is_dual)
def pairs(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """The two places behind a noun in the dual, where the tagger missed one or both."""
    ends = {chunk.first: chunk.last for chunk in chunks if chunk.kind == "LOC"}
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        if at - 1 in inside or not _is_dual(folded[at - 1]):
            continue
        middle = ends.get(at, at + 1 if at not in inside and _may_place(folded[at]) else 0)
        if not middle or middle >= len(folded) or not folded[middle].startswith("و"):
            continue
        last = ends.get(middle, middle + 1 if middle not in inside and _may_place(folded[middle][1:]) else 0)
        if last:
            found += [Chunk(at, middle, "LOC"), Chunk(middle, last, "LOC")]
    return found


@kept
def _may_place(word: str) -> bool:
    """Whether a word may be a place's name: letters, no article, no everyday word, no office."""
    key = lexicon.key(word)
    if len(word) < _SHORTEST or not word.isalpha() or word.startswith("ال") or lexicon.is_nationality(word):
        return False
    if any(lexicon.is_common(form) or lexicon.is_counted(form) for form in (word, key)):
        return False
    return key not in lexicon.titles() and key not in lexicon.organisation_heads() and key not in lexicon.place_heads()
