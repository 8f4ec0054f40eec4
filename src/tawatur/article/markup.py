"""HTML becomes text: parsed once, its metadata read, its main content taken as lines that the judge then sorts.

resiliparse takes the main content (a browser engine's parser, ten times as fast as the alternatives on the same pages);
where it finds no prose, the article body that the page itself declares (JSON-LD) serves, and else trafilatura.
"""

import logging
import re
from typing import Final

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from tawatur.article.declared import Declared, read_declared
from tawatur.article.lines import TextLine, fold_line, split_lines
from tawatur.article.outlets import outlet_of_host
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
    tree = HTMLTree.parse(_flatten(page.text))
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
    lines = _extract(tree, [_SKIPPED])
    if _count_prose(lines) < _ENOUGH:  # some site may wrap its very article in a `widget`
        lines = max(lines, _extract(tree, []), key=_count_prose)
    if _count_prose(lines) < _ENOUGH:
        body = split_lines(declared.body or "")
        lines = max(lines, body, key=_count_prose)
    if _count_prose(lines) < _ENOUGH and len(page.text) < _TRAFILATURA_LIMIT:
        lines = max(lines, split_lines(_ask_trafilatura(page.text)), key=_count_prose)
    if _count_prose(lines) < _MIN_PROSE:
        raise NoArticle(
            f"{page.path}: HTML without an article in it; give the page of one article, not a list of links"
        )
    return _from_headline(lines, declared)


def _extract(tree: HTMLTree, skipped: list[str]) -> tuple[TextLine, ...]:
    text = extract_plain_text(tree, main_content=True, alt_texts=False, list_bullets=False, skip_elements=skipped)
    return split_lines(text)


def _count_prose(lines: tuple[TextLine, ...]) -> int:
    return sum(line.words for line in lines if line.is_prose)


def _ask_trafilatura(html: str) -> str:
    import trafilatura  # a second to import, seldom needed

    try:
        return trafilatura.extract(html, fast=True, include_comments=False, include_tables=False) or ""
    except (ValueError, RecursionError, AttributeError, TypeError) as error:  # what lxml trees of broken pages raise
        _logger.debug("trafilatura failed: %s", error)
        return ""


def _from_headline(lines: tuple[TextLine, ...], declared: Declared) -> str:
    """The lines from the headline on, with the headline put first where the main content lacks it."""
    first = next((line.index for line in lines if line.is_prose and line.folded not in declared.folded_titles), 0)
    above = [line.index for line in lines[: first + 1] if line.folded in declared.folded_titles]
    if above:
        kept = lines[above[-1] :]
        head: list[str] = []
    else:
        kept = lines
        head = [declared.title] if declared.title is not None and _is_missing(declared.title, lines) else []
    body: list[str] = []
    for line in kept:
        body += ["", line.span.text] if line.gap and body else [line.span.text]
    title = [*head, *body[:1]] if above else head
    rest = body[1:] if above else body
    author = [declared.author] if declared.author is not None and _is_unnamed(declared.author, kept) else []
    return "\n".join([*title, *author, "", *rest]).strip("\n") + "\n"


def _is_missing(title: str, lines: tuple[TextLine, ...]) -> bool:
    folded = fold_line(title)
    return not any(line.folded == folded for line in lines[:20])


def _is_unnamed(author: str, lines: tuple[TextLine, ...]) -> bool:
    """Whether no line near the top names the author."""
    folded = fold_line(author)
    return not any(folded in line.folded for line in lines[:6])


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
