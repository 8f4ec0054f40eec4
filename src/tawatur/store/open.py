"""From an address to a store."""

from pathlib import Path

from tawatur.errors import StoreError
from tawatur.store.contract import Store
from tawatur.store.memory import MemoryStore


def open_store(address: str, create: bool = True) -> Store:
    """Open a desk.

    Args:
        address: A file, `postgresql://user@host/database`, or `memory:`.
        create: Make a file that is not there; else its absence is an error.

    Returns:
        The store.

    Raises:
        StoreError: It cannot be opened, is of a newer version, or is no desk.
        MissingExtra: A PostgreSQL address without the extra that speaks to it.
    """
    if address == "memory:":
        return MemoryStore()
    # SQLAlchemy takes a third of the time that the program takes to start, and most commands open no desk
    from tawatur.store.sql import open_postgres, open_sqlite

    if address.startswith(("postgresql://", "postgres://")):
        return open_postgres(address)
    if "://" in address:
        raise StoreError(f"{address}: a desk is a file or a postgresql:// address")
    return open_sqlite(Path(address), create)
