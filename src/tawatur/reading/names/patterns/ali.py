"""علي before a family name, told from على: folded they are one word, and the tagger mostly takes it for the latter.

The spelling tells where the sentence writes على with its own last letter, or where the place asks for a name: behind a
title or a verb of speech, before a word that is nothing but a family name.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.bearers import is_borne
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, closing, is_ordinary, weight
from tawatur.reading.names.patterns.introduced import is_introduced
from tawatur.reading.names.patterns.slots import ends_office
from tawatur.reading.nouns import Sentence

_ALI: Final = "علي"
_CLAN: Final = "ال"  # آل, folded
_SPELLED: Final = frozenset({"علي", "عليّ", "وعلي"})
_DOTTED: Final = frozenset({"إلي", "الي", "حتي"})  # where these are spelled with a dotted last letter, so is على


def with_ali(sentence: Sentence, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names of a sentence, each man called علي whole.

    Args:
        sentence: The sentence, whose spelling tells.
        chunks: Its names in order.

    Returns:
        Names in order; a family name that stood alone has its علي.
    """
    folded = sentence.folded
    if _ALI not in folded and f"و{_ALI}" not in folded:
        return list(chunks)
    found = list(chunks)
    words = sentence.words
    if any(word.bare in _DOTTED for word in words):
        return found  # its علي is على
    inside = by_word(chunks)
    for at in [i for i, word in enumerate(words[:-1]) if word.bare in _SPELLED and i and i not in inside]:
        own = inside.get(at + 1)
        if own is not None and (own.kind == "ORG" or own.last - own.first > 1 or own.first != at + 1):
            continue
        clan = folded[at + 1] == _CLAN and at + 2 < len(folded) and folded[at + 2].isalpha()  # علي آل فلان
        if _is_held(folded, at, inside):
            stands = weight(folded[at + 1], False) > NONE
        else:
            stands = (clan or _may_be_his(folded[at + 1])) and _may_stand(folded, at, inside.get(at - 1))
        if not stands:
            continue
        whole = Chunk(at, at + 2 + clan, "PER")
        apart = [chunk for chunk in found if chunk.last <= at or chunk.first >= whole.last]
        found = sorted([*apart, whole], key=_first)
    return found


def _first(chunk: Chunk) -> int:
    return chunk.first


@kept
def _may_be_his(word: str) -> bool:
    """Whether a word is nothing but a family name: borne by several, or of the form الفلاني, and no everyday word."""
    if lexicon.is_nationality(word) or weight(word, False) < LIKELY:
        return False
    return not is_ordinary(word) or (is_borne(word, "wf") and not lexicon.is_counted(lexicon.key(word)))


def _is_held(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    """Whether an office with what it is of stands before a name of two words that is closed at once."""
    return closing(folded, at + 2) == SURE and ends_office(folded, at, inside)


def _may_stand(folded: list[str], at: int, before: Chunk | None) -> bool:
    """Whether a name may open at `at`: behind a title or a verb of speech, or joined to another's name."""
    if before is not None:
        return before.kind == "PER" and folded[at][0] == "و"
    return is_introduced(folded, at) or _speaks(folded[at - 1])


@kept
def _speaks(word: str) -> bool:
    return word.removeprefix("و") in lexicon.speech_verbs() or word in lexicon.listed("slots", "acting")
