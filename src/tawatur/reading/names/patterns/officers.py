"""People of unknown names behind a verb of speech and an office with what it is of: `قال مدير الميناء | فلان إن`."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import NONE, SURE, closing, ends_as_family
from tawatur.reading.names.patterns.holders import closes, is_servant
from tawatur.reading.names.patterns.slots import ends_office
from tawatur.reading.names.patterns.spoken import speaks, value_of
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.tagging.features import stems_of

_LEAST: Final = 2  # words of a name
_LONGEST: Final = 5
_LOOK_BACK: Final = 14  # words between a verb of speech and the name
_COMMAS: Final = frozenset("،,")


@needs(StemIn(lambda: (word for word, kind in lexicon.titles().items() if kind in ("office", "rank"))))
def officers(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People of unknown names behind a verb of speech and an office with what it is of, where their words follow.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in range(2, len(folded) - 1):
        before = inside.get(at - 1)
        closed = before.last == at if before is not None else closes(folded[at - 1])
        if not closed or (found and at < found[-1].last) or not _may_open(folded, at, inside):
            continue
        last = _past_name(folded, at, inside)
        if last > at and _is_told(folded, at, inside):
            found.append(Chunk(at, last, "PER"))
    return found


def _may_open(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    own = inside.get(at)
    if own is not None:
        return (
            own.kind == "PER"
            and own.first == at
            and own.last - at == 1
            and places().keys().isdisjoint(stems_of(folded[at]))
        )
    return value_of(folded[at], True) > NONE


def _past_name(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """After the words from `at` on that what is said closes, or `at` where they are no name or all of it is known."""
    last = at
    while last < len(folded) and last - at < _LONGEST:
        own = inside.get(last)
        if own is not None:
            if own.kind != "PER" or own.first != last or (last > at and folded[last][0] in "ولب"):
                return at
            last = own.last
            continue
        if is_servant(folded, last):
            last += 2
            continue
        if last > at and lexicon.key(folded[last]) in lexicon.titles() and not ends_as_family(folded, last):
            return at
        if value_of(folded[last], last == at) == NONE and not ends_as_family(folded, last):
            break
        last += 1
    own = inside.get(at)
    if last - at < _LEAST or (own is not None and own.last == last) or closing(folded, last) < SURE:
        return at
    return last


def _is_told(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    """Whether a verb of speech stands before the office that ends before `at`."""
    if not ends_office(folded, at, inside):
        return False
    for i in range(at - 2, max(-1, at - _LOOK_BACK), -1):
        if speaks(folded[i]):
            return True
        if folded[i] in _COMMAS:
            return False
    return False
