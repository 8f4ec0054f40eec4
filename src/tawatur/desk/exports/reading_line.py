"""A reading as `tawatur read --format jsonl` prints it: the public form, kept apart from the nouns inside.

The nouns may grow; this form is a promise to whoever reads the lines. An absent key and a null are told apart: `text`
is there only where the source is no plain text, `value` or `low` and `high` only where the quantity has them.
"""

import msgspec
from msgspec import UNSET, UnsetType

from tawatur.arabic import Span
from tawatur.ingest import Failure
from tawatur.reading import Entity, Quantity, Reading, Statement


class Place(msgspec.Struct, frozen=True):
    """A span."""

    start: int
    end: int
    text: str


class PrintedBoilerplate(Place, frozen=True):
    """A run that is not part of the article, and why."""

    why: str


class PrintedPublished(msgspec.Struct, frozen=True):
    """When the article came out and where that was found."""

    value: str
    grain: str
    basis: str | None


class PrintedEntity(msgspec.Struct, frozen=True):
    """One name of the article."""

    id: str
    kind: str
    name: str
    mentions: list[Span]


class PrintedSpeaker(msgspec.Struct, frozen=True):
    """Who said it; no place where the verb is elliptic."""

    entity: str | None
    name: str
    role: str | None
    start: int | None
    end: int | None
    text: str | None


class PrintedHop(msgspec.Struct, frozen=True):
    """One step on the way of the words."""

    name: str
    kind: str
    start: int
    end: int
    text: str


class PrintedStatement(msgspec.Struct, frozen=True):
    """What somebody is reported to have said."""

    id: str
    mode: str
    content: list[Span]
    cue: Span | None
    stance: str
    speaker: PrintedSpeaker | None
    via: list[PrintedHop]
    to: str | None
    occasion: str | None
    part: str
    confidence: float


class PrintedDate(Place, frozen=True):
    """A date and its value."""

    value: str | None
    grain: str
    calendar: str
    needs_anchor: bool


class PrintedQuantity(msgspec.Struct, frozen=True):
    """A quantity: `value`, or `low` and `high`."""

    start: int
    end: int
    text: str
    unit: str | None
    approx: bool
    bound: str | None
    role: str | None
    as_of: str | None
    statement: str | None
    value: int | float | UnsetType = UNSET
    low: int | float | UnsetType | None = UNSET
    high: int | float | UnsetType | None = UNSET


class PrintedReading(msgspec.Struct, frozen=True):
    """One line of `tawatur read --format jsonl`."""

    path: str
    id: str
    language: str
    outlet: str | None
    url: str | None
    headline: Span | None
    byline: Span | None
    published: PrintedPublished | None
    body: list[Span]
    boilerplate: list[PrintedBoilerplate]
    entities: list[PrintedEntity]
    statements: list[PrintedStatement]
    dates: list[PrintedDate]
    quantities: list[PrintedQuantity]
    text: str | UnsetType = UNSET


class PrintedError(msgspec.Struct, frozen=True):
    """What is wrong with a source."""

    code: str
    message: str


class PrintedFailure(msgspec.Struct, frozen=True):
    """The line of a source that could not be read."""

    path: str
    error: PrintedError


def print_reading(item: Reading | Failure) -> PrintedReading | PrintedFailure:
    """A reading or a failure in the form that is printed.

    Args:
        item: What came out of the line.

    Returns:
        The public form, ready for `msgspec.json.encode`.
    """
    if isinstance(item, Failure):
        return PrintedFailure(item.path, PrintedError(item.code, item.message))
    article = item.article
    when = article.published
    return PrintedReading(
        path=article.path,
        id=article.id,
        language=article.language,
        outlet=article.outlet,
        url=article.url,
        headline=article.headline,
        byline=article.byline,
        published=PrintedPublished(when.value, when.grain, when.basis) if when else None,
        body=list(article.body),
        boilerplate=[PrintedBoilerplate(b.start, b.end, b.text, b.why) for b in article.boilerplate],
        entities=[_entity(entity) for entity in item.entities],
        statements=[_statement(statement) for statement in item.statements],
        dates=[PrintedDate(d.start, d.end, d.text, d.value, d.grain, d.calendar, d.needs_anchor) for d in item.dates],
        quantities=[_quantity(quantity) for quantity in item.quantities],
        text=article.text if article.hands_out_text else UNSET,
    )


def _entity(entity: Entity) -> PrintedEntity:
    return PrintedEntity(entity.id, entity.kind, entity.name, list(entity.mentions))


def _statement(said: Statement) -> PrintedStatement:
    who = said.speaker
    return PrintedStatement(
        id=said.id,
        mode=said.mode,
        content=list(said.content),
        cue=said.cue,
        stance=said.stance,
        speaker=PrintedSpeaker(who.entity, who.name, who.role, who.start, who.end, who.text) if who else None,
        via=[PrintedHop(hop.name, hop.kind, hop.start, hop.end, hop.text) for hop in said.via],
        to=said.to,
        occasion=said.occasion,
        part=said.part,
        confidence=round(said.confidence, 4),
    )


def _quantity(quantity: Quantity) -> PrintedQuantity:
    one = quantity.value
    return PrintedQuantity(
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
        unit=quantity.unit,
        approx=quantity.approx,
        bound=quantity.bound,
        role=quantity.role,
        as_of=quantity.as_of,
        statement=quantity.statement,
        value=UNSET if one is None else one,
        low=quantity.low if one is None else UNSET,
        high=quantity.high if one is None else UNSET,
    )
