"""Average the guide's weights of two models feature by feature: they err differently, and together they read better.

    .venv/bin/python training/fast/blend.py ONE OTHER TARGET [--share 0.5]

Every other style of TARGET is that of ONE. Both are linear in the same features, so the average of the weights is the
average of the scores.
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


def read(content: dict[str, Any]) -> tuple[Rows, list[list[int]]]:
    """The rows of the guide's style in thousandths, and its moves."""
    table = content["styles"]["guide"]
    keys, weights = table["features"].split("\t"), array("h", table["weights"])
    labels = range(len(content["labels"]))
    rows = {key: [float(weights[i * len(keys) + at]) for i in labels] for at, key in enumerate(keys)}
    return rows, table.get("moves") or content["moves"]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("one", type=Path)
    ap.add_argument("other", type=Path)
    ap.add_argument("target", type=Path)
    ap.add_argument("--share", type=float, default=0.5, help="of OTHER")
    a = ap.parse_args()
    contents = [msgspec.msgpack.decode(zlib.decompress(file.read_bytes())) for file in (a.one, a.other)]
    size = len(contents[0]["labels"])
    blended: Rows = {}
    moves = [[0.0] * size for _ in range(size)]
    for content, share in zip(contents, (1 - a.share, a.share), strict=True):
        rows, steps = read(content)
        for key, row in rows.items():
            sums = blended.setdefault(key, [0.0] * size)
            for i, weight in enumerate(row):
                sums[i] += share * weight
        for left, right in ((i, j) for i in range(size) for j in range(size)):
            moves[left][right] += share * steps[left][right]
    table = to_table(blended) | {"moves": [[round(step) for step in row] for row in moves]}
    contents[0]["styles"]["guide"] = table
    a.target.write_bytes(zlib.compress(msgspec.msgpack.encode(contents[0]), 9))
    print(len(blended), "features,", a.target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
