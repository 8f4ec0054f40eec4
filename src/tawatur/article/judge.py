"""Every line judged: article or furniture, from the top down, each with what stands around it."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from tawatur.article.byline import Byline, looks_filed, read_byline
from tawatur.article.furniture import Hit, find_phrases
from tawatur.article.headline import is_section, pick_headline
from tawatur.article.language import is_arabic
from tawatur.article.lines import TextLine, fold_line
from tawatur.article.rules import DECIDES, Around, is_latin, weigh, weigh_place
from tawatur.article.segments import Segment
from tawatur.ingest import Meta

_UNDER_HEADLINE: Final = 5  # lines under the headline among which a byline may stand
_AT_END: Final = 2  # last lines of the article among which a byline may stand
_MAX_LISTED: Final = 12  # links under one heading
_BYLINE_WORDS: Final = 30
_DEEPEST: Final = 1.4  # a longer list weighs no more: a good paragraph behind it brings the article back
_TAIL: Final = 3  # short lines at the end that make a list of tags, not a signature
_HEADINGS: Final = frozenset({"related", "navigation", "comments"})  # what lists of links hang under
_PROSE_WORTH: Final = 1.0  # a paragraph, and as much again for every so many words of it
_WORDS_WORTH: Final = 40
_MOST_WORTH: Final = 2.5
_FURNITURE_WORTH: Final = -0.8
_SHORT_WORTH: Final = -0.25  # a short line: a subheading between paragraphs, a link among links


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


def judge(text: str, lines: Sequence[TextLine], meta: Meta, *, web: bool) -> Judgement:
    """Tell article from furniture.

    Args:
        text: The text.
        lines: Its lines.
        meta: What the metadata says of headline, author and outlet.
        web: Whether the text was taken out of HTML.

    Returns:
        The headline, and the reason of each line that is no article.
    """
    hits = tuple(find_phrases(line.folded) for line in lines)
    alone = [weigh(line, found) for line, found in zip(lines, hits, strict=True)]
    headline = pick_headline(lines, lambda line: _is_furniture_itself(text, line, alone[line.index][0]), meta.title)
    end = find_end(lines, [score >= DECIDES for score, _ in alone], headline)
    bylines = _find_bylines(text, lines, hits, headline, end, meta)
    why = _walk(text, lines, hits, alone, headline, end, bylines, web=web)
    return Judgement(headline, why, {i: bylines[i] for i in bylines if i in why}, hits)


def find_end(lines: Sequence[TextLine], furniture: Sequence[bool], headline: int | None) -> int:
    """Index of the article's last line: where prose so far outweighs furniture the most.

    Prose counts for, furniture and short lines against; the sum from the top is highest at the article's end. A list of
    links amid the article is outweighed by the paragraphs after it, a notice amid the footer outweighs nothing.
    (Maximum subsequence segmentation, Pasternack and Roth 2009.)

    Args:
        lines: Lines of the text.
        furniture: Of each line whether it is furniture by itself.
        headline: Index of the headline.
    """
    top = 0 if headline is None else headline + 1
    first = next((line.index for line in lines[top:] if line.is_prose and not furniture[line.index]), None)
    if first is None:
        return len(lines) - 1
    best, best_sum, total = first, 0.0, 0.0
    for line in lines[first:]:
        if furniture[line.index]:
            total += _FURNITURE_WORTH
        elif line.is_prose:
            total += min(_PROSE_WORTH + line.words / _WORDS_WORTH, _MOST_WORTH)
        else:
            total += 0.2 if line.ends else _SHORT_WORTH
        total = max(total, best_sum - _DEEPEST)
        if total >= best_sum:
            best, best_sum = line.index, total
    return best


def _is_furniture_itself(text: str, line: TextLine, score: float) -> bool:
    """Whether a line at the top is furniture by its own words, whatever stands around it."""
    if score >= DECIDES:
        return True
    if line.is_prose:
        return False
    byline = read_byline(text, line.span.start, line.span.end, alone=True)
    if line.index == 0:  # a headline may begin with a name and a colon
        return byline is not None and bool(byline.of_kind("outlet")) and all(map(_is_masthead, byline.segments))
    return byline is not None and (byline.authors is not None or bool(byline.of_kind("agency")))


def _is_masthead(segment: Segment) -> bool:
    """Whether a segment can stand in the house's own line above a headline: a name, a city, a section."""
    return segment.kind in ("place", "agency", "outlet", "desk") or is_section(segment.span.text)


def _find_bylines(
    text: str,
    lines: Sequence[TextLine],
    hits: Sequence[tuple[Hit, ...]],
    headline: int | None,
    end: int,
    meta: Meta,
) -> dict[int, Byline]:
    """Lines that read as bylines where one may stand: under the headline, and where the article ends."""
    top = 0 if headline is None else headline + 1
    found: dict[int, Byline] = {}
    house = fold_line(meta.outlet) if meta.outlet is not None else None
    first = next((line.index for line in lines[top:] if line.is_prose), len(lines))
    for line in [*lines[top : top + _UNDER_HEADLINE], *lines[max(top, end) : end + 1 + _AT_END]]:
        if (
            line.words > _BYLINE_WORDS
            or line.span.text.endswith(".")
            or any(h.phrase.where != "any" for h in hits[line.index])
        ):
            continue
        start, stop = line.span.start, line.span.end
        byline = read_byline(text, start, stop, alone=line.index <= first or line.index > end, house=house)
        given = meta.byline is not None and line.span.text == meta.byline.strip()
        filed = line.index == top and first == top + 1 and looks_filed(line.span.text)
        if byline is None and (given or filed):
            byline = Byline(())
        if byline is not None:
            found[line.index] = byline
    return found


def _walk(
    text: str,
    lines: Sequence[TextLine],
    hits: Sequence[tuple[Hit, ...]],
    alone: Sequence[tuple[float, str]],
    headline: int | None,
    end: int,
    bylines: Mapping[int, Byline],
    *,
    web: bool,
) -> dict[int, str]:
    """Reasons of the lines that are furniture, found from the top down."""
    first = next((line.index for line in lines if line.is_prose and alone[line.index][0] < DECIDES), 0)
    arabic = is_arabic(text)
    below = sum(score >= DECIDES or (arabic and is_latin(lines[i])) for i, (score, _) in enumerate(alone) if i > end)
    if sum(line.words <= _TAIL and not line.ends for line in lines[end + 1 :]) >= _TAIL:
        below += 1
    title = lines[headline].folded if headline is not None else ""
    why: dict[int, str] = {}
    seen: set[str] = set()
    links = 0
    for line in lines:
        i = line.index
        if i != headline:
            around = Around(arabic, headline, title, seen, links > 0, i > end, below, i in bylines, web, i < first)
            place, place_reason = weigh_place(line, around)
            if alone[i][0] + place >= DECIDES:
                why[i] = place_reason if place >= DECIDES and alone[i][0] < place else alone[i][1] or place_reason
            links = _links_left(line, why.get(i), hits[i], links)
        seen.add(line.folded)
    return why


def _links_left(line: TextLine, why: str | None, hits: tuple[Hit, ...], links: int) -> int:
    """How many links may still follow: a heading of links opens a list, prose closes it."""
    if why in _HEADINGS and any(hit.phrase.where == "whole" and hit.phrase.why == "related" for hit in hits):
        return _MAX_LISTED
    if why is None or line.is_prose:
        return 0
    return max(0, links - 1)
