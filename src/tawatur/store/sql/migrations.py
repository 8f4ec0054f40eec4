"""The way from an older desk to this program's: steps in order, forward only, all of them in one transaction.

A desk of a newer program is refused with a clear message instead of being guessed at. A step never changes once it
has been released; what has to change is a new step at the end.
"""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, Engine, insert, inspect, select, update

from tawatur.errors import StoreError
from tawatur.store.sql import tables
from tawatur.store.sql.dialect import WRITES, Dialect

Step = Callable[[Connection, Dialect], None]


def _create_all(connection: Connection, dialect: Dialect) -> None:
    """Version 1: every table, and the search."""
    tables.METADATA.create_all(connection)
    dialect.create_search(connection)
    connection.execute(insert(tables.desk).values(name="stale", value="no"))


STEPS: Final[tuple[Step, ...]] = (_create_all,)


def migrate(engine: Engine, dialect: Dialect, address: str, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring a database to the schema of this program.

    Args:
        engine: The database.
        dialect: Its own ways.
        address: How to name it in a message.
        steps: Step `n` leads from version `n` to `n + 1`.

    Raises:
        StoreError: The desk was written by a newer program.
    """
    with engine.connect() as connection:
        if _version(connection, address) == len(steps):
            return
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        dialect.lock(connection)
        found = _version(connection, address)
        if found > len(steps):
            raise StoreError(
                f"the desk {address} has schema {found}, this program knows schemas up to {len(steps)}; update tawatur"
            )
        for step in steps[found:]:
            step(connection, dialect)
        if found:
            connection.execute(update(tables.desk).where(tables.desk.c.name == "schema").values(value=str(len(steps))))
        else:
            connection.execute(insert(tables.desk).values(name="schema", value=str(len(steps))))


def _version(connection: Connection, address: str) -> int:
    """Schema of the database, 0 for an empty one."""
    names = inspect(connection).get_table_names()
    if tables.desk.name not in names:
        if names:
            raise StoreError(f"{address} holds tables of another program ({names[0]}, ...); name another desk")
        return 0
    return int(connection.execute(select(tables.desk.c.value).where(tables.desk.c.name == "schema")).scalar_one())
