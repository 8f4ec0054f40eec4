"""The article's pieces in reading order, each with its kind: headline, standfirst, caption, subheading, body."""

from itertools import pairwise
from typing import Final

from tawatur.arabic import span_of
from tawatur.article.lines.captions import is_caption
from tawatur.article.lines.cuts import find_cuts
from tawatur.article.lines.judging import Judgement
from tawatur.article.lines.lines import TextLine, trim
from tawatur.article.lines.scanning import Scan
from tawatur.article.nouns import Boilerplate, Part

_MAX_SUBHEADING: Final = 14
_LIST_MARKS: Final = ("-", "–", "•", "*", "·", "▪", "●")
_MIN_STANDFIRST: Final = 5


def make_parts(scan: Scan, judgement: Judgement) -> tuple[tuple[Part, ...], tuple[Boilerplate, ...]]:
    """What is article, by kind, and what is not, by reason.

    Args:
        scan: The text and its lines.
        judgement: What every line is.

    Returns:
        Parts in order and boilerplate in order; no two of them share a character, and blanks apart they hold every one.
    """
    text, lines = scan.text, scan.lines
    kept = [line for line in lines if line.index not in judgement.why and line.index != judgement.headline]
    prose = [line.index for line in kept if line.is_prose]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines))
    follows = {line.index: after.is_prose for line, after in pairwise(kept)}
    parts: list[Part] = []
    dropped: list[Boilerplate] = []
    for line in lines:
        span = line.span
        if line.index in judgement.why:
            dropped.append(Boilerplate(span.start, span.end, span.text, judgement.why[line.index]))
        elif line.index == judgement.headline:
            parts.append(Part("headline", span))
        else:
            kind = _kind(line, first, last, follows.get(line.index, False))
            at = span.start
            for start, end, why in find_cuts(text, line, scan.hits[line.index], last=line.index == last):
                dropped.append(Boilerplate(start, end, text[start:end], why))
                parts += _part(text, kind, at, start)
                at = end
            parts += _part(text, kind, at, span.end)
    return tuple(parts), tuple(dropped)


def _part(text: str, kind: str, start: int, end: int) -> list[Part]:
    start, end = trim(text, start, end)
    return [Part(kind, span_of(text, start, end))] if start < end else []


def _kind(line: TextLine, first: int, last: int, leads: bool) -> str:
    """The kind of a line of the article.

    Args:
        line: The line.
        first, last: Indices of the first and the last paragraph.
        leads: Whether a paragraph follows directly, as one does under a subheading but not within a list.
    """
    words = line.span.text
    if is_caption(line):
        return "caption"
    if line.is_prose or line.ends or words.startswith(_LIST_MARKS) or words.endswith((":", "،")):
        return "body"
    if line.index < first:
        return "standfirst" if line.words >= _MIN_STANDFIRST else "subheading"
    return "subheading" if leads and line.index < last and line.words <= _MAX_SUBHEADING else "body"
