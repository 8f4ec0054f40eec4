"""Which lines are bylines: those that read as one where one may stand, under the headline or at the end."""

from typing import Final

from tawatur.article.facts.byline import Byline, looks_filed, read_byline
from tawatur.article.facts.headline import is_section
from tawatur.article.lines.lines import TextLine, fold_line
from tawatur.article.lines.scanning import Scan
from tawatur.article.lines.segments import Segment

_UNDER_HEADLINE: Final = 5  # lines under the headline among which a byline may stand
_AT_END: Final = 2  # last lines of the article among which one may stand
_LONGEST: Final = 30  # words
_DOTTED: Final = 6  # words of one that ends with a full stop (`أ. ف. ب.`)


def find_bylines(scan: Scan, headline: int | None, end: int) -> dict[int, Byline]:
    """Bylines by the index of their line.

    Args:
        scan: The lines.
        headline: Index of the headline.
        end: Index of the article's last line.
    """
    top = 0 if headline is None else headline + 1
    first = next((line.index for line in scan.lines[top:] if line.is_prose), len(scan.lines))
    house = fold_line(scan.meta.outlet) if scan.meta.outlet is not None else None
    found: dict[int, Byline] = {}
    for line in [*scan.lines[top : top + _UNDER_HEADLINE], *scan.lines[max(top, end) : end + 1 + _AT_END]]:
        if not _can_be_byline(scan, line):
            continue
        near = line.index <= first or line.index > end
        byline = read_byline(scan.text, line.span.start, line.span.end, alone=near, house=house)
        given = scan.meta.byline is not None and line.span.text == scan.meta.byline.strip()
        filed = line.index == top and first == top + 1 and looks_filed(line.span.text)
        if byline is None and (given or filed):
            byline = Byline(())
        if byline is not None and not _is_credited(line, byline):
            found[line.index] = byline
    return found


def _can_be_byline(scan: Scan, line: TextLine) -> bool:
    if scan.is_furniture(line) or line.words > _LONGEST or (line.ends and line.words > _DOTTED):
        return False
    return not any(hit.phrase.where != "any" for hit in scan.hits[line.index])


def _is_credited(line: TextLine, byline: Byline) -> bool:
    """Whether it is rather a caption with its credit (`وزيرة المياه (رويترز)`)."""
    kinds = [segment.kind for segment in byline.segments]
    credited = len(kinds) == 2 and kinds[0] in ("unknown", "person") and kinds[1] in ("agency", "outlet")
    return credited and line.span.text.endswith((")", "]"))


def is_above_headline(scan: Scan, line: TextLine) -> bool:
    """Whether a line at the top is no headline by its own words: furniture, a byline, the house's own line."""
    if scan.is_furniture(line):
        return True
    if line.is_prose:
        return False
    byline = read_byline(scan.text, line.span.start, line.span.end, alone=True)
    if line.index == 0:  # a headline may begin with a name and a colon
        return byline is not None and bool(byline.of_kind("outlet")) and all(map(_is_masthead, byline.segments))
    return byline is not None and (byline.authors is not None or bool(byline.of_kind("agency")))


def _is_masthead(segment: Segment) -> bool:
    """Whether a segment can stand in the house's own line above a headline: a name, a city, a section."""
    return segment.kind in ("place", "agency", "outlet", "desk") or is_section(segment.span.text)
