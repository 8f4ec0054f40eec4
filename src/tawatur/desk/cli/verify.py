"""`tawatur verify`: whether the desk is whole, every span and every key of it."""

import typer

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import tell, write_text
from tawatur.desk.exports.wording import tell_claims


def verify(desk: Desk = None) -> None:
    """Check the desk: spans equal their text, keys lead somewhere, the search index is in step."""
    faults = 0
    with open_desk(settings_of(desk=desk)) as store:
        for fault in store.verify():
            faults += 1
            write_text(f"{fault.where}: {fault.what}\n")
        counts = store.counts()
    if faults:
        tell(f"{faults} faults")
        raise typer.Exit(1)
    write_text(f"whole: {counts.articles} articles, {counts.versions} versions, {tell_claims(counts)}\n")
