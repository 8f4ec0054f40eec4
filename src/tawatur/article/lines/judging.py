"""Every line judged: article or furniture, from the top down, each with what stands around it."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.article.facts.byline import Byline
from tawatur.article.facts.bylines import find_bylines, is_above_headline
from tawatur.article.facts.headline import pick_headline
from tawatur.article.lines.ending import find_end
from tawatur.article.lines.lines import TextLine
from tawatur.article.lines.rules import DECIDES, Around, is_latin, is_more_of_section, weigh_place
from tawatur.article.lines.scanning import Scan

_MAX_LISTED: Final = 12  # links under one heading
_TAIL: Final = 3  # short lines at the end that make a list of tags, not a signature
_HEADINGS: Final = frozenset({"related", "navigation", "comments"})  # what lists of links hang under


class Judgement(msgspec.Struct, frozen=True):
    """What every line is.

    Attributes:
        headline: Index of the headline, None where there is none.
        why: Index of each line of furniture with its reason.
        bylines: Bylines read, by the index of their line.
    """

    headline: int | None
    why: Mapping[int, str]
    bylines: Mapping[int, Byline]


def judge(scan: Scan) -> Judgement:
    """Tell article from furniture.

    Args:
        scan: The text's lines, each weighed by itself.

    Returns:
        The headline, and the reason of each line that is no article.
    """
    headline = pick_headline(scan.lines, lambda line: is_above_headline(scan, line), scan.meta.title)
    end = find_end(scan.lines, scan.is_furniture, headline)
    bylines = find_bylines(scan, headline, end)
    why = _walk(scan, headline, end, bylines)
    return Judgement(headline, why, {index: bylines[index] for index in bylines if index in why})


def _walk(scan: Scan, headline: int | None, end: int, bylines: Mapping[int, Byline]) -> dict[int, str]:
    """Reasons of the lines that are furniture, found from the top down."""
    first = next((line.index for line in scan.lines if line.is_prose and not scan.is_furniture(line)), 0)
    title = scan.lines[headline].folded if headline is not None else ""
    below = _count_below(scan, end)
    busy = scan.web or any(map(scan.is_furniture, scan.lines[0 if headline is None else headline + 1 : first]))
    why: dict[int, str] = {}
    seen: set[str] = set()
    links = 0
    for line in scan.lines:
        if line.index != headline:
            around = Around(
                arabic=scan.arabic,
                headline=headline,
                title=title,
                seen=seen,
                listed=links > 0,
                last=line.index >= end,
                after=line.index > end,
                furniture=below,
                byline=line.index in bylines,
                web=scan.web,
                before=line.index < first,
                busy=busy,
            )
            reason = _reason(scan.alone[line.index], weigh_place(line, around))
            if reason is not None:
                why[line.index] = reason
            links = _links_left(scan, line, reason, links)
        seen.add(line.folded)
    return why


def _reason(alone: tuple[float, str], place: tuple[float, str]) -> str | None:
    """The reason of the stronger side, where both together make a line furniture."""
    if alone[0] + place[0] < DECIDES:
        return None
    return place[1] if place[0] > alone[0] or not alone[1] else alone[1]


def _count_below(scan: Scan, end: int) -> int:
    """How much furniture stands below the article's end; a list of tags counts for one."""
    below = scan.lines[end + 1 :]
    count = sum(scan.is_furniture(line) or (scan.arabic and is_latin(line)) for line in below)
    return count + (sum(line.words <= _TAIL and not line.ends for line in below) >= _TAIL)


def _links_left(scan: Scan, line: TextLine, why: str | None, links: int) -> int:
    """How many links may still follow: a heading of links opens a list, prose closes it."""
    phrases = [hit.phrase for hit in scan.hits[line.index]]
    heads = any(phrase.where == "whole" and phrase.why == "related" for phrase in phrases) or is_more_of_section(line)
    if why in _HEADINGS and heads:
        return _MAX_LISTED
    if why is None or line.is_prose:
        return 0
    return max(0, links - 1)
