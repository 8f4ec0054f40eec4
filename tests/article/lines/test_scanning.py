"""Lines weighed one by one."""

from tawatur.article.lines.lines import split_lines
from tawatur.article.lines.scanning import scan_lines
from tawatur.ingest import Meta
from tests.article.article_factories import BODY


def test_each_line_has_its_weight_and_its_phrases() -> None:
    text = f"{BODY}\nشارك المقال"
    scan = scan_lines(text, split_lines(text), Meta())
    assert [scan.is_furniture(line) for line in scan.lines] == [False, False, True]
    assert [bool(hits) for hits in scan.hits] == [False, False, True]
    assert scan.arabic
    assert not scan_lines("news of the day", split_lines("news of the day"), Meta()).arabic
