"""What a word gives to its own label and to its neighbours', added up once: the features of `features.py`, faster.

The trainer spells each feature out as a string and looks each up by itself. Here one look-up finds a feature's weights
for all the places where it counts, side by side in one integer (`sums.py`), in a table for each sort of feature, so
that nothing is spelled out; and what pieces, lists and classes of neighbours give is added up once for each of them.
The tests hold both ways against each other.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from tawatur.arabic import ATTACHED, find_stems, kept
from tawatur.reading.names.tagging.features import (
    EDGE,
    far_features,
    narrow_lists,
    near_features,
    own_features,
    phrase_stems,
    shape_of,
    stems_of,
    wide_lists,
)
from tawatur.reading.names.tagging.pieces import Piece, cut, is_one_piece
from tawatur.reading.names.tagging.sums import FIELDS, MASK

# The word's own label, that of the word after, of the word before, of those two places off.
_PLACES: Final = "0-+<>"
_OWN, _NEAR, _FAR = MASK, MASK << FIELDS | MASK << 2 * FIELDS, MASK << 3 * FIELDS | MASK << 4 * FIELDS
# What the features of a word's letters and pieces open with, and the labels for which each counts.
_SORTS: Final = {"w=": _OWN | _FAR, "c=": _OWN} | dict.fromkeys(
    ["s=", "p=", "e=", "k=", "m=", "n=", "k~", "m~", "n~", "kf", "mf", "ke", "me", "kc", "mc", "nc"], _OWN | _NEAR
)
_LONGEST_COUNTED: Final = 9
_START, _END = 3, 4  # letters of the longest beginning and end of a word that count
_MANY_WORDS: Final = 60_000  # weighed until the sums of neighbours are made anew
_MANY: Final = 4  # pieces: more are counted as so many
_NO_WORDS: Final[Mapping[str, int]] = {}


class Neighbours(dict[str, int]):
    """Weights of one class with each class that may stand behind it, looked up once.

    The row for the label of the left word stands lowest, that for the right word's above it.
    """

    def __init__(self, weights: Mapping[str, int], left: str) -> None:
        super().__init__()
        self._weights = weights
        self._left = left

    def __missing__(self, right: str) -> int:
        found = self[right] = self._weights.get(self._left + right, 0)
        return found


class Word(NamedTuple):
    """What a word gives.

    Attributes:
        own, after, before, far_after, far_before: Rows for its own label and for those around it.
        listed: Rows that it gives with the word behind it, by that word's list or shape.
        alike: The same by that word's class.
        nexts: The same with certain words themselves.
        kind, coarse, text: The list or shape, the class and the word by which the word before it asks.
        opening: Its stems with which a listed name of several words may open.
    """

    own: int
    after: int
    before: int
    far_after: int
    far_before: int
    listed: Neighbours
    alike: Neighbours
    nexts: Mapping[str, int]
    kind: str
    coarse: str
    text: str
    opening: tuple[str, ...]


class WordWeights:
    """The weights of a model, by sort of feature.

    Args:
        weights: Packed rows by feature, the sign of its place in front.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._all: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        for key, row in weights.items():
            sign, name = key[0], key[1:]
            if sign in "[]":
                self._pairs[name] = self._pairs.get(name, 0) + (row << FIELDS * "][".index(sign))
            else:
                self._all[name] = self._all.get(name, 0) + (row << FIELDS * _PLACES.index(sign))
        self._sorts: dict[str, dict[str, int]] = {prefix: {} for prefix in _SORTS}
        for key, row in self._all.items():
            if key[:2] in _SORTS:
                self._sorts[key[:2]][key[2:]] = row & _SORTS[key[:2]]
        self._words, self._stems, self._grams = self._sorts["w="], self._sorts["s="], self._sorts["c="]
        self._starts, self._ends = self._sorts["p="], self._sorts["e="]
        self._opening, self._closing = kept(self._weigh_start), kept(self._weigh_end)
        arabic = self._row("bias", _OWN) + self._row("h=arabic", _FAR)
        self._sizes = [arabic + self._row(f"h=len{size}", _OWN) for size in range(_LONGEST_COUNTED + 1)]
        self._counts = [self._row(f"k#{count}", _OWN | _NEAR) for count in range(_MANY + 1)]
        self._weighed = 0
        self._pieces: dict[str, tuple[int, int, int, int, int]] = {}
        self._lists: dict[tuple[str, ...], int] = {}
        self._listed: dict[str, Neighbours] = {}
        self._alike: dict[str, Neighbours] = {}
        self._nexts: dict[str, dict[str, int]] = {}
        for name, row in self._pairs.items():
            left, between, right = name.partition(" ")
            if between:
                self._nexts.setdefault(left, {})[right] = row

    def weigh(self, word: str) -> Word:
        """All that a word gives; it is folded and cut as `features.normal` does."""
        self._weighed += 1
        if self._weighed % _MANY_WORDS == 0:
            self.forget()
        shape = shape_of(word)
        narrow = narrow_lists(word)
        if shape == "arabic":
            total, coarse = self._arabic(word, narrow + wide_lists(word))
        else:
            total, coarse = self._other(word), shape
        kind = narrow[0] if narrow else shape  # as `features.word_class` has it
        return Word(
            total & MASK,
            total >> FIELDS & MASK,
            total >> 2 * FIELDS & MASK,
            total >> 3 * FIELDS & MASK,
            total >> 4 * FIELDS,
            self._listed.get(kind) or self._listed.setdefault(kind, Neighbours(self._pairs, kind + "~")),
            self._alike.get(coarse) or self._alike.setdefault(coarse, Neighbours(self._pairs, coarse + "^")),
            self._nexts.get(word, _NO_WORDS),
            kind,
            coarse,
            word,
            phrase_stems(word),
        )

    def phrase(self, name: str) -> tuple[int, int, int]:
        """Rows that a place in a listed name of several words gives: to its label, to the next, to the one before."""
        total = self._row("g=" + name, _OWN | _NEAR)
        return total & MASK, total >> FIELDS & MASK, total >> 2 * FIELDS

    def forget(self) -> None:
        """Let go of the sums that texts of strange marks could make without end."""
        self._listed.clear()
        self._alike.clear()

    def _row(self, feature: str, places: int) -> int:
        return self._all.get(feature, 0) & places

    def _arabic(self, word: str, lists: tuple[str, ...]) -> tuple[int, str]:
        """The rows of a word of letters, side by side, and its class."""
        size = len(word)
        total = self._sizes[size if size < _LONGEST_COUNTED else _LONGEST_COUNTED]
        if row := self._words.get(word):  # few features of a rare word weigh anything: nothing is added for the others
            total += row
        for stem in stems_of(word):
            if row := self._stems.get(stem):
                total += row
        if size > _END:
            total += self._opening(word[:_START]) + self._closing(word[-_END:])
            for i in range(1, size - _END):
                if row := self._grams.get(word[i : i + 3]):
                    total += row
        else:
            total += self._letters(word)
        if lists:
            total += self._lists.get(lists) or self._sum_lists(lists)
        if word[0] in ATTACHED:
            total += self._inner(word)
        pieces = cut(word)
        count = len(pieces)
        if not count:
            return total + self._row("k=arabic", _FAR), "arabic"
        main = pieces[0]
        if count > 1:
            main, last = max(pieces, key=_size), pieces[-1]
            total += (self._pieces.get(pieces[0].text) or self._piece(pieces[0]))[2]
            total += (self._pieces.get(last.text) or self._piece(last))[3]
        given = self._pieces.get(main.text) or self._piece(main)
        return total + self._counts[count if count < _MANY else _MANY] + given[len(main.text) <= size], main.coarse

    def _inner(self, word: str) -> int:
        """What the stems of a word give that are one piece, where its first letters may be clitics."""
        total = 0
        for stem in find_stems(word)[1:]:
            if len(stem.text) > 2 and is_one_piece(stem.text):
                pieces = cut(stem.text)
                if len(pieces) == 1:
                    total += (self._pieces.get(pieces[0].text) or self._piece(pieces[0]))[4]
        return total

    def _letters(self, word: str) -> int:
        """What the beginnings, the ends and the threes of letters of a short word give."""
        edged, size = f"^{word}$", len(word)
        rows = (
            *[self._starts.get(word[:n]) for n in range(1, min(size, _START + 1))],
            *[self._ends.get(word[-n:]) for n in range(1, size)],
            *[self._grams.get(edged[i : i + 3]) for i in range(size)],
        )
        return sum(filter(None, rows))

    def _weigh_start(self, start: str) -> int:
        """What the first letters of a longer word give: its beginnings, and the threes that they hold."""
        total = self._grams.get("^" + start[:2], 0) + self._grams.get(start, 0)
        return total + sum([self._starts.get(start[:n], 0) for n in range(1, _START + 1)])

    def _weigh_end(self, end: str) -> int:
        """What the last letters of a longer word give: its ends, and the threes that they hold."""
        total = self._grams.get(end[:3], 0) + self._grams.get(end[1:], 0) + self._grams.get(end[2:] + "$", 0)
        return total + sum([self._ends.get(end[-n:], 0) for n in range(1, _END + 1)])

    def _piece(self, piece: Piece) -> tuple[int, int, int, int, int]:
        """What a piece gives as the largest when it is the whole word and when not, as the first, the last, a stem."""
        rows, k, m, n = self._sorts, piece.coarse, piece.middle, piece.fine
        far = self._row(f"k={k}", _FAR)
        whole = rows["k="].get(k, 0) + rows["m="].get(m, 0) + rows["n="].get(n, 0)
        part = rows["k~"].get(k, 0) + rows["m~"].get(m, 0) + rows["n~"].get(n, 0)
        first = rows["kf"].get(k, 0) + rows["mf"].get(m, 0)
        last = rows["ke"].get(k, 0) + rows["me"].get(m, 0)
        stem = rows["kc"].get(k, 0) + rows["mc"].get(m, 0) + rows["nc"].get(n, 0)
        found = self._pieces[piece.text] = (whole + far, part + far, first, last, stem)
        return found

    def _sum_lists(self, lists: tuple[str, ...]) -> int:
        found = self._lists[lists] = sum(self._all.get(f"l={name}", 0) for name in lists)
        return found

    def _other(self, word: str) -> int:
        """The rows of a number, a mark, a Latin word or the edge of a sentence."""
        own = () if word == EDGE else ("bias", *own_features(word))
        features = ((own, _OWN), (near_features(word), _NEAR), (far_features(word), _FAR))
        return sum(self._row(feature, places) for group, places in features for feature in group)


def _size(piece: Piece) -> int:
    return len(piece.text)
