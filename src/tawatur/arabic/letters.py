"""Letters made one, with the way back: what differs only in spelling compares equal, and offsets survive.

Two strengths. `bare` takes off what does not belong to a word (diacritics, tatweel, zero-width and bidirectional
marks) and opens presentation forms. `fold` also makes one letter of what newsrooms write in several ways (أ/إ/آ/ا,
ى/ي, ة/ه, ؤ/و, ئ/ي, Persian ک and ی). Neither splits or joins words.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic.kept import kept
from tawatur.arabic.page import Table, from_page, table_of, to_page

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
# A long text is looked through as bytes of UTF-16, low and high ones apart: far faster than letter by letter.
_ARABIC_MARKS: Final = {ord(mark) & 0xFF: mark for mark in _MARKS if ord(mark) >> 8 == 0x06}  # by low byte
_OTHER_MARKS: Final = {
    high.to_bytes(1, "big"): tuple(mark for mark in _MARKS if ord(mark) >> 8 == high)
    for high in sorted({ord(mark) >> 8 for mark in _MARKS} - {0x06})
}  # by high byte
_NO_MARK: Final = bytes(low for low in range(256) if low not in _ARABIC_MARKS)
_HIGH: Final = tuple(bytes([ord(first) >> 8]) for first in "\ufb50\ufc00\ufd00\ufe70\uff01")  # of _OPENED
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


class _FoldedLetters(dict[str, str]):
    """What each letter is folded to, found out when it is first met."""

    def __missing__(self, letter: str) -> str:
        folded = self[letter] = _swap(_plain(letter), _ONE_LETTER)
        return folded


_FOLDED: Final = _FoldedLetters()
_FOLDABLE: Final = re.compile(f"[{INVISIBLE}{_OPENED}{''.join(map(chr, _ONE_LETTER))}]")


def bare(text: str) -> str:
    """`text` without marks, presentation forms opened, Persian ya and kaf as Arabic ones."""
    return _swap(_plain(text), _PERSIAN) if _NOT_BARE.search(text) else text


def fold(text: str) -> str:
    """`bare(text)` with letters that newsrooms write in several ways made one; for comparing, not for showing."""
    if len(text) < _WORD_LENGTH:
        return fold_word(text)
    folded = fold_on_page(text)
    return _swap(_plain(text), _ONE_LETTER) if folded is None else folded


def fold_on_page(text: str) -> str | None:
    """`fold(text)` in half of the time; None where the code page lacks a letter: other digits, presentation forms."""
    raw = to_page(text)
    return None if raw is None else from_page(raw.translate(*_folded_page()))


@cache
def _folded_page() -> Table:
    """What each byte of the Arabic code page is folded to, and the bytes of marks."""
    return table_of(lambda letter: _swap(_plain(letter), _ONE_LETTER))


@kept
def fold_word(word: str) -> str:
    """`fold(word)` of a single word, kept: a news text has few words and says them often."""
    return _FOLDABLE.sub(_fold_letter, word)


def _fold_letter(letter: re.Match[str]) -> str:
    return _FOLDED[letter[0]]


def _plain(text: str) -> str:
    """`text` without marks, presentation forms opened."""
    if len(text) < _LONG:
        if _ODD.search(text):
            return DROPPED.sub("", _COMPOSED.sub(_open, text))
        return text
    marks, composed = _look_through(text)
    if composed:
        text = _COMPOSED.sub(_open, text)
        marks = _MARKS  # an opened form may hold some
    for mark in marks:
        if mark in text:  # to replace what is not there costs ten times more
            text = text.replace(mark, "")
    return text


def _open(form: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", form[0])


def _look_through(text: str) -> tuple[Sequence[str], bool]:
    """The marks that a text may hold, few others among them, and whether it holds forms to be opened."""
    raw = text.encode("utf-16-le", "surrogatepass")
    highs = raw[1::2]
    marks = [_ARABIC_MARKS[low] for low in set(raw[::2].translate(None, _NO_MARK))]
    for high, others in _OTHER_MARKS.items():
        if high in highs:
            marks += others
    composed = any(high in highs for high in _HIGH) and _COMPOSED.search(text) is not None
    return marks, composed


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
    folded = fold_on_page(text)
    if folded is not None and len(folded) == len(text):  # nothing was dropped
        return Folded(folded, None)
    gaps, composed = _gaps(text)
    if not gaps and not composed:
        return Folded(_swap(text, _ONE_LETTER), None)
    pieces: list[str] = []
    at: list[int] = []
    if not composed:  # every letter stands for one: whole runs between the marks at a time
        offsets = _OFFSETS if len(text) < len(_OFFSETS) else range(len(text) + 1)
        end = 0
        for start, stop in gaps:
            pieces.append(text[end:start])
            at.extend(offsets[end:start])
            end = stop
        return Folded(_swap("".join(pieces) + text[end:], _ONE_LETTER), (*at, *offsets[end : len(text) + 1]))
    for offset, letter in enumerate(text):
        opened = fold(letter)
        pieces.append(opened)
        at.extend([offset] * len(opened))
    return Folded("".join(pieces), (*at, len(text)))


def _gaps(text: str) -> tuple[list[tuple[int, int]], bool]:
    """Where marks stand, in order, and whether a text holds forms to be opened."""
    if len(text) < _LONG:
        if not _ODD.search(text):
            return [], False
        return [gap.span() for gap in DROPPED.finditer(text)], _COMPOSED.search(text) is not None
    marks, composed = _look_through(text)
    return [(at, at + 1) for at in sorted(at for mark in marks for at in _places(text, mark))], composed


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def to_ascii_digits(text: str) -> str:
    """Arabic and Persian digits as 0 to 9, one for one, so that offsets stay."""
    return text if text.isascii() else _swap(text, DIGITS)
