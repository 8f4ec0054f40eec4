"""An article's identity: what it says, not where it lies; the same capture in another folder is the same article."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from tawatur.arabic import bare

_BYTES: Final = 12  # 96 bits: no two of a billion articles will meet


def identify(pieces: Iterable[str], url: str | None = None) -> str:
    """A stable hash of the content.

    Args:
        pieces: Headline and paragraphs in order.
        url: The address, which tells apart two outlets' copies of one agency text.

    Returns:
        Hexadecimal digits; equal for texts that differ in blanks, diacritics and invisible marks only.
    """
    state = blake2b(digest_size=_BYTES)
    for piece in pieces:
        state.update(" ".join(bare(piece).split()).encode("utf-8", "replace"))
        state.update(b"\n")
    if url:
        state.update(url.strip().encode("utf-8", "replace"))
    return state.hexdigest()
