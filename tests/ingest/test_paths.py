"""Paths become pages, in order, and what cannot be read a failure."""

import gzip
import io
import sys
from pathlib import Path

import pytest

from tawatur.ingest import Failure, Page, find_pages
from tawatur.settings import Settings


def find(*paths: Path | str, settings: Settings | None = None) -> list[Page | Failure]:
    return list(find_pages([str(path) for path in paths], settings or Settings()))


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_folder_is_read_to_its_depth_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c.html", "c.jsonl", "a.meta.json", "notes.md", ".hidden/x.txt"):
        write(tmp_path / name, '{"text": "خبر"}' if name.endswith("jsonl") else "خبر")
    names = [Path(one.path).relative_to(tmp_path).as_posix() for one in find(tmp_path)]
    assert names == ["a/c.html", "a/z.txt", "b.txt", "c.jsonl#1"]


def test_text_is_handed_on_unchanged_with_its_line_ends(tmp_path: Path) -> None:
    (page,) = find(write(tmp_path / "a.txt", "\ufeffخبر\r\nثان\r"))
    assert isinstance(page, Page)
    assert page.text == "\ufeffخبر\r\nثان\r"
    assert page.is_source


def test_offsets_cannot_point_into_a_file_of_another_encoding(tmp_path: Path) -> None:
    (page,) = find(write(tmp_path / "a.txt", "أعلنت الوزيرة عن السد الجديد".encode("cp1256")))
    assert isinstance(page, Page)
    assert (page.encoding, page.is_source) == ("windows-1256", False)


def test_a_sidecar_gives_the_metadata(tmp_path: Path) -> None:
    write(tmp_path / "a.meta.json", '{"outlet": "المرفأ"}')
    (page,) = find(write(tmp_path / "a.txt", "خبر"), tmp_path / "a.meta.json")
    assert isinstance(page, Page)
    assert page.meta.outlet == "المرفأ"


def test_a_broken_sidecar_is_told_and_its_article_read(tmp_path: Path) -> None:
    write(tmp_path / "a.meta.json", "{")
    failure, page = find(write(tmp_path / "a.txt", "خبر"))
    assert isinstance(failure, Failure)
    assert failure.path.endswith("a.meta.json")
    assert isinstance(page, Page)


def test_a_sidecar_without_its_article_is_text_like_any_other(tmp_path: Path) -> None:
    (page,) = find(write(tmp_path / "a.meta.json", "some words"))
    assert isinstance(page, Page)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b"\xef\xbb\xbf \n\t ", "empty"),
        ("binary.txt", b"\x00\x01\x02" * 100, "not-text"),
        ("broken.jsonl.gz", b"not a gzip", "not-text"),
        ("empty.jsonl", b"", "empty"),
    ],
)
def test_bad_files_fail_by_name_and_the_others_are_read(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    good = write(tmp_path / "good.txt", "خبر")
    failure, page = find(write(tmp_path / name, content), good)
    assert isinstance(failure, Failure)
    assert (failure.code, name in failure.message) == (code, True)
    assert isinstance(page, Page)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    (failure,) = find(tmp_path / "no.txt")
    assert isinstance(failure, Failure)
    assert failure.code == "not-found"


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    (failure,) = find(tmp_path)
    assert isinstance(failure, Failure)
    assert failure.code == "empty"


def test_a_file_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "x" * 1001)
    (failure,) = find(path, settings=Settings(max_bytes=1000))
    assert isinstance(failure, Failure)
    assert failure.code == "too-large"


def test_a_huge_line_amid_records_is_passed_over(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", '{"text": "أ"}\n{"text": "' + "x" * 5000 + '"}\n{"text": "ب"}\n')
    found = find(path, settings=Settings(max_line=1000))
    assert [getattr(one, "code", "page") for one in found] == ["page", "too-large", "page"]


def test_packed_records_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl.gz", gzip.compress('{"text": "خبر"}\n'.encode()))
    (page,) = find(path)
    assert isinstance(page, Page)
    assert page.path.endswith("a.jsonl.gz#1")


def test_a_file_without_a_known_ending_is_known_by_its_content(tmp_path: Path) -> None:
    records, markup, text = (
        write(tmp_path / "a", '{"text": "خبر"}'),
        write(tmp_path / "b", "<!DOCTYPE html><p>خبر"),
        write(tmp_path / "c", "خبر"),
    )
    assert [getattr(one, "media", None) for one in find(records, markup, text)] == ["text", "html", "text"]
    assert find(records)[0].path.endswith("#1")


class _Input:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(data))


def test_standard_input_is_read_as_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, path, media in (
        ("خبر".encode(), "-", "text"),
        (b"<html><p>x", "-", "html"),
        (b'{"text": "x"}', "-#1", "text"),
    ):
        monkeypatch.setattr(sys, "stdin", _Input(data))
        (page,) = find("-")
        assert isinstance(page, Page)
        assert (page.path, page.media, page.is_source) == (path, media, False)


def test_standard_input_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Input(b"x" * 2000))
    (failure,) = find("-", settings=Settings(max_bytes=1000))
    assert isinstance(failure, Failure)
    assert failure.code == "too-large"
