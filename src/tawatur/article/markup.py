"""HTML becomes text: parsed once, its metadata read, its main content taken as lines that the judge then sorts.

resiliparse takes the main content (a browser engine's parser, ten times as fast as the alternatives on the same pages);
where it finds no prose, the article body that the page itself declares (JSON-LD) serves, and else trafilatura.
"""

import logging
import re
import warnings
from typing import Final

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from tawatur.article.declared import Declared, read_declared
from tawatur.article.facts.outlets import outlet_of_host
from tawatur.article.lines.lines import fold_line
from tawatur.errors import NoArticle
from tawatur.ingest import Meta, Page

# What holds no sentence of the article on any site: skipped before text is taken. Not `form`: whole pages stand in one.
_SKIPPED: Final = (
    "nav, aside, footer, button, select, iframe, noscript, svg, .related, .related-posts, "
    ".related-articles, .related-news, .share, .sharing, .social, .social-share, .share-buttons, .tags, .tag-list, "
    ".comments, #comments, .breadcrumb, .breadcrumbs, .newsletter, .most-read, .sidebar, #sidebar, .widget, .ads, .ad, "
    ".advertisement, .cookie, .cookies, .menu, #menu, .pagination, .author-box, .read-more, .also-read"
)
_MIN_PROSE: Final = 25  # words of prose below which a page holds no article
_ENOUGH: Final = 60  # words of prose above which the first extractor is believed
_LONG: Final = 25  # words that make a paragraph of any row
_SENTENCE: Final = 8  # words that make one of a row with a full stop
_ENDS: Final = (".", "؟", "!", "?", "…")
_CLOSERS: Final = "\"”“»)]’' "
_TRAFILATURA_LIMIT: Final = 3_000_000  # characters; lxml's tree takes a hundred times that in memory
_MANY_TAGS: Final = 4000
_MAX_DEPTH: Final = 600  # nesting above which a browser's own parser cuts; lexbor's cost grows with its square
_TAG: Final = re.compile(
    r"<(/?)(?!(?:br|img|hr|meta|link|input|p|li|source|wbr|col|area|base|embed|param|track|option|dd|dt)\b)[a-zA-Z]"
)
_ANY_TAG: Final = re.compile(r"</?(?!(?:p|br|h[1-6]|title|meta|script|style|head|html|body)\b)[a-zA-Z][^<>]*>")
_logger = logging.getLogger(__name__)


def read_markup(page: Page) -> Page:
    """The article of a web page as a page of plain text.

    Args:
        page: A page whose `text` is HTML.

    Returns:
        The same page with the text of its main content (headline first) and with the metadata that it declares.

    Raises:
        NoArticle: There is no prose in it.
    """
    tree = HTMLTree.parse(_open_figures(_flatten(page.text)))
    declared = read_declared(tree)
    text = _main_text(tree, page, declared)
    meta = Meta(
        url=page.meta.url or declared.url,
        outlet=page.meta.outlet or _known_outlet(page.meta.url or declared.url) or declared.outlet,
        published=page.meta.published or declared.published,
        byline=page.meta.byline or declared.author,
        title=page.meta.title or declared.title,
        captured=page.meta.captured,
    )
    return Page(page.path, text, "text", page.encoding, meta, is_source=False)


def _known_outlet(url: str | None) -> str | None:
    """The outlet by the address, whose own page often gives its name in Latin letters only."""
    known = outlet_of_host(url) if url else None
    return known.name if known is not None else None


def _main_text(tree: HTMLTree, page: Page, declared: Declared) -> str:
    """The main content, from the best source that has prose in it."""
    rows = _extract(tree, [_SKIPPED])
    if _count_prose(rows) < _ENOUGH:  # some site may wrap its very article in a `widget`
        rows = max(rows, _extract(tree, []), key=_count_prose)
    if _count_prose(rows) < _ENOUGH:
        rows = max(rows, _rows(declared.body or ""), key=_count_prose)
    if _count_prose(rows) < _ENOUGH and len(page.text) < _TRAFILATURA_LIMIT:
        rows = max(rows, _rows(_ask_trafilatura(page.text)), key=_count_prose)
    if _count_prose(rows) < _MIN_PROSE:
        advice = "give the page of one article, not a list of links"
        raise NoArticle(f"{page.path}: HTML without an article in it; {advice}")
    return _from_headline(rows, declared)


def _extract(tree: HTMLTree, skipped: list[str]) -> list[str]:
    return _rows(
        extract_plain_text(tree, main_content=True, alt_texts=False, list_bullets=False, skip_elements=skipped)
    )


def _rows(text: str) -> list[str]:
    """Lines trimmed, at most one blank line between two."""
    rows: list[str] = []
    for row in text.splitlines():
        row = row.strip()
        if row or (rows and rows[-1]):
            rows.append(row)
    return rows


def _is_prose(row: str) -> bool:
    """A rough word on a row, before it is looked at closely: a sentence, or long."""
    words = row.count(" ") + 1
    return words >= _LONG or (words >= _SENTENCE and row.rstrip(_CLOSERS)[-1:] in _ENDS)


def _count_prose(rows: list[str]) -> int:
    return sum(row.count(" ") + 1 for row in rows if _is_prose(row))


def _ask_trafilatura(html: str) -> str:
    import trafilatura  # a second to import, seldom needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of lxml's future, none of our readers' concern
            return trafilatura.extract(html, fast=True, include_comments=False, include_tables=False) or ""
    except (ValueError, RecursionError, AttributeError, TypeError) as error:  # what lxml trees of broken pages raise
        _logger.debug("trafilatura failed: %s", error)
        return ""


def _from_headline(rows: list[str], declared: Declared) -> str:
    """The rows from the headline on; the headline and the author put first where the main content lacks them."""
    titles = declared.folded_titles
    head: list[str] = []
    start = 0
    top: list[str] = []  # folded rows up to the first paragraph
    for i, row in enumerate(rows):
        folded = fold_line(row)
        top.append(folded)
        if folded in titles:
            head, start = [row], i + 1
        elif _is_prose(row):
            break
    if not head and declared.title is not None:
        head = [declared.title]
    author = declared.author
    if author is not None and not any(fold_line(author) in folded for folded in top[start:]):
        head.append(author)
    return "\n".join([*head, "", *rows[start:]]).strip("\n") + "\n"


def _open_figures(html: str) -> str:
    """Captions as plain blocks: the extractor passes figures over, but what stands under a photograph is article."""
    if "<figcaption" not in html:
        return html
    for name in ("figcaption", "figure"):
        html = html.replace(f"<{name}", "<div").replace(f"</{name}", "</div")
    return html


def _flatten(html: str) -> str:
    """HTML as it is, or without its containers where they are nested as no honest page nests them."""
    if html.count("<") < _MANY_TAGS:
        return html
    depth = 0
    for match in _TAG.finditer(html):
        depth = depth + 1 if not match[1] else max(0, depth - 1)
        if depth > _MAX_DEPTH:
            return _ANY_TAG.sub("\n", html)
    return html
