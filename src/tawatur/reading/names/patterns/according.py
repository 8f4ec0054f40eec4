"""People behind وفقا or طبقا, whose ل is never a letter of the name: `وفقا لأولينا ماروتشا`."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import with_conjunctions
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, closing, ends_as_family, is_full
from tawatur.reading.names.patterns.spoken import value_of
from tawatur.reading.names.patterns.triggers import StemIn, needs

ACCORDING: Final = with_conjunctions(frozenset({"وفقا", "طبقا", "خلافا"}))  # what takes ل
_TO: Final = "ل"
_SHORTEST: Final = 4  # letters of ل and a name
_LEAST: Final = 2  # words of a name
_LONGEST: Final = 5


@needs(StemIn(lambda: ACCORDING))
def according(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People of whom the tagger saw nothing or a part, where a mark or what they are closes the name.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order, with the ل before them.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in [i + 1 for i, word in enumerate(folded[:-2]) if word in ACCORDING]:
        own, word = inside.get(at), folded[at]
        if word[0] != _TO or len(word) < _SHORTEST or word.startswith("لل"):
            continue
        if own is not None and (own.kind != "PER" or own.first != at or is_full(folded, own)):
            continue
        last = _past_name(folded, at, inside)
        if last - at >= _LEAST:
            found.append(Chunk(at, last, "PER"))
    return found


def _past_name(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """After the name that opens behind the ل of the word at `at`, or `at` where none does."""
    last, least, known = at, SURE, 0
    while last < len(folded) and last - at < _LONGEST:
        own = inside.get(last)
        if own is not None and last > at:
            if own.kind != "PER" or own.first != last or folded[last][0] == "و":
                break
            known, last = SURE, own.last
            continue
        value = value_of(folded[last][1:], True) if last == at else value_of(folded[last], False)
        if value == NONE and not (last > at and ends_as_family(folded, last)):
            break
        least, known = min(least, value), max(known, value)
        last += 1
    end = closing(folded, last)
    return last if end == SURE or (end == LIKELY and known >= LIKELY) else at
