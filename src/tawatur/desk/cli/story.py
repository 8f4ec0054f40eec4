"""`tawatur story`: one story side by side, claims down and outlets across."""

from enum import StrEnum
from typing import Annotated

import typer

from tawatur.desk.cli.desk import dossier_of, open_desk
from tawatur.desk.cli.dossier_table import dossier_table
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, write_text
from tawatur.desk.exports.dossier_html import dossier_html
from tawatur.desk.exports.dossier_md import dossier_md


class StoryFormat(StrEnum):
    """Forms of a dossier."""

    table = "table"
    md = "md"
    html = "html"


def story(
    identifier: Annotated[str, typer.Argument(help="As `tawatur stories` lists it.", metavar="ID")],
    desk: Desk = None,
    format: Annotated[StoryFormat, typer.Option("--format", help="Form of the output.")] = StoryFormat.table,
) -> None:
    """Show a story side by side: each outlet's own words, how they came, and where they differ."""
    with open_desk(settings_of(desk=desk)) as store:
        dossier = dossier_of(store, store.story(identifier))
    if format is StoryFormat.md:
        write_text(dossier_md(dossier))
    elif format is StoryFormat.html:
        write_text(dossier_html(dossier))
    else:
        show(dossier_table(dossier))
