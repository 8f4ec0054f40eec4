"""The commands of a desk, on a desk of the examples."""

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tawatur.store import open_store
from tests.desk.desk_result import Result

Run = Callable[..., Result]
EXAMPLES = Path(__file__).parents[2] / "examples" / "news"


def largest(desk: Path) -> str:
    store = open_store(str(desk), create=False)
    try:
        return store.stories()[0].id
    finally:
        store.close()


def test_add_again_reads_nothing_twice(tawatur: Run, desk: Path) -> None:
    result = tawatur("add", EXAMPLES, "--desk", desk)
    assert result.code == 0
    assert "0 read, 15 known already, 0 failed" in result.err


def test_add_goes_on_after_a_failure_and_says_so(tawatur: Run, tmp_path: Path) -> None:
    one = next(iter(sorted(EXAMPLES.glob("*.txt"))))
    result = tawatur("add", "nowhere.txt", one, "--desk", tmp_path / "new.db")
    assert result.code == 1
    assert "nowhere.txt" in result.err
    assert "1 read, 0 known already, 1 failed" in result.err


def test_stories_lists_and_story_shows(tawatur: Run, filled: Path) -> None:
    listed = tawatur("stories", "--desk", filled, "--format", "jsonl").lines()
    assert len(listed) >= 3
    shown = tawatur("story", listed[0]["id"], "--desk", filled).out
    assert listed[0]["title"] in shown
    assert listed[0]["title"] in tawatur("stories", "--desk", filled).out


def test_a_story_in_markdown_is_a_table_with_outlets_across(tawatur: Run, filled: Path) -> None:
    page = tawatur("story", largest(filled), "--desk", filled, "--format", "md").out
    head = next(line for line in page.splitlines() if line.startswith("| claim"))
    columns = head.count("|")
    rows = [line for line in page.splitlines() if line.startswith("| **")]
    assert rows
    assert all(line.replace("\\|", "").count("|") == columns for line in rows)
    assert page.startswith("# ")
    assert "## Sources" in page


class Page(HTMLParser):
    """Collects tags, and complains about what a dossier must not hold."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert tag not in ("script", "img", "link", "iframe")
        assert not any(name.startswith("on") or (value or "").startswith("javascript:") for name, value in attrs)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_dossier_in_html_is_whole_and_loads_nothing(tawatur: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "story.html"
    assert tawatur("export", "--desk", filled, "--format", "html", "--story", largest(filled), "--out", out).code == 0
    page = out.read_text(encoding="utf-8")
    parser = Page()
    parser.feed(page)
    assert parser.open == []
    assert {"table", "details", "mark"} <= set(parser.tags) or "table" in parser.tags
    assert 'dir="rtl"' in page
    assert "@import" not in page
    assert "url(" not in page


def test_who_by_name_and_by_identifier(tawatur: Run, filled: Path) -> None:
    by_name = tawatur("who", "سلمى الترجمان", "--desk", filled)
    assert by_name.code == 0
    assert "سلمى الترجمان" in by_name.out
    sayings = tawatur("who", "سلمى الترجمان", "--desk", filled, "--format", "jsonl").lines()
    assert [s["date"] for s in sayings] == sorted(s["date"] for s in sayings)
    store = open_store(str(filled), create=False)
    identifier = store.actors_named("سلمى الترجمان")[0].id
    store.close()
    assert "سلمى الترجمان" in tawatur("who", identifier, "--desk", filled).out


def test_who_is_not_there(tawatur: Run, filled: Path) -> None:
    result = tawatur("who", "فلان العلاني", "--desk", filled)
    assert (result.code, result.out) == (1, "")
    assert "nobody" in result.err


def test_check_tells_who_and_where(tawatur: Run, filled: Path) -> None:
    out = tawatur("check", "لن نوقف البحث عن ستة مفقودين", "--desk", filled).out
    assert "سامر الحوراني" in out
    assert "diffa-2024-11-06-difaa.txt:" in out


def test_check_of_what_nobody_said(tawatur: Run, filled: Path) -> None:
    result = tawatur("check", "سيفتتح المطار الجديد أبوابه في الصيف", "--desk", filled)
    assert result.code == 1
    assert "nothing in this desk" in result.err


def test_search_shows_exact_places(tawatur: Run, filled: Path) -> None:
    assert "مرسى الدانة" in tawatur("search", "مرسى الدانة", "--desk", filled).out
    for hit in tawatur("search", "الحوراني", "--desk", filled, "--format", "jsonl").lines():
        text = (EXAMPLES / Path(hit["path"]).name).read_text(encoding="utf-8")
        assert [text[mark["start"] : mark["end"]] for mark in hit["snippet"]["marks"]] == ["الحوراني"] * len(
            hit["snippet"]["marks"]
        )
    assert tawatur("search", "غائب", "--desk", filled).code == 1
    assert tawatur("search", "؟", "--desk", filled).err.startswith("tawatur: nothing to search for")


def by_words(items: list[Any]) -> list[str]:
    return sorted(json.dumps(item, sort_keys=True) for item in items)


def test_export_gives_the_weave_as_weave_does(tawatur: Run, filled: Path) -> None:
    kept = json.loads(tawatur("export", "--desk", filled).out)
    fresh = json.loads(tawatur("weave", EXAMPLES, "--format", "json").out)
    assert set(kept) == {"stories", "entities", "claims", "differences"}
    for part in kept:
        assert by_words(kept[part]) == by_words(fresh[part])


def test_export_as_lines_and_as_a_table(tawatur: Run, filled: Path) -> None:
    lines = tawatur("export", "--desk", filled, "--format", "jsonl").lines()
    assert lines == tawatur("read", EXAMPLES, "--format", "jsonl").lines()
    rows = list(csv.DictReader(io.StringIO(tawatur("export", "--desk", filled, "--format", "csv").out)))
    assert rows
    for row in rows:
        line = next(line for line in lines if line["path"] == row["path"])
        text = line.get("text") or Path(row["path"]).read_text(encoding="utf-8")
        assert text[int(row["start"]) : int(row["end"])] == row["text"]


def test_export_asks_for_what_it_needs(tawatur: Run, filled: Path, tmp_path: Path) -> None:
    assert "--story" in tawatur("export", "--desk", filled, "--format", "html").err
    assert "cannot write" in tawatur("export", "--desk", filled, "--out", tmp_path / "no" / "x").err


def test_verify_a_whole_desk_and_a_broken_one(tawatur: Run, desk: Path) -> None:
    assert tawatur("verify", "--desk", desk).out.startswith("whole: 15 articles")
    with sqlite3.connect(desk) as plain:
        plain.execute("DELETE FROM quantity")
    plain.close()
    result = tawatur("verify", "--desk", desk)
    assert result.code == 1
    assert "quantity" in result.out


def test_a_rejected_statement_stays_rejected(tawatur: Run, desk: Path) -> None:
    path = "/diffa-2024-11-06-difaa.txt"
    full = str(EXAMPLES) + path
    before = next(x for x in tawatur("export", "--desk", desk, "--format", "jsonl").lines() if x["path"].endswith(path))
    first = before["statements"][0]
    assert tawatur("correct", "reject", full, first["id"], "--desk", desk, "--note", "خطأ").code == 0
    tawatur("add", EXAMPLES, "--again", "--desk", desk)
    after = next(x for x in tawatur("export", "--desk", desk, "--format", "jsonl").lines() if x["path"].endswith(path))
    assert first["content"] not in [statement["content"] for statement in after["statements"]]
    assert "خطأ" in tawatur("correct", "list", "--desk", desk).out
    assert tawatur("correct", "undo", "1", "--desk", desk).code == 0
    again = next(x for x in tawatur("export", "--desk", desk, "--format", "jsonl").lines() if x["path"].endswith(path))
    assert again == before


def test_a_statement_given_to_another_speaker(tawatur: Run, desk: Path) -> None:
    full = str(EXAMPLES / "diffa-2024-11-06-difaa.txt")
    assert tawatur("correct", "reassign", full, "s1", "ليلى الشماع", "--desk", desk).code == 0
    lines = tawatur("export", "--desk", desk, "--format", "jsonl").lines()
    assert next(x for x in lines if x["path"] == full)["statements"][0]["speaker"]["name"] == "ليلى الشماع"


def test_actors_merged_and_split_by_hand(tawatur: Run, desk: Path) -> None:
    def named(name: str) -> list[str]:
        store = open_store(str(desk), create=False)
        try:
            return [actor.id for actor in store.actors_named(name)]
        finally:
            store.close()

    one, other = named("نادر القصبي")[0], named("عزام البيطار")[0]
    assert tawatur("correct", "merge", one, other, "--desk", desk).code == 0
    assert set(named("نادر القصبي")) == set(named("عزام البيطار"))
    tawatur("add", EXAMPLES, "--again", "--desk", desk)
    assert set(named("نادر القصبي")) == set(named("عزام البيطار"))
    merged = named("نادر القصبي")[0]
    split = tawatur("correct", "split", merged, str(EXAMPLES / "marfa-2024-11-07-nafi.txt"), "--desk", desk)
    assert split.code == 0, split.err
    assert not set(named("نادر القصبي")) & set(named("عزام البيطار"))


def test_what_is_not_there_cannot_be_corrected(tawatur: Run, desk: Path) -> None:
    for arguments in (
        ("merge", "nobody", "nobody"),
        ("reject", "nowhere.txt", "s1"),
        ("reject", str(EXAMPLES / "diffa-2024-11-06-difaa.txt"), "s99"),
        ("undo", "7"),
    ):
        result = tawatur("correct", *arguments, "--desk", desk)
        assert result.code == 1
        assert result.err.startswith("tawatur: no ") or "has no statement" in result.err


@pytest.mark.parametrize(
    "command", [("stories",), ("story", "x"), ("who", "x"), ("check", "x"), ("search", "x"), ("verify",)]
)
def test_a_desk_that_is_not_there_is_told(tawatur: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    result = tawatur(*command, "--desk", tmp_path / "none.db")
    assert result.code == 1
    assert "no desk at" in result.err
    assert not (tmp_path / "none.db").exists()


def test_ctrl_c_leaves_the_desk_whole(tmp_path: Path, tawatur: Run) -> None:
    text = (EXAMPLES / "diffa-2024-11-06-difaa.txt").read_text(encoding="utf-8")
    lines = "".join(json.dumps({"title": f"خبر {n}", "content": f"{text} {n}"}) + "\n" for n in range(2000))
    (tmp_path / "many.jsonl").write_text(lines, encoding="utf-8")
    desk = tmp_path / "desk.db"
    command = [
        sys.executable,
        "-m",
        "tawatur",
        "add",
        str(tmp_path / "many.jsonl"),
        "--desk",
        str(desk),
        "--workers",
        "2",
    ]
    program = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True, env={**os.environ})
    try:
        for _ in range(600):
            if desk.exists() and kept(desk) > 0:
                break
            time.sleep(0.1)
    finally:
        os.killpg(program.pid, signal.SIGINT)
        _, complaint = program.communicate(timeout=60)
    assert program.returncode == 130
    assert b"Traceback" not in complaint
    assert 0 < kept(desk) < 2000
    assert tawatur("verify", "--desk", desk).out.startswith("whole: ")


def kept(desk: Path) -> int:
    store = open_store(str(desk))
    try:
        return store.counts().articles
    finally:
        store.close()
