"""The sidecar: `NAME.meta.json` beside `NAME.txt` says what the text itself does not."""

from pathlib import Path
from typing import Final

import msgspec

from tawatur.errors import BrokenRecord, InputError, TooLarge
from tawatur.ingest.decode import decode
from tawatur.ingest.nouns import Meta

SUFFIX: Final = ".meta.json"
_MAX_BYTES: Final = 1024 * 1024


class _Sidecar(msgspec.Struct):
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    byline: str | None = None
    title: str | None = None
    captured: str | None = None


def sidecar_of(path: Path) -> Path:
    """Where the sidecar of `path` would be: `a.txt` has `a.meta.json`."""
    return path.with_name(path.stem + SUFFIX)


def is_sidecar(path: Path) -> bool:
    """Whether `path` is named as a sidecar is."""
    return path.name.endswith(SUFFIX)


def read_sidecar(path: Path) -> Meta:
    """What the sidecar of an article says.

    Args:
        path: The sidecar's path; it need not exist.

    Returns:
        Its values; empty strings count as absent.

    Raises:
        BrokenRecord: No JSON object, or a field that is not text.
        InputError: It cannot be opened or decoded.
    """
    try:
        size = path.stat().st_size
        if size > _MAX_BYTES:
            raise TooLarge(f"{path}: a sidecar of {size:,} bytes; at most {_MAX_BYTES:,} are read")
        data = path.read_bytes()
    except FileNotFoundError:
        return Meta()
    except OSError as error:
        raise InputError(f"{path}: cannot be opened: {error.strerror or error}") from error
    try:
        values = msgspec.json.decode(decode(data).text.lstrip("\ufeff").encode(), type=_Sidecar)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        reason = f"{error}; correct it or take it away"
        raise BrokenRecord(f"{path}: the sidecar is no JSON object of texts: {reason}") from error
    return Meta(**{name: (getattr(values, name) or "").strip() or None for name in Meta.__struct_fields__})
