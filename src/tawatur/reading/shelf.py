"""Readings put aside as bytes in a file without a name, each made again when it is asked for.

Twenty thousand readings are most of a gigabyte of small objects, and a process that was forked off copies each as soon
as it looks at it. Whoever goes through all of them needs one at a time, and mostly only a part of it.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, overload

import msgspec

from tawatur.article import Article
from tawatur.reading.nouns import Entity, Quantity, Reading


class Label(msgspec.Struct, frozen=True, gc=False):
    """What readings are told apart and sorted by: path, identifier and language of the article."""

    path: str
    id: str
    language: str


class _Printed(msgspec.Struct, frozen=True):
    article: Article


class _Named(msgspec.Struct, frozen=True):
    article: Article
    entities: tuple[Entity, ...] = ()
    quantities: tuple[Quantity, ...] = ()


_Place = tuple[int, int]  # in the file: where the bytes of one reading begin, and how many they are
_encoder: Final = msgspec.msgpack.Encoder()
_whole: Final = msgspec.msgpack.Decoder(Reading)
_printed: Final = msgspec.msgpack.Decoder(_Printed)
_named: Final = msgspec.msgpack.Decoder(_Named)


class _File:
    """Bytes in a file that nobody else sees and that is gone with the last shelf that reads it."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 (it lives as long as this object)
        self._size = 0

    def write(self, data: bytes) -> _Place:
        place = self._size, len(data)
        self._file.write(data)
        self._size += len(data)
        return place

    def read(self, place: _Place) -> bytes:
        """The bytes of one place; processes that share the file by a fork do not disturb one another."""
        start, size = place
        return os.pread(self._file.fileno(), size, start)

    def __del__(self) -> None:
        self._file.close()


class Shelf(Sequence[Reading]):
    """Readings in the order in which they came.

    Args:
        readings: The readings, taken one at a time.
        packed: Whether they are put aside; else they stay as they are, as whoever has them in memory anyhow wants.

    Attributes:
        labels: What each is told apart by, without making it again.
    """

    def __init__(self, readings: Iterable[Reading] = (), packed: bool = True) -> None:
        self.labels: list[Label] = []
        self._kept: list[_Place | Reading] = []
        self._file = _File() if packed and hasattr(os, "pread") else None
        for reading in readings:
            self.append(reading)

    def append(self, reading: Reading) -> None:
        """Put one more reading on the shelf."""
        article = reading.article
        packed = _pack(reading) if self._file is not None else None
        self.labels.append(Label(article.path, article.id, article.language))
        self._kept.append(reading if self._file is None or packed is None else self._file.write(packed))

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Reading]:
        return map(self.__getitem__, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> Reading: ...
    @overload
    def __getitem__(self, at: slice) -> "Shelf": ...
    def __getitem__(self, at: int | slice) -> "Reading | Shelf":
        if isinstance(at, slice):
            part = Shelf(packed=False)
            part._file = self._file
            part.labels, part._kept = self.labels[at], self._kept[at]
            return part
        kept = self._look(at)
        return _whole.decode(kept) if isinstance(kept, bytes) else kept

    def article(self, at: int) -> Article:
        """The article of one reading, made again in a third of the time that all of it takes."""
        kept = self._look(at)
        return _printed.decode(kept).article if isinstance(kept, bytes) else kept.article

    def named(self, at: int) -> Reading:
        """One reading without its statements and dates."""
        kept = self._look(at)
        if not isinstance(kept, bytes):
            return kept
        part = _named.decode(kept)
        return Reading(part.article, part.entities, quantities=part.quantities)

    def _look(self, at: int) -> bytes | Reading:
        kept = self._kept[at]
        if isinstance(kept, Reading):
            return kept
        assert self._file is not None  # whatever has a place was written to it
        return self._file.read(kept)


def _pack(reading: Reading) -> bytes | None:
    """The bytes of a reading; None where it holds what they cannot: a huge number, half a letter."""
    try:
        return _encoder.encode(reading)
    except (OverflowError, UnicodeEncodeError):
        return None
