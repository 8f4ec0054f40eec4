"""A trained CRFsuite model written as the package reads it: the weights of each feature, quantised and compressed."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import msgspec
import pycrfsuite

from tawatur.reading.fast import LABELS, SCALE

SMALLEST = 0.02  # weights nearer to nought change nothing that one could measure


def pack(crf: Path, target: Path) -> int:
    """Write the model; returns its size in bytes."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(crf))
    info = tagger.info()
    index = {label: i for i, label in enumerate(LABELS)}
    states: dict[str, list[int]] = {}
    for (feature, label), weight in info.state_features.items():
        if abs(weight) >= SMALLEST:
            row = states.setdefault(feature, [0] * len(LABELS))
            row[index[label]] = max(-32767, min(32767, round(weight * SCALE)))
    moves = [[0] * len(LABELS) for _ in LABELS]
    for (left, right), weight in info.transitions.items():
        moves[index[left]][index[right]] = round(weight * SCALE)
    keys = sorted(states)
    columns = b"".join(
        b"".join(states[key][i].to_bytes(2, "little", signed=True) for key in keys) for i in range(len(LABELS))
    )
    content = msgspec.msgpack.encode({"labels": LABELS, "moves": moves, "features": "\t".join(keys), "weights": columns})
    target.write_bytes(zlib.compress(content, 9))
    assert not any(re.search("\t", key) for key in keys)
    return target.stat().st_size
