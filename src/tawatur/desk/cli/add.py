"""`tawatur add`: files into the desk; what is there already is not read twice."""

import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, Paths, TierOption, Workers, settings_of
from tawatur.desk.cli.output import tell
from tawatur.desk.exports.wording import tell_claims
from tawatur.engine import add_paths, weave_desk
from tawatur.ingest import Failure
from tawatur.settings import Settings
from tawatur.store import Store


def add(
    paths: Paths,
    desk: Desk = None,
    tier: TierOption = None,
    workers: Workers = None,
    again: Annotated[bool, typer.Option("--again", help="Read also what the desk knows already.")] = False,
) -> None:
    """Take articles into the desk, read and woven; run it again and again."""
    settings = settings_of(tier, workers, desk)
    with open_desk(settings, create=True, warn=False) as store:
        with stopped_gently() as stop:
            came = _add(paths, store, settings, again, stop)
        if stop():
            tell(f"stopped: {came.total()} articles are kept; the same command goes on from there")
            raise typer.Exit(130)
        if store.is_stale():
            weave_desk(store, settings.aliases, settings.workers)
        counts = store.counts()
    new, known = came["new"] + came["changed"] + came["reread"], came["known"] + came["same"]
    tell(f"{new} read, {known} known already, {came['failed']} failed")
    tell(f"{settings.desk}: {counts.articles} articles, {counts.stories} stories, {tell_claims(counts)}")
    if came["failed"] or not came.total():
        raise typer.Exit(1)


@contextmanager
def stopped_gently() -> Iterator[Callable[[], bool]]:
    """Inside, the first Ctrl-C asks to stop and lets the batch be kept; the second one ends at once.

    A KeyboardInterrupt anywhere inside a transaction would leave the desk whole too, but lose the batch.
    """
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, before)
        tell("stopping after what is being read; Ctrl-C again stops at once")

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


def _add(paths: list[str], store: Store, settings: Settings, again: bool, stop: Callable[[], bool]) -> Counter[str]:
    came: Counter[str] = Counter()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # refreshed by hand: a progress bar's thread and the pool's processes do not mix
    console = Console(stderr=True)
    hidden = not console.is_terminal
    with Progress(*columns, console=console, auto_refresh=False, transient=True, disable=hidden) as progress:
        task = progress.add_task("reading", total=None)
        for item in add_paths(paths, store, settings, again, stop):
            if isinstance(item, Failure):
                came["failed"] += 1
                console.print(item.message, markup=False, highlight=False, soft_wrap=True)
            else:
                came[item.outcome] += 1
            progress.update(task, advance=1)
            if came.total() % 16 == 0:
                progress.refresh()
    return came
