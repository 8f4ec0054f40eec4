"""Reading from a database; the same for every one of them, what differs is asked of its dialect."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import msgspec
from sqlalchemy import Connection, Engine, Table, select
from sqlalchemy.exc import OperationalError

from tawatur.errors import StoreError
from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.store.clock import utc_now
from tawatur.store.index_words import index_words
from tawatur.store.nouns import Correction, Counts, Fault, Found, Version
from tawatur.store.order import sort_claims, sort_stories
from tawatur.store.query import parse_query
from tawatur.store.sql import reads, tables
from tawatur.store.sql.dialect import WRITES, Dialect
from tawatur.store.sql.writer import SqlWriter
from tawatur.store.verify import find_faults
from tawatur.weaving import Claim, Story, Weave


class SqlStore:
    """A desk in a database.

    Args:
        engine: The database, its schema up to date.
        dialect: What is its own.
        address: How to name it in messages.
        now: Gives the time.
    """

    def __init__(self, engine: Engine, dialect: Dialect, address: str, now: Callable[[], str] = utc_now) -> None:
        self._engine = engine
        self._dialect = dialect
        self._address = address
        self._now = now

    @property
    def address(self) -> str:
        """Where the desk is."""
        return self._address

    @contextmanager
    def writing(self) -> Iterator[SqlWriter]:
        """A writer; its transaction is kept when the block ends well."""
        try:
            with self._engine.execution_options(**{WRITES: True}).begin() as connection:
                self._dialect.lock(connection)
                yield SqlWriter(connection, self._now, reads.read_weave)
        except OperationalError as error:
            raise StoreError(f"cannot write to the desk {self._address}: {error.orig}") from error

    def fingerprint(self, path: str) -> str | None:
        """Fingerprint of the last capture of `path`."""
        with self._engine.connect() as connection:
            return connection.scalar(select(tables.capture.c.fingerprint).where(tables.capture.c.path == path))

    def readings(self, paths: Sequence[str] | None = None) -> Iterator[Reading]:
        """Current readings in order of their paths."""
        with self._engine.connect() as connection:
            if paths is None:
                yield from reads.walk_readings(connection)
            else:
                yield from reads.read_readings(connection, sorted(paths))

    def readings_with(self, words: Sequence[str], limit: int = 40) -> Iterator[Reading]:
        """Current readings of articles that hold some of the words, best first."""
        with self._engine.connect() as connection:
            keys = self._near(connection, tables.version, words, limit)
            yield from reads.unpack_readings(connection, keys)

    def versions(self, path: str) -> tuple[Version, ...]:
        """Every version of the article whose current path is `path`, oldest first."""
        version, outlet = tables.version, tables.outlet
        with self._engine.connect() as connection:
            article = connection.scalar(
                select(version.c.article_id).where(version.c.path == path).order_by(version.c.current.desc()).limit(1)
            )
            rows = connection.execute(
                select(version, outlet.c.name.label("outlet"))
                .outerjoin(outlet, outlet.c.id == version.c.outlet_id)
                .where(version.c.article_id == article)
                .order_by(version.c.number)
            ).all()
        return tuple(
            Version(r.path, r.number, r.content_id, r.headline, r.outlet, r.published, r.added, r.current) for r in rows
        )

    def weave(self) -> Weave:
        """All that was woven."""
        with self._engine.connect() as connection:
            return reads.read_weave(connection)

    def is_stale(self) -> bool:
        """Whether articles or corrections came in since the last weave."""
        with self._engine.connect() as connection:
            return reads.is_stale(connection)

    def stories(self) -> tuple[Story, ...]:
        """Every story, the one with most articles first, then the newest."""
        with self._engine.connect() as connection:
            return sort_stories(reads.read_nouns(connection, tables.story, Story))

    def story(self, key: str) -> Story:
        """A story by its identifier, also an old one that forwards."""
        with self._engine.connect() as connection:
            return reads.read_noun(connection, tables.story, key, Story, "`tawatur stories` lists the stories")

    def claims(self, story: str) -> tuple[Claim, ...]:
        """The claims of a story."""
        claim, home = tables.claim, tables.story
        query = select(claim.c.noun).join(home, home.c.id == claim.c.story_id).where(home.c.identifier == story)
        with self._engine.connect() as connection:
            return sort_claims(tuple(msgspec.json.decode(noun, type=Claim) for noun in connection.scalars(query)))

    def claims_with(self, words: Sequence[str], limit: int = 200) -> tuple[Claim, ...]:
        """Claims with reports that hold some of the words, most words first."""
        with self._engine.connect() as connection:
            keys = self._near(connection, tables.claim, words, limit)
            rows = connection.execute(select(tables.claim.c.id, tables.claim.c.noun).where(tables.claim.c.id.in_(keys)))
            nouns = {row.id: row.noun for row in rows}
        return tuple(msgspec.json.decode(nouns[key], type=Claim) for key in keys)

    def actor(self, key: str) -> Actor:
        """An actor by its identifier, also an old one that forwards."""
        with self._engine.connect() as connection:
            return reads.read_noun(connection, tables.actor, key, Actor, "`tawatur who NAME` finds actors by name")

    def actors_named(self, name: str) -> tuple[Actor, ...]:
        """Actors one of whose forms holds every word of `name`, most articles first."""
        actor = tables.actor
        words = index_words(name)
        if not words:
            return ()
        query = select(actor.c.names, actor.c.noun).order_by(actor.c.articles.desc(), actor.c.identifier)
        for word in words:
            query = query.where(actor.c.names.contains(word, autoescape=True))
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        held = [noun for names, noun in rows if any(set(words) <= set(form.split()) for form in names.split("|"))]
        return tuple(msgspec.json.decode(noun, type=Actor) for noun in held)

    def search(self, words: str, limit: int = 20, offset: int = 0) -> Found:
        """Articles that hold the words, the newest first."""
        query = parse_query(words)
        with self._engine.connect() as connection:
            keys, total = reads.find_newest(connection, self._dialect.select_matching(query), limit, offset)
            hits = reads.read_hits(connection, keys, query)
        return Found(tuple(hits), total)

    def corrections(self) -> tuple[Correction, ...]:
        """Every correction that was not withdrawn, oldest first."""
        table = tables.correction
        with self._engine.connect() as connection:
            rows = connection.execute(select(table).where(table.c.withdrawn.is_(False)).order_by(table.c.id)).all()
        return tuple(reads.correction_of(row) for row in rows)

    def counts(self) -> Counts:
        """How much there is."""
        version, correction = tables.version, tables.correction
        with self._engine.connect() as connection:
            current = select(version.c.id).where(version.c.current)
            return Counts(
                articles=reads.count(connection, version, version.c.current),
                versions=reads.count(connection, version),
                statements=reads.count(connection, tables.statement, tables.statement.c.version_id.in_(current)),
                actors=reads.count(connection, tables.actor),
                stories=reads.count(connection, tables.story),
                claims=reads.count(connection, tables.claim),
                corrections=reads.count(connection, correction, correction.c.withdrawn.is_(False)),
                single=reads.count(connection, tables.claim, tables.claim.c.verdict == "single-report"),
            )

    def verify(self) -> Iterator[Fault]:
        """Everything that is not whole."""
        with self._engine.connect() as connection:
            yield from self._dialect.check(connection)
            yield from reads.check_rows(connection)
        yield from find_faults(self)

    def close(self) -> None:
        """Let go of file and connections."""
        self._engine.dispose()

    def _near(self, connection: Connection, table: Table, words: Sequence[str], limit: int) -> Sequence[int]:
        """Keys of the rows that hold some of the words, best first."""
        looked_for = list(dict.fromkeys(word for given in words for word in index_words(given)))
        if not looked_for:
            return ()
        return connection.scalars(self._dialect.select_near(table, looked_for, limit)).all()
