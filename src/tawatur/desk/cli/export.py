"""`tawatur export`: the desk as files for others: its weave, its readings, its reports, its dossiers."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from tawatur.desk.cli.desk import dossier_of, open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import tell, write
from tawatur.desk.exports.dossier_html import dossier_html
from tawatur.desk.exports.dossier_md import dossier_md
from tawatur.desk.exports.reading_line import print_reading
from tawatur.desk.exports.rows import report_rows, rows_csv
from tawatur.desk.exports.weave_object import print_weave
from tawatur.errors import TawaturError
from tawatur.store import Store, apply_corrections
from tawatur.weaving import Weave


class ExportFormat(StrEnum):
    """Forms of an export."""

    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    md = "md"
    html = "html"


class ExportError(TawaturError):
    """An export that was asked for in a way that gives no file."""

    code = "export"


def export(
    desk: Desk = None,
    format: Annotated[
        ExportFormat,
        typer.Option("--format", help="json: the weave; jsonl: readings; csv: reports; md, html: dossiers."),
    ] = ExportFormat.json,
    story: Annotated[str | None, typer.Option("--story", help="Only this story.", show_default=False)] = None,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
) -> None:
    """Take the desk away: as one weave, as lines, as a table, or as dossiers."""
    with open_desk(settings_of(desk=desk)) as store:
        pieces = _export(store, format, story)
        if out is None:
            for piece in pieces:
                write(piece)
            return
        try:
            with out.open("wb") as file:
                file.writelines(pieces)
        except OSError as error:
            raise ExportError(f"cannot write {out}: {error.strerror}") from error
    tell(f"written: {out}")


def _export(store: Store, format: ExportFormat, story: str | None) -> Iterator[bytes]:
    if format is ExportFormat.json:
        yield msgspec.json.encode(print_weave(_part(store, story))) + b"\n"
    elif format is ExportFormat.csv:
        yield rows_csv(report_rows(_part(store, story))).encode()
    elif format is ExportFormat.jsonl:
        yield from _readings(store, story)
    elif format is ExportFormat.md:
        chosen = [store.story(story)] if story else list(store.stories())
        for number, one in enumerate(chosen):
            yield (("\n---\n\n" if number else "") + dossier_md(dossier_of(store, one))).encode()
    elif story is None:
        raise ExportError("an HTML dossier is of one story: name it with --story ID (`tawatur stories` lists them)")
    else:
        yield dossier_html(dossier_of(store, store.story(story))).encode()


def _readings(store: Store, story: str | None) -> Iterator[bytes]:
    corrections = store.corrections()
    for reading in store.readings(store.story(story).articles if story else None):
        yield msgspec.json.encode(print_reading(apply_corrections(reading, corrections))) + b"\n"


def _part(store: Store, story: str | None) -> Weave:
    """The whole weave, or what of it touches one story."""
    whole = store.weave()
    if story is None:
        return whole
    chosen = store.story(story)
    members = set(chosen.articles)
    return Weave(
        stories=(chosen,),
        actors=tuple(actor for actor in whole.actors if members & {form.path for form in actor.forms}),
        claims=store.claims(chosen.id),
        differences=tuple(d for d in whole.differences if {value.path for value in d.values} <= members),
    )
