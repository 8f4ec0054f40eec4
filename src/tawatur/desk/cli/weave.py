"""`tawatur weave`: files to stories, claims and verdicts, without a desk."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from tawatur.desk.cli.dossier_table import dossier_table
from tawatur.desk.cli.options import Paths, TierOption, Workers, settings_of
from tawatur.desk.cli.output import show, write, write_text
from tawatur.desk.cli.read import Noted
from tawatur.desk.exports.dossier import build_dossier
from tawatur.desk.exports.dossier_md import dossier_md
from tawatur.desk.exports.weave_object import print_weave
from tawatur.engine import read_paths, weave_readings
from tawatur.reading import Reading, Shelf
from tawatur.weaving import Weave


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
    settings = settings_of(tier, workers)
    results = noted.watch(read_paths(paths, settings))
    readings = Shelf(item for item in results if isinstance(item, Reading))
    woven = weave_readings(readings, aliases=settings.aliases, workers=settings.workers, positions=False)
    if format is WeaveFormat.json:
        write(msgspec.json.encode(print_weave(woven)))
        write(b"\n")
    else:
        _write_dossiers(readings, woven, format)
    noted.leave()


def _write_dossiers(readings: Shelf, woven: Weave, format: WeaveFormat) -> None:
    places = {label.path: at for at, label in enumerate(readings.labels)}
    stories = sorted(woven.stories, key=lambda story: (-len(story.articles), story.id))
    for number, story in enumerate(stories):
        dossier = build_dossier(story, woven, [readings.article(places[path]) for path in story.articles])
        if format is WeaveFormat.md:
            write_text(("\n---\n\n" if number else "") + dossier_md(dossier))
        else:
            show(dossier_table(dossier), "")
