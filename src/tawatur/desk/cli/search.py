"""`tawatur search`: articles by words, phrases and beginnings of words."""

from typing import Annotated

import msgspec
import typer
from rich.text import Text

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, write_lines
from tawatur.desk.cli.stories import ListFormat
from tawatur.store import Hit


def search(
    words: Annotated[list[str], typer.Argument(help='word, "a phrase", prefix*, -not', show_default=False)],
    desk: Desk = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 20,
    format: Annotated[ListFormat, typer.Option("--format", help="Form of the output.")] = ListFormat.table,
) -> None:
    """Find articles that hold the words; spelling variants and attached particles are found too."""
    with open_desk(settings_of(desk=desk)) as store:
        found = store.search(" ".join(_quoted(word) for word in words), limit)
    if format is ListFormat.jsonl:
        write_lines(msgspec.json.encode(hit) for hit in found.hits)
        return
    show(f"{found.total} articles", *(line for hit in found.hits for line in _lines(hit)))
    if not found.total:
        raise typer.Exit(1)


def _quoted(word: str) -> str:
    """What the shell's own quotes held together is a phrase."""
    return f'"{word}"' if " " in word and '"' not in word else word


def _lines(hit: Hit) -> list[Text]:
    about = f"{hit.published or 'no date'} · {hit.outlet or 'unknown outlet'} · {hit.path}"
    snippet = Text()
    at = hit.snippet.start
    for mark in hit.snippet.marks:
        snippet.append(hit.snippet.text[at - hit.snippet.start : mark.start - hit.snippet.start])
        snippet.append(mark.text, "bold reverse")
        at = mark.end
    snippet.append(hit.snippet.text[at - hit.snippet.start :])
    flat = Text(" ").join(snippet.split("\n"))
    return [Text(""), Text(hit.headline or "(no headline)", style="bold"), Text(about, style="dim"), flat]
