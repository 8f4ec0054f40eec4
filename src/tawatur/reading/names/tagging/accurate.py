"""The accurate tier of names: a small multilingual encoder, fine-tuned, and the fast tier's scores on top of its own.

The two err differently: the encoder knows what a sentence says, the fast tier's lists know names. Their scores for each
word are added up, and one path is chosen through the sums (a log-linear pool of experts: Hinton 1999, "Products of
experts"). The encoder runs from the files of `tawatur-accurate`.

Each window of neighbouring sentences (`windows.py`) is run by itself: int8 scales are taken from all that is run
together, and a window must not read otherwise because of what else was in its batch. The cores take a window each,
rather than share one: they need not wait for each other in every layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tawatur.arabic import bare
from tawatur.errors import MissingExtra
from tawatur.reading.names.tagging.fast import SCALE, FastTagger, load_fast_tagger
from tawatur.reading.names.tagging.sums import LABELS
from tawatur.reading.names.tagging.sums import Scores as FastScores
from tawatur.reading.names.tagging.viterbi import best_path
from tawatur.reading.names.tagging.windows import Run, pack_windows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]

_START: Final = 0
_END: Final = 2
_UNKNOWN: Final = 3
_MOST_PIECES: Final = 14
"""Pieces read of one word: longer ones are addresses or runs of letters. As in training."""
_SHARES: Final = {"guide": (0.5, 0.5, 0.5), "news": (1.0, 0.7, 1.4)}
"""How much the fast tier's scores of PER, LOC and ORG count beside the encoder's, by style.

Chosen on one half of the newswire held out from both tiers and confirmed on the other half, for the guide on
`gold/train`: see `training/accurate/README.md`.
"""


class AccurateTagger:
    """Tags names with the encoder; loads once, reads any number of articles.

    Args:
        model: The ONNX file; the one of `tawatur-accurate` by default.
        tokenizer: The tokenizer that belongs to it.
        style: Whose idea of a name's edges to follow: `guide` (our annotation guide) or `news` (ANERCorp).
        threads: Windows read at once; two by default, one in a worker process, whose fellows have the other cores.
        fast: The tagger whose scores come on top of the encoder's; by default the package's fast tier in this style.

    Raises:
        MissingExtra: Neither the files nor the runtime are there without `tawatur[accurate]`.
    """

    sure: Final = True

    def __init__(
        self,
        model: Path | None = None,
        tokenizer: Path | None = None,
        style: str = "guide",
        threads: int | None = None,
        fast: FastTagger | None = None,
    ) -> None:
        runtime = _load("onnxruntime")
        pieces = _load("tokenizers")
        if model is None or tokenizer is None:
            files = _load("tawatur_accurate")
            model, tokenizer = files.model_path(), files.tokenizer_path()
        self._np = _load("numpy")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = runtime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._threads = threads or (2 if parent_process() is None else 1)
        self._tokenizer = pieces.Tokenizer.from_file(str(tokenizer))
        told = self._session.get_modelmeta().custom_metadata_map
        tags = told["tags"].split()
        first = len(tags) * told["styles"].split().index(style)
        self._columns = slice(first, first + len(tags))
        self._kept = [tags.index(label) for label in LABELS[1:]]
        self._outside = [i for i in range(len(tags)) if i not in self._kept]
        self._fast = fast or load_fast_tagger(style)
        shares = _SHARES[style]
        self._shares = self._np.array([0.0, *(share for share in shares for _ in "BI")])
        mean = sum(shares) / len(shares)
        self._moves = [[round(mean * move) for move in row] for row in self._fast.moves]
        self._known: dict[str, list[int]] = {}

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """Tag the words of sentences that stand together in one article.

        Args:
            sentences: The words and marks of each sentence as they stand in the text, in its order.

        Returns:
            For each sentence the tags of its words: O, or B- and I- of PER, ORG and LOC. An I- follows a tag of its own
            kind only.
        """
        windows = pack_windows(self._encode([[bare(word) for word in sentence] for sentence in sentences]))
        if not windows:
            return [[] for _ in sentences]
        # Threads are started anew for each article: that costs little beside a window, and none is left to a fork.
        with ThreadPoolExecutor(self._threads) as pool:
            own = pool.map(self._score, windows)
            fast = [row for words in sentences for row in self._fast.score(words)]
            both = self._add(self._np.concatenate(list(own)), fast)
        found: list[list[str]] = []
        first = 0
        for words in sentences:
            last = first + len(words)
            path = best_path(both[first:last], self._moves) if words else []
            found.append([LABELS[label] for label in path])
            first = last
        return found

    def _encode(self, sentences: list[list[str]]) -> list[list[list[int]]]:
        """The pieces of every word, each word cut once."""
        if len(self._known) > 200_000:  # a bound on memory, not a tuned figure
            self._known.clear()
        fresh = sorted({word for sentence in sentences for word in sentence if word not in self._known})
        for word, code in zip(fresh, self._tokenizer.encode_batch(fresh, add_special_tokens=False), strict=True):
            self._known[word] = code.ids[:_MOST_PIECES] or [_UNKNOWN]
        return [[self._known[word] for word in sentence] for sentence in sentences]

    def _score(self, window: Sequence[Run]) -> Scores:
        """Run one window: the scores of its words, each the mean of its pieces'."""
        np = self._np
        ids, starts, sizes = [_START], [], []
        for run in window:
            for code in run:
                starts.append(len(ids))
                sizes.append(len(code))
                ids.extend(code)
            ids.append(_END)
        (both,) = self._session.run(None, {"ids": np.array(ids, dtype=np.int64)})
        pieces = both[:, self._columns]
        # A mark stands behind each sentence, so the sum up to the next word would take it in: cumulative sums do not.
        sums = np.concatenate([np.zeros((1, pieces.shape[1]), np.float64), np.cumsum(pieces, axis=0, dtype=np.float64)])
        at, size = np.array(starts), np.array(sizes)
        means: Scores = (sums[at + size] - sums[at]) / size[:, None]
        return means

    def _add(self, raw: Scores, fast: list[FastScores]) -> list[FastScores]:
        """The scores of both tiers for each word, in thousandths."""
        np = self._np
        raw = raw - np.logaddexp.reduce(raw, axis=1, keepdims=True)
        outside = np.logaddexp.reduce(raw[:, self._outside], axis=1, keepdims=True)
        own = np.concatenate([outside, raw[:, self._kept]], axis=1)
        both = np.rint(SCALE * own + self._shares * np.array(fast)).astype(int)
        return [tuple(row) for row in both.tolist()]


def _load(module: str) -> Any:
    """Import a module of the extra."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra("the accurate tier of names", "accurate") from error
