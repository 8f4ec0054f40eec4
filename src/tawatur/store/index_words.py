"""The words of a text as the index sees them, each with the way back to its characters.

One rule for every store: letters folded, digits made ASCII, thousands separators dropped, marks left out. The stores
keep the words joined by blanks, so that FTS5, PostgreSQL and plain Python cut alike.
"""

import re
from collections.abc import Iterator
from typing import Final

from tawatur.arabic import fold, fold_with_way_back, to_ascii_digits
from tawatur.article import Article

# A number with its separators, a run of letters, or Latin letters with digits; `و15` is two words, `covid19` one.
_WORD: Final = re.compile(r"\d+(?:[.,٫٬]\d+)*|[^\W\da-z_]+|[a-z][^\W_]*")
_DECIMAL: Final = str.maketrans({"٫": ".", ",": None, "٬": None})


def find_index_words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """The words of `[start, end)` as the index has them.

    Args:
        text: Any text.
        start: Offset of the first character to look at.
        end: Offset after the last one; the end of the text by default.

    Yields:
        `(index word, start, end)`: the folded word and its place in `text`.
    """
    folded = fold_with_way_back(text[start:end])
    for match in _WORD.finditer(_level(folded.text)):
        first, last = match.span()
        if folded.at is not None:  # up to the next letter, so that a word keeps the marks on its last one
            first, last = folded.at[first], folded.at[last]
        yield _clean(match[0]), start + first, start + last


def index_words(text: str) -> list[str]:
    """The index words of a whole text."""
    return [_clean(word) for word in _WORD.findall(_level(fold(text)))]


def index_article(article: Article) -> str:
    """The words of an article, joined by blanks; boilerplate is no part of it."""
    parts = [part.span.text for part in article.parts] or [article.text]
    return " ".join(word for part in parts for word in index_words(part))


def _level(folded: str) -> str:
    """Digits as ASCII and small letters, as long as that moves no letter (`İ` becomes two)."""
    level = to_ascii_digits(folded)
    small = level.lower()
    return small if len(small) == len(level) else level


def _clean(word: str) -> str:
    return word.translate(_DECIMAL) if word[0].isdigit() else word
