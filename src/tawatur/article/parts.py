"""The article's pieces in reading order, each with its kind: headline, standfirst, caption, subheading, body."""

import re
from collections.abc import Sequence
from typing import Final

from tawatur.arabic import span_of
from tawatur.article.cuts import find_cuts
from tawatur.article.judge import Judgement
from tawatur.article.lines import TextLine, trim
from tawatur.article.nouns import Boilerplate, Part

_CREDIT_END: Final = re.compile(r"[(\[][^()\[\]\n]{2,40}[)\]]\s*$")
_CAPTION_START: Final = re.compile(
    r"^(?:صورة|لقطة|جانب من|صورة أرشيفية|أرشيف|التعليق على الصورة|الصورة|رسم|خريطة|مشهد)(?!\w)"
)
_MAX_SUBHEADING: Final = 14
_MAX_CAPTION: Final = 30
_MIN_STANDFIRST: Final = 5


def make_parts(
    text: str, lines: Sequence[TextLine], judgement: Judgement
) -> tuple[tuple[Part, ...], tuple[Boilerplate, ...]]:
    """What is article, by kind, and what is not, by reason.

    Args:
        text: The text.
        lines: Its lines.
        judgement: What every line is.

    Returns:
        Parts in order and boilerplate in order; no two of them share a character, and blanks apart they hold every one.
    """
    kept = [line for line in lines if line.index not in judgement.why]
    prose = [line.index for line in kept if line.is_prose and line.index != judgement.headline]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines))
    parts: list[Part] = []
    dropped: list[Boilerplate] = []
    for line in lines:
        if line.index in judgement.why:
            span = line.span
            dropped.append(Boilerplate(span.start, span.end, span.text, judgement.why[line.index]))
            continue
        kind = "headline" if line.index == judgement.headline else _kind(line, first, last)
        at = line.span.start
        for start, end, why in (
            find_cuts(text, line, judgement.hits[line.index], last=line.index == last) if kind != "headline" else ()
        ):
            dropped.append(Boilerplate(start, end, text[start:end], why))
            parts += _part(text, kind, at, start)
            at = end
        parts += _part(text, kind, at, line.span.end)
    return tuple(parts), tuple(dropped)


def _part(text: str, kind: str, start: int, end: int) -> list[Part]:
    start, end = trim(text, start, end)
    return [Part(kind, span_of(text, start, end))] if start < end else []


def _kind(line: TextLine, first: int, last: int) -> str:
    """The kind of a line of the article by its shape and its place among the paragraphs `first` to `last`."""
    if line.is_prose:
        return "body"
    words = line.span.text
    if line.words <= _MAX_CAPTION and not line.ends and (_CREDIT_END.search(words) or _CAPTION_START.match(words)):
        return "caption"
    if line.ends:
        return "body"
    if line.index < first:
        return "standfirst" if line.words >= _MIN_STANDFIRST else "subheading"
    if first < line.index < last and line.words <= _MAX_SUBHEADING and not words.endswith((":", "،")):
        return "subheading"
    return "body"
