"""The opening of a report's first paragraph that says where and by whom it was filed (`الرياض (رويترز) - ...`)."""

import re
from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.article.byline import Byline, read_byline
from tawatur.article.nouns import Dateline

_REACH: Final = 90  # characters in which an opening ends
# Where an opening may end: a colon, a dash with a blank beside it, a slash, a closing bracket with a dash.
_END: Final = re.compile(r"\s?:|\)\s?[-–—ـ]{1,3}|\s[-–—−ـ]{1,3}\s|[-–—]{1,2}\s|/\s?|\s?[-–—]{2}")
_BOUNDARIES: Final = 6


def find_dateline(text: str, span: Span) -> tuple[Dateline, Byline] | None:
    """The dateline that a paragraph opens with.

    Args:
        text: The article's text.
        span: Its first paragraph of prose.

    Returns:
        The dateline and what was read in it; None where the paragraph begins with its first sentence.
    """
    limit = min(span.end, span.start + _REACH)
    best: tuple[Dateline, Byline] | None = None
    for count, match in enumerate(_END.finditer(text, span.start, limit)):
        stop = match.start() + (1 if match[0].startswith(")") else 0)
        if count >= _BOUNDARIES or stop <= span.start:
            break
        byline = read_byline(text, span.start, stop, opening=True)
        if byline is None or any(segment.kind == "unknown" for segment in byline.segments):
            continue
        end = match.end()
        if end < span.end:
            best = make_dateline(text, span.start, end, byline), byline
    return best


def make_dateline(text: str, start: int, end: int, byline: Byline) -> Dateline:
    """The dateline `[start, end)` with its places and its agencies or outlets."""
    sources = tuple(segment.span for segment in byline.segments if segment.kind in ("agency", "outlet"))
    return Dateline(span_of(text, start, end), byline.of_kind("place"), sources)
