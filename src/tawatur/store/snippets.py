"""Where a query stands in a text, and a window on the first place: exact characters, no copy of them."""

from collections.abc import Iterator
from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.store.index_words import find_index_words
from tawatur.store.nouns import Snippet
from tawatur.store.query import Clause, Phrase, Query

BEFORE: Final = 60  # characters before the first word found
WINDOW: Final = 220  # characters in all: three lines of a terminal

_Words = list[tuple[str, int, int]]


def matches(words: list[str], query: Query) -> bool:
    """Whether a text with these index words answers the query."""
    return all(clause.excluded != _holds(words, clause) for clause in query.clauses)


def find_marks(text: str, query: Query, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The places of the query's words in `[start, end)`, in order, without overlaps."""
    words = list(find_index_words(text, start, end))
    found = {place for clause in query.wanted for place in _places(words, clause)}
    marks: list[Span] = []
    for first, last in sorted(found):
        if not marks or first >= marks[-1].end:
            marks.append(span_of(text, first, last))
    return tuple(marks)


def cut_snippet(text: str, query: Query) -> Snippet:
    """A window on the densest opening of a text's matches.

    Args:
        text: The article's text.
        query: What was looked for.

    Returns:
        The window around the first match, or the beginning of the text when there is none.
    """
    marks = find_marks(text, query)
    start = max(0, marks[0].start - BEFORE) if marks else 0
    end = min(len(text), max(start + WINDOW, marks[0].end if marks else 0))
    start, end = _at_blanks(text, start, end)
    return Snippet(start, end, text[start:end], tuple(mark for mark in marks if start <= mark.start < mark.end <= end))


def _at_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The window with whole words at both ends."""
    if start > 0:
        blank = text.find(" ", start, start + BEFORE)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", end - BEFORE // 2, end)
        end = blank if blank > start else end
    return start, end


def _holds(words: list[str], clause: Clause) -> bool:
    return next(_occurrences(words, clause), None) is not None


def _places(words: _Words, clause: Clause) -> list[tuple[int, int]]:
    only = [word for word, _, _ in words]
    return [(words[at][1], words[at + size - 1][2]) for at, size in _occurrences(only, clause)]


def _occurrences(words: list[str], clause: Clause) -> Iterator[tuple[int, int]]:
    """Index of the first word and number of words of each place where one of the alternatives stands."""
    by_first: dict[str, list[Phrase]] = {}
    beginnings: list[str] = []
    for phrase in clause.alternatives:
        if phrase.prefix and len(phrase.words) == 1:
            beginnings.append(phrase.words[0])
        else:
            by_first.setdefault(phrase.words[0], []).append(phrase)
    opening = tuple(beginnings)
    for at, word in enumerate(words):
        if opening and word.startswith(opening):
            yield at, 1
        for phrase in by_first.get(word, ()):
            if _stands_at(words, at, phrase):
                yield at, len(phrase.words)


def _stands_at(words: list[str], at: int, phrase: Phrase) -> bool:
    found = words[at : at + len(phrase.words)]
    if len(found) < len(phrase.words) or tuple(found[:-1]) != phrase.words[:-1]:
        return False
    return found[-1].startswith(phrase.words[-1]) if phrase.prefix else found[-1] == phrase.words[-1]
