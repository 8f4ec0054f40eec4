"""The documentation is complete: commands, settings and extras are all told, and links lead somewhere."""

import re
import tomllib
from pathlib import Path

import pytest
import typer.main

from tawatur.desk.cli import app
from tawatur.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)")


def test_every_page_that_was_promised_is_there() -> None:
    promised = {"users", "reading", "verdicts", "api", "operation", "contributing"}
    assert promised <= {page.stem for page in PAGES}


def test_every_command_is_documented() -> None:
    text = (ROOT / "docs" / "users.md").read_text(encoding="utf-8")
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group, by its subcommands
    missing = [name for name in commands if f"tawatur {name}" not in text]
    assert commands
    assert not missing


def test_every_setting_is_documented() -> None:
    text = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
    missing = [PREFIX + f.upper() for f in Settings.__struct_fields__ if PREFIX + f.upper() not in text]
    assert not missing


def test_every_extra_is_documented() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
    missing = [extra for extra in project["optional-dependencies"] if f"[{extra}]" not in text]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_relative_links_lead_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    broken = [link for link in links if not (page.parent / link).exists()]
    assert not broken
