"""Writing to a database: one transaction, keys counted by the writer, because there is only one at a time."""

from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, delete, func, insert, select, update

from tawatur.errors import UnknownIdentifier
from tawatur.reading import Reading
from tawatur.store.identity import actor_members, claim_members, match_identifiers, rename_weave, story_members
from tawatur.store.index_words import index_article
from tawatur.store.likeness import are_alike, identify
from tawatur.store.nouns import Added, Correction
from tawatur.store.order import sort_weave
from tawatur.store.packing import pack
from tawatur.store.sql import tables
from tawatur.store.sql.reading_rows import rows_of, storable
from tawatur.store.sql.woven_rows import WeaveWriter
from tawatur.weaving import Weave


class SqlWriter:
    """One transaction's changes.

    Args:
        connection: The transaction, already the only one that writes.
        now: Gives the time in ISO 8601 (UTC).
        weave: Gives the stored weave.
    """

    def __init__(self, connection: Connection, now: Callable[[], str], weave: Callable[[Connection], Weave]) -> None:
        self._connection = connection
        self._now = now
        self._weave = weave
        self._last: dict[Table, int] = {}
        self._outlets: dict[str, int] = {}

    def add(self, reading: Reading, fingerprint: str = "") -> Added:
        """Keep a reading: a new article, a new version, or nothing when it says the same."""
        article = reading.article
        key, current = self._find(reading)
        if current is not None and current.content_id == article.id:
            self._keep_capture(article.path, fingerprint, current.id)
            outcome = "reread" if current.path == article.path and self._reread(reading, current) else "same"
            return Added(current.path, outcome, current.number)
        self._mark_stale(True)
        number = 1 + (self._count_versions(key) if key is not None else 0)
        if key is None:
            key = self._new_article(reading)
        self._retire(key, article.path)
        version = self._new_version(reading, key, number)
        self._keep_capture(article.path, fingerprint, version)
        return Added(article.path, "new" if number == 1 else "changed", number)

    def keep_weave(self, woven: Weave) -> Weave:
        """Keep what was woven in place of the weave before, under the identifiers that the desk knows."""
        before = self._weave(self._connection)
        gone = self._connection.scalars(select(tables.forwarding.c.identifier)).all()
        stories = match_identifiers(story_members(before.stories), story_members(woven.stories), gone)
        actors = match_identifiers(actor_members(before.actors), actor_members(woven.actors), gone)
        claims = match_identifiers(claim_members(before.claims), claim_members(woven.claims), gone)
        named = sort_weave(rename_weave(woven, stories, actors, claims))
        for kind, renaming in (("story", stories), ("actor", actors), ("claim", claims)):
            for identifier, heir in sorted(renaming.forwards.items()):
                self._connection.execute(
                    insert(tables.forwarding).values(identifier=identifier, kind=kind, to_identifier=heir)
                )
        WeaveWriter(self._connection, self._next_id, self._current_articles()).write(named)
        self._mark_stale(False)
        return named

    def correct(self, correction: Correction) -> Correction:
        """Keep a correction and return it with its number and time."""
        kept = msgspec.structs.replace(correction, id=self._next_id(tables.correction), at=self._now())
        self._mark_stale(True)
        left, right = kept.left, kept.right
        self._connection.execute(
            insert(tables.correction).values(
                id=kept.id,
                kind=kept.kind,
                left_path=left.path if left else None,
                left_text=left.text if left else None,
                right_path=right.path if right else None,
                right_text=right.text if right else None,
                path=kept.path,
                content=kept.content,
                speaker=kept.speaker,
                note=kept.note,
                at=kept.at,
                withdrawn=False,
            )
        )
        return kept

    def withdraw(self, number: int) -> None:
        """Take a correction back; it stays on record."""
        table = tables.correction
        known = select(table.c.id).where(table.c.id == number, table.c.withdrawn.is_(False))
        if self._connection.execute(known).first() is None:
            raise UnknownIdentifier(f"no correction {number} in this desk; `tawatur correct list` shows them")
        self._connection.execute(update(table).where(table.c.id == number).values(withdrawn=True))
        self._mark_stale(True)

    def _mark_stale(self, stale: bool) -> None:
        desk = tables.desk
        changed = update(desk).where(desk.c.name == "stale").values(value="yes" if stale else "no")
        self._connection.execute(changed)

    def _next_id(self, table: Table) -> int:
        if table not in self._last:
            self._last[table] = self._connection.scalar(select(func.max(table.c.id))) or 0
        self._last[table] += 1
        return self._last[table]

    def _find(self, reading: Reading) -> tuple[int | None, Any]:
        """Key of the article that this is a capture of, and its current version, None where there is none."""
        article, version = tables.article, tables.version
        for identity in dict.fromkeys((identify(reading.article), f"path:{reading.article.path}")):
            key = self._connection.scalar(select(article.c.id).where(article.c.identity == identity))
            if key is None:
                continue
            newest = select(version).where(version.c.article_id == key).order_by(version.c.number.desc()).limit(1)
            row = self._connection.execute(newest).one()
            if row.path == reading.article.path or are_alike(row.text, reading.article.text):
                return key, row if row.current else None
        return None, None

    def _count_versions(self, article: int) -> int:
        version = tables.version
        counted = select(func.count()).select_from(version).where(version.c.article_id == article)
        return self._connection.scalar(counted) or 0

    def _new_article(self, reading: Reading) -> int:
        identity = identify(reading.article)
        taken = select(tables.article.c.id).where(tables.article.c.identity == identity)
        if self._connection.scalar(taken) is not None:
            identity = f"path:{reading.article.path}"
        key = self._next_id(tables.article)
        self._connection.execute(
            insert(tables.article).values(id=key, identity=identity, path=reading.article.path, url=reading.article.url)
        )
        return key

    def _retire(self, article: int, path: str) -> None:
        """No version of this article, and none of another at this path, is current any more."""
        version = tables.version
        # two questions, each answered by an index: joined by OR they would walk through the whole table
        for old in (version.c.article_id == article, version.c.path == path):
            self._connection.execute(update(version).where(old, version.c.current).values(current=False))
        self._connection.execute(update(tables.article).where(tables.article.c.id == article).values(path=path))

    def _new_version(self, reading: Reading, article_key: int, number: int) -> int:
        article = reading.article
        key = self._next_id(tables.version)
        self._connection.execute(
            insert(tables.version).values(
                id=key,
                article_id=article_key,
                number=number,
                current=True,
                path=article.path,
                content_id=article.id,
                language=article.language,
                outlet_id=self._outlet(article.outlet),
                headline=storable(article.headline.text) if article.headline else None,
                byline=storable(article.byline.text) if article.byline else None,
                published=article.published.value if article.published else None,
                added=self._now(),
                text=storable(article.text),
                words=index_article(article),
                reading=pack(reading),
            )
        )
        self._write_rows(reading, key)
        return key

    def _reread(self, reading: Reading, row: Any) -> bool:
        """The same text read by a better reader: the reading of the version is renewed."""
        data = pack(reading)
        if data == row.reading:
            return False
        self._mark_stale(True)
        self._connection.execute(update(tables.version).where(tables.version.c.id == row.id).values(reading=data))
        for table in (tables.quantity, tables.date, tables.statement, tables.entity):
            self._connection.execute(delete(table).where(table.c.version_id == row.id))
        self._write_rows(reading, row.id)
        return True

    def _write_rows(self, reading: Reading, version: int) -> None:
        for table, rows in rows_of(reading, version, self._next_id).items():
            if rows:
                self._connection.execute(insert(table), rows)

    def _outlet(self, name: str | None) -> int | None:
        if name is None:
            return None
        if name not in self._outlets:
            key = self._connection.scalar(select(tables.outlet.c.id).where(tables.outlet.c.name == name))
            if key is None:
                key = self._next_id(tables.outlet)
                self._connection.execute(insert(tables.outlet).values(id=key, name=name))
            self._outlets[name] = key
        return self._outlets[name]

    def _keep_capture(self, path: str, fingerprint: str, version: int) -> None:
        capture = tables.capture
        self._connection.execute(delete(capture).where(capture.c.path == path))
        self._connection.execute(insert(capture).values(path=path, fingerprint=fingerprint, version_id=version))

    def _current_articles(self) -> dict[str, int]:
        version = tables.version
        found = self._connection.execute(select(version.c.path, version.c.article_id).where(version.c.current))
        return {row.path: row.article_id for row in found}
