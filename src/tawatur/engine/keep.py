"""The line into a desk: what is there is not read again, what is read is kept in batches, and then all is woven."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

import msgspec

from tawatur.engine.line import read_page, weave_readings
from tawatur.engine.workers import count_workers, map_in_order
from tawatur.ingest import Failure, Page, find_pages
from tawatur.linking import Decision
from tawatur.reading import Reading
from tawatur.settings import Settings
from tawatur.store import Added, Store, apply_corrections
from tawatur.weaving import Weave

BATCH: Final = 64  # articles in one transaction: a power cut costs no more than these, and they are simply read again


class _Captured(msgspec.Struct, frozen=True):
    """A page with its fingerprint; `known` when the desk has taken in exactly this capture already."""

    page: Page | Failure
    fingerprint: str = ""
    known: bool = False


class _Result(msgspec.Struct, frozen=True):
    """What came of a captured page; no reading where it was known."""

    path: str
    fingerprint: str
    reading: Reading | Failure | None


def never() -> bool:
    """Nobody asks to stop."""
    return False


def add_paths(
    paths: Sequence[str],
    store: Store,
    settings: Settings,
    again: bool = False,
    stop: Callable[[], bool] = never,
) -> Iterator[Added | Failure]:
    """Take files and folders into a desk. Call `weave_desk` afterwards.

    Args:
        paths: Files, folders, or `-` for standard input.
        store: The desk.
        settings: Sizes, number of workers, tier of names.
        again: Read also what the desk knows already, as after an update of the program.
        stop: Asked after each article; when it says yes, what was read is kept and the rest is left for the next run.

    Yields:
        What became of each article, in the order of the paths, each once it is kept for good. Stopping half-way, also
        by Ctrl-C, keeps what was read until then; the next run goes on from there.
    """
    captured = (_capture(page, store, again) for page in find_pages(paths, settings))
    results = map_in_order(partial(_work, tier=settings.tier), captured, count_workers(settings.workers))
    batch: list[_Result] = []
    try:
        for result in results:
            batch.append(result)
            if len(batch) == BATCH or stop():
                kept, batch = batch, []
                yield from _keep(kept, store)
            if stop():
                return
    except KeyboardInterrupt:
        _keep(batch, store)
        raise
    yield from _keep(batch, store)


def weave_desk(store: Store, aliases: str = "", workers: int = 1) -> Weave:
    """Weave all that a desk holds, corrections laid over it, and keep the result.

    All of it is woven anew: a new article may join or bridge stories. Only what changed is written.

    Args:
        store: The desk.
        aliases: Path of a user's alias file, empty for the package's gazetteer alone.
        workers: Processes that work side by side, 0 for one on each core; the weave is the same with any number.

    Returns:
        The weave under the identifiers that the desk knows.

    Raises:
        NotFound, BrokenRecord: The alias file is not there, or a line of it is not of the form.
    """
    corrections = store.corrections()
    readings = [apply_corrections(reading, corrections) for reading in store.readings()]
    decisions = [
        Decision(c.kind, (c.left.path, c.left.text), (c.right.path, c.right.text))
        for c in corrections
        if c.left is not None and c.right is not None
    ]
    woven = weave_readings(readings, decisions, aliases, workers)
    with store.writing() as writer:
        return writer.keep_weave(woven)


def fingerprint_of(page: Page) -> str:
    """A hash of everything that a page came with: the same hash, the same capture."""
    return hashlib.sha256(msgspec.json.encode((page.text, page.media, page.meta))).hexdigest()[:32]


def _capture(page: Page | Failure, store: Store, again: bool) -> _Captured:
    if isinstance(page, Failure):
        return _Captured(page)
    mark = fingerprint_of(page)
    return _Captured(page, mark, known=not again and store.fingerprint(page.path) == mark)


def _work(captured: _Captured, tier: str) -> _Result:
    page = captured.page
    reading = None if captured.known else read_page(page, tier)
    return _Result(page.path, captured.fingerprint, reading)


def _keep(results: Sequence[_Result], store: Store) -> list[Added | Failure]:
    """Keep a batch in one transaction; nothing is written when nothing is new."""
    kept: list[Added | Failure] = []
    if not any(isinstance(result.reading, Reading) for result in results):
        return [_without_reading(result) for result in results]
    with store.writing() as writer:
        for result in results:
            if isinstance(result.reading, Reading):
                kept.append(writer.add(result.reading, result.fingerprint))
            else:
                kept.append(_without_reading(result))
    return kept


def _without_reading(result: _Result) -> Added | Failure:
    return result.reading if isinstance(result.reading, Failure) else Added(result.path, "known", 0)
