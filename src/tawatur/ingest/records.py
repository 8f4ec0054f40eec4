"""Records: one article a line of JSON, under the names that corpora and crawlers give to its fields."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from tawatur.errors import BrokenRecord, EmptySource, InputError, TooLarge
from tawatur.ingest.bounded_lines import Line
from tawatur.ingest.decode import decode
from tawatur.ingest.nouns import Failure, Meta, Page

# Names of each field, the first that is filled wins.
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "name"),
    "text": ("content", "text", "body", "articleBody", "article", "maintext", "fulltext", "content_text"),
    "html": ("html", "content_html", "raw_html"),
    "url": ("url", "link", "uri", "source_url", "canonical_url"),
    "outlet": ("outlet", "source", "publisher", "site_name", "source_name", "newspaper", "source_domain", "domain"),
    "byline": ("byline", "author", "authors", "creator"),
    "published": (
        *("published", "date", "date_published", "datePublished", "published_at", "publish_date", "date_publish"),
        *("published_date", "publication_date", "pubDate", "publishedAt"),
    ),
    "captured": ("captured", "date_extracted", "date_download", "crawl_date", "fetched_at", "retrieved"),
    "path": ("path", "id"),
}
_NEAR: Final = 20  # characters between the body's beginning or its title and a byline that it has already
_SECONDS_LIMIT: Final = 10**11  # a larger number of a date field counts milliseconds


def read_records(lines: Iterator[Line], source: str) -> Iterator[Page | Failure]:
    """The articles of a file of records.

    Args:
        lines: Its lines.
        source: The file's path; the n-th article is `source#n` unless its line has a `path` or `id` of its own.

    Yields:
        A page for each line that holds an article, a failure with the line's number for each that does not.
    """
    count = 0
    for line in lines:
        if line.data is not None and not line.data.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        count += 1
        path = f"{source}#{count}"
        try:
            yield _read_record(line, source, path)
        except InputError as error:
            yield Failure(path, error.code, error.message)
    if not count:
        yield Failure(source, EmptySource.code, f"{source}: empty; give a file with one JSON object a line")


def _read_record(line: Line, source: str, path: str) -> Page:
    where = f"{source}, line {line.number}"
    if line.data is None:
        raise TooLarge(f"{where}: longer than the {line.limit:,} bytes that TAWATUR_MAX_LINE allows; split or raise it")
    try:
        decoded = decode(line.data)
    except InputError as error:
        raise type(error)(f"{where}: {error.message}") from error
    record = _parse(decoded.text.lstrip("\ufeff"), where)
    values = {field: _first(record, names) for field, names in _FIELDS.items()}
    path = values["path"] or path
    body, media = (values["text"], "text") if values["text"] else (values["html"], "html")
    if not body:
        raise EmptySource(f"{where}: no text in it; give the article's text as `content` or `text`")
    meta = Meta(**{name: values[name] for name in Meta.__struct_fields__})
    text = body if media == "html" else _compose(values["title"], values["byline"], body)
    return Page(path, text, media, decoded.encoding, meta, is_source=False)


def _parse(text: str, where: str) -> dict[str, Any]:
    try:
        record = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        record = _parse_leniently(text, where)
    except RecursionError as error:
        raise BrokenRecord(f"{where}: nested too deeply for a record; give one flat JSON object a line") from error
    if not isinstance(record, dict):
        raise BrokenRecord(f"{where}: no JSON object; give one article a line, as an object")
    return record


def _parse_leniently(text: str, where: str) -> Any:
    """Python's own reader takes what others write: `NaN` of data frames, half surrogates of cut emoji."""
    try:
        record = json.loads(text, strict=False, parse_constant=lambda _: None)
        return json.loads(
            json.dumps(record, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at character {error.pos + 1}"
        raise BrokenRecord(f"{where}: broken JSON ({reason}); mend or delete the line") from error
    except (RecursionError, ValueError) as error:
        raise BrokenRecord(f"{where}: broken JSON ({error}); mend or delete the line") from error


def _first(record: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = _as_text(record.get(name), is_date=name.lower().startswith(("date", "pub", "crawl", "captured")))
        if value:
            return value
    return None


def _as_text(value: Any, *, is_date: bool) -> str | None:
    """A field as text: lists joined, objects by their name, a number as the time or identifier that it is."""
    match value:
        case str():
            return value.strip("\n\r\t ") or None
        case bool() | None:
            return None
        case int() | float():
            return _as_time(value) if is_date else str(value)
        case list():
            pieces = [piece for one in value if (piece := _as_text(one, is_date=is_date))]
            return "، ".join(pieces) or None
        case dict():
            return _as_text(value.get("name") or value.get("title") or value.get("$date"), is_date=is_date)
        case _:
            return None


def _as_time(value: float) -> str | None:
    seconds = value / 1000 if abs(value) > _SECONDS_LIMIT else value
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, OSError, ValueError):
        return None


def _compose(title: str | None, byline: str | None, body: str) -> str:
    """Title, byline and body as one text, since a headline and a byline must be places in it."""
    start = body.lstrip()
    head = [title] if title and not (start == title or start.startswith((title + "\n", title + "\r"))) else []
    head += [byline] if byline and byline not in start[: len(byline) + len(title or "") + _NEAR] else []
    return "\n".join([*head, "", body]) if head else body
