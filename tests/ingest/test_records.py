"""One article a line, under the names that corpora and crawlers give."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.ingest import Failure, Page
from tawatur.ingest.bounded_lines import read_lines
from tawatur.ingest.records import read_records


def read(*rows: str | dict[str, Any], limit: int = 10_000) -> list[Page | Failure]:
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return list(read_records(read_lines(io.BytesIO(data), limit), "news.jsonl"))


def page(row: dict[str, Any]) -> Page:
    (only,) = read(row)
    assert isinstance(only, Page)
    return only


@pytest.mark.parametrize("name", ["content", "text", "body", "articleBody"])
def test_the_text_is_found_under_its_usual_names(name: str) -> None:
    assert page({name: "نص الخبر."}).text == "نص الخبر."


def test_metadata_is_found_under_its_usual_names() -> None:
    found = page({"text": "نص.", "link": "https://x.example/1", "source": "المرفأ", "date": "2024-11-05"})
    assert (found.meta.url, found.meta.outlet, found.meta.published) == ("https://x.example/1", "المرفأ", "2024-11-05")


def test_the_time_of_the_crawl_is_no_date_of_publication() -> None:
    found = page({"text": "نص.", "date_extracted": "2024-11-05 10:00:00"})
    assert found.meta.published is None
    assert found.meta.captured == "2024-11-05 10:00:00"


def test_dates_in_numbers_are_seconds_or_milliseconds() -> None:
    assert page({"text": "نص.", "published": 1730764800}).meta.published == "2024-11-05T00:00:00Z"
    assert page({"text": "نص.", "published": 1730764800000}).meta.published == "2024-11-05T00:00:00Z"


def test_authors_and_publishers_may_be_lists_and_objects() -> None:
    found = page({"text": "نص.", "authors": [{"name": "هدى"}, "سعيد"], "publisher": {"name": "المرفأ"}})
    assert (found.meta.byline, found.meta.outlet) == ("هدى، سعيد", "المرفأ")


def test_title_and_byline_become_part_of_the_text_so_that_they_are_places_in_it() -> None:
    found = page({"title": "عنوان", "author": "هدى المرزوق", "content": "نص الخبر."})
    assert found.text == "عنوان\nهدى المرزوق\n\nنص الخبر."
    assert not found.is_source


def test_a_title_that_opens_the_body_already_is_not_said_twice() -> None:
    assert page({"title": "عنوان", "content": "عنوان\nنص الخبر."}).text == "عنوان\nنص الخبر."


def test_an_article_is_called_by_its_own_path_or_id_or_by_its_number() -> None:
    found = read({"text": "أ"}, {"text": "ب", "id": 7}, {"text": "ج", "id": "x", "path": "y"})
    assert [one.path for one in found] == ["news.jsonl#1", "7", "y"]


def test_html_in_a_record_stays_html() -> None:
    assert page({"html": "<p>نص</p>"}).media == "html"


def test_a_broken_line_amid_the_file_is_named_and_the_rest_is_read() -> None:
    found = read({"text": "أ"}, "", '{"text": "ب"', {"text": "ج"})
    assert [type(one).__name__ for one in found] == ["Page", "Failure", "Page"]
    failure = found[1]
    assert isinstance(failure, Failure)
    assert (failure.path, failure.code) == ("news.jsonl#2", "broken-record")
    assert "line 3" in failure.message


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("[1, 2]", "broken-record"),
        ('"text"', "broken-record"),
        ('{"a":' * 1_500, "broken-record"),
        ('{"title": "عنوان"}', "empty"),
        ('{"text": "  "}', "empty"),
        ('{"text": "' + "x" * 20_000 + '"}', "too-large"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_code(row: str, code: str) -> None:
    (only,) = read(row)
    assert isinstance(only, Failure)
    assert only.code == code
    assert "line 1" in only.message


def test_what_other_programs_write_is_read() -> None:
    assert page({"text": "نص.", "author": float("nan")}).meta.byline is None
    (only,) = read('{"text": "cut \\ud83d emoji"}')
    assert isinstance(only, Page)
    assert only.text.encode("utf-8")


def test_a_body_that_merely_begins_with_the_titles_words_gets_its_title() -> None:
    assert page({"title": "قلعة البحر", "content": "قلعة البحر القديمة تقع في الشمال."}).text.startswith("قلعة البحر\n")


def test_a_byline_that_opens_the_body_is_not_said_twice() -> None:
    body = "هدى المرزوق- المرفأ- السدرة: أعلنت الوزيرة."
    assert page({"author": "هدى المرزوق- المرفأ- السدرة:", "content": body}).text == body


def test_a_file_without_lines_is_empty() -> None:
    (only,) = read("")
    assert isinstance(only, Failure)
    assert only.code == "empty"


@given(st.dictionaries(st.text(max_size=8), st.recursive(st.none() | st.text() | st.integers(), st.lists), max_size=5))
def test_any_object_gives_a_page_or_a_failure(row: dict[str, Any]) -> None:
    assert len(read({**row, "content": row.get("content", "نص")}, limit=1_000_000)) == 1
