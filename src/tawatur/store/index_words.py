"""The words of a text as the index sees them, each with the way back to its characters.

One rule for every store: letters folded, digits made ASCII, thousands separators dropped, marks left out. The stores
keep the words joined by blanks, so that FTS5, PostgreSQL and plain Python cut alike.
"""

import re
from collections.abc import Iterator
from typing import Final

from tawatur.arabic import find_words, fold, to_ascii_digits
from tawatur.article import Article

_DECIMAL: Final = str.maketrans({"٫": ".", ",": None, "٬": None})
_PARTS: Final = re.compile(r"[^:/]+")


def find_index_words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """The words of `[start, end)` as the index has them.

    Args:
        text: Any text.
        start: Offset of the first character to look at.
        end: Offset after the last one; the end of the text by default.

    Yields:
        `(index word, start, end)`: the folded word and its place in `text`.
    """
    for word in find_words(text, start, end):
        if not word.bare or not (word.bare[0].isalnum() or word.bare[-1].isalnum()):
            continue
        if word.bare[0].isdigit():
            for piece in _PARTS.finditer(word.bare):
                yield to_ascii_digits(piece[0]).translate(_DECIMAL), word.start, word.end
        else:
            yield fold(word.bare).lower(), word.start, word.end


def index_words(text: str) -> list[str]:
    """The index words of a whole text."""
    return [word for word, _, _ in find_index_words(text)]


def index_article(article: Article) -> str:
    """The words of an article, joined by blanks; boilerplate is no part of it."""
    parts = [part.span.text for part in article.parts] or [article.text]
    return " ".join(word for part in parts for word in index_words(part))
