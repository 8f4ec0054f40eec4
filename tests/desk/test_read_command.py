import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desk.desk_result import Result

Run = Callable[..., Result]
NEWS = (
    "افتتاح مكتبة الميناء\n\nقال الوزير سامي الراوي في 5 نوفمبر 2024 إن المكتبة ستفتح أبوابها أمام 300 طالب.\n"
    "وأضاف الراوي أن الافتتاح سيكون الثلاثاء.\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(NEWS, encoding="utf-8")
    (tmp_path / "a.meta.json").write_text('{"outlet": "المرفأ", "published": "2024-11-05"}', encoding="utf-8")
    return path


def spans(value: Any) -> list[dict[str, Any]]:
    """Every object with start, end and text, at any depth."""
    if isinstance(value, dict):
        own = [value] if {"start", "end", "text"} <= set(value) and value["start"] is not None else []
        return own + [span for inner in value.values() for span in spans(inner)]
    return [span for inner in value for span in spans(inner)] if isinstance(value, list) else []


def test_a_line_has_the_fields_of_the_contract(tawatur: Run, file: Path) -> None:
    (line,) = tawatur("read", file, "--format", "jsonl").lines()
    assert list(line) == [
        *("path", "id", "language", "outlet", "url", "headline", "byline", "published", "body", "boilerplate"),
        *("entities", "statements", "dates", "quantities"),
    ]
    assert line["path"] == str(file)
    assert line["outlet"] == "المرفأ"
    assert line["published"] == {"value": "2024-11-05", "grain": "day", "basis": "metadata"}
    statement = line["statements"][0]
    assert list(statement) == [
        *("id", "mode", "content", "cue", "stance", "speaker", "via", "to", "occasion", "part", "confidence"),
    ]
    assert list(statement["speaker"]) == ["entity", "name", "role", "start", "end", "text"]
    assert {"start", "end", "text", "value", "unit", "approx", "bound", "role", "as_of", "statement"} <= set(
        line["quantities"][0]
    )
    assert list(line["dates"][0]) == ["start", "end", "text", "value", "grain", "calendar", "needs_anchor"]


def test_every_span_is_the_text(tawatur: Run, file: Path) -> None:
    (line,) = tawatur("read", file, "--format", "jsonl").lines()
    found = spans(line)
    assert len(found) > 10
    assert all(NEWS[span["start"] : span["end"]] == span["text"] for span in found)


def test_text_is_printed_only_where_the_source_is_no_plain_text(tawatur: Run, file: Path, tmp_path: Path) -> None:
    record = tmp_path / "b.jsonl"
    record.write_text(json.dumps({"title": "خبر", "content": NEWS}, ensure_ascii=False) + "\n", encoding="utf-8")
    plain, from_record = tawatur("read", file, record, "--format", "jsonl").lines()
    assert "text" not in plain
    assert all(from_record["text"][s["start"] : s["end"]] == s["text"] for s in spans(from_record))
    assert from_record["path"] == f"{record}#1"


def test_a_quantity_has_a_value_or_a_range(tawatur: Run, file: Path) -> None:
    (line,) = tawatur("read", file, "--format", "jsonl").lines()
    for quantity in line["quantities"]:
        assert ("value" in quantity) != ("low" in quantity)


def test_failures_are_lines_messages_and_an_exit_status(tawatur: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    result = tawatur("read", tmp_path / "empty.txt", "nowhere.txt", file, "--format", "jsonl")
    empty, absent, read = result.lines()
    assert empty == {
        "path": str(tmp_path / "empty.txt"),
        "error": {"code": "empty", "message": empty["error"]["message"]},
    }
    assert absent["error"]["code"] == "not-found"
    assert read["statements"]
    assert "nowhere.txt" in result.err
    assert result.code == 1


def test_all_well_is_exit_status_0(tawatur: Run, file: Path) -> None:
    assert tawatur("read", file, "--format", "jsonl").code == 0


def test_json_is_one_list(tawatur: Run, file: Path) -> None:
    assert [line["path"] for line in json.loads(tawatur("read", file, file, "--format", "json").out)] == [str(file)] * 2
    assert json.loads(tawatur("read", "nowhere.txt", "--format", "json").out)[0]["error"]


def test_a_table_for_the_eyes(tawatur: Run, file: Path) -> None:
    out = tawatur("read", file).out
    assert "افتتاح مكتبة الميناء" in out
    assert "سامي الراوي" in out


def test_standard_input(file: Path) -> None:
    command = [sys.executable, "-m", "tawatur", "read", "-", "--format", "jsonl"]
    done = subprocess.run(command, input=NEWS.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout)["path"] == "-"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"title": f"خبر {n}", "content": NEWS}) + "\n" for n in range(300))
    (tmp_path / "many.jsonl").write_text(lines, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "tawatur",
        "read",
        str(tmp_path / "many.jsonl"),
        "--format",
        "jsonl",
        "--workers",
        "1",
    ]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ})
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.readline()
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait() == 0
    program.stderr.close()


def test_a_wrong_setting_is_one_line(tawatur: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAWATUR_MAX_BYTES", "many")
    result = tawatur("read", file)
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
