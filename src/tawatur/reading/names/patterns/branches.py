"""Branches of the state that a trade and a place name where they speak: `أعلنت صحة كذا أن`, `المتحدث باسم تعليم كذا`.

Before a place such a noun mostly tells of what there is (كهرباء المدينة); behind a verb of saying or باسم it speaks.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.spoken import speaks
from tawatur.reading.names.patterns.triggers import StemIn, needs

_NAMED: Final = "باسم"
_PROVINCES: Final = frozenset({"ولايه", "وولايه", "لولايه", "بولايه"})  # ولاية أمن كذا: Morocco's police of a town
_SECURITY: Final = "امن"


@cache
def _trades() -> frozenset[str]:
    return lexicon.listed("organisations", "branches")


@needs(StemIn(_trades))
def branches(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Branches that speak, where only their place was found.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The bodies found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        province = folded[at - 1] in _PROVINCES and folded[at] == _SECURITY
        if (
            folded[at] in _trades()
            and at not in inside
            and (province or folded[at - 1] == _NAMED or speaks(folded[at - 1]))
        ):
            last = _past_place(folded, at + 1, inside)
            if last > at + 1:
                found.append(Chunk(at - province, last, "ORG"))
    return found


def _past_place(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """After the place at `at`, or `at` where none stands."""
    if folded[at] in lexicon.listed("places", "outside") and at + 1 < len(folded):
        end = _past_place(folded, at + 1, inside)
        return end if end > at + 1 else at
    own = inside.get(at)
    if own is not None:
        return own.last if own.first == at and own.kind == "LOC" and not folded[at].startswith("لل") else at
    return at + 1 if folded[at] in places() and _is_bare(folded[at]) else at


@kept
def _is_bare(word: str) -> bool:
    """Whether a place stands by itself, no preposition before it."""
    return find_stems(word)[0].text == word
