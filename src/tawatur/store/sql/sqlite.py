"""SQLite: one file, write-ahead log, FTS5 with external content. Opens in Datasette as it is."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, Integer, Select, Table, create_engine, event, func, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.sql import column
from sqlalchemy.sql import table as named_table

from tawatur.errors import StoreError
from tawatur.store.nouns import Fault
from tawatur.store.query import Clause, Phrase, Query
from tawatur.store.sql import tables
from tawatur.store.sql.dialect import WRITES
from tawatur.store.sql.migrations import migrate
from tawatur.store.sql.store import SqlStore

BUSY: Final = 10_000  # milliseconds that a second program waits for the first one's transaction
_ROWID: Final = column("rowid", Integer)
_SEARCHED: Final = ("version", "claim")
# The tokens are made by index_words; the tokenizer only has to part them at blanks, so a dot belongs to its number.
_TOKENIZER: Final = "unicode61 remove_diacritics 0 tokenchars '.'"


def open_sqlite(path: Path, create: bool = True) -> SqlStore:
    """Open a desk file.

    Args:
        path: The file.
        create: Make it where it is not there; else its absence is an error.

    Returns:
        The store.

    Raises:
        StoreError: No such file, no desk in it, a newer desk, or one that another program holds locked.
    """
    if not path.exists() and not create:
        raise StoreError(f"no desk at {path}; make one with `tawatur add PATH... --desk {path}`")
    if not path.parent.is_dir():
        raise StoreError(f"cannot make a desk at {path}: there is no folder {path.parent}")
    engine = create_engine(f"sqlite:///{path}")
    _settle(engine)
    dialect = Sqlite()
    try:
        migrate(engine, dialect, str(path))
    except DatabaseError as error:
        engine.dispose()
        raise StoreError(f"cannot open the desk {path}: {error.orig}; is it a Tawatur desk file?") from error
    return SqlStore(engine, dialect, str(path))


def _settle(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _: Any) -> None:
        # Python's own transaction handling commits before some statements; ours begins and ends them by itself.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY}")
        _choose_wal(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -64000")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # a deferred transaction takes the write lock with its first write, and may be refused it then
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _choose_wal(connection: sqlite3.Connection) -> None:
    """The write-ahead log; SQLite does not wait for another program that is just making the file, so wait here."""
    end = time.monotonic() + BUSY / 1000
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


class Sqlite:
    """What is SQLite's own."""

    def create_search(self, connection: Connection) -> None:
        """FTS5 tables with external content, and triggers that keep them in step."""
        for name in _SEARCHED:
            # double quotes around the content table: by them Datasette knows the index and offers a search box
            options = f'words, content="{name}", content_rowid="id", tokenize="{_TOKENIZER}"'
            connection.execute(text(f"CREATE VIRTUAL TABLE {name}_search USING fts5({options})"))
            put = f"INSERT INTO {name}_search(rowid, words) VALUES (new.id, new.words);"
            take = f"INSERT INTO {name}_search({name}_search, rowid, words) VALUES ('delete', old.id, old.words);"
            for when, what in (("INSERT", put), ("DELETE", take), ("UPDATE OF words", take + put)):
                trigger = f"{name}_search_{when.split()[0].lower()}"
                connection.execute(text(f"CREATE TRIGGER {trigger} AFTER {when} ON {name} BEGIN {what} END"))

    def lock(self, connection: Connection) -> None:
        """Nothing to do: `BEGIN IMMEDIATE` holds the lock already."""

    def select_matching(self, query: Query) -> Select[int]:
        """The keys of the versions, old and current, that answer a query."""
        found: Select[int] = select(_ROWID).select_from(named_table("version_search"))
        return found.where(text("version_search MATCH :match").bindparams(match=match_expression(query)))

    def select_near(self, table: Table, words: list[str], limit: int) -> Select[int]:
        """The keys of rows that hold some of the words, best by BM25 first."""
        index = f"{table.name}_search"
        wanted = " OR ".join(_quote(word) for word in words)
        found: Select[int] = select(table.c.id).join(text(index), text(f"{index}.rowid = {table.name}.id"))
        if table is tables.version:
            found = found.where(tables.version.c.current)
        return (
            found.where(text(f"{index} MATCH :match").bindparams(match=wanted))
            .order_by(text(f"bm25({index})"), table.c.id)
            .limit(limit)
        )

    def check(self, connection: Connection) -> Iterator[Fault]:
        """SQLite's own checks of the file, the foreign keys and the search index."""
        for (found,) in connection.execute(text("PRAGMA integrity_check")):
            if found != "ok":
                yield Fault("file", found)
        for name, row, parent, _ in connection.execute(text("PRAGMA foreign_key_check")):
            yield Fault(f"{name} {row}", f"points at a row of {parent} that is not there")
        for name in _SEARCHED:
            try:
                connection.execute(
                    text(f"INSERT INTO {name}_search({name}_search, rank) VALUES ('integrity-check', 1)")
                )
            except DatabaseError as error:
                yield Fault(f"{name}_search", f"the search index is out of step with the texts ({error.orig})")
                continue
            indexed = connection.scalar(select(func.count()).select_from(named_table(f"{name}_search_docsize")))
            held = connection.scalar(select(func.count()).select_from(named_table(name)))
            if indexed != held:
                yield Fault(f"{name}_search", f"{indexed} rows indexed, {held} held")


def match_expression(query: Query) -> str:
    """A query in the language of FTS5."""
    wanted = " AND ".join(_any_of(clause) for clause in query.wanted)
    excluded = [_any_of(clause) for clause in query.clauses if clause.excluded]
    return f"({wanted})" + "".join(f" NOT {clause}" for clause in excluded)


def _any_of(clause: Clause) -> str:
    return "(" + " OR ".join(_phrase(phrase) for phrase in clause.alternatives) + ")"


def _phrase(phrase: Phrase) -> str:
    return _quote(" ".join(phrase.words)) + ("*" if phrase.prefix else "")


def _quote(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
