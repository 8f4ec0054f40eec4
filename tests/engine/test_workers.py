import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tawatur.engine import count_workers, map_in_order
from tawatur.engine.workers import AHEAD, WorkerDied

LOADED: list[int] = []

INTERRUPTED = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background inherits it ignored
sys.path.insert(0, sys.argv[1])
from tests.engine.test_workers import slow
from tawatur.engine import map_in_order
if __name__ == "__main__":
    for item in map_in_order(slow, range(10_000), workers=2, chunk=2):
        print(item, flush=True)
"""


def slow(item: int) -> int:
    time.sleep(0.01)
    return item


def slower_at_first(item: int) -> int:
    time.sleep(0.05 if item < 4 else 0)
    return item


def die(item: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return item


def fail(item: int) -> int:
    raise ValueError(item)


def group_ended(group: int) -> bool:
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_items(workers: int) -> None:
    assert list(map_in_order(slower_at_first, range(20), workers, chunk=2)) == list(range(20))


def test_few_items_need_no_other_process() -> None:
    here = os.getpid()
    assert list(map_in_order(lambda item: (item, os.getpid()), range(3), workers=2)) == [(n, here) for n in range(3)]


def test_nothing_gives_nothing() -> None:
    assert list(map_in_order(str, iter(()), workers=2)) == []


def test_items_are_taken_only_a_little_ahead() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for item in range(1000):
            taken += 1
            yield item

    results = map_in_order(str, items(), workers=2, chunk=2)
    assert [next(results) for _ in range(4)] == ["0", "1", "2", "3"]
    assert taken <= 4 + 2 * 2 * AHEAD + 3
    results.close()  # type: ignore[attr-defined]


def test_an_error_of_the_work_comes_out() -> None:
    with pytest.raises(ValueError, match="0"):
        list(map_in_order(fail, range(10), workers=2, chunk=2))


def test_a_killed_worker_is_told() -> None:
    with pytest.raises(WorkerDied, match="TAWATUR_WORKERS"):
        list(map_in_order(die, range(10), workers=2, chunk=2))


def load() -> None:
    LOADED.append(os.getpid())


def loaded(item: int) -> list[int]:
    return list(LOADED)


def test_what_is_made_ready_is_there_in_every_process() -> None:
    LOADED.clear()
    seen = list(map_in_order(loaded, range(8), workers=2, chunk=2, prepare=load))
    forked = sys.platform == "linux" and threading.active_count() == 1 and "onnxruntime" not in sys.modules
    assert seen == [[os.getpid()] if forked else []] * 8


def test_a_program_with_threads_is_not_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert list(map_in_order(loaded, range(8), workers=2, chunk=2, prepare=load)) == [[]] * 8


def test_ctrl_c_ends_program_and_workers() -> None:
    command = [sys.executable, "-c", INTERRUPTED, str(Path(__file__).parent)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    assert program.stdout is not None
    assert program.stdout.readline() == b"0\n"
    os.killpg(program.pid, signal.SIGINT)
    _, complaint = program.communicate(timeout=30)
    assert program.returncode == -signal.SIGINT or b"KeyboardInterrupt" in complaint
    assert group_ended(program.pid)


def test_workers_end_with_a_killed_program() -> None:
    command = [sys.executable, "-c", INTERRUPTED, str(Path(__file__).parent)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    assert program.stdout is not None
    program.stdout.readline()
    program.kill()
    program.wait()
    program.stdout.close()
    assert group_ended(program.pid)


def test_the_number_of_workers() -> None:
    assert count_workers(3) == 3
    assert 1 <= count_workers(0) <= (os.cpu_count() or 1)
