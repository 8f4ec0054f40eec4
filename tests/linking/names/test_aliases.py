"""The gazetteer of aliases: the package's, a user's, and what is wrong with a file said with its line."""

from pathlib import Path

import pytest

from tawatur.errors import BrokenRecord, NotFound
from tawatur.linking import link, load_aliases
from tawatur.linking.names.aliases import name_key
from tests.linking.linking_factories import partition, reading

SIDES = reading("a", ("organisation", "تجمع صيادي المرفأ")), reading("b", ("organisation", "النوارس الزرق"))


def test_the_package_knows_acronyms() -> None:
    entry = load_aliases().find("organisation", name_key("organisation", "قسد"))
    assert entry is not None
    assert entry.name == "قوات سوريا الديمقراطية"
    assert "SDF" in entry.latin


def test_no_alias_of_the_package_is_claimed_twice() -> None:
    owner = load_aliases().owner
    assert [key for key, index in owner.items() if index < 0] == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("own.tsv", "# mine\norganisation\tتجمع صيادي المرفأ\tالنوارس الزرق\n\n"),
        ("own.yml", "organisations:\n  - {name: تجمع صيادي المرفأ, aliases: [النوارس الزرق], latin: [Fishers]}\n"),
    ],
)
def test_a_user_adds_to_it(tmp_path: Path, name: str, content: str) -> None:
    assert len(partition(link(SIDES))) == 2
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    assert len(partition(link(SIDES, load_aliases(str(file))))) == 1


def test_a_users_latin_name_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "own.yml"
    file.write_text("organisations:\n  - {name: تجمع صيادي المرفأ, latin: [Fishers]}\n", encoding="utf-8")
    actors = link(SIDES, load_aliases(str(file)))
    assert {actor.latin for actor in actors} == {("Fishers",), ()}


def test_an_alias_of_two_links_nothing(tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    lines = ("organisation\tتجمع صيادي المرفأ\tالنوارس الزرق", "organisation\tنقابة بحارة الزبرجد\tالنوارس الزرق")
    file.write_text("\n".join(lines), encoding="utf-8")
    assert len(partition(link(SIDES, load_aliases(str(file))))) == 2


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("bad.tsv", "organisation\tا\tب\nclub\tا\tب\n", "bad.tsv:2"),
        ("bad.tsv", "organisation\tوحيد\n", "bad.tsv:1"),
        ("bad.yml", "organisations:\n  - {name: [\n", "bad.yml:"),
        ("bad.yml", "- a list\n", "bad.yml:1"),
        ("bad.yml", "clubs: []\n", "bad.yml:1"),
        ("bad.yml", "organisations:\n  - {name: ا}\n  - {aliases: [ب]}\n", "entry 2 of organisations"),
        ("bad.yml", "organisations:\n  - {name: ا, aliases: ب}\n", "entry 1 of organisations"),
    ],
)
def test_a_bad_line_is_told_with_its_number(tmp_path: Path, name: str, content: str, says: str) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BrokenRecord, match=says):
        load_aliases(str(file))


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    file = tmp_path / "bad.tsv"
    file.write_bytes(b"organisation\t\xff\xfe\n")
    with pytest.raises(BrokenRecord, match="not UTF-8"):
        load_aliases(str(file))


def test_a_missing_file_is_told() -> None:
    with pytest.raises(NotFound, match="no such alias file"):
        load_aliases("/nowhere/own.tsv")
