from pathlib import Path

import pytest

from tawatur.engine import line, read_page, read_paths, weave_readings
from tawatur.errors import MissingExtra, NoArticle, NotFound
from tawatur.ingest import Failure, Page
from tawatur.reading import Reading
from tawatur.settings import Settings
from tests.linking.linking_factories import reading

NEWS = "افتتاح مكتبة الميناء\n\nقال الوزير سامي الراوي إن المكتبة ستفتح أبوابها الثلاثاء أمام سكان المدينة كلها.\n"


def write_some(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:02}.txt").write_text(NEWS.replace("الثلاثاء", f"بعد {number + 3} أيام"), encoding="utf-8")


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    write_some(tmp_path, 40)
    (tmp_path / "05.txt").write_bytes(b"")
    one, two = (list(read_paths([str(tmp_path)], Settings(workers=workers))) for workers in (1, 2))
    assert one == two
    assert [isinstance(item, Failure) for item in one] == [number == 5 for number in range(40)]


def test_a_failure_stands_in_its_place(tmp_path: Path) -> None:
    write_some(tmp_path, 1)
    results = list(read_paths(["nowhere.txt", str(tmp_path / "00.txt")], Settings(workers=1)))
    assert isinstance(results[0], Failure)
    assert (results[0].path, results[0].code) == ("nowhere.txt", "not-found")
    assert isinstance(results[1], Reading)


def test_a_failure_passes_through() -> None:
    failure = Failure("a", "empty", "a: empty")
    assert read_page(failure) is failure


def test_what_cannot_be_understood_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(page: Page) -> None:
        raise NoArticle(f"{page.path}: no article")

    monkeypatch.setattr(line, "understand", refuse)
    assert read_page(Page("a.html", "<html>")) == Failure("a.html", "no-article", "a.html: no article")


def test_an_article_that_trips_the_reader_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(page: Page) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(line, "understand", trip)
    failure = read_page(Page("a.txt", NEWS))
    assert isinstance(failure, Failure)
    assert failure.code == "internal"
    assert "RecursionError" in failure.message


def test_a_tier_that_is_not_installed_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(article: object, tier: str) -> None:
        raise MissingExtra("the accurate tier", "accurate")

    monkeypatch.setattr(line, "read_article", absent)
    with pytest.raises(MissingExtra):
        read_page(Page("a.txt", NEWS), "accurate")


def test_weaving_does_not_depend_on_the_order(tmp_path: Path) -> None:
    write_some(tmp_path, 4)
    readings = [item for item in read_paths([str(tmp_path)], Settings(workers=1)) if isinstance(item, Reading)]
    assert weave_readings(readings) == weave_readings(readings[::-1])


def test_a_users_alias_file_joins_two_names(tmp_path: Path) -> None:
    sides = reading("a", ("organisation", "تجمع صيادي المرفأ")), reading("b", ("organisation", "النوارس الزرق"))
    file = tmp_path / "own.tsv"
    file.write_text("organisation\tتجمع صيادي المرفأ\tالنوارس الزرق\n", encoding="utf-8")
    assert len(weave_readings(sides).actors) == 2
    assert len(weave_readings(sides, aliases=str(file)).actors) == 1
    with pytest.raises(NotFound):
        weave_readings(sides, aliases=str(tmp_path / "absent.tsv"))
