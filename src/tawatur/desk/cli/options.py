"""The options that several commands share, and the settings that come of them."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from tawatur.settings import Settings, read_settings


class Tier(StrEnum):
    """Tiers of the recogniser of names."""

    fast = "fast"
    accurate = "accurate"


Paths = Annotated[list[str], typer.Argument(help="Files or folders; - is standard input.", show_default=False)]
TierOption = Annotated[Tier | None, typer.Option("--tier", help="Recogniser of names.  [default: fast]")]
Workers = Annotated[
    int | None, typer.Option("--workers", min=0, help="Processes that read side by side; 0: one for each core.")
]
Desk = Annotated[
    str | None,
    typer.Option("--desk", help="Desk file or database address.  [default: tawatur.db]", show_default=False),
]


def settings_of(tier: Tier | None = None, workers: int | None = None, desk: str | None = None) -> Settings:
    """The settings of the environment, overruled by the options that were given."""
    given: dict[str, str | int] = {}
    if tier is not None:
        given["tier"] = tier.value
    if workers is not None:
        given["workers"] = workers
    if desk is not None:
        given["desk"] = desk
    return msgspec.structs.replace(read_settings(), **given)
