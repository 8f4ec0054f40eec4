"""Letters made one, with the way back: what differs only in spelling compares equal, and offsets survive.

Two strengths. `bare` takes off what does not belong to a word (diacritics, tatweel, zero-width and bidirectional
marks) and opens presentation forms. `fold` also makes one letter of what newsrooms write in several ways (أ/إ/آ/ا,
ى/ي, ة/ه, ؤ/و, ئ/ي, Persian ک and ی). Neither splits or joins words.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.arabic.kept import kept

# What may stand inside a word without belonging to it, as the inside of a character class: diacritics, superscript
# alef, Quranic marks, tatweel, zero-width and bidirectional marks, soft hyphen, byte order mark, Arabic letter mark.
INVISIBLE: Final = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640"
    "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff\u061c"
)
DROPPED: Final = re.compile(f"[{INVISIBLE}]+")
_OPENED: Final = "\ufb50-\ufdfb\ufe70-\ufefc\uff01-\uff5e"  # presentation forms and full-width signs
_COMPOSED: Final = re.compile(f"[{_OPENED}]")
_ODD: Final = re.compile(f"[{INVISIBLE}{_OPENED}]")
_MARKS: Final = tuple(
    chr(code)
    for first, last in re.findall("(.)(?:-(.))?", INVISIBLE)
    for code in range(ord(first), ord(last or first) + 1)
)
_ONE_LETTER: Final = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ہ": "ه",
        "ھ": "ه",
        "ۀ": "ه",
    }
)
_PERSIAN: Final = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه"})
_NOT_BARE: Final = re.compile(f"[{INVISIBLE}{_OPENED}یکہھ]")
_WORD_LENGTH: Final = 16
_LONG: Final = 200  # characters from which looking for each mark by itself is faster than an expression for all
_OFFSETS: Final = tuple(range(1 << 13))  # made once: the way back of a text is slices of it
DIGITS: Final = str.maketrans(dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True)))


class Folded(msgspec.Struct, frozen=True):
    """A folded text and the way back.

    Attributes:
        text: The folded characters.
        at: For each of them the offset in the source, and one more for the end; None where nothing was dropped, so that
            offsets are the same.
    """

    text: str
    at: tuple[int, ...] | None

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Offsets `[start, end)` of the folded text as offsets of the source."""
        if self.at is None:
            return start, end
        return (self.at[start], self.at[end - 1] + 1) if end > start else (self.at[start], self.at[start])


def bare(text: str) -> str:
    """`text` without marks, presentation forms opened, Persian ya and kaf as Arabic ones."""
    return _swap(_plain(text), _PERSIAN) if _NOT_BARE.search(text) else text


def fold(text: str) -> str:
    """`bare(text)` with letters that newsrooms write in several ways made one; for comparing, not for showing."""
    return fold_word(text) if len(text) < _WORD_LENGTH else _swap(_plain(text), _ONE_LETTER)


@kept
def fold_word(word: str) -> str:
    """`fold(word)` of a single word, kept: a news text has few words and says them often."""
    return _swap(_plain(word), _ONE_LETTER)


def _plain(text: str) -> str:
    """`text` without marks, presentation forms opened."""
    if _ODD.search(text):
        if _COMPOSED.search(text):
            text = _COMPOSED.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
        if len(text) < _LONG:
            return DROPPED.sub("", text)
        for mark in _MARKS:
            if mark in text:
                text = text.replace(mark, "")
    return text


def _swap(text: str, letters: dict[int, str]) -> str:
    """`text.translate(letters)`, a letter at a time: a fortieth of the time on a long text, half of it on a word."""
    for letter in letters.keys() & map(ord, text) if len(text) < _WORD_LENGTH else letters:
        text = text.replace(chr(letter), letters[letter])
    return text


def fold_with_way_back(text: str) -> Folded:
    """`fold(text)` with the offset in `text` of each of its characters.

    Args:
        text: Any text.

    Returns:
        The folded text; `source` of it leads back.
    """
    if not _ODD.search(text):
        return Folded(_swap(text, _ONE_LETTER), None)
    pieces: list[str] = []
    at: list[int] = []
    if not _COMPOSED.search(text):  # every letter stands for one: whole runs between the marks at a time
        offsets = _OFFSETS if len(text) < len(_OFFSETS) else range(len(text) + 1)
        end = 0
        for start, stop in _gaps(text):
            pieces.append(text[end:start])
            at.extend(offsets[end:start])
            end = stop
        return Folded(_swap("".join(pieces) + text[end:], _ONE_LETTER), (*at, *offsets[end : len(text) + 1]))
    for offset, letter in enumerate(text):
        opened = fold(letter)
        pieces.append(opened)
        at.extend([offset] * len(opened))
    return Folded("".join(pieces), (*at, len(text)))


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Where marks stand, in order; a text has few of them, and few different ones."""
    if len(text) < _LONG:
        yield from (gap.span() for gap in DROPPED.finditer(text))
        return
    for at in sorted(at for mark in _MARKS if mark in text for at in _places(text, mark)):
        yield at, at + 1


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def to_ascii_digits(text: str) -> str:
    """Arabic and Persian digits as 0 to 9, one for one, so that offsets stay."""
    return text if text.isascii() else _swap(text, DIGITS)
