"""Outlets without marks behind a noun of media: `صحيفة كذا الفلانية`, `قال لموقع كذا الإخباري`, `إذاعة كذا أف أم`.

The noun stays outside the name. What closes it is an adjective that agrees with the noun, a nation's or one of media
(الإخبارية, الإلكترونية), or the end of whom something is told to: then only a noun that means nothing but a medium
(صحيفة, قناة) opens it, told or telling.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.bodies import is_feminine
from tawatur.reading.names.patterns.filling import is_behind
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LONGEST: Final = 4  # words of a name
_SHORTEST: Final = 3  # letters of its first word
_ENDS: Final = frozenset({"ان", "بان", "انه", "انها", "عن", "في", "قوله", "قولها", "امس", "اليوم", "التي", "الذي"})
_BEFORE: Final = frozenset({"مع", "الي", "مراسل", "مراسله", "تحرير", "عبر", "حسب", "وفق", "مدير", "رييس", "محرر"})
_PRINTED: Final = frozenset({"صحيفه", "جريده", "يوميه", "اسبوعيه"})  # stay outside a name even where a list has both
_FREQUENCY: Final = ["اف", "ام"]  # FM as it is spelled out


@cache
def _media() -> frozenset[str]:
    return lexicon.listed("frames", "media")


@cache
def _papers() -> frozenset[str]:
    """Nouns that mean nothing but a medium."""
    return lexicon.listed("frames", "papers")


@needs(StemIn(_media))
def outlets(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Outlets that a noun of media tells, where the tagger has nothing, a place or a person, or too much.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The outlets found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded)):
        noun = _medium(folded[at - 1])
        if not noun or folded[at].startswith('"«“('):
            continue
        own = inside.get(at)
        last = _past_name(folded, at, noun)
        aired = folded[last - 2 : last] == _FREQUENCY
        if own is not None and own.first < at and not aired and not _is_apart(folded, own, at):
            continue
        others = [inside[i] for i in range(at, last) if i in inside]
        if last > at and not any(_is_other(other, at, last) for other in others):
            found.append(Chunk(at, last, "ORG"))
    return found


@kept
def _medium(word: str) -> str:
    """The noun of media that a word is without the article, empty where it is none."""
    return next((stem.text for stem in find_stems(word) if stem.text in _media() and not stem.fused), "")


@kept
def is_paper(word: str) -> bool:
    """Whether a word, clitics apart, means nothing but a medium, and its name follows."""
    return _medium(word) in _papers()


def _is_other(chunk: Chunk, at: int, last: int) -> bool:
    """Whether a name inside an outlet's is somebody else's: a man's of two words or behind it, one that goes on."""
    person = chunk.kind == "PER" and (chunk.first > at or chunk.last - chunk.first > 1)
    return person or chunk.last > last + 1


def _is_apart(folded: list[str], own: Chunk, at: int) -> bool:
    """Whether a name that holds the noun too is better told without it: صحيفة كذا is, وكالة الأنباء is not."""
    return own.kind == "ORG" and own.first == at - 1 and _medium(folded[at - 1]) in _PRINTED


def _past_name(folded: list[str], at: int, noun: str) -> int:
    """After the name that opens at `at` behind a noun of media, or `at` where none does."""
    feminine, sure, last = is_feminine(noun), noun in _papers(), at
    while last < len(folded) and last - at <= _LONGEST:
        if last > at and (told := _tells(folded[last], feminine)):
            return last if told == "media" or sure or _is_listed(folded[at:last]) or not _is_plain(folded[at]) else at
        if last > at and folded[last : last + 2] == _FREQUENCY:
            return last + 2
        if _ends(folded, last):
            break
        last += 1
    named = last > at and last - at <= _LONGEST and _is_told(folded, at)
    named = named and (_is_listed(folded[at:last]) or (sure and _may_open(folded[at])))
    return last if named and (last == len(folded) or _is_end(folded[last])) else at


@kept
def _is_end(word: str) -> bool:
    return not word[0].isalpha() or word in _ENDS


def _ends(folded: list[str], at: int) -> bool:
    """Whether no name goes on at `at`: a mark, a figure, what goes on behind names, a verb."""
    word = folded[at]
    return not word.isalpha() or word in _ENDS or is_behind(word) or word in lexicon.listed("frames", "saying")


def _tells(word: str, feminine: bool) -> str:
    """`media` or `nation` where a definite adjective of the noun's gender tells of which sort or whose it is."""
    if not word.startswith("ال") or word.endswith("ه") != feminine:
        return ""
    key = lexicon.key(word)
    if key.removesuffix("ه") in lexicon.listed("frames", "describers") or key in lexicon.listed("frames", "describers"):
        return "media"
    return "nation" if lexicon.is_nationality(word) else ""


def _is_told(folded: list[str], at: int) -> bool:
    """Whether the noun before `at` is who is told something or tells it."""
    noun, before = folded[at - 1], folded[at - 2] if at > 1 else ""
    return noun.startswith("ل") or before in _BEFORE or _says(before)


@kept
def _says(word: str) -> bool:
    verbs = lexicon.listed("frames", "saying") | lexicon.listed("frames", "prints")
    return any(stem.text in verbs or stem.text in _BEFORE for stem in find_stems(word))


def _is_listed(words: list[str]) -> bool:
    if words[0] in ("الانباء", "انباء"):
        return False  # وكالة الأنباء
    return "media" in well_known("organisations").get(" ".join(words), ())


@kept
def _is_plain(word: str) -> bool:
    """Whether a word says what there is rather than how it is called: شبكة الكهرباء, موقع عسكري."""
    return word.startswith("ال") or lexicon.is_common(word) or lexicon.is_nationality(word) or len(word) < _SHORTEST


@kept
def _may_open(word: str) -> bool:
    """Whether an outlet may be called by a word: no sort of body, no title, no adjective."""
    key = lexicon.key(word)
    if key in lexicon.organisation_heads() or key in lexicon.titles() or key in lexicon.listed("frames", "papered"):
        return False
    if word.startswith("ال"):
        return not lexicon.is_nationality(word)
    return not lexicon.is_common(word) and not lexicon.is_nationality(word) and not word.endswith("يه")
