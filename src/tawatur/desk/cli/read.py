"""`tawatur read`: files to readings, one line each, without a desk."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from tawatur.desk.cli.options import Paths, TierOption, Workers, settings_of
from tawatur.desk.cli.output import show, tell, write
from tawatur.desk.cli.reading_table import reading_table
from tawatur.desk.exports.reading_line import print_reading
from tawatur.engine import read_paths
from tawatur.ingest import Failure
from tawatur.reading import Reading


class ReadFormat(StrEnum):
    """Forms of a reading."""

    jsonl = "jsonl"
    json = "json"
    table = "table"


def read(
    paths: Paths,
    format: Annotated[ReadFormat, typer.Option("--format", help="Form of the output.")] = ReadFormat.table,
    tier: TierOption = None,
    workers: Workers = None,
) -> None:
    """Read articles: names, dates, quantities, and who said what through whom."""
    results = read_paths(paths, settings_of(tier, workers))
    noted = Noted()
    if format is ReadFormat.table:
        for item in noted.watch(results):
            if isinstance(item, Reading):
                show(*reading_table(item))
    else:
        _write_json(noted.watch(results), lines=format is ReadFormat.jsonl)
    noted.leave()


class Noted:
    """Failures go to standard error as they come, and into the exit status at the end."""

    def __init__(self) -> None:
        self.failed = 0
        self.read = 0

    def watch(self, results: Iterable[Reading | Failure]) -> Iterator[Reading | Failure]:
        """The same results, each failure told on the way."""
        for item in results:
            if isinstance(item, Failure):
                self.failed += 1
                tell(item.message)
            else:
                self.read += 1
            yield item

    def leave(self) -> None:
        """End with status 1 when anything failed or nothing was there to read."""
        if self.failed or not self.read:
            if not self.failed:
                tell("nothing to read: no article in what was given")
            raise typer.Exit(1)


def _write_json(results: Iterable[Reading | Failure], lines: bool) -> None:
    encode = msgspec.json.Encoder().encode
    if lines:
        for item in results:
            write(encode(print_reading(item)) + b"\n")
        return
    before = b"[\n"
    for item in results:
        write(before + encode(print_reading(item)))
        before = b",\n"
    write(b"\n]\n" if before == b",\n" else b"[]\n")
