"""The noun of this room: an Article, a page understood: what is its text, what is not, who published it and when."""

import msgspec

from tawatur.arabic import Span


class Published(msgspec.Struct, frozen=True, gc=False):
    """When the article came out.

    Attributes:
        value: ISO 8601 date or time, at the grain that is known.
        grain: `minute|day|month|year`.
        basis: Where it was found: `metadata|text|url|dateline|captured`.
        span: Where the text says it, None when the text does not.
    """

    value: str
    grain: str
    basis: str
    span: Span | None = None


class Boilerplate(msgspec.Struct, frozen=True, gc=False):
    """A run of the text that is not part of the article.

    Attributes:
        start, end, text: Where it stands.
        why: The reason in a word or two (`widget`, `newsletter`, `repeated headline`, `byline`, `section name`, ...).
    """

    start: int
    end: int
    text: str
    why: str


class Part(msgspec.Struct, frozen=True, gc=False):
    """A piece of the article in reading order.

    Attributes:
        kind: `headline|standfirst|subheading|caption|body`.
        span: One paragraph, trimmed.
    """

    kind: str
    span: Span


class Dateline(msgspec.Struct, frozen=True, gc=False):
    """The opening that says where and by whom the report was filed (`الرياض - واس:`).

    Attributes:
        span: The whole opening; it belongs to the body's first paragraph but is no sentence of it. Where the paragraph
            has none, the byline's own line under the headline, which is boilerplate.
        places: Places named.
        agencies: Agencies or outlets named.
    """

    span: Span
    places: tuple[Span, ...] = ()
    agencies: tuple[Span, ...] = ()


class Article(msgspec.Struct, frozen=True):
    """One report of one outlet, every piece pointing into `text`.

    Attributes:
        id: Stable hash of the content (hex).
        path: As in the page.
        text: What all offsets point into.
        language: ISO 639-1 code of the body's language; only `ar` is read.
        hands_out_text: Whether a reading must print `text` because the source is not plain text.
        outlet, url, headline, byline, published, captured: None where nothing tells.
        outlet_basis: Where the outlet was found: `metadata|text|url|notice`.
        parts: Paragraphs of the article in order: headline (once), standfirst, captions, subheadings, body.
        dateline: Opening of the first body paragraph, if any.
        boilerplate: What was left out, each with its reason.
    """

    id: str
    path: str
    text: str
    language: str = "ar"
    hands_out_text: bool = False
    outlet: str | None = None
    outlet_basis: str | None = None
    url: str | None = None
    headline: Span | None = None
    byline: Span | None = None
    published: Published | None = None
    captured: str | None = None
    parts: tuple[Part, ...] = ()
    dateline: Dateline | None = None
    boilerplate: tuple[Boilerplate, ...] = ()

    @property
    def body(self) -> tuple[Span, ...]:
        """The paragraphs of the article but for its headline, in order."""
        return tuple(part.span for part in self.parts if part.kind != "headline")
