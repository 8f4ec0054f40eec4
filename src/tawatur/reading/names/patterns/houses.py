"""Rules of houses that are called after people: `مدينة الملك فلان للطاقة`, `مجموعة د. فلان الطبية`, `مؤسسة فلان`.

The noun before the man makes a body of him, with his titles between; what it is for, or an adjective that agrees with
the noun, closes the name.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import Stem, find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.purposes import past_purpose
from tawatur.reading.names.patterns.triggers import StemIn, needs

_SHORTENED: Final = frozenset({"د", "م", "ا", ".", "/"})
_TITLED: Final = 5  # words of titles at most
_LEAST: Final = 2  # words of a man's name that needs no title


@cache
def _houses() -> frozenset[str]:
    return lexicon.listed("slots", "houses")


@cache
def _closed() -> frozenset[str]:
    """Nouns that make a body only with what closes its name: a city of the king's is a place."""
    return lexicon.listed("slots", "firms") | lexicon.listed("slots", "grounds")


@needs(StemIn(lambda: _houses() | _closed()))
def houses(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Bodies that a noun makes of a person's name behind it.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The bodies found, in order.
    """
    inside = covered(chunks)
    found: list[Chunk] = []
    for chunk in chunks:
        at = _before_titles(folded, chunk.first) if chunk.kind == "PER" else -1
        head = _head(folded[at]) if at >= 0 and inside.isdisjoint(range(at, chunk.first)) else None
        if head is None:
            continue
        last = _past_sort(folded, chunk.last, head.text, inside)
        named = chunk.first > at + 1 or chunk.last - chunk.first >= _LEAST
        if last > chunk.last or (head.text in _houses() and named):
            found.append(Chunk(at, last, "ORG"))
    return found


@kept
def _head(word: str) -> Stem | None:
    return next((stem for stem in find_stems(word) if stem.text in _houses() or stem.text in _closed()), None)


def _before_titles(folded: list[str], first: int) -> int:
    """The word before a name and its titles, or -1."""
    at = first - 1
    while at >= 0 and first - at <= _TITLED and (folded[at] in _SHORTENED or _is_title(folded[at])):
        at -= 1
    return at


@kept
def _is_title(word: str) -> bool:
    return word.startswith("ال") and lexicon.key(word) in lexicon.titles()


def _past_sort(folded: list[str], at: int, head: str, inside: set[int]) -> int:
    """After the adjectives that agree with the head from `at` on, and after what it is for."""
    last, feminine = at, is_feminine(head)
    while last < len(folded) and last not in inside and is_adjective(folded[last], feminine):
        if lexicon.is_nationality(folded[last]) and last == at:
            break  # مجموعة فلان السعودية: whose it is
        last += 1
    end = past_purpose(folded, last) if last < len(folded) else last
    return end if inside.isdisjoint(range(last, end)) else last
