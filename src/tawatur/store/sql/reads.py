"""The reads behind the store: rows back into nouns."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from tawatur.errors import UnknownIdentifier
from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.store.nouns import Anchor, Correction, Fault, Hit
from tawatur.store.order import sort_weave
from tawatur.store.packing import unpack
from tawatur.store.query import Query
from tawatur.store.snippets import cut_snippet
from tawatur.store.sql import tables
from tawatur.weaving import Claim, Copy, Difference, Position, Story, Weave

_AT_ONCE: Final = 500  # keys in one question (below every database's limit), readings in memory during a walk

Noun = TypeVar("Noun")


def walk_readings(connection: Connection) -> Iterator[Reading]:
    """Every current reading in order of its path, a few hundred in memory."""
    version = tables.version
    rows = connection.execute(select(version.c.path, version.c.id).where(version.c.current)).all()
    keys = [key for _, key in sorted((path, key) for path, key in rows)]  # the order of Python, not of a collation
    for at in range(0, len(keys), _AT_ONCE):
        yield from unpack_readings(connection, keys[at : at + _AT_ONCE])


def unpack_readings(connection: Connection, keys: Sequence[int]) -> Iterator[Reading]:
    """The readings of versions, in the order of their keys."""
    version = tables.version
    found = connection.execute(select(version.c.id, version.c.reading).where(version.c.id.in_(keys)))
    data = {row.id: row.reading for row in found}
    yield from (unpack(data[key]) for key in keys)


def read_readings(connection: Connection, paths: Sequence[str]) -> Iterator[Reading]:
    """The current readings of some paths, in their order; a path that is not there is passed over."""
    version = tables.version
    for at in range(0, len(paths), _AT_ONCE):
        piece = paths[at : at + _AT_ONCE]
        chosen = version.c.current & version.c.path.in_(piece)
        found = connection.execute(select(version.c.path, version.c.reading).where(chosen))
        data = {row.path: row.reading for row in found}
        yield from (unpack(data[path]) for path in piece if path in data)


def read_nouns(connection: Connection, table: Table, kind: type[Noun]) -> tuple[Noun, ...]:
    """Every noun of a table."""
    return tuple(msgspec.json.decode(noun, type=kind) for noun in connection.scalars(select(table.c.noun)))


def read_noun(connection: Connection, table: Table, key: str, kind: type[Noun], advice: str) -> Noun:
    """The noun of an identifier, through its forwarding address where it has one.

    Raises:
        UnknownIdentifier: Neither held nor forwarded.
    """
    to = tables.forwarding.c.to_identifier
    asked, met = key, {key}
    while True:
        noun = connection.scalar(select(table.c.noun).where(table.c.identifier == asked))
        if noun is not None:
            return msgspec.json.decode(noun, type=kind)
        heir = connection.scalar(
            select(to).where(tables.forwarding.c.identifier == asked, tables.forwarding.c.kind == table.name)
        )
        if heir is None or heir in met:
            raise UnknownIdentifier(f"no {table.name} {key} in this desk; {advice}")
        met.add(heir)
        asked = heir


def is_stale(connection: Connection) -> bool:
    """Whether the stored weave is older than what it is woven from."""
    desk = tables.desk
    return connection.scalar(select(desk.c.value).where(desk.c.name == "stale")) == "yes"


def read_weave(connection: Connection) -> Weave:
    """All that was woven."""
    loose = select(tables.difference.c.noun).where(tables.difference.c.claim_id.is_(None))
    return sort_weave(
        Weave(
            stories=read_nouns(connection, tables.story, Story),
            actors=read_nouns(connection, tables.actor, Actor),
            claims=read_nouns(connection, tables.claim, Claim),
            differences=tuple(msgspec.json.decode(noun, type=Difference) for noun in connection.scalars(loose)),
            copies=read_nouns(connection, tables.copy, Copy),
            positions=read_nouns(connection, tables.position, Position),
        )
    )


def find_newest(connection: Connection, matching: Select[int], limit: int, offset: int) -> tuple[Sequence[int], int]:
    """The keys of the newest versions among those that match, and how many match in all."""
    version = tables.version
    chosen = version.c.current & version.c.id.in_(matching)
    newest = (
        select(version.c.id, func.count().over())
        # a small index that holds all that is asked for; the rows themselves are large and far apart
        .with_hint(version, f"INDEXED BY {tables.LISTING}", "sqlite")
        .where(chosen)
        .order_by(func.coalesce(version.c.published, "").desc(), version.c.path)
        .limit(limit)
        .offset(offset)
    )
    rows = connection.execute(newest).all()
    total = rows[0][1] if rows else count(connection, version, chosen) if offset else 0
    return [row[0] for row in rows], total


def read_hits(connection: Connection, keys: Sequence[int], query: Query) -> list[Hit]:
    """The hits of versions, in the order of their keys."""
    version, outlet = tables.version, tables.outlet
    columns = (version.c.id, version.c.path, version.c.published, version.c.headline, version.c.text)
    rows = connection.execute(
        select(*columns, outlet.c.name.label("outlet"))
        .outerjoin(outlet, outlet.c.id == version.c.outlet_id)
        .where(version.c.id.in_(keys))
    )
    found = {row.id: row for row in rows}
    return [
        Hit(row.path, row.outlet, row.published, row.headline, cut_snippet(row.text, query))
        for row in (found[key] for key in keys)
    ]


def count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    """How many rows there are."""
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0


def correction_of(row: Any) -> Correction:
    """A row of `correction` as its noun."""
    return Correction(
        kind=row.kind,
        left=_anchor(row.left_path, row.left_text),
        right=_anchor(row.right_path, row.right_text),
        path=row.path,
        content=row.content,
        speaker=row.speaker,
        note=row.note,
        id=row.id,
        at=row.at,
        withdrawn=row.withdrawn,
    )


def _anchor(path: str | None, text: str | None) -> Anchor | None:
    return None if path is None or text is None else Anchor(path, text)


def check_rows(connection: Connection) -> Iterator[Fault]:
    """Plain columns that do not say what the lossless form says."""
    version = tables.version
    for table in (tables.entity, tables.statement, tables.date, tables.quantity):
        counted = select(table.c.version_id, func.count()).group_by(table.c.version_id)
        rows = {row[0]: row[1] for row in connection.execute(counted)}
        yield from _check_counts(connection, table.name, rows)
    doubled = select(version.c.path).where(version.c.current).group_by(version.c.path).having(func.count() > 1)
    for path in connection.scalars(doubled):
        yield Fault(path, "two current versions at one path")


def _check_counts(connection: Connection, name: str, rows: dict[int, int]) -> Iterator[Fault]:
    version = tables.version
    field = {"entity": "entities", "statement": "statements", "date": "dates", "quantity": "quantities"}[name]
    for key, path, data in connection.execute(select(version.c.id, version.c.path, version.c.reading)):
        held = len(getattr(unpack(data), field))
        if rows.get(key, 0) != held:
            yield Fault(path, f"{rows.get(key, 0)} rows in {name}, {held} in the reading")
