"""Words made comparable across outlets: folded, clitics and inflection off, so that `وبالقذائف` meets `قذيفة` halfway.

A light stemmer (Larkey, Ballesteros and Connell's light10, SIGIR 2002) that also takes off one-letter prepositions and
the letters of the imperfect. It need not give a real word: it must only treat both sides alike.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

import msgspec

from tawatur.arabic import SIGNS, fold, kept, load_words, to_ascii_digits

_SHORTEST: Final = 3
# Prefixes and suffixes by their length, the longest tried first.
_PREFIXES_OF_3: Final = frozenset({"وال", "بال", "كال", "فال"})
_PREFIXES_OF_2: Final = frozenset({"لل", "ال"})
_SUFFIXES_OF_3: Final = frozenset({"هما"})
_SUFFIXES_OF_2: Final = frozenset({"ها", "هم", "هن", "كم", "نا", "ات", "ون", "ين", "ان", "يه", "وا", "تا"})
_SUFFIXES_OF_1: Final = frozenset("هيتا")
_SUFFIXES_END: Final = frozenset(
    suffix[-1] for suffix in (*_SUFFIXES_OF_3, *_SUFFIXES_OF_2, *_SUFFIXES_OF_1)
)  # the last letters of all
_PREFIXES_BEGIN: Final = frozenset("وبكفلاسيتن")  # the first letters of all that is taken off in front
# Letters glued together are one word; a number keeps its dots, commas and colons for `figure` to read.
_PIECE: Final = re.compile(r"\d+(?:[.,٫٬:/]\d+)*|[^\W\d_]+")
VOCABULARY: Final = (
    1 << 18
)  # words kept where each word of a collection is asked for: twenty thousand articles hold more
TEXTS: Final = 256  # texts whose stems are kept: the articles of one story are asked for again and again
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,٬]\d{3})+")


class Stem(msgspec.Struct, frozen=True, gc=False):
    """One word of a text as it is compared.

    Attributes:
        text: The stem, or a figure in plain digits.
        start, end: Place of the word in the source.
    """

    text: str
    start: int
    end: int


Laid = tuple[tuple[Stem, ...], list[int]]  # all stems of a text and where they end


@kept
def stem(word: str) -> str:
    """The stem of one folded word; a word of up to three letters stays as it is."""
    return _stem(word)


def _stem(word: str) -> str:
    if word[0].isdigit():
        return figure(word)
    bare = _bare(word)
    return _spellings().get(bare, bare)


def _bare(word: str) -> str:
    return _without_suffix(_without_suffix(_without_prefixes(word)))


@cache
def _spellings() -> dict[str, str]:
    """Stems of words that newsrooms write in two ways, each with the one that stands for both."""
    groups = ([_bare(fold(word)) for word in group] for group in load_words("spellings")["spellings"])
    return {other: first for first, *others in groups for other in others}


def _without_suffix(word: str) -> str:
    size = len(word) - _SHORTEST
    if size < 1 or word[-1] not in _SUFFIXES_END:
        return word
    if size > 2 and word[-3:] in _SUFFIXES_OF_3:
        return word[:-3]
    if size > 1 and word[-2:] in _SUFFIXES_OF_2:
        return word[:-2]
    if word[-1] in _SUFFIXES_OF_1:
        return word[:-1]
    return word


@kept
def fold_word(word: str) -> str:
    """`fold` of one word, remembered: a collection has a hundred times more words than different ones."""
    return fold(word)


def _stem_as_it_stands(word: str) -> str:
    folded = fold(word)
    return _stem(folded) if folded else ""


stem_word: Final = kept(_stem_as_it_stands, VOCABULARY)
"""The stem of one word as it stands, remembered; empty when nothing is left of it."""


def _without_prefixes(word: str) -> str:
    if word[0] not in _PREFIXES_BEGIN or len(word) <= _SHORTEST:
        return word
    if word[0] == "و" and len(word) > _SHORTEST:
        word = word[1:]
    size = len(word) - _SHORTEST
    if size > 2 and word[:3] in _PREFIXES_OF_3:
        word = word[3:]
    elif size > 1 and word[:2] in _PREFIXES_OF_2:
        word = word[2:]
    while word[0] in "بلكف" and len(word) > _SHORTEST + 1:
        word = word[1:]
    if word[0] == "س" and word[1:2] in ("ي", "ت", "ن") and len(word) > _SHORTEST + 1:
        word = word[1:]
    if word[0] in "ويتن" and len(word) > _SHORTEST:  # once more for و, so that الوزير and وزير meet
        word = word[1:]
    return word


@kept
def figure(digits: str) -> str:
    """A number as outlets print it, as one spelling: `33.288`, `33,288` and `٣٣٢٨٨` are one figure."""
    digits = to_ascii_digits(digits)
    if _GROUPED.fullmatch(digits):
        return re.sub(r"\D", "", digits)
    return digits.replace("٫", ".").replace(",", ".").rstrip(".")


@cache
def generic_words() -> frozenset[str]:
    """Stems that tell nothing of one event: function words, verbs of saying, newsroom words, agencies."""
    words: dict[str, list[str]] = load_words("generic")
    return frozenset(stem(fold(word)) for group in words.values() for entry in group for word in entry.split())


def find_stems(text: str, start: int = 0, end: int | None = None) -> Sequence[Stem]:
    """The words of a text or of a stretch of it as stems with their places, generic words among them."""
    if start == 0 and (end is None or end >= len(text)):
        return _find(text, 0, len(text))
    return stems_between(text, lay_out(text), start, len(text) if end is None else min(end, len(text)))


def stems_between(text: str, laid: Laid, start: int, stop: int) -> Sequence[Stem]:
    """The stems of a stretch of a text that is laid out already (`lay_out`), as whoever asks for many of it has it."""
    stems, ends = laid
    first = bisect_left(ends, start + 1)
    last = bisect_left(ends, stop + 1, first)
    size = len(ends)
    if (first < size and stems[first].start < start) or (last < size and stems[last].start < stop):
        return _find(text, start, stop)  # an edge cuts a word
    return stems[first:last]


@lru_cache(maxsize=TEXTS)
def stem_set(text: str) -> frozenset[str]:
    """The stems of a text, each once: what else an article names is asked for each pair of its story."""
    return frozenset([each.text for each in find_stems(text)])


def find_words(text: str) -> list[str]:
    """The words of a text as they stand, those that `find_stems` stems."""
    words = []
    for run in text.split():  # nearly every run is a word, which is seen far sooner than found by an expression
        if run.isalpha():
            words.append(run)
        elif (word := run.strip(SIGNS)).isalpha():
            words.append(word)
        elif word:
            words += _PIECE.findall(word)
    return words


@lru_cache(maxsize=TEXTS)
def lay_out(text: str) -> Laid:
    """All stems of a text and where they end."""
    stems = _find(text, 0, len(text))
    return stems, [each.end for each in stems]


def _find(text: str, start: int, stop: int) -> tuple[Stem, ...]:
    found = []
    place, last = text.find, start
    for word in find_words(text[start:stop]):
        first = place(word, last)  # what lies between two words holds no letter: the next place is its own
        last = first + len(word)
        if stemmed := stem_word(word):
            found.append(Stem(stemmed, first, last))
    return tuple(found)


def _content_stem(word: str) -> str:
    stemmed = _stem(word)
    return "" if len(stemmed) < 2 or stemmed in generic_words() else stemmed


content_stem: Final = kept(_content_stem, VOCABULARY)
"""The stem of one folded word, empty where it cannot tell one event from another."""


def content_stems(text: str) -> list[str]:
    """The stems of a text that can tell one event from another, in order."""
    return list(filter(None, map(content_stem, find_words(fold(text)))))
