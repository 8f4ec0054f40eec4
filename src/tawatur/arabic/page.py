"""A text as bytes of the Arabic code page, one for each letter: bytes are swapped, blanked and dropped all at once.

Nearly every Arabic news text is of that page (digits of another kind, presentation forms and a few signs are not). What
takes a step for each letter or each word of a string then takes one call for the whole text.
"""

import codecs
from collections.abc import Callable
from encodings import cp1256
from typing import Final

LETTERS: Final = cp1256.decoding_table  # the letter of each byte
_BYTES: Final = codecs.charmap_build(LETTERS)

Table = tuple[bytes, bytes]  # what each byte becomes, and the bytes that are dropped: arguments of `bytes.translate`


def to_page(text: str) -> bytes | None:
    """The bytes of a text, as many as it has letters; None where the page lacks one of them."""
    try:
        return codecs.charmap_encode(text, "strict", _BYTES)[0]
    except UnicodeEncodeError:
        return None


def from_page(raw: bytes) -> str:
    """The text of some bytes."""
    return codecs.charmap_decode(raw, "strict", LETTERS)[0]


def table_of(change: Callable[[str], str]) -> Table:
    """What `bytes.translate` needs to change a text on the page letter by letter.

    Args:
        change: What becomes of a letter: a letter of the page, or nothing where it is dropped.
    """
    changed = [change(letter) for letter in LETTERS]
    page = b"".join(
        codecs.charmap_encode(new or old, "strict", _BYTES)[0] for new, old in zip(changed, LETTERS, strict=True)
    )
    return page, bytes(code for code, new in enumerate(changed) if not new)
