"""Average the weights of two models feature by feature: they err differently, and together they read better.

    .venv/bin/python training/fast/blend.py ONE OTHER TARGET [--guide 0.5] [--news 0.2]

OTHER has the guide's style only, and lends so much of it to either style of ONE. Both models are linear in the same
features, so the average of the weights is the average of the scores.
"""

from __future__ import annotations

import argparse
import zlib
from array import array
from pathlib import Path
from typing import Any

import msgspec
from pack import to_table

Rows = dict[str, list[float]]
Moves = list[list[int]]


def read(content: dict[str, Any], style: str) -> tuple[Rows, Moves]:
    """The rows of a style in thousandths, and its moves."""
    table = content["styles"][style]
    keys, weights = table["features"].split("\t"), array("h", table["weights"])
    labels = range(len(content["labels"]))
    rows = {key: [float(weights[i * len(keys) + at]) for i in labels] for at, key in enumerate(keys)}
    return rows, table.get("moves") or content["moves"]


def blend(one: tuple[Rows, Moves], other: tuple[Rows, Moves], share: float) -> dict[str, Any]:
    """A style's table: `share` of the other model's weights and moves, the rest of the first's."""
    size = len(one[1])
    rows: Rows = {}
    moves = [[0.0] * size for _ in range(size)]
    for (learnt, steps), part in ((one, 1 - share), (other, share)):
        for key, row in learnt.items():
            sums = rows.setdefault(key, [0.0] * size)
            for i, weight in enumerate(row):
                sums[i] += part * weight
        for left, right in ((i, j) for i in range(size) for j in range(size)):
            moves[left][right] += part * steps[left][right]
    return to_table(rows) | {"moves": [[round(step) for step in row] for row in moves]}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("one", type=Path)
    ap.add_argument("other", type=Path)
    ap.add_argument("target", type=Path)
    ap.add_argument("--guide", type=float, default=0.5, help="share of OTHER in the guide's style")
    ap.add_argument("--news", type=float, default=0.2, help="share of OTHER in newswire's style")
    a = ap.parse_args()
    content, lent = (msgspec.msgpack.decode(zlib.decompress(file.read_bytes())) for file in (a.one, a.other))
    other = read(lent, "guide")
    blended = {s: blend(read(content, s), other, share) for s, share in (("guide", a.guide), ("news", a.news))}
    content["styles"] = blended
    a.target.write_bytes(zlib.compress(msgspec.msgpack.encode(content), 9))
    print(a.target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
