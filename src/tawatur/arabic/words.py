"""Text cut into words and marks, each with its place; invisible marks stay inside the word that they stand in."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.arabic.letters import bare

# A word: letters, digits and what may stand invisibly inside; an inner apostrophe, dot or comma only between digits.
_INNER: Final = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff\u061c"
)
TOKEN: Final = re.compile(rf"\d[\d{_INNER}]*(?:[.,٫٬:/][{_INNER}]*\d[\d{_INNER}]*)*|[^\W\d_](?:[^\W_]|[{_INNER}])*|\S")


class Word(msgspec.Struct, frozen=True):
    """A word, a number or one punctuation mark.

    Attributes:
        start, end: Its place in the source.
        text: As it stands.
        bare: Without diacritics, tatweel and invisible marks (`tawatur.arabic.bare`).
    """

    start: int
    end: int
    text: str
    bare: str


def find_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Cut `[start, end)` of a text into words and marks.

    Args:
        text: Any text.
        start: Offset of the first character to look at.
        end: Offset after the last one; the end of the text by default.

    Yields:
        Words in order; `text[word.start:word.end] == word.text`.
    """
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        piece = match[0]
        yield Word(match.start(), match.end(), piece, piece if piece.isascii() else bare(piece))


def is_arabic(word: str) -> bool:
    """Whether the first letter of `word` is of the Arabic script."""
    return any(
        "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f" or "\ufb50" <= letter <= "\ufefc"
        for letter in word[:2]
    )
