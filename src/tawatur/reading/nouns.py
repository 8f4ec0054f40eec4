"""The noun of this room: a Reading, an article with its names, statements, dates and quantities found."""

from functools import cached_property

import msgspec

from tawatur.arabic import Span, Word, fold_word
from tawatur.article import Article


class Office(msgspec.Struct, frozen=True, gc=False):
    """An office or title that the text gives a person.

    Attributes:
        start, end, text: The words as they stand (`وزير الداخلية`).
        mention: Index of the mention of the entity beside which it stands, -1 when it stands alone.
    """

    start: int
    end: int
    text: str
    mention: int = -1


class Entity(msgspec.Struct, frozen=True, gc=False):
    """One person, organisation or place of one article.

    Attributes:
        id: `e1`, `e2`, ... in order of first mention.
        kind: `person|organisation|place`.
        name: Fullest form in the article, clean of clitics.
        mentions: Every occurrence of a name of it, without attached clitics and quotation marks.
        descriptions: Definite descriptions that were resolved to it (`المتحدث`): places in the text, no names.
        offices: Offices and titles, with their places.
        latin: Usual Latin spellings, most usual first.
    """

    id: str
    kind: str
    name: str
    mentions: tuple[Span, ...] = ()
    descriptions: tuple[Span, ...] = ()
    offices: tuple[Office, ...] = ()
    latin: tuple[str, ...] = ()


class Speaker(msgspec.Struct, frozen=True, gc=False):
    """Who is the source of a statement's words.

    Attributes:
        entity: Id of the entity, None for an unnamed source (or where two fit equally well).
        name: Fullest name, or the description as the text gives it.
        role: Office or title as given, None without one.
        start, end, text: The words that name the speaker in this statement, all None when the verb is elliptic.
        grade: `named|office|unnamed|none` (how far the source can be held to it; design.md).
    """

    entity: str | None
    name: str
    role: str | None = None
    start: int | None = None
    end: int | None = None
    text: str | None = None
    grade: str = "named"


class Hop(msgspec.Struct, frozen=True, gc=False):
    """One step on the way of the words, between the speaker and the outlet that we read.

    Attributes:
        name: Shortest name, without role words and quotation marks.
        kind: `person|spokesperson|agency|outlet|document|social|unnamed`.
        start, end, text: Where the text says so.
        basis: `stated` (this statement's own words), `carried` (a neighbouring sentence), `dateline`, `byline`.
    """

    name: str
    kind: str
    start: int
    end: int
    text: str
    basis: str = "stated"


class Statement(msgspec.Struct, frozen=True, gc=False):
    """What somebody is reported to have said.

    Attributes:
        id: `s1`, `s2`, ... in order of the cue.
        mode: `direct|indirect|mixed`.
        content: What was said, outer quotation marks left out.
        cue: The words that report it; None where only quotation marks do.
        stance: `says|affirms|denies|demands|promises|warns|praises|condemns|asks|thanks|wishes|claims|...`.
        speaker: Source of the words; None where the text names no source at all (أُفيد).
        via: Hops from the speaker outwards that are stated for this statement.
        via_also: Hops carried over, or from dateline and byline: right to know, not stated here.
        to: Who was told.
        occasion: Press conference, interview, statement, tweet ...
        part: `body|headline|standfirst|caption|subheading`.
        confidence: Calibrated probability that the speaker is right, 0 to 1.
        reasons: Why this speaker, in a few words each.
    """

    id: str
    mode: str
    content: tuple[Span, ...]
    cue: Span | None
    stance: str
    speaker: Speaker | None
    via: tuple[Hop, ...] = ()
    via_also: tuple[Hop, ...] = ()
    to: str | None = None
    occasion: str | None = None
    part: str = "body"
    confidence: float = 0.5
    reasons: tuple[str, ...] = ()


class Date(msgspec.Struct, frozen=True, gc=False):
    """A date of the article, as `tawatur.arabic.DateValue` has it."""

    start: int
    end: int
    text: str
    value: str | None
    grain: str
    calendar: str = "gregorian"
    needs_anchor: bool = False
    gregorian: str | None = None
    basis: str | None = None


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A quantity of the article, as `tawatur.arabic.NumberValue` has it, with what it means in the event.

    Attributes:
        role: `killed|wounded|missing|arrested|displaced|evacuated|trained|paid|...`, None when the text does not say.
        as_of: ISO date of the state that it describes, None when not given.
        statement: Id of the statement whose content holds it, None in the article's own voice.
    """

    start: int
    end: int
    text: str
    value: int | float | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    kind: str = "count"
    approx: bool = False
    bound: str | None = None
    role: str | None = None
    as_of: str | None = None
    statement: str | None = None


class Reading(msgspec.Struct, frozen=True):
    """One article, read."""

    article: Article
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    dates: tuple[Date, ...] = ()
    quantities: tuple[Quantity, ...] = ()


class Sentence(msgspec.Struct, frozen=True, dict=True):
    """A sentence of one part of the article.

    Attributes:
        index: Place in the article, from 0.
        paragraph: Index of its part in `article.parts`.
        part: Kind of that part (`body`, `headline`, ...).
        start, end: Where it stands.
        words: Its words and punctuation marks.
    """

    index: int
    paragraph: int
    part: str
    start: int
    end: int
    words: tuple[Word, ...]

    @cached_property
    def folded(self) -> list[str]:
        """The words folded, made once for all that ask for them; nobody changes the list."""
        return [fold_word(word.bare) for word in self.words]
