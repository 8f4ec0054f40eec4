"""The cut for numbers and dates: one pass over a text, each piece with a folded key and its exact place.

Folding here keeps every character's place (invisible marks become tatweel, letters their one form, digits 0 to 9), so
that a key found is a place found. Words, numbers and single marks are pieces; a number keeps its inner separators
(`1,500`, `64٫5`, the `4ر2` of Maghrebi wires) and invisible marks, for `numbers.digits` to judge.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from tawatur.arabic.letters import DROPPED, fold
from tawatur.arabic.resources import load_words

_MARK: Final = "ـ"


def _aligned() -> dict[int, str]:
    """Each character that folding changes, to the one character that stands in its place."""
    every = [chr(code) for code in (*range(0x20, 0x2100), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00), 0xFEFF)]
    table = {ord(letter): _MARK for letter in every if DROPPED.match(letter)}
    letters = [letter for letter in every if ord(letter) not in table]
    for letter, one in zip(letters, fold("\n".join(letters)).split("\n"), strict=True):
        if len(one) == 1 and one != letter:
            table[ord(letter)] = one
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        table.update({ord(digit): str(value) for value, digit in enumerate(digits)})
    table.update({ord(space): " " for space in "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"})
    table.update({ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"})
    table.update({ord("٪"): "%", ord("\uff05"): "%", ord("’"): "'"})
    return table


_ALIGNED: Final = _aligned()
# none is put in another's place, so that their order does not matter
_CHANGED: Final = frozenset(chr(code) for code, letter in _ALIGNED.items() if chr(code) != letter)
# what news is full of: hamzas, diacritics, Arabic digits, unbroken blanks and dashes
_OFTEN: Final = _CHANGED.intersection("أإآىةؤئ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652٠١٢٣٤٥٦٧٨٩٪\u00a0–’")
_SELDOM: Final = re.compile(f"[{re.escape(''.join(sorted(_CHANGED - _OFTEN)))}]")
_LIGATURE: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")  # one character for two letters keeps no place
_PIECE: Final = re.compile(
    r"(?=\S)(?:[\u0621-\u064a]++(?=\s)"  # a run of letters before a blank, as most words are
    r"|[0-9]ـ*(?:[0-9]ـ*)*(?:[.,٫٬'،ر]ـ*[0-9](?:ـ*[0-9])*)*"  # a number with its separators
    r"|[A-Za-z][A-Za-z0-9]*"  # a Latin word or a code (`G20`)
    r"|(?:[\u0621-\u064a]+[^\W0-9_A-Za-z]*|[^\W0-9_A-Za-z]+)"  # an Arabic word, its letters in one run
    r"|\S)"
)


def _align(text: str) -> str:
    """`text.translate(_ALIGNED)`; a replacement for each character that may occur takes a tenth of its time."""
    for letter in set(text) & _CHANGED if _SELDOM.search(text) else _OFTEN:
        text = text.replace(letter, _ALIGNED[ord(letter)])
    return text


@cache
def _glued_words() -> dict[str, int]:
    """Words of a date that newsrooms write without the space between (`سبتمبرالمقبل`): letters of the first."""
    lists = load_words("months")
    names = {fold(name) for names in lists["gregorian"].values() for name in names if " " not in name}
    ends = {fold(end) for end in lists["glued_ends"]}
    pairs = [(name, end) for name in names for end in ends] + [("شهر", name) for name in names]
    return {prefix + one + two: len(prefix + one) for one, two in pairs for prefix in ("", "و", "ب", "ل")}


class Scan:
    """A text cut into pieces.

    Attributes:
        text: The source.
        aligned: The source folded in place: as long as the source, character for character.
        keys: For each piece its folded form without invisible marks; of a number its form in `aligned`.
        starts, ends: For each piece its place in the source.
    """

    __slots__ = ("aligned", "ends", "keys", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.aligned = _align(text)
        self.keys: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        glued = _glued_words()
        composed = _LIGATURE.search(self.aligned) is not None
        matches = list(_PIECE.finditer(self.aligned))
        keys = [match[0] for match in matches]
        done = 0
        plain = not composed and _MARK not in self.aligned and glued.keys().isdisjoint(keys)
        odd = () if plain else [i for i, key in enumerate(keys) if composed or _MARK in key or key in glued]
        for i in odd:
            self._take(matches[done:i], keys[done:i])
            done = i + 1
            match, key = matches[i], keys[i]
            start, end = match.span()
            if _MARK in key:
                whole = key.lstrip(_MARK)
                start += len(key) - len(whole)
                whole = whole.rstrip(_MARK)
                end = start + len(whole)
                if not whole:
                    continue
                while text[end : end + 1] == _MARK and end < match.end():
                    end += 1  # the tatweel of هـ is part of it
                key = whole if whole[0].isdigit() else whole.replace(_MARK, "")
            if composed:
                key = fold(unicodedata.normalize("NFKC", key))
            if key in glued and len(key) == end - start:
                first = glued[key]
                self.keys.append(key[:first])
                self.starts.append(start)
                self.ends.append(start + first)
                key, start = key[first:], start + first
            self.keys.append(key)
            self.starts.append(start)
            self.ends.append(end)
        self._take(matches[done:], keys[done:])

    def _take(self, matches: list[re.Match[str]], keys: list[str]) -> None:
        """Pieces as they are cut."""
        self.keys += keys
        self.starts += [match.start() for match in matches]
        self.ends += [match.end() for match in matches]

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, index: int) -> str:
        """Key of a piece, empty outside the text."""
        return self.keys[index] if 0 <= index < len(self.keys) else ""

    def past(self, index: int, letters: int) -> int:
        """Offset after the first `letters` letters of a piece, the marks that follow them included."""
        at = self.starts[index]
        while letters and at < self.ends[index]:
            if self.aligned[at] != _MARK:
                letters -= 1
            at += 1
        while at < self.ends[index] and self.aligned[at] == _MARK:
            at += 1
        return at

    def glued(self, index: int) -> bool:
        """Whether nothing stands between a piece and the next."""
        return index + 1 < len(self.keys) and self.ends[index] == self.starts[index + 1]

    def gap(self, index: int) -> str:
        """What stands between a piece and the next, folded in place."""
        return self.aligned[self.ends[index] : self.starts[index + 1]] if index + 1 < len(self.keys) else ""


@lru_cache(maxsize=2)
def scan(text: str) -> Scan:
    """Cut a text; dates and numbers of one text are read one after the other, so the last cuts are kept."""
    return Scan(text)
