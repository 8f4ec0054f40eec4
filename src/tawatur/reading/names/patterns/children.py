"""People called after their father: `فلان ولد فلان`, `فلانة منت فلان`, whatever names both of them have.

Somebody born is told by a verb, a boy by an adjective; between two words that stand where a name can stand, ولد and منت
join the parts of one, as everywhere in Mauritania.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, closing, is_behind, is_ordinary, weight
from tawatur.reading.names.patterns.introduced import is_introduced
from tawatur.reading.names.patterns.slots import ends_office
from tawatur.reading.names.patterns.spoken import speaks
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LINKS: Final = frozenset({"ولد", "منت"})
_LONGEST: Final = 3  # words before the link, and behind it
_FATHERS: Final = frozenset(
    {"سيدي", "محمد", "احمد", "اعل", "الشيخ", "عبد", "المختار", "مولاي", "حم", "ابو", "خطري", "محمدن"}
)


@needs(StemIn(lambda: _LINKS))
def children(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People with a father's name, whole, where a name can stand.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in [i for i, word in enumerate(folded[1:-1], 1) if word in _LINKS]:
        if (found and at < found[-1].last) or not (_may_name(folded[at - 1]) and _may_name(folded[at + 1])):
            continue
        first, last = _first(folded, at, inside), _last(folded, at)
        own = inside.get(at)
        whole = own is not None and own.first <= first and own.last >= last
        if whole or any(inside[i].kind != "PER" for i in range(first, last) if i in inside):
            continue
        if _is_placed(folded, first, inside, at - 1 in inside) or (
            inside.get(at - 1) is not None and closing(folded, last) == SURE
        ):
            found.append(Chunk(first, last, "PER"))
    return found


def _first(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """Where a name with a link at `at` opens: at the word before, or at given names and names found before that."""
    first = inside[at - 1].first if at - 1 in inside else at - 1
    while first > 0 and at - first < _LONGEST and first - 1 not in inside:
        word = folded[first - 1]
        if not (word in _FATHERS or weight(word, True) == SURE) or word in lexicon.titles():
            break
        first -= 1
    return first


def _last(folded: list[str], at: int) -> int:
    """After the father's name behind a link at `at`: one word, or more behind a word that fathers are called by."""
    last = at + 2
    while last < len(folded) and last - at <= _LONGEST and closing(folded, last) < LIKELY:
        if folded[last - 1] not in _FATHERS and weight(folded[last], False) < SURE:
            break
        last += 1
    return last


def _is_placed(folded: list[str], first: int, inside: dict[int, Chunk], known: bool) -> bool:
    """Whether somebody's name can stand at `first`: behind a verb or an office; behind a mark a `known` one."""
    before = folded[first - 1] if first else "،"
    if not before[0].isalpha():
        return known or weight(folded[first], True) >= LIKELY
    if speaks(before) or before in ("عن", "اما", "كان", "وكان", "كانت", "وكانت", "بحسب", "وبحسب", "حسب"):
        return True
    return is_introduced(folded, first) or ends_office(folded, first, inside)


@kept
def _may_name(word: str) -> bool:
    """Whether a word may be beside such a link: letters that go on with nothing."""
    if not word.isalpha() or is_behind(word) or speaks(word) or lexicon.is_nationality(word):
        return False
    return word.startswith("ال") or weight(word, False) > NONE or not is_ordinary(word)
