"""What stands beside a text file."""

from pathlib import Path

import pytest

from tawatur.errors import BrokenRecord, TooLarge
from tawatur.ingest import Meta
from tawatur.ingest.sidecar import is_sidecar, read_sidecar, sidecar_of


def test_a_sidecar_is_named_for_its_article() -> None:
    assert sidecar_of(Path("news/a.b.txt")) == Path("news/a.b.meta.json")
    assert is_sidecar(Path("a.meta.json"))
    assert not is_sidecar(Path("a.json"))


def test_its_fields_are_read_and_empty_ones_are_absent(tmp_path: Path) -> None:
    path = tmp_path / "a.meta.json"
    path.write_text('{"url": "https://x.example/1", "outlet": " ", "title": null, "other": 5}', encoding="utf-8")
    assert read_sidecar(path) == Meta(url="https://x.example/1")


def test_no_sidecar_says_nothing(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path / "a.meta.json") == Meta()


@pytest.mark.parametrize("content", ['{"url": 3}', "[1]", '{"url": ', '"text"', "[" * 100_000])
def test_a_broken_sidecar_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.meta.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BrokenRecord, match=r"a\.meta\.json"):
        read_sidecar(path)


def test_a_huge_sidecar_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.meta.json"
    path.write_bytes(b" " * 2_000_000)
    with pytest.raises(TooLarge):
        read_sidecar(path)
