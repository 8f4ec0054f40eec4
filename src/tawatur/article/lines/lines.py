"""Text cut into lines, each with what can be told of it alone: its place, its folded words, how it ends."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.arabic import Span, fold

_LINE: Final = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Invisible marks that are trimmed off a line's ends like blanks. (`&nbsp;` is what some exports leave of a blank.)
_TRAIL: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad"
_WORD: Final = re.compile(r"\w+")
_CLOSERS: Final = "\"”“»«)]’' \xa0"
_ENDS: Final = ".؟!?…"
_PROSE_WORDS: Final = 8
_LONG_WORDS: Final = 25
_LEAD_WORDS: Final = 6  # words before a colon that leads to a list
_UNSTOPPED_WORDS: Final = 6
_WRAPPED_LINES: Final = 5
_WIDEST: Final = 110  # characters at which plain text is broken at most
_BRIEF_WORDS: Final = 18
_BRIEF_LENGTH: Final = 300


class TextLine(msgspec.Struct, frozen=True):
    """A line with something on it.

    Attributes:
        index: Its number among the lines that are not blank, from 0.
        span: The line trimmed.
        folded: Its letters made one (`tawatur.arabic.fold`), blanks single, lower case.
        words: How many words it has.
        letters: Whether it has any letter.
        ends: Whether it ends as a sentence does.
        gap: Whether a blank line stands before it.
        is_prose: Whether it reads like a paragraph: a whole sentence, or too long for anything else; in a text whose
            paragraphs have no full stops, already when it is as long as a sentence.
    """

    index: int
    span: Span
    folded: str
    words: int
    letters: bool
    ends: bool
    gap: bool
    is_prose: bool

    @property
    def is_brief(self) -> bool:
        """Whether it is short enough for the patterns of furniture, which are slow on a megabyte without blanks."""
        return self.words <= _BRIEF_WORDS and len(self.span) <= _BRIEF_LENGTH

    @property
    def is_sentence(self) -> bool:
        """Whether it reads like a paragraph by its own shape, whatever the text's habits."""
        return (self.ends and self.words >= _PROSE_WORDS) or self.words >= _LONG_WORDS


def split_lines(text: str) -> tuple[TextLine, ...]:
    """The lines of a text that are not blank, in order; paragraphs broken at a fixed width are one line each.

    Args:
        text: Any text; every kind of line end is one.

    Returns:
        Lines whose spans point into `text`.
    """
    pieces = [trim(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    pieces = [(start, end) for start, end in pieces if start < end]
    ends = [0, *(end for _, end in pieces)]
    gaps = [text.count("\n", ends[i], start) > 1 for i, (start, _) in enumerate(pieces)]
    if _is_wrapped(text, pieces, gaps):
        pieces = _unwrap(pieces, gaps)
        gaps = [True] * len(pieces)
    found = [make_line(text, *piece, i, gap=gap) for i, (piece, gap) in enumerate(zip(pieces, gaps, strict=True))]
    return tuple(found if not _lacks_stops(found) else [_by_length(line) for line in found])


def _lacks_stops(lines: Sequence[TextLine]) -> bool:
    """Whether the text's own habit is to end paragraphs without a full stop."""
    long = [line for line in lines[1:] if line.words >= _PROSE_WORDS]
    return len(long) >= 3 and sum(line.ends for line in long) <= 0.2 * len(long)


def _by_length(line: TextLine) -> TextLine:
    return msgspec.structs.replace(line, is_prose=line.is_prose or line.words >= _UNSTOPPED_WORDS)


def _is_wrapped(text: str, pieces: Sequence[tuple[int, int]], gaps: Sequence[bool]) -> bool:
    """Whether paragraphs are broken at a fixed width: most lines full, few of them ends of sentences."""
    inner = [pieces[i] for i in range(len(pieces) - 1) if not gaps[i + 1]]
    width = max((end - start for start, end in pieces), default=0)
    if len(inner) < _WRAPPED_LINES or width > _WIDEST or sum(gaps[1:]) < 1:
        return False
    full = sum(end - start >= 0.8 * width for start, end in inner)
    stopped = sum(text[end - 1] in _ENDS for _, end in inner)
    return full >= 0.85 * len(inner) and stopped <= 0.3 * len(inner)


def _unwrap(pieces: Sequence[tuple[int, int]], gaps: Sequence[bool]) -> list[tuple[int, int]]:
    """Lines without a blank line between them as one."""
    joined: list[tuple[int, int]] = []
    for piece, gap in zip(pieces, gaps, strict=True):
        if joined and not gap:
            joined[-1] = (joined[-1][0], piece[1])
        else:
            joined.append(piece)
    return joined


def make_line(text: str, start: int, end: int, index: int, *, gap: bool = False) -> TextLine:
    """The line `[start, end)` of `text`, already trimmed."""
    piece = text[start:end]
    folded = fold_line(piece)
    words = len(_WORD.findall(folded))
    letters = any(map(str.isalpha, folded))
    bare_end = piece.rstrip(_CLOSERS + _TRAIL)
    ends = bool(bare_end) and bare_end[-1] in _ENDS and not piece.endswith("...المزيد")
    is_prose = (ends and words >= _PROSE_WORDS) or words >= _LONG_WORDS or (piece[-1] == ":" and words >= _LEAD_WORDS)
    return TextLine(index, Span(start, end, piece), folded, words, letters, ends, gap, is_prose)


def fold_line(piece: str) -> str:
    """Words as they are compared: folded, lower case, single blanks."""
    return " ".join(fold(piece.replace("&nbsp;", " ")).lower().split())


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """`[start, end)` without blanks and invisible marks at its ends."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in _TRAIL):
        end -= 1
    while start < end:
        if text[start].isspace() or text[start] in _TRAIL:
            start += 1
        elif text.startswith("&nbsp;", start, end):
            start += 6
        else:
            break
    return start, end
