"""What is SQLite's own: the file, its schema, its safety."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text

from tawatur.errors import StoreError
from tawatur.store import open_store
from tawatur.store.sql import migrations, tables
from tawatur.store.sql.dialect import Dialect
from tawatur.store.sql.sqlite import Sqlite
from tests.store.store_factories import reading, small_weave

KILLED_IN_A_TRANSACTION = """
import os, signal, sys
sys.path.insert(0, sys.argv[2])
from tests.store.store_factories import reading
from tawatur.store import open_store
store = open_store(sys.argv[1])
with store.writing() as writer:
    writer.add(reading())
with store.writing() as writer:
    writer.add(reading("b.txt"))
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    store = open_store(str(path))
    with store.writing() as writer:
        writer.add(reading())
        writer.keep_weave(small_weave("a.txt"))
    store.close()
    return path


def test_it_is_a_plain_file_with_keys_that_any_tool_can_follow(desk: Path) -> None:
    with sqlite3.connect(desk) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        joined = (
            "SELECT report.text FROM report JOIN claim ON claim.id = report.claim_id"
            " JOIN article ON article.id = report.article_id JOIN story ON story.id = claim.story_id"
        )
        assert plain.execute(joined).fetchall() == [("13 شخصاً قتلوا",)]
        matched = (
            "SELECT path FROM version_search JOIN version ON version.id = version_search.rowid"
            " WHERE version_search MATCH ?"
        )
        assert plain.execute(matched, ("المدينه",)).fetchall() == [("a.txt",)]
    plain.close()


def test_datasette_finds_the_search(desk: Path) -> None:
    with sqlite3.connect(desk) as plain:  # the pattern by which Datasette looks for a table's full-text index
        found = "SELECT name FROM sqlite_master WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"version\"%'"
        assert plain.execute(found).fetchall() == [("version_search",)]
    plain.close()


def test_every_row_table_has_an_integer_key(desk: Path) -> None:
    keyed = {table.name for table in tables.METADATA.sorted_tables if "id" in table.c}
    assert keyed >= {"article", "version", "entity", "statement", "story", "claim", "report", "actor", "correction"}


def test_a_killed_program_leaves_the_desk_whole(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    command = [sys.executable, "-c", KILLED_IN_A_TRANSACTION, str(path), str(Path(__file__).parent)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    store = open_store(str(path))
    assert [each.article.path for each in store.readings()] == ["a.txt"]
    assert list(store.verify()) == []
    store.close()


def test_a_missing_desk_is_an_error_unless_it_may_be_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no desk"):
        open_store(str(tmp_path / "none.db"), create=False)
    assert not (tmp_path / "none.db").exists()
    with pytest.raises(StoreError, match="no folder"):
        open_store(str(tmp_path / "none" / "desk.db"))


def test_a_file_that_is_no_desk_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_text("this is no database, only some text that is long enough to be looked at" * 20)
    with pytest.raises(StoreError, match="cannot open"):
        open_store(str(other))


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as plain:
        plain.execute("CREATE TABLE recipes (id INTEGER)")
    plain.close()
    with pytest.raises(StoreError, match="another program"):
        open_store(str(other))


def test_a_newer_desk_is_refused(desk: Path) -> None:
    with sqlite3.connect(desk) as plain:
        plain.execute("UPDATE desk SET value = '99' WHERE name = 'schema'")
    plain.close()
    with pytest.raises(StoreError, match=r"schema 99.*update tawatur"):
        open_store(str(desk))


def test_an_older_desk_is_brought_up_step_by_step(desk: Path) -> None:
    def add_mood(connection: Connection, dialect: Dialect) -> None:
        connection.execute(text("ALTER TABLE story ADD COLUMN mood TEXT"))

    def fill_mood(connection: Connection, dialect: Dialect) -> None:
        connection.execute(text("UPDATE story SET mood = 'calm'"))

    store = open_store(str(desk))
    engine = store._engine  # type: ignore[attr-defined]
    migrations.migrate(engine, Sqlite(), str(desk), (*migrations.STEPS, add_mood, fill_mood))
    with engine.connect() as connection:
        assert connection.scalars(text("SELECT mood FROM story")).all() == ["calm"]
        assert connection.scalar(select(tables.desk.c.value).where(tables.desk.c.name == "schema")) == "3"
    store.close()
    with pytest.raises(StoreError):
        open_store(str(desk))


def test_a_step_that_fails_leaves_the_desk_as_it_was(desk: Path) -> None:
    def fail(connection: Connection, dialect: Dialect) -> None:
        connection.execute(insert(tables.outlet).values(id=99, name="half done"))
        raise RuntimeError

    store = open_store(str(desk))
    engine = store._engine  # type: ignore[attr-defined]
    with pytest.raises(RuntimeError):
        migrations.migrate(engine, Sqlite(), str(desk), (*migrations.STEPS, fail))
    with engine.connect() as connection:
        assert connection.scalar(select(tables.outlet.c.name).where(tables.outlet.c.id == 99)) is None
    store.close()
    open_store(str(desk)).close()


def test_verify_sees_a_search_index_out_of_step(desk: Path) -> None:
    with sqlite3.connect(desk) as plain:
        plain.execute("INSERT INTO version_search(version_search) VALUES ('delete-all')")
    plain.close()
    store = open_store(str(desk))
    assert any("search" in fault.where for fault in store.verify())
    store.close()


def test_verify_sees_a_key_that_leads_nowhere(desk: Path) -> None:
    with sqlite3.connect(desk) as plain:
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("DELETE FROM entity")
    plain.close()
    store = open_store(str(desk))
    faults = list(store.verify())
    assert any("entity" in fault.what for fault in faults)
    store.close()


def test_two_programs_write_one_after_the_other(desk: Path) -> None:
    here, there = open_store(str(desk)), open_store(str(desk))
    with here.writing() as writer:
        writer.add(reading("b.txt"))
    with there.writing() as writer:
        writer.add(reading("c.txt"))
    assert [each.article.path for each in here.readings()] == ["a.txt", "b.txt", "c.txt"]
    here.close()
    there.close()


def test_a_desk_that_is_read_only_says_so(desk: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root writes everywhere")
    desk.chmod(0o444)
    desk.parent.chmod(0o555)
    store = open_store(str(desk))
    with pytest.raises(StoreError), store.writing() as writer:
        writer.add(reading("b.txt"))
    store.close()
