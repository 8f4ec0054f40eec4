"""Sentences as the encoder of the accurate tier sees them: a vector for each word after some of its layers.

The encoder, multilingual-e5-small as it stands, runs from the files of `tawatur-accurate`. Each sentence is read by
itself, once, so that holding many against many costs one reading each.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tawatur.arabic import bare, to_ascii_digits
from tawatur.errors import MissingExtra
from tawatur.weaving.claims.stems import stem_word

Floats = NDArray[np.float32]

MOST_WORDS: Final = 40
_MOST_PIECES: Final = 126  # with the marks of begin and end the encoder has 128 places
_MOST_OF_WORD: Final = 14
_START: Final = 0
_END: Final = 2
_UNKNOWN: Final = 3
_KEPT: Final = 1 << 11  # sentences remembered


class Encoded(NamedTuple):
    """One sentence.

    Attributes:
        stems: The stem of each word, empty where nothing is left of it.
        words: The mean of each word's pieces, by layer: (layers, words, width).
        whole: The mean of all pieces, by layer: (layers, width).
    """

    stems: tuple[str, ...]
    words: Floats
    whole: Floats


class Encoder:
    """Runs the encoder; loads once, reads any number of sentences.

    Raises:
        MissingExtra: Neither the files nor the runtime are there without `tawatur[accurate]`.
    """

    def __init__(self) -> None:
        runtime, pieces, files = (load_extra(name) for name in ("onnxruntime", "tokenizers", "tawatur_accurate"))
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # one short sentence at a time
        options.log_severity_level = 3
        graph = lzma.decompress(files.pairs_path().read_bytes())
        self._session = runtime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        self._tokenizer = pieces.Tokenizer.from_file(str(files.tokenizer_path()))
        self.read = lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, text: str) -> Encoded:
        words = [word for word in bare(to_ascii_digits(text)).split() if word][:MOST_WORDS]
        ids, starts, sizes = [_START], [], []
        for code in self._tokenizer.encode_batch(words, add_special_tokens=False):
            cut = code.ids[:_MOST_OF_WORD] or [_UNKNOWN]
            if len(ids) + len(cut) > _MOST_PIECES:
                break
            starts.append(len(ids))
            sizes.append(len(cut))
            ids += cut
        states: Floats = np.stack(self._session.run(None, {"ids": np.array([*ids, _END], np.int64)}))
        if not starts:
            return Encoded((), states[:, :0], states[:, 0])
        means = (np.add.reduceat(states[:, :-1], starts, axis=1) / np.array(sizes)[:, None]).astype(np.float32)
        return Encoded(tuple(stem_word(word) for word in words[: len(starts)]), means, states[:, 1:-1].mean(axis=1))


def load_extra(module: str) -> Any:
    """Import a module of the extra.

    Raises:
        MissingExtra: It is not there.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra("the accurate tier of claims", "accurate") from error
