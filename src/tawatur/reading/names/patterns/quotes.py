"""Outlets and bodies in quotation marks that no list has: what stands before the marks tells that they hold a name.

An outlet is told something (`في تصريح لـ«كذا»`), learns or receives something (`علمت «كذا»`), or stands behind a noun
of media; a group stands behind what it is called by (`تطلق على نفسها اسم «كذا»`). The marks close over names of places
that a tagger saw inside (`لـ«عدن اليوم»`); a noun before them stays outside.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.arabic import find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk

_OPENING: Final = frozenset("\"«“„'")
_QUOTES: Final = frozenset("\"«»“”„‟'")
_LONGEST: Final = 4  # words of a name in marks
_TELLS: Final = 7  # words between a verb of saying and ل
_CLOSE: Final = 3  # the same for a noun of speech
_OPENS: Final = frozenset({"ان", "بان", "انه", "انها", "انهم", ":", "،"})
_CALLED: Final = frozenset({"اسم", "باسم", "يدعي", "تدعي", "يسمي", "تسمي"})
_PAIR: Final = 2
_ARTICLE: Final = 4  # letters of a noun with the article
_GROUP: Final = 7  # words from a group to what it is called


def marked(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Names in quotation marks that their surroundings tell; each replaces what was seen inside the marks."""
    if _OPENING.isdisjoint(folded):
        return []
    found = []
    at = 1
    while at < len(folded) - 2:
        end = _closing(folded, at) if folded[at] in _OPENING else 0
        if not end:
            at += 1
            continue
        kept = ("ORG",) if _is_body(folded[at - 1]) else ("ORG", "PER")
        whole = any(chunk.first <= at + 1 and chunk.last >= end and chunk.kind in kept for chunk in chunks)
        if not whole and _names(folded, at, end):
            found.append(Chunk(at + 1, end, "ORG"))
        at = end + 1
    return found


def without_head(folded: list[str], chunk: Chunk) -> Chunk:
    """A body's name without the noun before the quotation marks that hold it (جمعية «كذا»)."""
    if chunk.kind != "ORG":
        return chunk
    mark = next((i for i in range(chunk.first + 1, chunk.last - 1) if folded[i] in _OPENING), 0)
    if not mark or not _is_head(folded[chunk.first]):
        return chunk
    end = next((i for i in range(mark + 2, chunk.last) if folded[i] in _QUOTES), chunk.last)
    return msgspec.structs.replace(chunk, first=mark + 1, last=end)


def _closing(folded: list[str], at: int) -> int:
    """The mark that closes a short group of words opened at `at`, 0 where none does."""
    end = next((i for i in range(at + 2, min(len(folded), at + 2 + _LONGEST)) if folded[i] in _QUOTES), 0)
    return end if end and all(word[0].isalnum() for word in folded[at + 1 : end]) else 0


def _names(folded: list[str], at: int, end: int) -> bool:
    before = folded[at - 1]
    if before == "ل":
        return _is_told(folded, at, end) and not _is_plain(folded[at + 1 : end])
    if _is_medium(before):
        return True
    if _is_body(before) or _is_whole_body(folded[at + 1 : end]):
        return True
    if _is_informed(folded, at, end):
        return not _is_plain(folded[at + 1 : end])
    if before in _CALLED:
        return any(_is_head(word) for word in folded[max(0, at - _GROUP) : at - 1])
    return _learns(before) and end + 1 < len(folded) and not _is_plain(folded[at + 1 : end])


def _is_told(folded: list[str], at: int, end: int) -> bool:
    """Whether words were said to whom ل and the marks name: a noun of speech close by, or a verb and what it opens."""
    if any(_is_speech(word) for word in folded[max(0, at - 1 - _CLOSE) : at - 1]):
        return True
    before = folded[at - 2]
    if before.endswith(("ه", "ها", "هم")) and not before.startswith("ال"):
        return False  # أكد رفضه لـ«الحل السلمي»
    opens = end + 1 < len(folded) and folded[end + 1] in _OPENS
    return opens and any(_tells(word) for word in folded[max(0, at - 1 - _TELLS) : at - 1])


def _is_informed(folded: list[str], at: int, end: int) -> bool:
    """Whether marks hold whom a verb informs: أبلغ فلان «كذا» أن, خص به «كذا»."""
    if folded[at - 1] in ("به", "بها"):
        return any(_is_speech(word) for word in folded[max(0, at - 1 - _CLOSE) : at - 1])
    told = end + 1 < len(folded) and folded[end + 1] in ("ان", "بان")
    return told and any(_informs(word) for word in folded[max(0, at - _TELLS) : at])


def _is_plain(words: list[str]) -> bool:
    """Whether words in marks are one everyday word without the article: scare quotes, no name."""
    return len(words) == 1 and not words[0].startswith("ال") and lexicon.is_common(words[0])


def _is_whole_body(words: list[str]) -> bool:
    """Whether words in marks open with a noun of bodies that the others complete: «لواء عاصفة الكذا»."""
    if len(words) < _PAIR or words[0] not in lexicon.listed("frames", "troops"):
        return False
    rest = words[1:]
    closed = rest[-1].startswith("ال") and len(rest[-1]) >= _ARTICLE
    return closed and not any(word in lexicon.listed("organisations", "particles") for word in rest)


@kept
def _tells(word: str) -> bool:
    """Whether a word tells that words were said: what follows with ل was told them."""
    return any(stem.text in lexicon.listed("frames", "saying") for stem in find_stems(word))


@kept
def _is_speech(word: str) -> bool:
    """Whether a word is a noun of speech (تصريح، حوار، مقابلة)."""
    return any(stem.text in lexicon.listed("frames", "speeches") for stem in find_stems(word))


@kept
def _learns(word: str) -> bool:
    """Whether a word is a verb of which an outlet is the subject (علمت، تلقت، التقت)."""
    return any(stem.text in lexicon.listed("frames", "learns") for stem in find_stems(word))


@kept
def _informs(word: str) -> bool:
    """Whether a word is a verb whose object is told something (أبلغ)."""
    return any(stem.text in lexicon.listed("frames", "informs") for stem in find_stems(word))


@kept
def _is_body(word: str) -> bool:
    """Whether a word is a noun of bodies, without the article, that a name in marks right behind it names."""
    return any(stem.text in lexicon.listed("frames", "bodies") for stem in find_stems(word))


@kept
def _is_medium(word: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.listed("frames", "media") for stem in find_stems(word))


@kept
def _is_head(word: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.listed("frames", "groups") for stem in find_stems(word))
