"""Work spread over processes comes back with its place, the same as work done in one."""

import os
import subprocess
import sys
import threading

import pytest

from tawatur.weaving.spread import LEAST, beside, can_fork, spread


def test_each_result_comes_with_its_place_whatever_the_workers() -> None:
    items = list(range(LEAST + 7))
    by = 3
    assert dict(spread(lambda item: item * by, items, 2)) == {item: item * 3 for item in items}
    assert list(spread(lambda item: item * by, items, 1)) == [(item, item * 3) for item in items]


def test_results_know_their_places_when_large_items_go_first() -> None:
    items = [(7 * at) % 101 for at in range(LEAST + 7)]
    found = list(spread(lambda item: -item, items, 2, size=lambda item: item))
    assert sorted(found) == [(at, -item) for at, item in enumerate(items)]


def test_few_items_stay_in_this_process() -> None:
    seen: list[int] = []
    assert [at for at, _ in spread(seen.append, [1, 2, 3], 2)] == [0, 1, 2]
    assert seen == [1, 2, 3]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_to_be_done_meanwhile_is_done_here_and_once(workers: int) -> None:
    done: list[int] = []
    items = range(LEAST)
    assert len(list(spread(abs, items, workers, meanwhile=lambda: done.append(os.getpid())))) == LEAST
    assert done == [os.getpid()]


def test_work_beside_brings_its_result_back() -> None:
    words = {"a": 1}
    assert beside(lambda: (words, os.getpid()), 1)() == (words, os.getpid())
    assert beside(lambda: words, 2)() == words


def test_work_beside_is_done_in_another_process_where_a_fork_is_safe() -> None:
    # in a fresh interpreter: tests before may have left threads or a runtime with which no fork is safe
    code = (
        "import os; from tawatur.weaving.spread import beside, can_fork; "
        "print(can_fork(), beside(os.getpid, 2)() != os.getpid())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    safe, elsewhere = run.stdout.split()
    assert elsewhere == safe
    assert safe == str(sys.platform == "linux")


def test_work_that_fails_beside_fails_here() -> None:
    with pytest.raises(ZeroDivisionError):
        beside(lambda: 1 / 0, 2)()


def test_a_process_with_threads_is_not_forked() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not can_fork()
        seen: list[int] = []
        list(spread(seen.append, list(range(LEAST)), 2))
        assert len(seen) == LEAST
    finally:
        done.set()
        thread.join()
