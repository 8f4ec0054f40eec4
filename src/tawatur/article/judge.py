"""Every line judged: article or furniture, from the top down, each with what stands around it."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tawatur.article.byline import Byline, read_byline
from tawatur.article.headline import pick_headline
from tawatur.article.lines import TextLine
from tawatur.article.phrases import Hit, find_phrases
from tawatur.article.rules import DECIDES, Setting, is_arabic_text, is_date_line, weigh

_UNDER_HEADLINE: Final = 4  # lines under the headline among which a byline may stand
_AT_END: Final = 3  # last lines among which a byline may stand
_MAX_LISTED: Final = 12  # links under one heading
_BYLINE_WORDS: Final = 30
_HEADINGS: Final = frozenset({"related", "navigation", "comments"})  # what lists of links hang under
_CLOSED: Final = Setting(True, None, "", 0, 0, frozenset(), False, False, False)


class Judgement(msgspec.Struct, frozen=True):
    """What every line is.

    Attributes:
        headline: Index of the headline, None where there is none.
        why: Index of each line of furniture with its reason.
        bylines: Bylines read, by the index of their line.
        hits: Phrases of furniture in each line.
    """

    headline: int | None
    why: Mapping[int, str]
    bylines: Mapping[int, Byline]
    hits: Sequence[tuple[Hit, ...]]


def judge(text: str, lines: Sequence[TextLine], title: str | None = None, author: str | None = None) -> Judgement:
    """Tell article from furniture.

    Args:
        text: The text.
        lines: Its lines.
        title: Headline by the metadata.
        author: Byline by the metadata, as it may stand in the text.

    Returns:
        The headline, and the reason of each line that is no article.
    """
    hits = tuple(find_phrases(line.folded) for line in lines)
    headline = pick_headline(lines, lambda line: _is_furniture_itself(text, line, hits[line.index]), title)
    bylines = _find_bylines(text, lines, headline, author)
    why = _walk(text, lines, hits, headline, bylines)
    return Judgement(headline, why, {i: bylines[i] for i in bylines if i in why}, hits)


def _is_furniture_itself(text: str, line: TextLine, hits: tuple[Hit, ...]) -> bool:
    """Whether a line at the top is furniture by its own words, whatever stands around it."""
    byline = read_byline(text, line.span.start, line.span.end)
    if byline is not None and not line.is_prose and (byline.author is not None or byline.of_kind("agency")):
        return True
    return is_date_line(line) or weigh(line, _CLOSED, hits)[0] >= DECIDES


def _find_bylines(text: str, lines: Sequence[TextLine], headline: int | None, author: str | None) -> dict[int, Byline]:
    """Lines that read as bylines where one may stand: under the headline, and at the very end."""
    top = 0 if headline is None else headline + 1
    found: dict[int, Byline] = {}
    for line in [*lines[top : top + _UNDER_HEADLINE], *lines[max(top, len(lines) - _AT_END) :]]:
        if line.words > _BYLINE_WORDS or line.span.text.endswith("."):
            continue
        near = line.index <= top + 1 or line.index >= len(lines) - 2
        byline = read_byline(text, line.span.start, line.span.end, alone=near)
        if byline is None and author is not None and line.span.text.strip() == author.strip():
            byline = Byline((), sure=True)
        if byline is not None:
            found[line.index] = byline
    return found


def _walk(
    text: str,
    lines: Sequence[TextLine],
    hits: Sequence[tuple[Hit, ...]],
    headline: int | None,
    bylines: Mapping[int, Byline],
) -> dict[int, str]:
    """Reasons of the lines that are furniture, found from the top down."""
    prose = [line.index for line in lines if line.is_prose and not _is_notice(line, hits[line.index])]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines))
    arabic = is_arabic_text(text)
    title = lines[headline].folded if headline is not None else ""
    why: dict[int, str] = {}
    seen: set[str] = set()
    links = 0
    for line in lines:
        if line.index == headline:
            seen.add(line.folded)
            continue
        below = line.index > last and any(index > last for index in why)
        setting = Setting(arabic, headline, title, first, last, seen, links > 0, below, line.index in bylines)
        score, reason = weigh(line, setting, hits[line.index])
        if score >= DECIDES:
            why[line.index] = reason
        links = _links_left(line, why.get(line.index), hits[line.index], links)
        seen.add(line.folded)
    return why


def _is_notice(line: TextLine, hits: tuple[Hit, ...]) -> bool:
    return weigh(line, _CLOSED, hits)[0] >= DECIDES


def _links_left(line: TextLine, why: str | None, hits: tuple[Hit, ...], links: int) -> int:
    """How many links may still follow: a heading of links opens a list, prose closes it."""
    if why in _HEADINGS and any(hit.phrase.where == "whole" and hit.phrase.why == "related" for hit in hits):
        return _MAX_LISTED
    if why is None or line.is_prose:
        return 0
    return max(0, links - 1)
