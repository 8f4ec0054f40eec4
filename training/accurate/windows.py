"""Windows of neighbouring sentences: what the network reads at once, so that a name met before helps with the next."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from corpora import OPEN, WOJOOD, Document
from network import TAGS
from pieces import END, PAD, START, Pieces
from torch import Tensor

TAG = {t: i for i, t in enumerate(TAGS)}
IGNORE = -100
SIZES = (48, 96, 160, 224)
"""Window sizes in pieces among which training draws, so that the network reads lone sentences as well as neighbours."""
NO_MISC = frozenset({OPEN, WOJOOD})
"""Corpora that leave names of other kinds unmarked: there O may be MISC."""
DOUBTED = frozenset(
    {
        "Politician",
        "Athlete",
        "Artist",
        "Scientist",
        "Businessperson",
        "Police",
        "Nation",
        "Population-Center",
        "Non-Governmental",
    }
    | {"Commercial", "Educational"}
)
"""Fine types that both corpora name: an O beside one is an oversight, not a rule, and the loss leaves it alone."""


@dataclass(frozen=True)
class Window:
    """Piece ids, for each piece its word (-1 for marks), and for each word its tag and fine type."""

    ids: tuple[int, ...]
    word_of: tuple[int, ...]
    tags: tuple[int, ...]
    fine: tuple[int, ...]
    loose: bool


@dataclass(frozen=True)
class Batch:
    """Windows side by side; words are counted through the whole batch."""

    ids: Tensor
    mask: Tensor
    word_of: Tensor
    tags: Tensor
    fine: Tensor
    loose: Tensor


FineTypes = dict[str, tuple[str | None, ...]]


def cut(
    document: Document, pieces: Pieces, size: int, fine: FineTypes, fine_index: dict[str, int], longest: int = 500
) -> list[Window]:
    """Pack the sentences of a document into windows of at most `size` pieces; a longer sentence stands alone."""
    windows: list[Window] = []
    ids, word_of, tags, types = [START], [-1], list[int](), list[int]()

    def close() -> None:
        if tags:
            row = (tuple(ids[:longest]), tuple(word_of[:longest]), tuple(tags), tuple(types))
            windows.append(Window(*row, document.corpus in NO_MISC))
        ids[:], word_of[:], tags[:], types[:] = [START], [-1], [], []

    for s in document.sentences:
        codes = pieces.of(s.words)
        if tags and len(ids) + sum(map(len, codes)) + 1 > size:
            close()
        own = fine.get(" ".join(s.words)) or (None,) * len(s.words)
        for code, tag, kind in zip(codes, s.tags, own, strict=True):
            ids.extend(code)
            word_of.extend([len(tags)] * len(code))
            tags.append(IGNORE if tag is None or (tag == "O" and kind in DOUBTED) else TAG[tag])
            types.append(IGNORE if kind is None else fine_index[kind])
        ids.append(END)
        word_of.append(-1)
    close()
    return windows


def batched(windows: Sequence[Window], budget: int, rng: random.Random | None = None) -> list[list[int]]:
    """Group windows of like length, at most `budget` pieces a batch with the padding; shuffled if `rng` is given."""
    order = list(range(len(windows)))
    if rng:
        rng.shuffle(order)
    pools = [order[a : a + 300] for a in range(0, len(order), 300)] if rng else [order]
    out: list[list[int]] = []
    for pool in pools:
        batch: list[int] = []
        for i in sorted(pool, key=lambda i: len(windows[i].ids)):
            if batch and (len(batch) + 1) * len(windows[i].ids) > budget:
                out.append(batch)
                batch = []
            batch.append(i)
        out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def collate(windows: Iterable[Window]) -> Batch:
    """Lay windows into tensors."""
    rows = list(windows)
    longest = max(len(w.ids) for w in rows)
    ids = torch.full((len(rows), longest), PAD)
    word_of = torch.full((len(rows), longest), -1)
    start = 0
    for r, w in enumerate(rows):
        ids[r, : len(w.ids)] = torch.tensor(w.ids)
        local = torch.tensor(w.word_of)
        word_of[r, : len(w.ids)] = torch.where(local >= 0, local + start, local)
        start += len(w.tags)
    return Batch(
        ids,
        ids != PAD,
        word_of,
        torch.tensor([t for w in rows for t in w.tags]),
        torch.tensor([t for w in rows for t in w.fine]),
        torch.tensor([w.loose for w in rows for _ in w.tags]),
    )
