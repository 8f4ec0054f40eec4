"""Every environment variable that Tawatur knows, typed, with its reason. `TAWATUR_*` and nothing else."""

import os
from typing import Final

import msgspec

from tawatur.errors import SettingsError

PREFIX: Final = "TAWATUR_"


class Settings(msgspec.Struct, frozen=True):
    """The settings of one run.

    Attributes:
        desk: Desk file or database address used when `--desk` is absent.
        max_bytes: Largest file that is read, in bytes; a larger one is an error of its own, so that a bomb cannot
            fill the memory.
        max_line: Longest line of a `.jsonl`, in bytes.
        workers: Processes that read side by side; 0 takes one for each core.
        tier: Tier of names, `fast` or `accurate`.
        aliases: Path of a file with more aliases (YAML or TSV) for linking; empty for the package's own alone.
    """

    desk: str = "tawatur.db"
    max_bytes: int = 64 * 1024 * 1024
    max_line: int = 16 * 1024 * 1024
    workers: int = 0
    tier: str = "fast"
    aliases: str = ""


def read_settings(environ: dict[str, str] | None = None) -> Settings:
    """The settings as the environment gives them.

    Args:
        environ: Variables to read; those of the process by default.

    Returns:
        The settings, defaults where a variable is absent.

    Raises:
        SettingsError: A variable whose value has the wrong type.
    """
    source = dict(os.environ) if environ is None else environ
    given = {f: source[PREFIX + f.upper()] for f in Settings.__struct_fields__ if PREFIX + f.upper() in source}
    try:
        return msgspec.convert(given, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(f"environment variables {PREFIX}*: {error}; correct or unset the variable") from error
