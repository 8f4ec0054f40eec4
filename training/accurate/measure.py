"""A network measured while it trains: the likeliest well-formed tags for its scores, and their F1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from base import Floats
from corpora import Document
from network import TAGS, Network, lean
from pieces import Pieces
from scores import figures, gold_of, sentences_of
from windows import batched, collate, cut

OUTSIDE = [i for i, t in enumerate(TAGS) if t == "O" or t.endswith("MISC")]
KEPT = ["O", *(t for t in TAGS if t != "O" and not t.endswith("MISC"))]
BARRED = np.array([[b.startswith("I-") and a[2:] != b[2:] for b in KEPT] for a in KEPT])


def fold_misc(scores: Floats) -> Floats:
    """Log-probabilities of O, PER, LOC and ORG: what is MISC is outside for us."""
    logp = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    kept = [i for i in range(len(TAGS)) if i not in OUTSIDE]
    return np.concatenate([np.logaddexp.reduce(logp[:, OUTSIDE], axis=1, keepdims=True), logp[:, kept]], axis=1)


def best_path(logp: Floats) -> list[str]:
    """The likeliest tags of one sentence in which no I- follows anything but its own kind (Viterbi)."""
    barred = np.where(BARRED, -1e9, 0.0)
    score = logp[0] + barred[0]
    back = []
    for row in logp[1:]:
        each = score[:, None] + barred
        back.append(each.argmax(axis=0))
        score = each.max(axis=0) + row
    path = [int(score.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [KEPT[i] for i in reversed(path)]


@torch.inference_mode()
def word_scores(
    net: Network, documents: Sequence[Document], pieces: Pieces, size: int, ours: float = 0.5
) -> list[Floats]:
    """Each sentence's scores, words by tags, read in windows of `size` pieces, the guides mixed."""
    net.eval()
    weight, bias = lean(net, ours)
    windows = [w for d in documents for w in cut(d, pieces, size, {}, {})]
    found: dict[int, Floats] = {}
    for batch in batched(windows, 2000):
        b = collate(windows[i] for i in batch)
        scores = pool_words(F.linear(net(b.ids, b.mask), weight, bias), b.word_of, len(b.tags)).numpy()
        start = 0
        for i in batch:
            found[i] = scores[start : start + len(windows[i].tags)]
            start += len(windows[i].tags)
    flat = np.concatenate([found[i] for i in range(len(windows))])
    ends = np.cumsum([len(s.words) for s in sentences_of(documents)])
    return np.split(flat, ends[:-1])


def pool_words(scores: torch.Tensor, word_of: torch.Tensor, words: int) -> torch.Tensor:
    """The mean of each word's piece scores."""
    at = word_of.flatten()
    chosen = at >= 0
    rows, at = scores.flatten(0, 1)[chosen], at[chosen]
    total = rows.new_zeros(words, scores.shape[-1]).index_add(0, at, rows)
    return total / torch.bincount(at, minlength=words).clamp(min=1)[:, None]


def measure(net: Network, documents: Sequence[Document], pieces: Pieces, ours: float = 0.5) -> dict[str, float]:
    """F1 over all three kinds and of each."""
    found = [best_path(fold_misc(s)) for s in word_scores(net, documents, pieces, 160, ours)]
    return figures(gold_of(documents), found)
