"""Bytes become text: byte order marks first, then UTF-8, then what the page declares, then what reads like Arabic."""

import codecs
import re
from typing import Final

import msgspec

from tawatur.errors import NotText
from tawatur.ingest.encodings import guess_code_page

# UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_.:-]{2,40})""")
_HEAD: Final = 4096  # bytes in which a page declares its charset (the HTML standard asks for the first 1,024)
_SAMPLE: Final = 65536
_CONTROLS: Final = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27})
_MAX_CONTROLS: Final = 0.01  # share of control bytes above which bytes are no text
_MAX_DAMAGE: Final = 0.02  # broken sequences per whole one above which bytes are no UTF-8
_ADVICE: Final = "convert it to UTF-8"


class Decoded(msgspec.Struct, frozen=True):
    """Bytes as text.

    Attributes:
        text: The characters; a UTF-8 byte order mark stays, so that offsets hold for the file.
        encoding: `utf-8`, `utf-8 (damaged)`, `utf-16`, `utf-32`, `windows-1256`, `iso-8859-6`, or as declared.
    """

    text: str
    encoding: str


def decode(data: bytes, *, markup: bool = False) -> Decoded:
    """Decode a file.

    Args:
        data: All its bytes.
        markup: Whether it is HTML, which may declare its charset.

    Returns:
        The text and the encoding that it was in.

    Raises:
        NotText: A binary, or bytes in no encoding that we know.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_wide(data, encoding)
    wide = guess_utf16(data[:_SAMPLE])
    if wide is not None:
        return _decode_wide(data, wide)
    if b"\0" in data or _share_of_controls(data) > _MAX_CONTROLS:
        raise NotText(f"not text but a binary file; give text, HTML or JSON lines, or {_ADVICE}")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    return _decode_8_bit(data, markup)


def guess_utf16(sample: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` where bytes without a mark are UTF-16, else None.

    In Arabic and in Latin UTF-16 nearly every second byte is one of a few (the block of the letter), the others vary.
    """
    length = len(sample) // 2 * 2
    if length < 8:
        return None
    first, second = sample[0:length:2], sample[1:length:2]
    blocks = b"\x00\x06\x20\xfb\xfe"
    share_first = 1 - len(first.translate(None, blocks)) / len(first)
    share_second = 1 - len(second.translate(None, blocks)) / len(second)
    for share, other, half, name in (
        (share_second, share_first, second, "utf-16-le"),
        (share_first, share_second, first, "utf-16-be"),
    ):
        # both byte 0 (a space, a line end) and enough order; a run of zeros in a binary is high on both sides
        if share > 0.97 and other < 0.6 and b"\0" in half:
            return name
    return None


def _decode_wide(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") > _MAX_DAMAGE * len(text) + 1:
        raise NotText(f"begins like {encoding} but is no text in it; {_ADVICE}")
    return Decoded(text, encoding[:6])


def _decode_8_bit(data: bytes, markup: bool) -> Decoded:
    """What is not valid UTF-8: UTF-8 with a broken byte or two, the declared charset, or a code page that fits."""
    damaged = data.decode("utf-8", errors="replace")
    whole = sum(1 for letter in damaged if letter >= "\x80") - damaged.count("\ufffd")
    if whole and damaged.count("\ufffd") <= max(_MAX_DAMAGE * whole, 1 if whole >= 20 else 0):
        return Decoded(damaged, "utf-8 (damaged)")
    if markup:
        declared = _decode_as_declared(data)
        if declared is not None:
            return declared
    guess = guess_code_page(data)
    if guess is None:
        raise NotText(f"in no encoding that is known here (UTF-8, UTF-16, windows-1256, ISO-8859-6); {_ADVICE}")
    return Decoded(guess.text, guess.encoding)


def _decode_as_declared(data: bytes) -> Decoded | None:
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    name = match[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(name)
        if not codec._is_text_encoding or codec.name.startswith("utf"):
            return None
        text = data.decode(codec.name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    return Decoded(text, name)


def _share_of_controls(data: bytes) -> float:
    return 1 - len(data.translate(None, _CONTROLS)) / len(data) if data else 0.0
