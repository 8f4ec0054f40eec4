"""Where a body's label ran into whom or what the body acts on: وزارة الداخلية | الأخبار, تجمع كذا | المجلس العسكري.

A name of nouns is over at its first definite one: what follows with the article agrees as an adjective, or it is
another noun, a body's or a thing's.
"""

import re
from collections.abc import Iterator
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.edges import is_known

_BOTH: Final = frozenset({"مقاومه", "جامعه", "خارجيه", "داخليه", "اتحاديه", "سلطه"})  # nouns of bodies, adjectives too
_PLURAL: Final = 5  # letters of أخبار
_SHAPES: Final = re.compile("ا[^اتن][^ا]ا[^اهيو]|ت[^ا]ا[^ا]ي[^ا]")  # أفعال، تفاعيل
_LEAST: Final = 2  # words of a name before the seam


def parted(folded: list[str], chunk: Chunk) -> Iterator[Chunk]:
    """A label's name, and the body or the man behind it.

    Args:
        folded: The words of the sentence, folded.
        chunk: What the tagger labelled.

    Yields:
        The name, cut at the seam; behind it the other body, or whoever holds an office there.
    """
    at = _seam(folded, chunk) if chunk.kind == "ORG" and chunk.last - chunk.first > 1 else 0
    if not at:
        yield chunk
        return
    yield Chunk(chunk.first, at, "ORG")
    if folded[at].isascii():
        at += 1
    words = folded[at : chunk.last]
    if len(words) > 1 and _is_body(words[0]):
        yield Chunk(at, chunk.last, "ORG")
    elif len(words) > 1 and all(_is_of_man(word) for word in words):
        yield Chunk(at, chunk.last, "PER")


def _seam(folded: list[str], chunk: Chunk) -> int:
    """Where the other noun stands, or 0."""
    if is_known(folded[chunk.first : chunk.last]):
        return 0
    if _is_definite_head(folded[chunk.first]):
        return chunk.first + 1 if _is_of_man(folded[chunk.first + 1]) else _at_letters(folded, chunk)
    if not _is_bare_head(folded[chunk.first]):
        return 0
    for at in range(chunk.first + _LEAST, chunk.last):
        before, word = folded[at - 1], folded[at]
        if before.startswith(("ال", "وال")) and (_is_body(word) or _is_thing(word)) and not _is_title(before):
            return at
    return _at_letters(folded, chunk)


def _at_letters(folded: list[str], chunk: Chunk) -> int:
    """Where Latin letters stand between an Arabic name and more (اتحاد كذا IATA فلان), or 0."""
    places = range(chunk.first + _LEAST, chunk.last - 1)
    return next((at for at in places if folded[at].isascii() and folded[at].isalpha()), 0)


@kept
def _is_of_man(word: str) -> bool:
    """Whether a word may be of somebody's name: bare, of no sort of thing and no everyday word."""
    plain = word.isalpha() and not word.isascii() and len(word) > _LEAST and not word.startswith(("ال", "لل", "بال"))
    return plain and not lexicon.is_common(word) and lexicon.key(word) not in lexicon.titles() and word[0] != "ل"


@kept
def _is_definite_head(word: str) -> bool:
    """Whether a word is a sort of body with the article, in للـ too: للاتحاد."""
    return any(
        stem.text.startswith("ال") and stem.text[2:] in lexicon.organisation_heads() for stem in find_stems(word)
    )


@kept
def _is_bare_head(word: str) -> bool:
    return any(stem.text in lexicon.organisation_heads() and not stem.fused for stem in find_stems(word))


def _is_title(word: str) -> bool:
    return lexicon.key(word) in lexicon.titles()


@kept
def _is_body(word: str) -> bool:
    """Whether a word is a sort of body with the article, and can be no adjective."""
    key = lexicon.key(word)
    return word.startswith("ال") and key in lexicon.organisation_heads() and key not in _BOTH


@kept
def _is_thing(word: str) -> bool:
    """Whether a word is a plural of things with the article by its shape (الأخبار، التقارير), and nobody's name."""
    key = lexicon.key(word)
    if len(key) < _PLURAL or not word.startswith("ال") or word in places() or word in names_of_people():
        return False
    if any(word in well_known(sort) or key in well_known(sort) for sort in ("places", "people")):
        return False
    return bool(_SHAPES.fullmatch(key)) and key not in lexicon.listed("organisations", "attributes")
