"""One interface, two tiers: whatever labels words as parts of names. Models are loaded once, at first use."""

from collections.abc import Sequence
from functools import cache
from typing import Final, Protocol

from tawatur.errors import InputError


class Tagger(Protocol):
    """Labels words with BIO tags over PER, ORG and LOC."""

    @property
    def sure(self) -> bool:
        """Whether it knows better than rules where a name ends, and who is a person."""

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """One tag for each word of each sentence: `O`, or `B-` or `I-` with `PER`, `ORG` or `LOC`."""


STYLES: Final = ("guide", "news")


@cache
def load_tagger(tier: str, style: str = "guide") -> Tagger:
    """The tagger of a tier.

    Args:
        tier: `fast` (in the package) or `accurate` (its own wheel, imported only when asked for).
        style: Whose idea of a name to follow: `guide` (the annotation guide's) or `news` (ANERCorp's).

    Raises:
        InputError: No such tier or style.
    """
    if style not in STYLES:
        raise InputError(f"no style of names called {style!r}: use guide or news")
    if tier == "fast":
        from tawatur.reading.names.tagging.fast import load_fast_tagger

        return load_fast_tagger(style)
    if tier == "accurate":
        from tawatur.reading.names.tagging.accurate import AccurateTagger

        return AccurateTagger(style=style)
    raise InputError(f"no tier of names called {tier!r}: use fast or accurate")
