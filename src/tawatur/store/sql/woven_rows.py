"""A weave as rows. Only what changed is written: a story, actor or claim is compared with its stored noun first."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select

from tawatur.linking import Actor
from tawatur.store.index_words import index_words
from tawatur.store.sql import tables
from tawatur.store.sql.reading_rows import NextId, Row, storable
from tawatur.weaving import Claim, Copy, Difference, Position, Story, Weave

CHAIN: Final = " → "
_DELETED_AT_ONCE: Final = 500  # keys in one statement: below every database's limit of parameters

Noun = TypeVar("Noun", Story, Actor, Claim)


class WeaveWriter:
    """Writes one weave in one transaction.

    Args:
        connection: The transaction.
        next_id: Gives the next free key of a table.
        articles: Key of the article of each current path.
    """

    def __init__(self, connection: Connection, next_id: NextId, articles: Mapping[str, int]) -> None:
        self._connection = connection
        self._next_id = next_id
        self._articles = articles
        self._rows: dict[Table, list[Row]] = {}

    def write(self, woven: Weave) -> None:
        """Bring the stored weave to `woven`."""
        # what hangs on nothing is few and has no identifier: written anew each time
        for table in (tables.position, tables.copy):
            self._connection.execute(delete(table))
        self._connection.execute(delete(tables.difference).where(tables.difference.c.claim_id.is_(None)))
        stories = self._renew(tables.story, woven.stories, self._story)
        self._renew(tables.claim, woven.claims, lambda claim: self._claim(claim, stories))
        actors = self._renew(tables.actor, woven.actors, self._actor)
        for difference in woven.differences:
            self._difference(difference, None)
        for copy in woven.copies:
            self._copy(copy)
        for position in woven.positions:
            self._position(position, actors)
        self._flush()

    def _renew(self, table: Table, nouns: Iterable[Noun], write: Callable[[Noun], int]) -> dict[str, int]:
        """Delete what is gone or changed, write what is new or changed; returns the key of every identifier."""
        wanted = {noun.id: msgspec.json.encode(noun).decode() for noun in nouns}
        stored = self._connection.execute(select(table.c.id, table.c.identifier, table.c.noun)).all()
        keys = {name: key for key, name, noun in stored if wanted.get(name) == noun}
        gone = [key for key, name, noun in stored if wanted.get(name) != noun]
        self._delete(table, gone)
        for noun in nouns:
            if noun.id not in keys:
                keys[noun.id] = write(noun)
        return keys

    def _delete(self, table: Table, keys: list[int]) -> None:
        if table is tables.story:
            self._free_claims(keys)
        for at in range(0, len(keys), _DELETED_AT_ONCE):
            self._connection.execute(delete(table).where(table.c.id.in_(keys[at : at + _DELETED_AT_ONCE])))

    def _free_claims(self, stories: list[int]) -> None:
        """Claims of a story that is written anew are written anew too: their column points at its old row."""
        for at in range(0, len(stories), _DELETED_AT_ONCE):
            piece = stories[at : at + _DELETED_AT_ONCE]
            self._connection.execute(delete(tables.claim).where(tables.claim.c.story_id.in_(piece)))

    def _put(self, table: Table, **row: Any) -> int:
        key = self._next_id(table)
        clean = {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}
        self._rows.setdefault(table, []).append({"id": key, **clean})
        return key

    def _flush(self) -> None:
        for table in tables.METADATA.sorted_tables:
            if rows := self._rows.pop(table, []):
                self._connection.execute(insert(table), rows)

    def _story(self, story: Story) -> int:
        key = self._put(
            tables.story,
            identifier=story.id,
            title=story.title,
            date=story.date,
            place=story.place,
            articles=len(story.articles),
            noun=msgspec.json.encode(story).decode(),
        )
        for path in story.articles:
            self._put(tables.story_article, story_id=key, article_id=self._articles[path])
        return key

    def _actor(self, actor: Actor) -> int:
        forms = dict.fromkeys(" ".join(index_words(form.text)) for form in actor.forms)
        names = [*forms, " ".join(index_words(actor.name)), *(name.lower() for name in actor.latin)]
        key = self._put(
            tables.actor,
            identifier=actor.id,
            kind=actor.kind,
            name=actor.name,
            latin=", ".join(actor.latin) or None,
            articles=len({form.path for form in actor.forms}),
            names="|".join(dict.fromkeys(names)),
            noun=msgspec.json.encode(actor).decode(),
        )
        for form in actor.forms:
            article = self._articles[form.path]
            self._put(tables.form, actor_id=key, article_id=article, entity=form.entity, text=form.text)
        return key

    def _claim(self, claim: Claim, stories: Mapping[str, int]) -> int:
        words = dict.fromkeys(word for report in claim.reports for word in index_words(report.text))
        key = self._put(
            tables.claim,
            identifier=claim.id,
            story_id=stories.get(claim.story or ""),
            gist=claim.gist,
            verdict=claim.verdict,
            origins=claim.origins,
            witnesses=claim.witnesses,
            why=claim.why,
            words=" ".join(words),
            noun=msgspec.json.encode(claim).decode(),
        )
        for report in claim.reports:
            self._put(
                tables.report,
                claim_id=key,
                article_id=self._articles[report.path],
                statement=report.statement,
                start=report.start,
                end=report.end,
                text=report.text,
                asserts=report.asserts,
                chain=CHAIN.join(step.name for step in report.chain),
            )
        for difference in claim.differences:
            self._difference(difference, key)
        return key

    def _difference(self, difference: Difference, claim: int | None) -> None:
        key = self._put(
            tables.difference,
            claim_id=claim,
            kind=difference.kind,
            nature=difference.nature,
            why=difference.why,
            noun=msgspec.json.encode(difference).decode(),
        )
        for value in difference.values:
            self._put(
                tables.difference_value,
                difference_id=key,
                article_id=self._articles[value.path],
                start=value.start,
                end=value.end,
                text=value.text,
                value=value.value,
            )

    def _copy(self, copy: Copy) -> None:
        self._put(
            tables.copy,
            article_id=self._articles[copy.path],
            of_article_id=self._articles[copy.of],
            share=copy.share,
            noun=msgspec.json.encode(copy).decode(),
        )

    def _position(self, position: Position, actors: Mapping[str, int]) -> None:
        was = position.reverses or (None, None)
        self._put(
            tables.position,
            actor_id=actors[position.actor],
            article_id=self._articles[position.path],
            statement=position.statement,
            subject=position.subject,
            date=position.date,
            stance=position.stance,
            reverses_path=was[0],
            reverses_statement=was[1],
            noun=msgspec.json.encode(position).decode(),
        )
