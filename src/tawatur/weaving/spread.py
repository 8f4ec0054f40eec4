"""Work on many items over the processors of this machine, each result with the place of its item.

The processes are forked, so that they see the readings without being sent them: only what they find comes back. Where
a process cannot be forked safely (threads of a server, the runtime of the accurate tier) all happens in this one; the
results are the same.
"""

import gc
import multiprocessing
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any, Final, TypeVar

LEAST: Final = 60  # size of all items together below which starting a process costs more than it brings
CHUNKS: Final = 32  # shares for each process: small enough that none waits long for the last
RUNTIMES: Final = ("onnxruntime", "torch")  # libraries whose own threads do not outlive a fork

T = TypeVar("T")
R = TypeVar("R")


def nothing() -> None:
    """Nothing to do meanwhile."""


_job: tuple[Callable[[Any], Any], list[list[Any]]] | None = (
    None  # what forked processes work on; set before they are born
)


def spread(
    work: Callable[[T], R],
    items: Sequence[T],
    workers: int,
    size: Callable[[T], int] = lambda _: 1,
    meanwhile: Callable[[], None] = nothing,
) -> Iterator[tuple[int, R]]:
    """`work` of each item with the item's place, as it comes.

    Args:
        work: Any function; it and what it holds are inherited, not sent. Its results are sent back.
        items: What it works on.
        workers: Processes; 1 does all in this one.
        size: How much work an item is, in any measure; large ones are dealt out evenly.
        meanwhile: Done here, once, while the processes are at work.
    """
    global _job
    if workers < 2 or sum(map(size, items)) < LEAST or not can_fork():
        meanwhile()
        yield from ((at, work(item)) for at, item in enumerate(items))
        return
    order = sorted(range(len(items)), key=lambda at: -size(items[at]))
    count = min(len(items), workers * CHUNKS)
    places = [order[first::count] for first in range(count)]  # to each share its part of the large ones
    _job = (work, [[items[at] for at in share] for share in places])
    gc.freeze()  # so that no collection in a child touches, and thereby copies, what it inherited
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            coming = pool.imap(_run, range(count))
            meanwhile()
            for share, found in zip(places, coming, strict=True):
                yield from zip(share, found, strict=True)
    finally:
        _job = None
        gc.unfreeze()


def beside(work: Callable[[], R], workers: int) -> Callable[[], R]:
    """`work` begun in another process, if one may be used.

    Args:
        work: Any function; it and what it holds are inherited, not sent. Its result is sent back.
        workers: Processes that may be used; with 1 the work is done when its result is asked for.

    Returns:
        A function that waits for the result.
    """
    if workers < 2 or not can_fork():
        return work
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_tell, args=(work, send))
    process.start()
    send.close()

    def result() -> R:
        try:
            found: R = receive.recv()
        except EOFError:  # it failed there; done here it fails where one sees it
            found = work()
        process.join()
        return found

    return result


def _tell(work: Callable[[], Any], send: Connection) -> None:
    send.send(work())
    send.close()


def can_fork() -> bool:
    """Whether a fork of this process is safe: the system knows it, and nothing runs beside."""
    alone = threading.active_count() == 1 and not any(name in sys.modules for name in RUNTIMES)
    return alone and "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"


def _run(share: int) -> list[Any]:
    if _job is None:
        return []
    work, shares = _job
    return [work(item) for item in shares[share]]
