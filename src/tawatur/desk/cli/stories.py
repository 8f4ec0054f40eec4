"""`tawatur stories`: what the desk's articles are about, the most reported first."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer
from rich.table import Table
from rich.text import Text

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, write_lines


class ListFormat(StrEnum):
    """Forms of a list."""

    table = "table"
    jsonl = "jsonl"


def stories(
    desk: Desk = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 50,
    format: Annotated[ListFormat, typer.Option("--format", help="Form of the output.")] = ListFormat.table,
) -> None:
    """List the stories of the desk, the most reported first."""
    with open_desk(settings_of(desk=desk)) as store:
        held = store.stories()
    if format is ListFormat.jsonl:
        write_lines(msgspec.json.encode(story) for story in held[:limit])
        return
    table = Table()
    for name in ("story", "date", "articles", "title"):
        table.add_column(name)
    for story in held[:limit]:
        table.add_row(story.id, story.date or "", str(len(story.articles)), Text(story.title))
    show(table)
    if len(held) > limit:
        show(f"{len(held) - limit} more: --limit {len(held)}")
