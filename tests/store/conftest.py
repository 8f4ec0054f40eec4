"""Stores to test: the same tests run over each of them, PostgreSQL started for real where its binaries are."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from tawatur.store import Store, open_store
from tests.store.postgres_server import Server, find_binaries

KINDS = ("memory", "sqlite", "postgres")
_DATABASES = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL binaries: apt-get install postgresql")
    server = Server(binaries)
    yield server
    server.stop()


@pytest.fixture(params=KINDS)
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Store]:
    """Opens one desk, the same each time; a desk in memory has no second time."""
    if request.param == "memory":
        store = open_store("memory:")
        return lambda: store
    if request.param == "sqlite":
        return lambda: open_store(str(tmp_path / "desk.db"))
    server: Server = request.getfixturevalue("postgres_server")
    address = server.create_database(f"desk{next(_DATABASES)}")
    return lambda: open_store(address)


@pytest.fixture
def store(open_again: Callable[[], Store]) -> Iterator[Store]:
    opened = open_again()
    yield opened
    opened.close()
