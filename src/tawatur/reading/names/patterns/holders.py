"""Where a body's label ran over whoever holds an office there: `المتحدث باسم وزارة كذا | فلان الفلاني`.

A definite noun closes what a ministry or an office is of; a bare word behind it can only open the name of its holder,
of whatever country, where an office stands before the body and the name is closed.
"""

from typing import Final

from tawatur.arabic import find_stems, kept, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.edges import honoured
from tawatur.reading.names.patterns.filling import LIKELY, NONE, SURE, closing, is_listed_given, weight
from tawatur.reading.names.patterns.overruns import definite_givens

_LEAST: Final = 2  # words of a name
_LONGEST: Final = 5
_BACK: Final = 4  # words between an office's noun and its body: المتحدث الرسمي باسم
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
        if closes(folded[at - 1]) and _is_opening(folded[at]):
            return at if _is_name(folded, at, chunk.last) else 0
    return 0


def _is_name(folded: list[str], at: int, least: int) -> bool:
    """Whether words from `at` on, up to `least` or further, are a closed name."""
    last, known = at, 0
    while last < len(folded) and last - at < _LONGEST:
        if is_servant(folded, last):
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


@kept
def closes(word: str) -> bool:
    """Whether a word is definite and no title that honours whoever follows.

    Args:
        word: A folded word.
    """
    return word.startswith(("ال", "وال", "لل")) and lexicon.key(word.removeprefix("و")) not in honoured()


def is_servant(folded: list[str], at: int) -> bool:
    """Whether عبد and whose servant stand at a word, of whose names some are titles (عبد الملك).

    Args:
        folded: The folded words of a sentence.
        at: The word.
    """
    return folded[at] == "عبد" and at + 1 < len(folded) and folded[at + 1].startswith("ال")
