"""Where a body's label ran over whoever holds an office there: `المتحدث باسم وزارة كذا | فلان الفلاني`.

A definite noun closes what a ministry or an office is of; a bare word behind it can only open the name of its holder,
of whatever country, where an office stands before the body and the name is closed.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, kept, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.edges import honoured
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, closing, ends_as_family, is_listed_given, weight
from tawatur.reading.names.patterns.overruns import definite_givens
from tawatur.reading.names.patterns.slots import ends_office
from tawatur.reading.names.patterns.spoken import speaks, value_of
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.tagging.features import stems_of

_LEAST: Final = 2  # words of a name
_LONGEST: Final = 5
_BACK: Final = 4  # words between an office's noun and its body: المتحدث الرسمي باسم
_LOOK_BACK: Final = 14  # words between a verb of speech and the name
_COMMAS: Final = frozenset("،,")
_SHORTEST: Final = 2  # letters of an unknown part of a name
_ADJECTIVES: Final = frozenset({"المدني", "المكي", "الاخضر", "الهاشمي"})  # of bodies too
_ATTACHED: Final = ("ال", "وال", "بال", "لل", "فال", "كال")


def opens_holder(folded: list[str], chunk: Chunk) -> int:
    """Where somebody's name opens in a body's label behind the definite noun that closes the body, or 0.

    Args:
        folded: The folded words of a sentence.
        chunk: A body's label in it.

    Returns:
        The index of the name's first word; 0 where the label holds no name, or nothing tells that it does.
    """
    if not _is_held(folded, chunk.first) or _head(folded[chunk.first]) == "":
        return 0
    for at in range(chunk.first + 1, chunk.last):
        if _closes(folded[at - 1]) and _is_opening(folded[at]):
            return at if _is_name(folded, at, chunk.last) else 0
    return 0


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
        closed = before.last == at if before is not None else _closes(folded[at - 1])
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
        if _is_servant(folded, last):
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


def _is_servant(folded: list[str], at: int) -> bool:
    """Whether عبد and whose servant stand at `at`, of whose names some are titles (عبد الملك)."""
    return folded[at] == "عبد" and at + 1 < len(folded) and folded[at + 1].startswith("ال")


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


def _is_name(folded: list[str], at: int, least: int) -> bool:
    """Whether words from `at` on, up to `least` or further, are a closed name."""
    last, known = at, 0
    while last < len(folded) and last - at < _LONGEST:
        if _is_servant(folded, last):
            known, last = known + 1, last + 2
            continue
        value = weight(folded[last], last == at)
        if value == NONE and not (last < least and _is_strange(folded[last])):
            break
        known += value >= LIKELY
        last += 1
    if last < least or last - at < _LEAST:
        return False
    end = closing(folded, last)
    return end == SURE or (end == LIKELY and known > 0)


def _is_held(folded: list[str], first: int) -> bool:
    """Whether an office stands before a body, with nothing but what leads to the body between them."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        if not folded[at][0].isalpha():
            return False
        if _is_office(folded[at]):
            return True
    return False


@kept
def _is_office(word: str) -> bool:
    titles = lexicon.titles()
    return any(titles.get(lexicon.key(stem.text)) in ("office", "rank") for stem in find_stems(word))


@kept
def _head(word: str) -> str:
    """The noun of bodies that a label's first word is, empty where it is none."""
    keys = (lexicon.key(stem.text) for stem in find_stems(word))
    return next((key for key in keys if key in lexicon.organisation_heads()), "")


@kept
def _closes(word: str) -> bool:
    """Whether a word is definite and no title that honours whoever follows."""
    return word.startswith(("ال", "وال", "لل")) and lexicon.key(word.removeprefix("و")) not in honoured()


@kept
def _is_opening(word: str) -> bool:
    """Whether a name may open at a word: a bare one that goes on with no body, or a given name with the article."""
    if word.startswith("ال"):
        borne = word in definite_givens() or is_listed_given(word)
        return borne and not (
            lexicon.is_nationality(word) or word in _ADJECTIVES or lexicon.key(word) in lexicon.titles()
        )
    if word in places() and not is_listed_given(word):
        return False
    if weight(word, True) > NONE:
        return True
    return not word.startswith(_ATTACHED) and _is_strange(word)


@kept
def _is_strange(word: str) -> bool:
    """Whether a bare word is none of every day: a foreign name's, however short."""
    if len(word) < _SHORTEST or word[0] in "وبل" or not word.isalpha() or word.isascii() or word.startswith(_ATTACHED):
        return False
    told = lexicon.key(word) in lexicon.titles() or lexicon.key(word) in lexicon.organisation_heads()
    plain = lexicon.is_common(word) or lexicon.is_counted(word) or lexicon.is_nationality(word)
    return not (told or plain)
