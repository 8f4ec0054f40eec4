"""People in quotation marks: behind a title, or between a verb of speech and what it says.

Some newsrooms set every name off by marks (وأشار «فلان» إلى أن), and names of witnesses who are not named in full
(وقالت «أم فلان»). What stands in such marks is a name where each of its words may be one.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import LIKELY, SURE, WEAK, closing, is_ordinary, weight
from tawatur.reading.names.patterns.introduced import is_introduced
from tawatur.reading.names.patterns.triggers import needs

_OPENING: Final = frozenset('"«“„')
_QUOTES: Final = frozenset('"«»“”„‟')
_LONGEST: Final = 4  # words of a name in marks
_KUNYA: Final = frozenset({"ابو", "ام"})
_GOVERNED: Final = frozenset({"الي", "عن", "علي", "من", "ل", "في", "قايلا", "قايله", "بقوله", "بقولها"})


@needs(lambda word: word in _QUOTES)
def quoted_people(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People in marks that their surroundings tell, where nothing was found.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    at = 1
    while at < len(folded) - 2:
        end = _closing_mark(folded, at) if folded[at] in _OPENING else 0
        if not end:
            at += 1
            continue
        own = {inside[i] for i in range(at + 1, end) if i in inside}
        part = all(chunk.kind == "PER" and chunk.last - chunk.first < end - at - 1 for chunk in own)
        if part and _is_name(folded, at, end):
            found.append(Chunk(at + 1, end, "PER"))
        at = end + 1
    return found


def _closing_mark(folded: list[str], at: int) -> int:
    """The mark that closes a short group of words opened at `at`, 0 where none does."""
    end = next((i for i in range(at + 2, min(len(folded), at + 2 + _LONGEST)) if folded[i] in _QUOTES), 0)
    return end if end and all(word.isalpha() for word in folded[at + 1 : end]) else 0


def _is_name(folded: list[str], at: int, end: int) -> bool:
    words = folded[at + 1 : end]
    least = min(weight(word, i == 0) for i, word in enumerate(words))
    if words[0] in _KUNYA and len(words) > 1:
        least = LIKELY
    if len(words) == 1 and (weight(words[0], True) < LIKELY or is_ordinary(words[0])):
        least = WEAK if weight(words[0], True) == SURE else 0
    if least < WEAK:
        return False
    after = folded[end + 1] if end + 1 < len(folded) else ""
    spoken = _speaks(folded[at - 1]) and (after in _GOVERNED or closing(folded, end + 1) == SURE)
    if spoken:
        return len(words) > 1 or weight(words[0], True) == SURE
    return is_introduced(folded, at) and len(words) > 1


@kept
def _speaks(word: str) -> bool:
    """Whether a word is a verb that brings what somebody says, و or ف before it or not."""
    return any(s.text in lexicon.speech_verbs() and s.clitics in ("", "و", "ف") for s in find_stems(word))
