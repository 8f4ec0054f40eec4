"""The fast tier: a linear-chain CRF whose weights are added up once for each distinct word.

Every feature belongs to one word or to two neighbours (`features.py`), so the scores that a word gives to its own label
and to those of its neighbours are sums that can be kept; a sentence then costs a few additions a word and the Viterbi
search.
Trained by `training/fast/train.py`; card: `resources/models/names.md`.
"""

import itertools
import zlib
from array import array
from collections.abc import Sequence
from importlib.resources import files
from operator import add
from typing import Final

import msgspec

from tawatur.reading.names.features import (
    EDGE,
    far_features,
    near_features,
    normal,
    own_features,
    pair_features,
    phrase_features,
)

LABELS: Final = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
SCALE: Final = 1000  # weights are kept as thousandths
# how many distinct words, and pairs of words, have their scores kept before starting anew: pairs are many and cheap
_KEPT_WORDS: Final = 60_000
_KEPT_PAIRS: Final = 100_000

Scores = tuple[int, int, int, int, int, int, int]
_Sides = dict[str, tuple[Scores, Scores]]
_NEVER: Final = -(10**9)  # score of a path that no sentence can take
_NOUGHT: Final[Scores] = (0, 0, 0, 0, 0, 0, 0)


class _Table(msgspec.Struct):
    features: str
    weights: bytes


class _File(msgspec.Struct):
    labels: list[str]
    moves: list[list[int]]
    styles: dict[str, _Table]


class FastTagger:
    """Labels words with BIO tags over PER, LOC and ORG."""

    def __init__(self, weights: dict[str, Scores], moves: Sequence[Sequence[int]]) -> None:
        self._own = {key[1:]: row for key, row in weights.items() if key[0] == "0"}
        self._near, self._far, self._two = (_sides(weights, *signs) for signs in ("-+", "<>", "[]"))
        self._moves = moves
        self._words: dict[str, tuple[Scores, Scores, Scores, Scores, Scores]] = {}
        self._pairs: dict[tuple[str, str], tuple[Scores, Scores]] = {}
        self._bias = self._own.get("bias", _NOUGHT)

    @classmethod
    def load(cls, content: bytes, style: str = "guide") -> "FastTagger":
        """The tagger of a model file's content, as `training/fast/pack.py` writes it.

        Args:
            content: The file's bytes.
            style: Whose idea of a name's edges to follow: `guide` (this project's annotation guide) or `news`
                (ANERCorp's).
        """
        file = msgspec.msgpack.decode(zlib.decompress(content), type=_File)
        table = file.styles[style]
        columns = array("h", table.weights)
        keys = table.features.split("\t")
        size = len(keys)
        rows = zip(*(columns[i * size : (i + 1) * size] for i in range(len(LABELS))), strict=True)
        return cls(dict(zip(keys, rows, strict=True)), file.moves)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """Label sentences.

        Args:
            sentences: Words as they stand (or bare), clitics attached, marks as words of their own.

        Returns:
            For each sentence one of `LABELS` a word.
        """
        return [self._tag([normal(word) for word in words]) for words in sentences]

    def _tag(self, words: list[str]) -> list[str]:
        if not words:
            return []
        if len(self._words) > _KEPT_WORDS:
            self._words.clear()
        if len(self._pairs) > _KEPT_PAIRS:
            self._pairs.clear()
        return [LABELS[i] for i in _best_path(self._score(words), self._moves)]

    def _word(self, word: str) -> tuple[Scores, Scores, Scores, Scores, Scores]:
        """What a word gives to its own label, to the next word's, the one before's, and those two places off."""
        own = _NOUGHT
        if word != EDGE:
            rows = [row for feature in own_features(word) if (row := self._own.get(feature)) is not None]
            own = _add_up([self._bias, *rows])
        found = (own, *self._both(self._near, near_features(word)), *self._both(self._far, far_features(word)))
        self._words[word] = found
        return found

    def _pair(self, left: str, right: str) -> tuple[Scores, Scores]:
        """What two neighbours give to the label of the right one and of the left one."""
        found = self._both(self._two, pair_features(left, right))
        self._pairs[left, right] = found
        return found

    def _both(self, table: _Sides, features: Sequence[str]) -> tuple[Scores, Scores]:
        """The sums over features that count for a label on either side."""
        rows = [sides for feature in features if (sides := table.get(feature)) is not None]
        if not rows:
            return _NOUGHT, _NOUGHT
        if len(rows) == 1:
            return rows[0]
        return _add_up([one for one, _ in rows]), _add_up([other for _, other in rows])

    def _score(self, words: list[str]) -> list[Scores]:
        padded = [EDGE, EDGE, *words, EDGE, EDGE]
        known, pairs = self._words, self._pairs
        by_word = [known.get(word) or self._word(word) for word in padded]
        by_pair = [pairs.get(pair) or self._pair(*pair) for pair in itertools.pairwise(padded[1:-1])]
        found: list[Scores] = []
        for i in range(2, len(words) + 2):
            a0, a1, a2, a3, a4, a5, a6 = by_word[i][0]
            b0, b1, b2, b3, b4, b5, b6 = by_word[i - 1][1]
            c0, c1, c2, c3, c4, c5, c6 = by_word[i + 1][2]
            d0, d1, d2, d3, d4, d5, d6 = by_word[i - 2][3]
            e0, e1, e2, e3, e4, e5, e6 = by_word[i + 2][4]
            f0, f1, f2, f3, f4, f5, f6 = by_pair[i - 2][0]
            g0, g1, g2, g3, g4, g5, g6 = by_pair[i - 1][1]
            found.append(
                (
                    a0 + b0 + c0 + d0 + e0 + f0 + g0,
                    a1 + b1 + c1 + d1 + e1 + f1 + g1,
                    a2 + b2 + c2 + d2 + e2 + f2 + g2,
                    a3 + b3 + c3 + d3 + e3 + f3 + g3,
                    a4 + b4 + c4 + d4 + e4 + f4 + g4,
                    a5 + b5 + c5 + d5 + e5 + f5 + g5,
                    a6 + b6 + c6 + d6 + e6 + f6 + g6,
                )
            )
        for i, phrase in enumerate(phrase_features(words)):
            if phrase is not None:
                before, after = self._near.get("g=" + phrase, (None, None))
                for at, more in ((i, self._own.get("g=" + phrase)), (i + 1, before), (i - 1, after)):
                    if more is not None and 0 <= at < len(found):
                        found[at] = _add_up([found[at], more])
        return found


def _sides(weights: dict[str, Scores], one: str, other: str) -> _Sides:
    """The weights of a feature under two signs, so that one look-up finds both."""
    found: _Sides = {}
    for key, row in weights.items():
        if key[0] == one:
            found[key[1:]] = (row, found.get(key[1:], (_NOUGHT, _NOUGHT))[1])
        elif key[0] == other:
            found[key[1:]] = (found.get(key[1:], (_NOUGHT, _NOUGHT))[0], row)
    return found


def _add_up(rows: Sequence[Scores]) -> Scores:
    a, b, c, d, e, f, g = map(sum, zip(*rows, strict=True))
    return a, b, c, d, e, f, g


def _best_path(scores: list[Scores], moves: Sequence[Sequence[int]]) -> list[int]:
    """Viterbi over the seven labels; an I follows only the B or the I of its kind.

    Written out label by label: this is where half the time of a reading's names goes. Where O leads the other labels by
    more than any move can make up for, every name that opens next comes from it, so that nothing is left to compare.
    """
    labels = range(len(LABELS))
    opening = [tuple(moves[left][right] for left in labels) for right in (0, 1, 3, 5)]
    into_out, into_per, into_loc, into_org = opening
    lead = max(max(into[1:]) - into[0] for into in opening)
    out, per, loc, org = (into[0] for into in opening)
    per_b, per_i, loc_b, loc_i, org_b, org_i = (moves[left][left + left % 2] for left in labels[1:])
    b0, b1, b2, b3, b4, b5, b6 = (score if i % 2 or not i else _NEVER for i, score in enumerate(scores[0]))
    back: list[Scores] = []
    for r0, r1, r2, r3, r4, r5, r6 in scores[1:]:
        p, q = b1 + per_b, b2 + per_i
        from_per, n2 = (1, p + r2) if p >= q else (2, q + r2)
        p, q = b3 + loc_b, b4 + loc_i
        from_loc, n4 = (3, p + r4) if p >= q else (4, q + r4)
        p, q = b5 + org_b, b6 + org_i
        from_org, n6 = (5, p + r6) if p >= q else (6, q + r6)
        if b0 - max(b1, b2, b3, b4, b5, b6) >= lead:
            back.append((0, 0, from_per, 0, from_loc, 0, from_org))
            b1, b3, b5, b0 = b0 + per + r1, b0 + loc + r3, b0 + org + r5, b0 + out + r0
        else:
            best = (b0, b1, b2, b3, b4, b5, b6)
            at0, top0 = _top(best, into_out)
            at1, top1 = _top(best, into_per)
            at3, top3 = _top(best, into_loc)
            at5, top5 = _top(best, into_org)
            back.append((at0, at1, from_per, at3, from_loc, at5, from_org))
            b0, b1, b3, b5 = top0 + r0, top1 + r1, top3 + r3, top5 + r5
        b2, b4, b6 = n2, n4, n6
    best = (b0, b1, b2, b3, b4, b5, b6)
    at = best.index(max(best))
    path = [at]
    for came_from in reversed(back):
        at = came_from[at]
        path.append(at)
    path.reverse()
    return path


def _top(best: Scores, into: Sequence[int]) -> tuple[int, int]:
    """The label before from which a path into a label scores highest, of equals the first, and that score."""
    sums = tuple(map(add, best, into))
    top = max(sums)
    return sums.index(top), top


def load_fast_tagger(style: str = "guide") -> FastTagger:
    """The tagger whose model the package carries; `style` as in `FastTagger.load`."""
    return FastTagger.load(files("tawatur.resources").joinpath("models/names.bin").read_bytes(), style)
