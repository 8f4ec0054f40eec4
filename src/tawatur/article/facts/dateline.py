"""The opening of a report's first paragraph that says where and by whom it was filed (`الرياض (رويترز) - ...`)."""

import re
from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.article.facts.byline import Byline, read_byline
from tawatur.article.lines.lines import trim
from tawatur.article.nouns import Dateline

_REACH: Final = 90  # characters in which an opening ends
# Where an opening may end: a colon, a dash with a blank beside it, a slash, a closing bracket with a dash.
_END: Final = re.compile(r"\s?:|\)\s?[-–—ـ]{1,3}|\s[-–—−ـ]{1,3}\s|[-–—]{1,2}\s|/\s?|\s?[-–—]{2}")
_BOUNDARIES: Final = 6
_WORD: Final = re.compile(r"\S+")
_DATED: Final = re.compile(r"[^\d\n]{2,25}\s\d{1,2}\s")
_UNMARKED_WORDS: Final = 16
_OFFICIAL: Final = frozenset({"place", "date", "agency"})


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
        if byline is None or not _is_opening(byline):
            continue
        _, end = trim(text, span.start, match.end())
        if match.end() < span.end:
            best = make_dateline(text, span.start, end, byline), byline
    return best if best is not None else _find_unmarked(text, span)


def _is_opening(byline: Byline) -> bool:
    """Whether every segment is known; one unknown place may stand before an agency (`ميناء كذا (رويترز) -`)."""
    kinds = [segment.kind for segment in byline.segments]
    return "unknown" not in kinds or kinds == ["unknown", "agency"]


def _find_unmarked(text: str, span: Span) -> tuple[Dateline, Byline] | None:
    """The official agencies' opening without a mark (`الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس`)."""
    if _DATED.match(text, span.start) is None:
        return None
    words = list(_WORD.finditer(text, span.start, min(span.end, span.start + _REACH)))
    for word in reversed(words[2:_UNMARKED_WORDS]):
        if word.end() >= span.end:
            continue
        byline = read_byline(text, span.start, word.end())
        kinds = [segment.kind for segment in byline.segments] if byline is not None else []
        if byline is not None and kinds[-1] == "agency" and "date" in kinds and set(kinds) <= _OFFICIAL:
            return make_dateline(text, span.start, word.end(), byline), byline
    return None


def make_dateline(text: str, start: int, end: int, byline: Byline) -> Dateline:
    """The dateline `[start, end)` with its places and its agencies or outlets."""
    sources = tuple(segment.span for segment in byline.segments if segment.kind in ("agency", "outlet"))
    return Dateline(span_of(text, start, end), byline.of_kind("place"), sources)
