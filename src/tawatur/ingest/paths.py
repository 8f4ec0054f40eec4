"""Paths become pages: files and folders in order, and for each that cannot be read a failure, never an end."""

import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tawatur.errors import EmptySource, InputError, NotFound
from tawatur.ingest.bounded_lines import read_lines
from tawatur.ingest.decode import decode
from tawatur.ingest.nouns import Failure, Meta, Page
from tawatur.ingest.records import read_records
from tawatur.ingest.sidecar import is_sidecar, read_sidecar, sidecar_of
from tawatur.ingest.streams import open_stream, read_bounded, read_stream
from tawatur.settings import Settings

STANDARD_INPUT: Final = "-"
_MEDIA: Final = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "records",
    ".ndjson": "records",
}
_logger = logging.getLogger(__name__)


def find_pages(paths: Sequence[str], settings: Settings) -> Iterator[Page | Failure]:
    """The pages of files, folders and standard input.

    Args:
        paths: Files, folders (read recursively, in the order of their paths) and `-` for standard input.
        settings: Limits of size.

    Yields:
        Pages in the order of the paths, and a failure in the place of what cannot be read.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _guarded(path, _read_standard_input(settings))
        elif Path(path).is_dir():
            yield from _read_folder(Path(path), settings)
        elif not (is_sidecar(Path(path)) and _has_article(Path(path))):
            yield from _guarded(path, _read_file(Path(path), settings))


def _guarded(path: str, pages: Iterator[Page | Failure]) -> Iterator[Page | Failure]:
    """`pages`, ended by a failure where reading them fails."""
    try:
        yield from pages
    except InputError as error:
        _logger.debug("cannot read %s", path, exc_info=True)
        yield Failure(path, error.code, error.message)


def _read_folder(folder: Path, settings: Settings) -> Iterator[Page | Failure]:
    count = 0
    for path in _walk(folder):
        count += 1
        yield from _guarded(str(path), _read_file(path, settings))
    if not count:
        kinds = " ".join(_MEDIA)
        yield Failure(str(folder), EmptySource.code, f"{folder}: no article files in this folder; it may hold {kinds}")


def _walk(folder: Path) -> list[Path]:
    """Article files under `folder`, sorted by path, so that their order is the same on every machine."""
    found = [path for path in folder.rglob("*") if _media_of(path) and not is_sidecar(path) and path.is_file()]
    shown = [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    return sorted(shown, key=lambda path: path.as_posix())


def _media_of(path: Path) -> str | None:
    suffixes = [suffix for suffix in path.suffixes[-2:] if suffix != ".gz"]
    return _MEDIA.get(suffixes[-1].lower()) if suffixes else None


def _has_article(sidecar: Path) -> bool:
    stem = sidecar.name.removesuffix(".meta.json")
    return any(sidecar.with_name(stem + suffix).exists() for suffix in _MEDIA)


def _read_file(path: Path, settings: Settings) -> Iterator[Page | Failure]:
    if not path.exists():
        raise NotFound(f"{path}: no such file or folder; check the path")
    media = _media_of(path)
    if media == "records":
        with open_stream(path) as stream:
            yield from read_records(read_lines(stream, settings.max_line), str(path))
        return
    data = read_bounded(path, settings.max_bytes)
    media = media or _sniff(data)
    if media == "records":
        with open_stream(path) as stream:
            yield from read_records(read_lines(stream, settings.max_line), str(path))
        return
    sidecar = sidecar_of(path)
    meta = Meta()
    try:
        meta = read_sidecar(sidecar)
    except InputError as error:  # the article itself is whole: read it, and say what is wrong beside it
        yield Failure(str(sidecar), error.code, error.message)
    yield _make_page(str(path), data, media, meta, is_file=path.suffix != ".gz")


def _read_standard_input(settings: Settings) -> Iterator[Page | Failure]:
    stream = sys.stdin.buffer
    head = stream.peek(4096) if hasattr(stream, "peek") else b""
    if _sniff(head) == "records":
        yield from read_records(read_lines(stream, settings.max_line), STANDARD_INPUT)
        return
    data = read_stream(stream, settings.max_bytes, "standard input")
    yield _make_page(STANDARD_INPUT, data, _sniff(data), Meta(), is_file=False)


def _sniff(data: bytes) -> str:
    """The kind of content without a name that tells it."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").lower()
    if head.startswith((b'{"', b'{ "', b'{\0"')):
        return "records"
    return "html" if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body", b"<!--")) else "text"


def _make_page(path: str, data: bytes, media: str, meta: Meta, *, is_file: bool) -> Page:
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        decoded = decode(data, markup=media == "html")
    except InputError as error:
        raise type(error)(f"{name}: {error.message}") from error
    if not decoded.text.strip("\ufeff \t\r\n\v\f\xa0\u200e\u200f"):
        raise EmptySource(f"{name}: empty; give a file with an article in it")
    is_source = is_file and media == "text" and decoded.encoding == "utf-8"
    return Page(path, decoded.text, media, decoded.encoding, meta, is_source)
