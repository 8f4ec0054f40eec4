"""Files are opened within bounds."""

import gzip
import io
import shutil
from pathlib import Path

import pytest

from tawatur.errors import InputError, NotFound, NotText, TooLarge
from tawatur.ingest.streams import open_stream, read_bounded


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(TooLarge, match="TAWATUR_MAX_BYTES"):
        read_bounded(path, 4)


def test_a_gzip_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress("خبر".encode()))
    assert read_bounded(path, 100) == "خبر".encode()


def test_a_gzip_bomb_is_stopped_before_it_fills_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b"a" * 40_000_000))
    with pytest.raises(TooLarge, match="bomb"), open_stream(path) as stream:
        shutil.copyfileobj(stream, io.BytesIO())


def test_a_broken_gzip_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(b"plain words")
    with pytest.raises(NotText, match="gzip"):
        read_bounded(path, 100)


def test_what_is_not_there_or_no_file_has_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such file"):
        read_bounded(tmp_path / "b.txt", 10)
    with pytest.raises(InputError, match="cannot be read"):
        read_bounded(tmp_path, 10)
