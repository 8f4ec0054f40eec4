"""Which 8-bit code page Arabic bytes are in: decode them each way and see which way reads like Arabic.

windows-1256 was the Arabic web's encoding for years and ISO-8859-6 its rival on Unix. The two agree on the first
letters and part after ض, so that the wrong one turns ل، م، ن، ه into accented Latin letters or into nothing at all.
"""

from collections import Counter
from math import log
from typing import Final

import msgspec

CODE_PAGES: Final = ("cp1256", "iso8859_6")
NAMES: Final = {"cp1256": "windows-1256", "iso8859_6": "iso-8859-6", "cp1252": "windows-1252"}

# How often each letter stands in a thousand letters of Arabic news, rounded; what is absent here counts as RARE. Only
# the order of magnitude matters.
_TABLE: Final = (
    "ا155 ل125 ي75 م60 و58 ن56 ر48 ت46 ع34 ب34 د32 ة31 أ28 ه26 س26 ف26 ق23 ك19 ح18 ج13 ش11 ط10 ص10 خ9 ى9 إ9 ذ7 ئ6 ض6 "
    "ز6 ث6 غ5 ء5 ظ2 ؤ2 آ2 ،12 ؛1 ؟1 «4 »4 “3 ”3 –2 …1 ـ3"
)
_PER_MILLE: Final = {pair[0]: int(pair[1:]) for pair in _TABLE.split()} | {"\xa0": 3}
_RARE: Final = 0.2  # per mille: diacritics, Persian letters, signs
_FOREIGN: Final = 0.001  # an accented Latin letter amid Arabic, a control character
_ACCEPTED: Final = -4.2  # mean natural logarithm; Arabic reads at -2.6 to -3.8, another language's bytes below -4.5
_MIN_SHARE: Final = 0.25  # share of Arabic bytes below which a page is rather a Western one


class Guess(msgspec.Struct, frozen=True):
    """A way to decode some bytes.

    Attributes:
        text: The bytes decoded.
        encoding: Its name as people write it (`windows-1256`).
        score: Mean log-frequency of what is not ASCII; higher reads more like Arabic.
    """

    text: str
    encoding: str
    score: float


def guess_code_page(data: bytes) -> Guess | None:
    """The 8-bit code page that makes Arabic (or a Western European language) of `data`.

    Args:
        data: Bytes that are not valid UTF-8.

    Returns:
        The best way to decode them; None where no way reads like a language.
    """
    guesses = [guess for page in CODE_PAGES if (guess := _try_page(data, page)) is not None]
    best = max(guesses, key=lambda guess: guess.score, default=None)
    if best is not None and best.score >= _ACCEPTED:
        return best
    return _try_western(data)


def _try_page(data: bytes, page: str) -> Guess | None:
    try:
        text = data.decode(page)
    except UnicodeDecodeError:
        return None
    high = {letter: count for letter, count in Counter(text).items() if ord(letter) >= 0x80}
    total = sum(high.values())
    if total < _MIN_SHARE * (len(text) - text.count(" ")) and total < 1000:
        return None
    weight = sum(count * log(_frequency(letter)) for letter, count in high.items())
    return Guess(text, NAMES[page], weight / total if total else float("-inf"))


def _frequency(letter: str) -> float:
    """Relative frequency of a letter outside ASCII in Arabic news."""
    known = _PER_MILLE.get(letter)
    if known is not None:
        return known / 1000
    if "\u0600" <= letter <= "\u06ff" or (not letter.isalpha() and not "\x80" <= letter <= "\x9f"):
        return _RARE / 1000
    return _FOREIGN / 1000


def _try_western(data: bytes) -> Guess | None:
    """French, English or German in windows-1252: letters mostly ASCII, accents alone and inside words."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = [letter for letter in text if letter.isalpha()]
    plain = sum(letter.isascii() for letter in letters)
    if not letters or plain < 0.75 * len(letters):
        return None
    return Guess(text, NAMES["cp1252"], 0.0)
