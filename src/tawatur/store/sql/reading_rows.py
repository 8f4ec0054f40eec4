"""A reading as rows of plain columns, for people who query the desk; the lossless form stands beside them."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import Table

from tawatur.reading import Reading, Statement
from tawatur.store.sql import tables

Row = dict[str, Any]
NextId = Callable[[Table], int]
VIA: Final = " ← "


def rows_of(reading: Reading, version: int, next_id: NextId) -> dict[Table, list[Row]]:
    """The rows of one reading in the order in which foreign keys want them.

    Args:
        reading: What was read.
        version: Key of its row in `version`.
        next_id: Gives the next free key of a table.

    Returns:
        Rows by table.
    """
    entities: list[Row] = [
        {"id": next_id(tables.entity), "version_id": version, "name_in_article": e.id, "kind": e.kind, "name": e.name}
        for e in reading.entities
    ]
    keys: dict[str, int] = {str(row["name_in_article"]): row["id"] for row in entities}
    statements = [_statement(said, version, next_id(tables.statement), keys) for said in reading.statements]
    said_keys = {row["name_in_article"]: row["id"] for row in statements}
    rows = {
        tables.entity: entities,
        tables.statement: statements,
        tables.date: [
            {
                "id": next_id(tables.date),
                "version_id": version,
                "text": d.text,
                "start": d.start,
                "end": d.end,
                "value": d.value,
                "grain": d.grain,
                "calendar": d.calendar,
                "needs_anchor": d.needs_anchor,
                "gregorian": d.gregorian,
            }
            for d in reading.dates
        ],
        tables.quantity: [
            {
                "id": next_id(tables.quantity),
                "version_id": version,
                "text": q.text,
                "start": q.start,
                "end": q.end,
                "value": q.value,
                "low": q.low,
                "high": q.high,
                "unit": q.unit,
                "approx": q.approx,
                "bound": q.bound,
                "role": q.role,
                "as_of": q.as_of,
                "statement_id": said_keys.get(q.statement or ""),
            }
            for q in reading.quantities
        ],
    }
    return {table: [_storable(row) for row in found] for table, found in rows.items()}


def _statement(said: Statement, version: int, key: int, entities: Mapping[str, int]) -> Row:
    who = said.speaker
    return {
        "id": key,
        "version_id": version,
        "name_in_article": said.id,
        "mode": said.mode,
        "stance": said.stance,
        "speaker": who.name if who else None,
        "speaker_entity_id": entities.get(who.entity or "") if who else None,
        "role": who.role if who else None,
        "cue": said.cue.text if said.cue else None,
        "content": " … ".join(span.text for span in said.content),
        "start": said.content[0].start if said.content else 0,
        "end": said.content[-1].end if said.content else 0,
        "via": VIA.join(hop.name for hop in said.via) or None,
        "told_to": said.to,
        "occasion": said.occasion,
        "part": said.part,
        "confidence": said.confidence,
    }


def _storable(row: Row) -> Row:
    return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}


def storable(text: str) -> str:
    """Text as a database takes it: NUL, which PostgreSQL refuses, as the replacement mark, so that offsets stay."""
    return text.replace("\x00", "\ufffd")
