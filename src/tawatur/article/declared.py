"""What a web page declares about itself: JSON-LD, OpenGraph and other meta elements, its title, heading and times."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from resiliparse.parse.html import ElementNode, HTMLTree

from tawatur.article.facts.published import read_date
from tawatur.article.lines.lines import fold_line

_ARTICLES: Final = frozenset(
    {"Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting"}
)
_MAX_DEPTH: Final = 6
_MAX_JSON: Final = 2_000_000
_SITE: Final = re.compile(r"\s+[|\-–—»•]\s+")
# Names of meta elements (`property`, `name` or `itemprop`), the first that is there wins.
_META: Final = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url", "twitter:url"),
    "author": ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"),
    "published": (
        *(
            "article:published_time",
            "datepublished",
            "article:published",
            "og:published_time",
            "publishdate",
            "pubdate",
        ),
        *(
            "date",
            "dc.date",
            "dc.date.issued",
            "dc:date",
            "dc:created",
            "schema:datepublished",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "publish_date",
        ),
        *("article.published", "published_time", "publication_date", "cxenseparse:recs:publishtime"),
    ),
}


class Declared(msgspec.Struct, frozen=True):
    """What a page says of its article; None where it says nothing.

    Attributes:
        title, author, outlet, url, published, body: As declared.
        titles: Every form of the headline that the page gives.
    """

    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    body: str | None = None
    titles: tuple[str, ...] = ()

    @property
    def folded_titles(self) -> frozenset[str]:
        """The titles as lines are compared."""
        return frozenset(fold_line(title) for title in self.titles)


def read_declared(tree: HTMLTree) -> Declared:
    """What a page declares.

    Args:
        tree: The page parsed.

    Returns:
        Its own word on headline, author, outlet, address and date; the most specific source first.
    """
    linked = _find_article(tree)
    metas = _read_metas(tree)
    given = {field: next((metas[name] for name in names if metas.get(name)), None) for field, names in _META.items()}
    heading = _only_heading(tree)
    page_title = _clean(tree.title)
    titles = [heading, _text_of(linked.get("headline")), given["title"], page_title]
    titles += [piece for title in (given["title"], page_title) if title for piece in _without_site(title)]
    filled = tuple(dict.fromkeys(title for title in titles if title))
    return Declared(
        title=filled[0] if filled else None,
        author=_person(_names(linked.get("author"))) or _person(given["author"]),
        outlet=_names(linked.get("publisher")) or given["outlet"],
        url=_canonical(tree) or given["url"] or _text_of(linked.get("url")),
        published=_first_date(_text_of(linked.get("datePublished")), given["published"], _time(tree)),
        body=html.unescape(body) if isinstance(body := linked.get("articleBody"), str) else None,
        titles=filled,
    )


def _find_article(tree: HTMLTree) -> dict[str, Any]:
    """The first object of JSON-LD that is an article."""
    for script in _select(tree, 'script[type="application/ld+json"]'):
        source = (script.text or "").strip()
        if not source or len(source) > _MAX_JSON:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _objects(data, 0):
            kinds = thing.get("@type")
            if _ARTICLES & set(kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []):
                return thing
    return {}


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data[:50]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "itemListElement", "item"):
            yield from _objects(data.get(key), depth + 1)


def _read_metas(tree: HTMLTree) -> dict[str, str]:
    """Values of meta elements, and of RDFa and microdata, by lower-case name, the first of each name."""
    found: dict[str, str] = {}
    for element in _select(tree, 'meta[content], [property^="dc:"][content], [itemprop^="date"][content]'):
        name = element.getattr("property") or element.getattr("name") or element.getattr("itemprop") or ""
        content = _clean(element.getattr("content"))
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _only_heading(tree: HTMLTree) -> str | None:
    """The page's first heading that is long enough for a headline; a site's name is short."""
    for element in _select(tree, "h1")[:5]:
        text = _clean(element.text)
        if text and len(text.split()) >= 3:
            return text
    return None


def _canonical(tree: HTMLTree) -> str | None:
    element = _select_one(tree, 'link[rel="canonical"]')
    address = element.getattr("href") if element is not None else None
    return address if address and address.startswith("http") else None


def _time(tree: HTMLTree) -> str | None:
    element = _select_one(tree, "time[datetime]")
    return element.getattr("datetime") if element is not None else None


def _first_date(*candidates: str | None) -> str | None:
    return next((candidate for candidate in candidates if candidate and read_date(candidate) is not None), None)


def _without_site(title: str) -> list[str]:
    """Beginnings of a title before the site's name (`خبر - موقع`)."""
    cuts = [match.start() for match in _SITE.finditer(title)]
    return [title[:cut].strip() for cut in reversed(cuts) if len(title[:cut].split()) >= 3]


def _select(tree: HTMLTree, selector: str) -> list[ElementNode]:
    found = tree.document.query_selector_all(selector) if tree.document is not None else ()
    return [element for element in found if isinstance(element, ElementNode)]


def _select_one(tree: HTMLTree, selector: str) -> ElementNode | None:
    return next(iter(_select(tree, selector)), None)


def _names(value: Any) -> str | None:
    """Names of a person, an organisation or a list of them."""
    if isinstance(value, dict):
        return _text_of(value.get("name"))
    if isinstance(value, list):
        return "، ".join(name for item in value[:5] if (name := _names(item))) or None
    return _text_of(value)


def _person(name: str | None) -> str | None:
    """An author's name, where it is no address and no account's name."""
    return name if name and not name.startswith(("http", "@", "www")) and "admin" not in name.lower() else None


def _text_of(value: Any) -> str | None:
    return _clean(value) if isinstance(value, str) else None


def _clean(value: str | None) -> str | None:
    """Text with entities opened (some sites escape twice) and blanks made single."""
    if not value:
        return None
    text = html.unescape(value) if "&" in value else value
    return " ".join(text.split()) or None
