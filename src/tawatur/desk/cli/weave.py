"""`tawatur weave`: files to stories, claims and verdicts, without a desk."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from tawatur.desk.cli.options import Paths, TierOption, Workers, settings_of
from tawatur.desk.cli.output import write
from tawatur.desk.cli.read import Noted
from tawatur.desk.exports.weave_object import print_weave
from tawatur.engine import read_paths, weave_readings
from tawatur.reading import Reading


class WeaveFormat(StrEnum):
    """Forms of a weave."""

    json = "json"
    md = "md"
    table = "table"


def weave(
    paths: Paths,
    format: Annotated[WeaveFormat, typer.Option("--format", help="Form of the output.")] = WeaveFormat.table,
    tier: TierOption = None,
    workers: Workers = None,
) -> None:
    """Weave articles: stories, claims, origins and witnesses, and where reports differ."""
    noted = Noted()
    results = noted.watch(read_paths(paths, settings_of(tier, workers)))
    readings = [item for item in results if isinstance(item, Reading)]
    woven = weave_readings(readings)
    write(msgspec.json.encode(print_weave(woven)) + b"\n")
    noted.leave()
