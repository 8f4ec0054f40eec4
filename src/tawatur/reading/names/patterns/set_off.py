"""A person set off behind an office: `القائد العام للقوات، فلان الفلاني، إن ...`, in quotation marks or not.

Newsrooms set the holder off between commas behind the office. The office and the two marks tell a name, also one that
stands in no list and that the tagger took for a place or for nothing.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.triggers import StemIn, needs

_COMMAS: Final = frozenset("،,")
_QUOTES: Final = frozenset("\"“”«»„‟'’‘")
_CLOSERS: Final = frozenset({*_COMMAS, *_QUOTES, ":", "ان", "-", "–", ")"})
_LOOK_BACK: Final = 16  # words between office and comma: an office with its ministry, country and bracketed acronym
_SHORTEST: Final = 2  # letters of the shortest part of a name
_LEAST: Final = 2  # words: one word behind a comma is as often a place
_LONGEST: Final = 5
_CHILDREN: Final = frozenset({"بن", "بنت", "ولد", "منت", "ود", "ايت"})
_KINDS: Final = ("office", "rank")


@kept
def _is_office(word: str) -> bool:
    return lexicon.titles().get(lexicon.key(word)) in _KINDS


@needs(StemIn(lambda: _COMMAS), StemIn(lambda: (word for word, kind in lexicon.titles().items() if kind in _KINDS)))
def set_off(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People between two marks behind an office, unless a person or an organisation was found there already.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    found: list[Chunk] = []
    inside = by_word(chunks)
    for comma, mark in enumerate(folded):
        if mark not in _COMMAS or not _office_before(folded, comma):
            continue
        first = comma + 1
        while first < len(folded) and folded[first] in _QUOTES:
            first += 1
        last = first
        while (
            last < len(folded)
            and last - first <= _LONGEST
            and (_is_person(inside.get(last)) or _is_part(folded[last], last == first) or _is_borne_word(folded, last))
        ):
            last += 1
        if not _LEAST <= last - first <= _LONGEST or last >= len(folded) or folded[last] not in _CLOSERS:
            continue
        others = {inside[i] for i in range(first, last) if i in inside}
        if any(_is_told(folded, other, first) for other in others):
            continue  # the office goes on
        if all(_is_less(other, first, last) for other in others):
            found.append(Chunk(first, last, "PER"))
    return found


def _is_told(folded: list[str], other: Chunk, first: int) -> bool:
    """Whether a title stands before a name found in the stretch: the office goes on up to it."""
    told = other.first > first and lexicon.key(folded[other.first - 1]) in lexicon.titles()
    return told and folded[other.first] not in _CHILDREN


def _is_less(other: Chunk, first: int, last: int) -> bool:
    """Whether a name found before is but a part of what is set off, or a place that it was taken for."""
    if other.kind == "PER":
        return first <= other.first and other.last <= last and (other.first, other.last) != (first, last)
    return other.kind == "LOC"


def _is_person(chunk: Chunk | None) -> bool:
    return chunk is not None and chunk.kind == "PER"


def _is_borne_word(folded: list[str], at: int) -> bool:
    """Whether an everyday word is part of a name because a child's word joins it to the next (إخلاص ود كذا)."""
    near = (*folded[at - 1 : at], *folded[at + 1 : at + 2])
    return folded[at].isalpha() and not _CHILDREN.isdisjoint(near)


def _office_before(folded: list[str], comma: int) -> bool:
    """Whether the stretch before a comma, back to the mark before it, holds an office."""
    for at in range(comma - 1, max(-1, comma - _LOOK_BACK), -1):
        if folded[at] in _COMMAS or folded[at] in ".؛:":
            return False
        if _is_office(folded[at]):
            return True
    return False


def _is_part(word: str, opens: bool) -> bool:
    """Whether a word may be part of a name that no list has: letters, no everyday word, no article in front."""
    if len(word) < _SHORTEST or not word.isalpha() or lexicon.is_nationality(word):
        return False
    return not (opens and word.startswith("ال")) and not lexicon.is_common(word)
