"""Whole pages as outlets print them, each line marked: X is page furniture, H the headline, ? may be either.

The pages are invented; their furniture is what sites of broadcasters, dailies, agencies and portals print.
"""

from pathlib import Path

import pytest

from tawatur.article import Article, understand
from tawatur.ingest import Page
from tests.article.article_factories import FIXTURES

PAGES = sorted(FIXTURES.glob("*.txt"))


def rows_of(path: Path) -> list[tuple[str, str]]:
    rows = [line.partition("|") for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [(mark, text) for mark, _, text in rows]


def kind_at(article: Article, start: int, end: int) -> str:
    part = next((part for part in article.parts if part.span.start < end and start < part.span.end), None)
    return "X" if part is None else part.kind


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_line_is_told_for_what_it_is(path: Path) -> None:
    rows = rows_of(path)
    article = understand(Page(path.name, "\n".join(text for _, text in rows)))
    wrong = []
    at = 0
    for mark, text in rows:
        kind = kind_at(article, at, at + len(text))
        at += len(text) + 1
        wanted = {"X": kind == "X", "H": kind == "headline", "?": True}.get(mark, kind not in ("X", "headline"))
        if not wanted:
            wrong.append((mark, kind, text))
    assert not wrong


def test_there_are_pages_and_each_has_both_article_and_furniture() -> None:
    assert len(PAGES) >= 15
    for path in PAGES:
        marks = {mark for mark, _ in rows_of(path)}
        assert {"H", "B", "X"} <= marks, path
