"""The rooms stand in one line: a room imports only rooms above it, through the front door, late imports too."""

import ast
from pathlib import Path

import pytest

import tawatur

ROOMS = (
    "errors",
    "settings",
    "arabic",
    "resources",
    "ingest",
    "article",
    "reading",
    "linking",
    "weaving",
    "store",
    "engine",
    "desk",
    "__main__",
)
SOURCE = Path(tawatur.__file__).parent


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> list[str]:
    """Every `tawatur.*` module that is imported anywhere in a file, inside functions too."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the room"
            if (node.module or "").split(".")[0] == "tawatur":
                found.append(node.module or "")
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.split(".")[0] == "tawatur"]
    return found


def wrong_ways(source: str, here: str) -> list[str]:
    """The imports of a file of room `here` that go down the line or through a side door."""
    wrong = []
    for name in imported(ast.parse(source)):
        parts = name.split(".")
        if len(parts) == 1 or parts[1] == here:
            continue
        if parts[1] not in ROOMS or ROOMS.index(parts[1]) > ROOMS.index(here):
            wrong.append(f"{here} looks down to {name}")
        elif len(parts) > 2 and here != "__main__":
            wrong.append(f"{here} enters {name} by a side door")
    return wrong


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_go_one_way(path: Path) -> None:
    if path == SOURCE / "__init__.py":
        assert wrong_ways(path.read_text(encoding="utf-8"), "__main__") == []
    else:
        assert wrong_ways(path.read_text(encoding="utf-8"), room_of(path)) == []


def test_the_rule_sees_a_wrong_way_and_a_side_door() -> None:
    assert wrong_ways("from tawatur.weaving import Weave", "reading")
    assert wrong_ways("def f():\n    from tawatur.store import open_store", "reading")
    assert wrong_ways("from tawatur.article.nouns import Article", "reading")
    assert not wrong_ways("from tawatur.article import Article", "reading")


def test_every_room_has_its_place() -> None:
    rooms = {room_of(path) for path in SOURCE.rglob("*.py")} - {"__init__"}
    assert rooms <= set(ROOMS)


@pytest.mark.parametrize("path", sorted(SOURCE.glob("*/__init__.py")), ids=lambda p: p.parent.name)
def test_a_window_shows_and_does_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.Expr)
    assert all(isinstance(node, allowed) for node in tree.body)


def test_the_root_shows_at_most_twelve_names() -> None:
    assert len(tawatur.__all__) <= 12
