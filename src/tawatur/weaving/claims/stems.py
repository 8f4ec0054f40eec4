"""Words made comparable across outlets: folded, clitics and inflection off, so that `وبالقذائف` meets `قذيفة` halfway.

A light stemmer (Larkey, Ballesteros and Connell's light10, SIGIR 2002) that also takes off one-letter prepositions and
the letters of the imperfect. It need not give a real word: it must only treat both sides alike.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

import msgspec

from tawatur.arabic import SIGNS, fold, fold_on_page, kept, load_words, to_ascii_digits
from tawatur.weaving.claims.laid import PIECE, Laid, find_folded, find_in_run, lay_out_page

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


def _stem_as_it_stands(word: str) -> str:
    folded = fold(word)
    return _stem(folded) if folded else ""


stem_word: Final = kept(_stem_as_it_stands, VOCABULARY // 2)  # whole texts are laid out by runs
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
    stop = len(text) if end is None else min(end, len(text))
    laid = lay_out(text)
    inside = laid.between(start, stop)
    if inside is None:
        return _find(text, start, stop)  # an edge cuts a word
    places = zip(laid.starts[inside], laid.nexts[inside], strict=True)
    return [Stem(stem, first, after - 1) for stem, (first, after) in zip(laid.texts[inside], places, strict=True)]


def stem_texts(text: str, start: int, stop: int) -> list[str]:
    """The stems of a stretch of a text, without their places."""
    laid = lay_out(text)
    inside = laid.between(start, min(stop, len(text)))
    if inside is None:
        return list(filter(None, map(stem_word, find_words(text[start:stop]))))
    return laid.texts[inside]


@lru_cache(maxsize=TEXTS)
def stem_set(text: str) -> frozenset[str]:
    """The stems of a text, each once: what else an article names is asked for each pair of its story."""
    return frozenset(lay_out(text).texts)


def find_words(text: str) -> list[str]:
    """The words of a text as they stand, those that `find_stems` stems."""
    words = []
    for run in text.split():  # nearly every run is a word, which is seen far sooner than found by an expression
        if run.isalpha():
            words.append(run)
        elif (word := run.strip(SIGNS)).isalpha():
            words.append(word)
        elif word:
            words += PIECE.findall(word)
    return words


@lru_cache(maxsize=TEXTS)
def lay_out(text: str) -> Laid:
    """All stems of a text and where they stand."""
    laid = lay_out_page(text, _stem_of_run, _stem_on_page)
    if laid is None:
        stems = _find(text, 0, len(text))
        laid = Laid([each.text for each in stems], [each.start for each in stems], [each.end + 1 for each in stems])
    return laid


def _find_stem_of_run(run: bytes) -> str:
    return find_in_run(run, _stem_on_page)


def _stem_on_page(word: str) -> str:
    """`_stem_as_it_stands` of a word that is new: whoever keeps what is found need not keep how it is folded too."""
    folded = fold_on_page(word)
    return _stem(folded) if folded else ""


_stem_of_run: Final = kept(_find_stem_of_run, VOCABULARY)


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


content_stem: Final = kept(_content_stem)
"""The stem of one folded word, empty where it cannot tell one event from another."""


def _find_content_of_run(run: bytes) -> str:
    return find_in_run(run, _content_stem)


_content_of_run: Final = kept(_find_content_of_run, VOCABULARY)


def content_stems(text: str) -> list[str]:
    """The stems of a text that can tell one event from another, in order."""
    found = find_folded(text, _content_of_run, _content_stem)
    return list(filter(None, map(content_stem, find_words(fold(text))))) if found is None else found
