"""The noun of this room: a Page, what came in from a file or an address, decoded but not yet understood."""

import msgspec


class Meta(msgspec.Struct, frozen=True):
    """What a sidecar or a record says of its article; None where it says nothing.

    Attributes:
        url: Address of the article.
        outlet: Publisher's name.
        published: ISO 8601 date or time.
        byline: Author as given.
        title: Headline as given.
        captured: ISO 8601 time at which the page was taken.
    """

    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    byline: str | None = None
    title: str | None = None
    captured: str | None = None


class Page(msgspec.Struct, frozen=True):
    """One capture of one article.

    Attributes:
        path: What a reading prints as its `path` (`a.txt`, `FILE.jsonl#3`, a record's own id).
        text: The whole content as text: plain text unchanged, or HTML source.
        media: `text` or `html`.
        encoding: The encoding that the bytes were decoded from.
        meta: What sidecar or record says.
        is_source: Whether offsets may point into the file itself (a `.txt`); False for records and HTML, whose stored
            text is handed out with the reading.
    """

    path: str
    text: str
    media: str = "text"
    encoding: str = "utf-8"
    meta: Meta = Meta()
    is_source: bool = True


class Failure(msgspec.Struct, frozen=True):
    """A source that could not be read: the reading line says so and the rest goes on.

    Attributes:
        path: The source, as given.
        code: Stable word of the error (`errors.TawaturError.code`).
        message: What is wrong, where, and what to do.
    """

    path: str
    code: str
    message: str
