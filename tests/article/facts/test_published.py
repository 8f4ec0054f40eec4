"""When an article came out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.article.facts.published import find_published, read_date
from tawatur.ingest import Meta
from tests.article.article_factories import BODY, a_line, read

TITLE = "السد الجديد لن يؤثر في المصب"


@pytest.mark.parametrize(
    ("given_date", "value", "grain"),
    [
        ("2019-02-18", "2019-02-18", "day"),
        ("2019-02", "2019-02", "month"),
        ("2019-02-18T10:05:00Z", "2019-02-18T10:05:00Z", "minute"),
        ("2019-02-18T10:05+03:00", "2019-02-18T10:05+03:00", "minute"),
        ("2019-02-18 00:00:00", "2019-02-18", "day"),
        ("Mon, 18 Feb 2019 10:05:00 GMT", "2019-02-18T10:05", "minute"),
        ("18/02/2019", "2019-02-18", "day"),
        ("١٨ شباط ٢٠١٩", "2019-02-18", "day"),
        ("18 شباط/فبراير 2019", "2019-02-18", "day"),
        ("الإثنين 18 تشرين الثاني 2019", "2019-11-18", "day"),
        ("8 جانفي 2019", "2019-01-08", "day"),
        ("3 غشت 2021", "2021-08-03", "day"),
    ],
)
def test_dates_as_they_are_written(given_date: str, value: str, grain: str) -> None:
    assert read_date(given_date) == (value, grain)


@pytest.mark.parametrize("given_date", ["", "أمس", "2019-13", "31/31/2019", "18 02", "99999-01-01", "2019-02-30"])
def test_what_is_no_date(given_date: str) -> None:
    assert read_date(given_date) is None


@given(st.text(max_size=60))
def test_any_text_gives_a_date_or_nothing(text: str) -> None:
    found = read_date(text)
    assert found is None or found[1] in ("minute", "day", "month")


def basis(text: str, meta: Meta | None = None) -> tuple[str, str] | None:
    published = read(text, meta).published
    return None if published is None else (published.value, published.basis)


def test_the_surest_source_comes_first() -> None:
    text = f"{TITLE}\n21 مارس 2021\n{BODY}"
    meta = Meta(published="2021-03-20", url="https://x.example/2021/03/19/1", captured="2021-04-01")
    assert basis(text, meta) == ("2021-03-20", "metadata")
    assert basis(text, Meta(url=meta.url)) == ("2021-03-21", "text")
    assert basis(f"{TITLE}\n{BODY}", Meta(url=meta.url, captured=meta.captured)) == ("2021-03-19", "url")
    assert basis(f"{TITLE}\n{BODY}", Meta(captured=meta.captured)) == ("2021-04-01", "captured")
    assert basis(f"{TITLE}\n{BODY}") is None


def test_a_dateline_may_tell() -> None:
    assert basis(f"{TITLE}\nرام الله 3-5-2021 وفا- {BODY}") == ("2021-05-03", "dateline")


def test_a_date_of_which_the_article_tells_is_not_its_own() -> None:
    assert basis(f"{TITLE}\n{BODY}\nوكان السد قد انهار في 21 مارس 1991 بعد أمطار غزيرة هطلت أياماً.") is None


def test_the_first_time_comes_before_the_last_change() -> None:
    lines = [a_line("آخر تحديث: 4 أغسطس 2024"), a_line("نشر في: 3 أغسطس 2024")]
    published = find_published(Meta(), "آخر تحديث: 4 أغسطس 2024", lines[1:], None)
    assert published is not None
    assert published.value == "2024-08-03"


def test_a_date_in_the_text_is_a_place_in_it() -> None:
    text = f"{TITLE}\n{BODY}\nنشر في: ٢١ آذار ٢٠٢١"
    published = read(text).published
    assert published is not None
    assert published.span is not None
    assert text[published.span.start : published.span.end] == published.span.text == "٢١ آذار ٢٠٢١"


@pytest.mark.parametrize(
    ("url", "value"),
    [
        ("https://x.example/2021/3/9/news", "2021-03-09"),
        ("https://x.example/news/20210309/1", "2021-03-09"),
        ("https://x.example/news-2021-03-09.html", "2021-03-09"),
        ("https://x.example/1067731", None),
        ("https://x.example/20211399/1", None),
    ],
)
def test_dates_in_addresses(url: str, value: str | None) -> None:
    found = basis(f"{TITLE}\n{BODY}", Meta(url=url))
    assert (found and found[0]) == value
