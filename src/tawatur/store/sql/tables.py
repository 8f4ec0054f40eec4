"""The tables, defined once for every database: integer keys, foreign keys, names that read well in Datasette.

What was read and woven is kept twice on purpose: losslessly (`version.reading`, `noun` columns), from which the
program works, and in plain columns, which people query. Both are written in one transaction.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

METADATA: Final = MetaData()
LISTING: Final = "version_listing"  # all that a list of newest articles asks for, without their texts


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _to(table: str, name: str | None = None, cascade: bool = True, index: bool = True) -> Column[int]:
    """A column that points at `table`; rows go when what they point at goes."""
    rule = "CASCADE" if cascade else None
    return Column(name or f"{table}_id", ForeignKey(f"{table}.id", ondelete=rule), nullable=False, index=index)


desk = Table("desk", METADATA, Column("name", String, primary_key=True), Column("value", String, nullable=False))

outlet = Table("outlet", METADATA, _key(), Column("name", Text, nullable=False, unique=True))

article = Table(
    "article",
    METADATA,
    _key(),
    Column("identity", Text, nullable=False, unique=True),  # address where one is known, else path
    Column("path", Text, nullable=False, index=True),
    Column("url", Text),
)

version = Table(
    "version",
    METADATA,
    _key(),
    _to("article"),
    Column("number", Integer, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("path", Text, nullable=False, index=True),
    Column("content_id", String, nullable=False),
    Column("language", String, nullable=False),
    Column("outlet_id", ForeignKey("outlet.id"), index=True),
    Column("headline", Text),
    Column("byline", Text),
    Column("published", String, index=True),
    Column("added", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("words", Text, nullable=False),  # index words joined by blanks: what full-text search indexes
    Column("reading", LargeBinary, nullable=False),
    UniqueConstraint("article_id", "number"),
    Index(LISTING, "id", "current", "published", "path"),
)

capture = Table(
    "capture",
    METADATA,
    Column("path", Text, primary_key=True),
    Column("fingerprint", String, nullable=False),
    _to("version"),
)

entity = Table(
    "entity",
    METADATA,
    _key(),
    _to("version"),
    Column("name_in_article", String, nullable=False),  # e1, e2, ...
    Column("kind", String, nullable=False),
    Column("name", Text, nullable=False),
)

statement = Table(
    "statement",
    METADATA,
    _key(),
    _to("version"),
    Column("name_in_article", String, nullable=False),  # s1, s2, ...
    Column("mode", String, nullable=False),
    Column("stance", String, nullable=False),
    Column("speaker", Text),
    Column("speaker_entity_id", ForeignKey("entity.id"), index=True),
    Column("role", Text),
    Column("cue", Text),
    Column("content", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("via", Text),  # names from the speaker outwards, joined by ' ← '
    Column("told_to", Text),
    Column("occasion", Text),
    Column("part", String, nullable=False),
    Column("confidence", Float, nullable=False),
)

date = Table(
    "date",
    METADATA,
    _key(),
    _to("version"),
    Column("text", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("value", String, index=True),
    Column("grain", String, nullable=False),
    Column("calendar", String, nullable=False),
    Column("needs_anchor", Boolean, nullable=False),
    Column("gregorian", String),  # of an islamic date
)

quantity = Table(
    "quantity",
    METADATA,
    _key(),
    _to("version"),
    Column("text", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Text),
    Column("approx", Boolean, nullable=False),
    Column("bound", String),
    Column("role", String, index=True),
    Column("as_of", String),
    Column("statement_id", ForeignKey("statement.id"), index=True),
)

actor = Table(
    "actor",
    METADATA,
    _key(),
    Column("identifier", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("latin", Text),
    Column("articles", Integer, nullable=False),
    Column("names", Text, nullable=False),  # index words of every form, forms parted by |
    Column("noun", Text, nullable=False),
)

form = Table(
    "form",
    METADATA,
    _key(),
    _to("actor"),
    _to("article"),
    Column("entity", String, nullable=False),  # name_in_article of the entity in the current version
    Column("text", Text, nullable=False),
)

story = Table(
    "story",
    METADATA,
    _key(),
    Column("identifier", String, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("date", String, index=True),
    Column("place", Text),
    Column("articles", Integer, nullable=False),
    Column("noun", Text, nullable=False),
)

story_article = Table(
    "story_article",
    METADATA,
    _key(),
    _to("story"),
    _to("article"),
)

claim = Table(
    "claim",
    METADATA,
    _key(),
    Column("identifier", String, nullable=False, unique=True),
    Column("story_id", ForeignKey("story.id"), index=True),
    Column("gist", Text, nullable=False),
    Column("verdict", String, nullable=False, index=True),
    Column("origins", Integer, nullable=False),
    Column("witnesses", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("words", Text, nullable=False),  # index words of every report, for `check`
    Column("noun", Text, nullable=False),
)

report = Table(
    "report",
    METADATA,
    _key(),
    _to("claim"),
    _to("article"),
    Column("statement", String),  # name_in_article of the statement in the current version
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("asserts", Boolean, nullable=False),
    Column("chain", Text, nullable=False),  # names from the outlet to the speaker, joined by ' → '
)

difference = Table(
    "difference",
    METADATA,
    _key(),
    Column("claim_id", ForeignKey("claim.id", ondelete="CASCADE"), index=True),
    Column("kind", String, nullable=False),
    Column("nature", String, nullable=False),
    Column("why", Text, nullable=False),
    Column("noun", Text, nullable=False),
)

difference_value = Table(
    "difference_value",
    METADATA,
    _key(),
    _to("difference"),
    _to("article"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("value", Text, nullable=False),
)

copy = Table(
    "copy",
    METADATA,
    _key(),
    _to("article"),
    _to("article", name="of_article_id"),
    Column("share", Float, nullable=False),
    Column("noun", Text, nullable=False),
)

position = Table(
    "position",
    METADATA,
    _key(),
    _to("actor"),
    _to("article"),
    Column("statement", String, nullable=False),
    Column("subject", Text, nullable=False),
    Column("date", String),
    Column("stance", String, nullable=False),
    Column("reverses_path", Text),
    Column("reverses_statement", String),
    Column("noun", Text, nullable=False),
)

forwarding = Table(
    "forwarding",
    METADATA,
    Column("identifier", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("to_identifier", String, nullable=False),
)

correction = Table(
    "correction",
    METADATA,
    _key(),
    Column("kind", String, nullable=False),
    Column("left_path", Text),
    Column("left_text", Text),
    Column("right_path", Text),
    Column("right_text", Text),
    Column("path", Text),
    Column("content", Text),
    Column("speaker", Text),
    Column("note", Text, nullable=False),
    Column("at", String, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
)
