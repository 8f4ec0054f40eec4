"""The fast tier: a linear-chain CRF whose weights are added up once for each distinct word.

Every feature belongs to one word or to two neighbours (`features.py`), so the scores that a word gives to its own label
and to those of its neighbours are sums that can be kept (`weights.py`); a sentence then costs a few additions a word
and the Viterbi search.
Trained by `training/fast/train.py`; card: `resources/models/names.md`.
"""

import zlib
from array import array
from collections.abc import Mapping, Sequence
from importlib.resources import files
from itertools import chain
from typing import Final

import msgspec

from tawatur.arabic import kept
from tawatur.reading.names.tagging.features import EDGE, normal, phrase_features
from tawatur.reading.names.tagging.sums import FIELDS, LABELS, MASK, Scores, pack_columns, unpack
from tawatur.reading.names.tagging.viterbi import best_path
from tawatur.reading.names.tagging.weights import Word, WordWeights

__all__ = ["LABELS", "SCALE", "FastTagger", "best_path", "load_fast_tagger", "read_model"]

SCALE: Final = 1000  # weights are kept as thousandths
_GAP: Final = (EDGE, EDGE)  # between two sentences, so that no word of one touches a word of the other


class _Table(msgspec.Struct):
    features: str
    weights: bytes
    moves: list[list[int]] | None = None  # of a style that was learnt by itself


class _File(msgspec.Struct):
    labels: list[str]
    moves: list[list[int]]
    styles: dict[str, _Table]


class FastTagger:
    """Labels words with BIO tags over PER, LOC and ORG; rules mend what it finds (`sure`).

    Args:
        weights: Rows in thousandths by feature, the sign of its place in front, as `sums.pack_columns` packs them.
        moves: Score of each label (column) behind each (row).

    Attributes:
        moves: As given.
    """

    sure: Final = False

    def __init__(self, weights: Mapping[str, int], moves: Sequence[Sequence[int]]) -> None:
        self._weights = WordWeights(weights)
        self.moves = moves
        self._word = kept(self._word_of)

    @classmethod
    def load(cls, content: bytes, style: str = "guide") -> "FastTagger":
        """The tagger of a model file's content, as `training/fast/pack.py` writes it.

        Args:
            content: The file's bytes.
            style: Whose idea of a name's edges to follow: `guide` (this project's annotation guide) or `news`
                (ANERCorp's).
        """
        return cls(*read_model(content, style))

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """Label sentences.

        Args:
            sentences: Words as they stand (or bare), clitics attached, marks as words of their own.

        Returns:
            For each sentence one of `LABELS` a word.
        """
        scores = self._score(sentences)
        found: list[list[str]] = []
        at = len(_GAP)
        for words in sentences:
            end = at + len(words)
            found.append([LABELS[i] for i in best_path(scores[at:end], self.moves)] if words else [])
            at = end + len(_GAP)
        return found

    def score(self, words: Sequence[str]) -> list[Scores]:
        """What one sentence gives each label of each word in thousandths, beyond what it gives to O; no moves yet."""
        rows = self._score([words])[len(_GAP) : -len(_GAP)]
        return [(0, b - a, c - a, d - a, e - a, f - a, g - a) for a, b, c, d, e, f, g in rows]

    def _word_of(self, word: str) -> Word:
        """What a word as it stands gives."""
        return self._weights.weigh(normal(word))

    def _score(self, sentences: Sequence[Sequence[str]]) -> list[Scores]:
        """The scores of all words in a row, two edges before, between and behind sentences."""
        row = [*_GAP, *chain.from_iterable((*words, *_GAP) for words in sentences)]
        own, after, before, far_after, far_before, listed, alike, nexts, kinds, classes, forms, opening = zip(
            *map(self._word, row), strict=True
        )
        pairs = [
            by_list[kind] + by_class[coarse] + (by_word.get(form, 0) if by_word else 0)
            for by_list, by_class, by_word, kind, coarse, form in zip(
                listed, alike, nexts, kinds[1:], classes[1:], forms[1:], strict=False
            )
        ]
        sums = [
            a + b + c + d + e + (left >> FIELDS) + (right & MASK)
            for a, b, c, d, e, left, right in zip(
                own[2:], after[1:], before[3:], far_after, far_before[4:], pairs[1:], pairs[2:], strict=False
            )
        ]
        sums = [0, 0, *sums, 0, 0]
        self._add_phrases(sums, sentences, forms, opening)
        return unpack(sums)

    def _add_phrases(
        self,
        sums: list[int],
        sentences: Sequence[Sequence[str]],
        forms: Sequence[str],
        opening: Sequence[tuple[str, ...]],
    ) -> None:
        """Add what listed names of several words give; no sentence reaches into another."""
        at = len(_GAP)
        for words in sentences:
            end = at + len(words)
            if any(opening[at:end]):
                for i, name in enumerate(phrase_features(forms[at:end], opening[at:end]), at):
                    if name is not None:
                        own, after, before = self._weights.phrase(name)
                        sums[i] += own
                        sums[i + 1] += after
                        sums[i - 1] += before
            at = end + len(_GAP)


def read_model(content: bytes, style: str) -> tuple[dict[str, int], list[list[int]]]:
    """The packed weights and the moves of a model file; arguments as in `FastTagger.load`."""
    file = msgspec.msgpack.decode(zlib.decompress(content), type=_File)
    table = file.styles[style]
    keys = table.features.split("\t")
    weights = array("h", table.weights)
    columns = [weights[i * len(keys) : (i + 1) * len(keys)] for i in range(len(LABELS))]
    return dict(zip(keys, pack_columns(columns), strict=True)), table.moves or file.moves


def load_fast_tagger(style: str = "guide") -> FastTagger:
    """The tagger whose model the package carries; `style` as in `FastTagger.load`."""
    return FastTagger.load(files("tawatur.resources").joinpath("models/names.bin").read_bytes(), style)
