"""Files opened within bounds: never more than the limit in memory, nor more out of a gzip than text can be."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, cast

from tawatur.errors import InputError, NotFound, NotText, TooLarge

_MAX_RATIO: Final = 200  # text shrinks by 3 to 20, a bomb by 1,000
_FREE: Final = 16 * 1024 * 1024  # bytes that may come out of a gzip before its ratio is looked at


def read_bounded(path: Path, limit: int) -> bytes:
    """All bytes of a file.

    Args:
        path: The file.
        limit: Most bytes to read.

    Returns:
        Its bytes, unpacked if it is named `.gz`.

    Raises:
        TooLarge: The file (or what comes out of it) is above the limit.
        NotFound: There is no such file.
        InputError: It cannot be opened or unpacked.
    """
    with open_stream(path) as stream:
        return read_stream(stream, limit, str(path))


def read_stream(stream: IO[bytes], limit: int, name: str) -> bytes:
    """All bytes of an open stream, at most `limit` of them.

    Raises:
        TooLarge: There are more.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise TooLarge(
            f"{name}: larger than the {limit:,} bytes that TAWATUR_MAX_BYTES allows; split it or raise the limit"
        )
    return data


@contextmanager
def open_stream(path: Path) -> Iterator[IO[bytes]]:
    """A file open for reading, unpacked if it is named `.gz`.

    Raises:
        NotFound: There is no such file.
        TooLarge: A gzip that expands beyond belief, while it is being read.
        InputError: It cannot be opened, read or unpacked.
    """
    try:
        with path.open("rb") as stream:
            yield cast(IO[bytes], _Unpacked(stream, str(path))) if path.suffix == ".gz" else stream
    except FileNotFoundError as error:
        raise NotFound(f"{path}: no such file or folder; check the path") from error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise NotText(f"{path}: broken gzip ({error}); fetch it again") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


class _Unpacked(gzip.GzipFile):
    """A gzip that stops where it has expanded more than text ever does."""

    def __init__(self, packed: IO[bytes], name: str) -> None:
        super().__init__(fileobj=packed, mode="rb")
        self._packed, self._path = packed, name

    def _guard(self) -> None:
        if self.tell() > _FREE + _MAX_RATIO * self._packed.tell():
            raise TooLarge(
                f"{self._path}: expands more than {_MAX_RATIO} times, a gzip bomb; unpack it by hand if it is none"
            )

    def read(self, size: int | None = -1) -> bytes:
        pieces, wanted = [], -1 if size is None else size
        while wanted:
            piece = super().read(min(wanted, 1 << 20) if wanted > 0 else 1 << 20)
            if not piece:
                break
            self._guard()
            pieces.append(piece)
            wanted -= len(piece) if wanted > 0 else 0
        return b"".join(pieces)
