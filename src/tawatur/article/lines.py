"""Text cut into lines, each with what can be told of it alone: its place, its folded words, how it ends."""

import re
from typing import Final

import msgspec

from tawatur.arabic import Span, fold

_LINE: Final = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Invisible marks that are trimmed off a line's ends like blanks. (`&nbsp;` is what some exports leave of a blank.)
_TRAIL: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad"
_BLANKS: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"\w+")
_CLOSERS: Final = "\"”“»«)]’' \xa0"
_ENDS: Final = ".؟!?…"
_PROSE_WORDS: Final = 8
_LONG_WORDS: Final = 25
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
    """

    index: int
    span: Span
    folded: str
    words: int
    letters: bool
    ends: bool
    gap: bool

    @property
    def is_brief(self) -> bool:
        """Whether it is short enough for the patterns of furniture, which are slow on a megabyte without blanks."""
        return self.words <= _BRIEF_WORDS and len(self.span) <= _BRIEF_LENGTH

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph: a whole sentence, or too long for anything else."""
        return (self.ends and self.words >= _PROSE_WORDS) or self.words >= _LONG_WORDS


def split_lines(text: str) -> tuple[TextLine, ...]:
    """The lines of a text that are not blank, in order.

    Args:
        text: Any text; every kind of line end is one.

    Returns:
        Lines whose spans point into `text`.
    """
    found: list[TextLine] = []
    last_end = 0
    for match in _LINE.finditer(text):
        start, end = trim(text, match.start(), match.end())
        if start == end:
            continue
        gap = text.count("\n", last_end, start) > 1
        found.append(make_line(text, start, end, len(found), gap=gap))
        last_end = end
    return tuple(found)


def make_line(text: str, start: int, end: int, index: int, *, gap: bool = False) -> TextLine:
    """The line `[start, end)` of `text`, already trimmed."""
    piece = text[start:end]
    folded = fold_line(piece)
    words = len(_WORD.findall(folded))
    letters = any(map(str.isalpha, folded))
    bare_end = piece.rstrip(_CLOSERS + _TRAIL)
    ends = bool(bare_end) and bare_end[-1] in _ENDS and not piece.endswith("...المزيد")
    return TextLine(index, Span(start, end, piece), folded, words, letters, ends, gap)


def fold_line(piece: str) -> str:
    """Words as they are compared: folded, lower case, single blanks."""
    return _BLANKS.sub(" ", fold(piece.replace("&nbsp;", " ")).lower()).strip()


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
