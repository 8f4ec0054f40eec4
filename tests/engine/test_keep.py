from collections.abc import Iterator
from pathlib import Path

import pytest

from tawatur.engine import add_paths, keep, weave_desk
from tawatur.ingest import Failure, Meta, Page, find_pages
from tawatur.settings import Settings
from tawatur.store import Correction, MemoryStore, Store, words_of

ALONE = Settings(workers=1)
NEWS = "افتتاح مكتبة الميناء\n\nقال الوزير سامي الراوي إن المكتبة ستفتح أبوابها الثلاثاء أمام سكان المدينة كلها.\n"


@pytest.fixture
def store() -> Store:
    return MemoryStore()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(NEWS.replace("الميناء", f"الميناء {name}"), encoding="utf-8")
    return tmp_path


def outcomes(paths: list[str], store: Store, again: bool = False) -> list[str]:
    return [item.code if isinstance(item, Failure) else item.outcome for item in add_paths(paths, store, ALONE, again)]


def test_what_is_there_is_not_read_again(folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcomes([str(folder)], store) == ["new"] * 3

    def refuse(page: Page, tier: str) -> None:
        raise AssertionError(page.path)

    monkeypatch.setattr(keep, "read_page", refuse)
    assert outcomes([str(folder)], store) == ["known"] * 3


def test_again_reads_again(folder: Path, store: Store) -> None:
    outcomes([str(folder)], store)
    assert outcomes([str(folder)], store, again=True) == ["same"] * 3


def test_a_changed_file_is_a_new_version(folder: Path, store: Store) -> None:
    outcomes([str(folder)], store)
    path = folder / "b.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\nوحضر الافتتاح ثلاثون كاتباً.\n", encoding="utf-8")
    assert outcomes([str(folder)], store) == ["known", "changed", "known"]
    assert [version.number for version in store.versions(str(path))] == [1, 2]


def test_failures_are_told_and_tried_again(folder: Path, store: Store) -> None:
    (folder / "b.txt").write_bytes(b"")
    assert outcomes([str(folder)], store) == ["new", "empty", "new"]
    (folder / "b.txt").write_text(NEWS, encoding="utf-8")
    assert outcomes([str(folder)], store) == ["known", "new", "known"]


def test_ctrl_c_keeps_what_was_read(folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = list(find_pages([str(folder)], ALONE))

    def interrupted(paths: list[str], settings: Settings) -> Iterator[Page | Failure]:
        yield from pages[:2]
        raise KeyboardInterrupt

    monkeypatch.setattr(keep, "find_pages", interrupted)
    monkeypatch.setattr(keep, "map_in_order", lambda work, items, workers: map(work, items))
    with pytest.raises(KeyboardInterrupt):
        outcomes([str(folder)], store)
    assert store.counts().articles == 2
    assert store.is_stale()


def test_a_fingerprint_is_of_all_that_a_page_came_with() -> None:
    page = Page("a.txt", NEWS)
    assert keep.fingerprint_of(page) == keep.fingerprint_of(Page("b.txt", NEWS))
    assert keep.fingerprint_of(page) != keep.fingerprint_of(Page("a.txt", NEWS + " "))
    assert keep.fingerprint_of(page) != keep.fingerprint_of(Page("a.txt", NEWS, meta=Meta(outlet="المرفأ")))


def test_weaving_lays_corrections_over_the_readings(folder: Path, store: Store) -> None:
    outcomes([str(folder)], store)
    woven = weave_desk(store)
    assert not store.is_stale()
    assert store.weave() == woven
    (reading,) = store.readings([str(folder / "a.txt")])
    with store.writing() as writer:
        for said in reading.statements:
            writer.correct(Correction("reject", path=reading.article.path, content=words_of(said)))
    assert store.is_stale()
    again = weave_desk(store)
    assert not [
        report
        for claim in again.claims
        for report in claim.reports
        if report.statement and report.path.endswith("a.txt")
    ]
    (kept,) = store.readings([str(folder / "a.txt")])
    assert kept == reading
