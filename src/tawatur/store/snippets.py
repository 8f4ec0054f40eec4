"""Where a query stands in a text, and a window on the first place: exact characters, no copy of them."""

from collections.abc import Iterator
from typing import Final

from tawatur.arabic import Folded, Span, fold_with_way_back, span_of
from tawatur.store.index_words import find_index_words
from tawatur.store.nouns import Snippet
from tawatur.store.query import Clause, Phrase, Query

BEFORE: Final = 60  # characters before the first word found
WINDOW: Final = 220  # characters in all: three lines of a terminal
REACH: Final = 40  # characters around the letters looked for that are cut into words, for each word of a phrase

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
    """A window on the first place where a text holds what was looked for.

    Args:
        text: The article's text.
        query: What was looked for.

    Returns:
        The window around the first match, or the beginning of the text when there is none.
    """
    folded = fold_with_way_back(text)
    places = (_first_place(text, folded, clause) for clause in query.wanted)
    first = min((at for at in places if at is not None), default=None)
    start = 0 if first is None else max(0, first - BEFORE)
    start, end = _at_blanks(text, start, min(len(text), start + WINDOW))
    return Snippet(start, end, text[start:end], () if first is None else find_marks(text, query, start, end))


def _first_place(text: str, folded: Folded, clause: Clause) -> int | None:
    """Offset of the first match; only the neighbourhood of the letters that every match holds is cut into words."""
    level = folded.text.lower()
    reach = REACH * max(len(phrase.words) for phrase in clause.alternatives)
    at = level.find(clause.needle) if len(level) == len(folded.text) and clause.needle.isalpha() else -1
    while at >= 0:
        begin, end = folded.source(max(0, at - REACH), min(len(level), at + reach))
        places = _places(list(find_index_words(text, begin, end)), clause)
        if inside := [first for first, _ in places if first > begin or begin == 0]:
            return min(inside)
        at = level.find(clause.needle, at + 1)
    marks = _places(list(find_index_words(text)), clause)
    return min(marks)[0] if marks else None


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
