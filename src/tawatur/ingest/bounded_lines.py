"""Lines of a file that may be larger than memory: each is bounded, an overlong one is passed over, not read."""

import codecs
import io
from collections.abc import Iterator
from typing import IO, Final

import msgspec

from tawatur.ingest.decode import guess_utf16

_STEP: Final = 1024 * 1024


class Line(msgspec.Struct, frozen=True):
    """One line of a file.

    Attributes:
        number: Its number, from 1.
        data: Its bytes with the line end; None where it is longer than `limit`.
        limit: How long a line may be, in bytes.
    """

    number: int
    data: bytes | None
    limit: int


def read_lines(stream: IO[bytes], limit: int) -> Iterator[Line]:
    """The lines of a stream, at most `limit` bytes of one in memory.

    Args:
        stream: A buffered binary stream, read from where it stands; UTF-16 is recognised and given as UTF-8.
        limit: Longest line to keep, in bytes.

    Yields:
        Every line; `data` is None for one that is too long.
    """
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(_Raw(stream))
    head = buffered.peek(4096)[:4096]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield from _read_wide(buffered, "utf-16", limit)
    elif (wide := guess_utf16(head)) is not None:
        yield from _read_wide(buffered, wide, limit)
    else:
        yield from _read_narrow(buffered, limit)


class _Raw(io.RawIOBase):
    """Any readable object as a raw stream, so that it can be buffered."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _read_narrow(stream: io.BufferedReader, limit: int) -> Iterator[Line]:
    number = 0
    while data := stream.readline(limit + 1):
        number += 1
        if len(data) <= limit or data.endswith(b"\n"):
            yield Line(number, data, limit)
            continue
        while (rest := stream.readline(_STEP)) and not rest.endswith(b"\n"):
            pass
        yield Line(number, None, limit)


def _read_wide(stream: io.BufferedReader, encoding: str, limit: int) -> Iterator[Line]:
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="\n")
    number = 0
    while piece := text.readline(limit + 1):
        number += 1
        if len(piece) <= limit or piece.endswith("\n"):
            yield Line(number, piece.encode("utf-8", "replace"), limit)
            continue
        while (rest := text.readline(_STEP)) and not rest.endswith("\n"):
            pass
        yield Line(number, None, limit)
