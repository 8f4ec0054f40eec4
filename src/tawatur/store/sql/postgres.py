"""PostgreSQL: for a newsroom with many readers. The search is a tsvector built from our own words, so it cuts alike."""

from collections.abc import Iterator

from sqlalchemy import Connection, Select, Table, create_engine, func, literal, literal_column, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.sql.elements import ColumnElement

from tawatur.errors import MissingExtra, StoreError
from tawatur.store.nouns import Fault
from tawatur.store.query import Clause, Phrase, Query
from tawatur.store.sql import tables
from tawatur.store.sql.migrations import migrate
from tawatur.store.sql.store import SqlStore

_WRITER_LOCK = 7_382_911  # any number that is always the same: one writer at a time for each database


def open_postgres(address: str) -> SqlStore:
    """Open a desk in a PostgreSQL database; its tables are made where they are not there.

    Args:
        address: `postgresql://user:password@host/database`.

    Returns:
        The store.

    Raises:
        MissingExtra: `psycopg` is not installed.
        StoreError: The database cannot be reached, or holds a newer desk.
    """
    try:
        url = make_url(address).set(drivername="postgresql+psycopg")
        engine = create_engine(url)
    except ModuleNotFoundError as error:
        raise MissingExtra("a desk in PostgreSQL", "postgres") from error
    except ArgumentError as error:
        raise StoreError(f"{address} is no database address; write postgresql://user@host/database") from error
    shown = url.set(drivername="postgresql").render_as_string(hide_password=True)
    dialect = Postgres()
    try:
        migrate(engine, dialect, shown)
    except OperationalError as error:
        engine.dispose()
        raise StoreError(f"cannot reach {shown}: {str(error.orig).strip().splitlines()[0]}") from error
    return SqlStore(engine, dialect, shown)


class Postgres:
    """What is PostgreSQL's own."""

    def create_search(self, connection: Connection) -> None:
        """Inverted indexes over the words, as the database's functions see them."""
        # 'simple' would cut numbers and addresses anew; our words come cut, so each blank-parted one is a lexeme.
        connection.execute(
            text(
                "CREATE FUNCTION tawatur_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$"
                " SELECT coalesce(string_agg(quote_literal(word) || ':' || places, ' ')::tsvector, ''::tsvector) FROM ("
                " SELECT word, string_agg(least(place, 16383)::text, ',' ORDER BY place) AS places FROM"
                " unnest(string_to_array(words, ' ')) WITH ORDINALITY AS cut(word, place) WHERE word <> ''"
                " AND octet_length(word) < 2000 GROUP BY word) AS counted $$"
            )
        )
        for name in ("version", "claim"):
            connection.execute(text(f"CREATE INDEX {name}_search ON {name} USING gin (tawatur_words(words))"))

    def lock(self, connection: Connection) -> None:
        """An advisory lock until the transaction ends."""
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})"))

    def select_matching(self, query: Query) -> Select[int]:
        """The keys of the versions, old and current, that answer a query."""
        version = tables.version.alias()
        return select(version.c.id).where(_holds(version.c.words, match_expression(query)))

    def select_near(self, table: Table, words: list[str], limit: int) -> Select[int]:
        """The keys of rows that hold some of the words, best by rank first."""
        wanted = " | ".join(_quote(word) for word in words)
        rank = func.ts_rank(func.tawatur_words(table.c.words), literal(wanted).op("::")(literal_column("tsquery")), 1)
        found: Select[int] = select(table.c.id).where(_holds(table.c.words, wanted))
        if table is tables.version:
            found = found.where(tables.version.c.current)
        return found.order_by(rank.desc(), table.c.id).limit(limit)

    def check(self, connection: Connection) -> Iterator[Fault]:
        """PostgreSQL enforces foreign keys and keeps its index by itself: what is left is whether they are valid."""
        invalid = connection.execute(
            text("SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated ORDER BY conname")
        )
        for (name,) in invalid:
            yield Fault(name, "a foreign key that is not enforced")
        for (name,) in connection.execute(
            text("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid ORDER BY 1")
        ):
            yield Fault(name, "an index that is not valid")


def _holds(words: ColumnElement[str], wanted: str) -> ColumnElement[bool]:
    query = literal(wanted).op("::")(literal_column("tsquery"))
    return func.tawatur_words(words).op("@@")(query)


def match_expression(query: Query) -> str:
    """A query in the language of tsquery."""
    clauses = [("!" if clause.excluded else "") + _any_of(clause) for clause in query.clauses]
    return " & ".join(clauses)


def _any_of(clause: Clause) -> str:
    return "(" + " | ".join(_phrase(phrase) for phrase in clause.alternatives) + ")"


def _phrase(phrase: Phrase) -> str:
    *whole, last = phrase.words
    return "(" + " <-> ".join([*map(_quote, whole), _quote(last) + (":*" if phrase.prefix else "")]) + ")"


def _quote(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
