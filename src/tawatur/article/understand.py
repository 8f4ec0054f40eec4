"""How a page becomes an article, on one page: lines, judgement, parts, dateline, outlet, date, language, identity."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.article.facts.byline import Byline
from tawatur.article.facts.dateline import find_dateline, make_dateline
from tawatur.article.facts.fingerprint import identify
from tawatur.article.facts.language import tell_language
from tawatur.article.facts.outlet import find_outlet_of
from tawatur.article.facts.people import is_person
from tawatur.article.facts.published import find_published
from tawatur.article.lines.judging import Judgement, judge
from tawatur.article.lines.lines import TextLine, split_lines
from tawatur.article.lines.parts import make_parts
from tawatur.article.lines.scanning import scan_lines
from tawatur.article.markup import read_markup
from tawatur.article.nouns import Article, Boilerplate, Dateline, Part
from tawatur.errors import EmptySource, NoArticle
from tawatur.ingest import Page

_DATED: Final = ("date", "byline", "above the headline", "header")  # reasons of lines that may hold the page's date


def understand(page: Page) -> Article:
    """Understand a page: what is its text and what is not, who published it and when.

    Args:
        page: A capture, as `tawatur.ingest` gives it.

    Returns:
        The article. One that is not Arabic is kept and marked by its `language`.

    Raises:
        EmptySource: The page holds no words.
        NoArticle: HTML without an article in it, or a text that is page furniture only.
    """
    web = page.media == "html"
    if web:
        page = read_markup(page)
    text, meta = page.text, page.meta
    lines = split_lines(text)
    if not any(line.letters for line in lines):
        raise EmptySource(f"{page.path}: no words in it; give a file with an article")
    scan = scan_lines(text, lines, meta, web=web)
    judgement = judge(scan)
    parts, dropped = make_parts(scan, judgement)
    if not parts:
        raise NoArticle(f"{page.path}: nothing but page furniture; give a page with an article")
    dateline, opening = _find_dateline(text, lines, parts, judgement)
    bylines = [*judgement.bylines.values(), *([opening] if opening is not None else [])]
    outlet, basis = find_outlet_of(meta.outlet, meta.url, text, lines, dict(judgement.why), bylines)
    dated = [line for line in lines if line.is_brief and judgement.why.get(line.index) in _DATED]
    headline = next((part.span for part in parts if part.kind == "headline"), None)
    body = "\n".join(part.span.text for part in parts if part.kind == "body") or text
    return Article(
        id=identify((part.span.text for part in parts), meta.url or meta.outlet),
        path=page.path,
        text=text,
        language=tell_language(body),
        hands_out_text=not page.is_source,
        outlet=outlet,
        outlet_basis=basis,
        url=meta.url,
        headline=headline,
        byline=_find_author(text, bylines, dropped, meta.byline),
        published=find_published(meta, text, dated, dateline.span if dateline is not None else None),
        captured=meta.captured,
        parts=parts,
        dateline=dateline,
        boilerplate=dropped,
    )


def _find_author(
    text: str, bylines: Sequence[Byline], dropped: tuple[Boilerplate, ...], given: str | None
) -> Span | None:
    """The authors by a byline, else by a signature at the end, else where the metadata's author stands in the text."""
    for byline in bylines:
        if byline.authors is not None:
            return span_of(text, *byline.authors)
    for piece in dropped:
        if piece.why == "byline" and is_person(piece.text):
            return span_of(text, piece.start, piece.end)
    at = text.find(given) if given and not bylines else -1
    return span_of(text, at, at + len(given)) if given and at >= 0 else None


def _find_dateline(
    text: str, lines: Sequence[TextLine], parts: tuple[Part, ...], judgement: Judgement
) -> tuple[Dateline | None, Byline | None]:
    """The dateline that opens the body, else the one on the byline's own line."""
    for part in parts:
        if part.kind == "body":
            found = find_dateline(text, part.span)
            if found is not None:
                return found
            break
    for index, byline in judgement.bylines.items():
        if byline.of_kind("agency") or byline.of_kind("outlet") or byline.of_kind("place"):
            span = lines[index].span
            return make_dateline(text, span.start, span.end, byline), None
    return None, None
