"""Rules of places in a row: a noun of two (بلدتي كذا وكذا) or more (قرى كذا وكذا) makes places of the names behind."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, kept, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.triggers import StemIn, needs

_SHORTEST: Final = 3  # letters of a place that no list has
_DIRECTIONS: Final = frozenset({"شمال", "جنوب", "شرق", "غرب", "وسط", "ساحل", "داخل", "خارج"})
_MARKS: Final = frozenset("،,")
_MOST: Final = 12  # places in a row


@kept
def _is_dual(word: str) -> bool:
    return any(stem.text in lexicon.listed("places", "two") for stem in find_stems(word))


@kept
def _is_many(word: str) -> bool:
    return any(stem.text in lexicon.listed("places", "many") for stem in find_stems(word))


@needs(StemIn(lambda: lexicon.listed("places", "two") | lexicon.listed("places", "many")))
def pairs(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """The places behind a noun of two or more, where the tagger missed some."""
    towns = {chunk.first: chunk for chunk in chunks if chunk.kind == "LOC"}
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        if at - 1 in inside or (found and at <= found[-1].last):
            continue
        dual = _is_dual(folded[at - 1])
        if dual or _is_many(folded[at - 1]):
            row = _row(folded, at, towns, inside)
            if len(row) > 1 and (dual or any(_is_sure(folded, place, towns) for place in row)):
                found += row
    return found


def _row(folded: list[str], at: int, towns: dict[int, Chunk], inside: set[int]) -> list[Chunk]:
    """The places that و or commas join from `at` on."""
    row: list[Chunk] = []
    while at < len(folded) and len(row) < _MOST:
        word = folded[at] if not row or folded[at - 1] in _MARKS else folded[at].removeprefix("و")
        if row and word == folded[at] and folded[at - 1] not in _MARKS:
            break
        last = _past_place(folded, at, word, towns, inside)
        if not last and word[:1] == "و":
            last = _past_place(folded, at, word[1:], towns, inside)
        if not last or (row and folded[at - 1] in _MARKS and at not in towns and not _is_closed(folded, last)):
            break  # ... وكذا، مبينة أن
        row.append(Chunk(at, last, "LOC"))
        at = last + (last < len(folded) and folded[last] in _MARKS)
    return row


def _is_closed(folded: list[str], last: int) -> bool:
    """Whether a mark or another joined word follows, so that the row goes on or ends."""
    return last >= len(folded) or not folded[last][0].isalpha() or folded[last][0] == "و"


def _past_place(folded: list[str], at: int, word: str, towns: dict[int, Chunk], inside: set[int]) -> int:
    """After the place at `at`, known or not, whose first word is `word` without و; 0 where none stands there."""
    if at in towns:
        return towns[at].last
    if at in inside:
        return 0
    after = folded[at + 1] if at + 1 < len(folded) else ""
    if _opens_two(word) and at + 1 not in inside and after.isalpha():
        return at + 2
    return at + 1 if _may_place(word) else 0


def _is_sure(folded: list[str], place: Chunk, towns: dict[int, Chunk]) -> bool:
    """Whether one of a row is a place by itself: the tagger or a list has it, or it opens as places do."""
    forms = (folded[place.first], folded[place.first].removeprefix("و"))
    opening = lexicon.listed("places", "opening")
    return place.first in towns or any(word in places() or word in opening for word in forms)


def _opens_two(word: str) -> bool:
    """Whether names of places of two words open with a word."""
    return word in lexicon.listed("places", "compound") or word in lexicon.listed("places", "opening")


@kept
def _may_place(word: str) -> bool:
    """Whether a word may be a place's name: letters, no everyday word, no office."""
    key = lexicon.key(word)
    if len(word) < _SHORTEST or not word.isalpha() or lexicon.is_nationality(word):
        return False
    if word.startswith("ال") and (word.endswith(("يه", "ات", "ين", "ون")) or len(word) < _SHORTEST + 3):
        return False
    if key in _DIRECTIONS or any(lexicon.is_common(form) or lexicon.is_counted(form) for form in (word, key)):
        return False
    return key not in lexicon.titles() and key not in lexicon.organisation_heads() and key not in lexicon.place_heads()
