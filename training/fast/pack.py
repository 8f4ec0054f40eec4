"""A trained CRFsuite model written as the package reads it: the weights of each feature, quantised and compressed."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import msgspec
import pycrfsuite

from tawatur.reading.names.tagging.fast import LABELS, SCALE

NOUGHT = (0.0,) * len(LABELS)
SMALLEST = 0.02  # weights nearer to nought change nothing that one could measure


def pack(crf: Path, target: Path, styles: dict[str, dict[str, float]]) -> int:
    """Write the model, the weights of each style added to the shared ones; returns its size in bytes."""
    learnt, moves = _open(crf)
    packed = {style: _table(learnt, shares) for style, shares in styles.items()}
    content = msgspec.msgpack.encode({"labels": LABELS, "moves": moves, "styles": packed})
    target.write_bytes(zlib.compress(content, 9))
    return target.stat().st_size


def pack_style(crf: Path, target: Path, style: str) -> int:
    """Write a model of one style that was learnt by itself; returns its size in bytes."""
    learnt, moves = _open(crf)
    table = to_table({feature: [weight * SCALE for weight in row] for feature, row in learnt.items()})
    content = msgspec.msgpack.encode({"labels": LABELS, "moves": moves, "styles": {style: table}})
    target.write_bytes(zlib.compress(content, 9))
    return target.stat().st_size


def _open(crf: Path) -> tuple[dict[str, list[float]], list[list[int]]]:
    """The weights of each feature label by label, and the moves in thousandths."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(crf))
    info = tagger.info()
    index = {label: i for i, label in enumerate(LABELS)}
    learnt: dict[str, list[float]] = {}
    for (feature, label), weight in info.state_features.items():
        learnt.setdefault(feature, [0.0] * len(LABELS))[index[label]] = weight
    moves = [[0] * len(LABELS) for _ in LABELS]
    for (left, right), weight in info.transitions.items():
        moves[index[left]][index[right]] = round(weight * SCALE)
    return learnt, moves


def _table(learnt: dict[str, list[float]], shares: dict[str, float]) -> dict[str, Any]:
    """Features of one style and their weights, label by label: the shared ones and so much of each corpus's own."""
    rows = {f: list(w) for f, w in learnt.items() if not f[0].isalpha()}
    rows["0bias"] = list(NOUGHT)
    for feature, weights in learnt.items():
        if feature[0] in shares:
            own = rows.setdefault("0bias" if feature[1:] == "bias" else feature[1:], list(NOUGHT))
            for i, weight in enumerate(weights):
                own[i] += shares[feature[0]] * weight
    return to_table({feature: [weight * SCALE for weight in row] for feature, row in rows.items()})


def to_table(rows: dict[str, list[float]]) -> dict[str, Any]:
    """Features and their weights in thousandths as the package reads them: label by label, small ones left out."""
    kept = {
        f: [max(-32767, min(32767, round(x))) for x in row]
        for f, row in sorted(rows.items())
        if max(map(abs, row)) >= SMALLEST * SCALE or f == "0bias"
    }
    assert not any("\t" in key for key in kept)
    columns = b"".join(
        b"".join(row[i].to_bytes(2, "little", signed=True) for row in kept.values()) for i in range(len(LABELS))
    )
    return {"features": "\t".join(kept), "weights": columns}
