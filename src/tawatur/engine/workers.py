"""Work spread over processes, given back in the order it came, with bounded memory and a clean Ctrl-C.

Chunks go to a pool of processes and come back in order whatever the number of workers, so the output is the same byte
for byte. Never more than a few chunks are under way, so a folder of any size reads in the same memory. A program that
runs no threads is forked as it stands, word lists loaded; else the processes are started by a fork server, since a
plain fork of a process whose libraries run threads (ONNX Runtime does) may deadlock.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Final, TypeVar

from tawatur.errors import TawaturError

CHUNK: Final = 8  # articles: large enough that the pipe costs nothing, small enough that Ctrl-C answers at once
# objects made before the garbage collector looks through them: readings hold no cycles, and what is loaded stays
_COLLECT_AFTER: Final = 50_000
AHEAD: Final = 3  # chunks under way for each worker: none waits for work, and memory stays bounded

T = TypeVar("T")
R = TypeVar("R")


class WorkerDied(TawaturError):
    """A worker process ended by force: killed, or out of memory."""

    code = "worker-died"


def count_workers(asked: int) -> int:
    """The number of processes to use: `asked`, or one for each core this process may run on when it is 0."""
    if asked > 0:
        return asked
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def nothing() -> None:
    """Nothing to make ready."""


def map_in_order(
    work: Callable[[T], R],
    items: Iterable[T],
    workers: int,
    chunk: int = CHUNK,
    prepare: Callable[[], None] = nothing,
) -> Iterator[R]:
    """`work` of each item, in the order of the items.

    Args:
        work: A function of a module (it is sent to other processes by its name).
        items: Taken lazily, a few chunks ahead.
        workers: Processes; with 1, or with no more items than one chunk, all happens in this process.
        chunk: Items sent at a time.
        prepare: Called once before processes are forked off, so that they share what it loads; it must start no thread.

    Returns:
        Results, lazily. Leaving the loop early, also by Ctrl-C, ends the processes.

    Raises:
        WorkerDied: A process was killed from outside or ran out of memory.
    """
    source = iter(items)
    first = list(islice(source, chunk + 1))
    if workers == 1 or len(first) <= chunk:
        return map(work, chain(first, source))
    return _map_over_pool(work, chain(first, source), workers, chunk, prepare)


def _map_over_pool(
    work: Callable[[T], R], items: Iterator[T], workers: int, chunk: int, prepare: Callable[[], None]
) -> Iterator[R]:
    context = _context(prepare)
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_settle_in)
    under_way: deque[Future[list[R]]] = deque()
    try:
        while True:
            while len(under_way) < workers * AHEAD and (piece := list(islice(items, chunk))):
                under_way.append(pool.submit(_work_through, work, piece))
            if not under_way:
                break
            yield from under_way.popleft().result()
    except BrokenProcessPool as error:
        raise WorkerDied(
            "a worker process was killed, perhaps for lack of memory; use fewer with TAWATUR_WORKERS=1"
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _context(prepare: Callable[[], None]) -> BaseContext:
    """How processes are started: forked off this one where it is safe, made ready before."""
    if sys.platform == "linux" and threading.active_count() == 1 and "onnxruntime" not in sys.modules:
        prepare()
        gc.freeze()  # so that no process's collector touches, and thereby copies, what all share
        return multiprocessing.get_context("fork")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload([__package__])
    return server


def _work_through(work: Callable[[T], R], piece: list[T]) -> list[R]:
    return [work(item) for item in piece]


def _settle_in() -> None:
    """Leave Ctrl-C to the parent, end with it even when it is killed without warning, and seldom look for garbage."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_COLLECT_AFTER)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
