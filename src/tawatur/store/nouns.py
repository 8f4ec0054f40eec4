"""What a store tells beyond the nouns of the line: what came of an addition, what a search found, what is wrong."""

import msgspec

from tawatur.arabic import Span


class Added(msgspec.Struct, frozen=True):
    """What became of one reading that was handed to the store.

    Attributes:
        path: Its path.
        outcome: `new` (an article not met before), `changed` (a new version of a known one), `reread` (the same
            text, read otherwise than before), `same` (nothing new), `known` (not even read again; its `version` is 0).
        version: Number of the version, from 1.
    """

    path: str
    outcome: str
    version: int


class Version(msgspec.Struct, frozen=True):
    """One capture of an article that differs from the one before.

    Attributes:
        path: Where this version was read.
        number: From 1 for each article.
        content_id: `Article.id` of this version.
        headline, outlet, published: As read, None where unknown.
        added: ISO 8601 time at which the desk took it in (UTC).
        current: Whether it is the version that the desk weaves.
    """

    path: str
    number: int
    content_id: str
    headline: str | None
    outlet: str | None
    published: str | None
    added: str
    current: bool


class Snippet(msgspec.Struct, frozen=True):
    """A window on a text with the words that were looked for.

    Attributes:
        start, end, text: The window; `text` is exactly the source between the two.
        marks: The words found, as places in the source (not in the window).
    """

    start: int
    end: int
    text: str
    marks: tuple[Span, ...] = ()


class Hit(msgspec.Struct, frozen=True):
    """One article that a search found."""

    path: str
    outlet: str | None
    published: str | None
    headline: str | None
    snippet: Snippet


class Found(msgspec.Struct, frozen=True):
    """The answer of a search.

    Attributes:
        hits: The best ones, best first.
        total: How many articles match in all.
    """

    hits: tuple[Hit, ...]
    total: int


class Anchor(msgspec.Struct, frozen=True):
    """A name in an article: how a correction points at an actor, whose identifier a later run may change."""

    path: str
    text: str


class Correction(msgspec.Struct, frozen=True):
    """A decision of a person that no later run may overwrite.

    Attributes:
        kind: `merge` or `split` (two actors), `reassign` or `reject` (a statement).
        left, right: The two names of `merge` and `split`, None otherwise.
        path: The article of a statement.
        content: Words of the statement: how it is known again in a changed capture.
        speaker: The right speaker of `reassign`.
        note: Reason, as the person gave it.
        id: Number in the store, 0 before it is kept.
        at: ISO 8601 time (UTC), empty before it is kept.
        withdrawn: Whether the person took it back; it stays in the table for the record.
    """

    kind: str
    left: Anchor | None = None
    right: Anchor | None = None
    path: str | None = None
    content: str | None = None
    speaker: str | None = None
    note: str = ""
    id: int = 0
    at: str = ""
    withdrawn: bool = False


class Fault(msgspec.Struct, frozen=True):
    """Something in a desk that is not whole: where, and what is wrong."""

    where: str
    what: str


class Counts(msgspec.Struct, frozen=True):
    """How much a desk holds."""

    articles: int
    versions: int
    statements: int
    actors: int
    stories: int
    claims: int
    corrections: int
    single: int = 0  # those of the claims that only one article makes
