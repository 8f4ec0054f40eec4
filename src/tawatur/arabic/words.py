"""Text cut into words and marks, each with its place; invisible marks stay inside the word that they stand in."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.arabic.kept import kept
from tawatur.arabic.letters import INVISIBLE, bare

# White space is passed over before anything is tried. A run of letters between blanks, as most words are, is told at
# once; then numbers (a dot, comma, colon or slash only between digits), Arabic letters, other letters with digits, and
# any single mark. Arabic letters and digits that stand glued (`و15`, `الساعة5`) are two words.
TOKEN: Final = re.compile(
    r"(?=\S)(?:[\u0621-\u064a]++(?=\s)"
    rf"|\d[\d{INVISIBLE}]*(?:[.,٫٬:/][{INVISIBLE}]*\d[\d{INVISIBLE}]*)*"
    # letters by themselves first, in one run: most words have nothing else
    r"|(?:[\u0621-\u064a]+|[\u0621-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc](?<![\d\W]))"
    rf"(?:[^\W\da-zA-Z_]|[{INVISIBLE}])*"
    r"|[^\W\d_][^\W_]*|\S)"
)


class Word(msgspec.Struct, frozen=True, gc=False):
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

    Returns:
        Words in order; `text[word.start:word.end] == word.text`.
    """
    matches = TOKEN.finditer(text, start, len(text) if end is None else end)
    return iter([Word(match.start(), match.end(), piece := match[0], _bare(piece)) for match in matches])


@kept
def _bare(word: str) -> str:
    """`bare(word)`, kept: a news text has few words and says them often."""
    return bare(word)


def letters_end(word: Word, count: int) -> int:
    """How many characters of the source the first letters of a word take, marks and blanks between them included.

    Args:
        word: The word.
        count: How many of its letters, as `bare` has them; 0 or more.

    Returns:
        The offset from the word's start; the whole length where it has no more letters.
    """
    if word.text == word.bare:
        return min(count, len(word.text))
    taken = 0
    for offset, letter in enumerate(word.text):
        size = 0 if letter.isspace() else len(_bare(letter))
        if taken == count and size:
            return offset
        taken += size
    return len(word.text)


def is_arabic(word: str) -> bool:
    """Whether the first letter of `word` is of the Arabic script."""
    return any(
        "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f" or "\ufb50" <= letter <= "\ufefc"
        for letter in word[:2]
    )
