"""Writes `models/vectors.z`: a small vector for each stem of news, from the accurate tier's encoder.

    python training/weaving/vectors.py DATA [--out FILE]

The encoder (`encoder.py`) reads the two commonest forms of each stem by themselves; their last layer's mean, taken from
the mean of all stems and turned to its main axes, is kept as `AXES` whole numbers of one length. DATA as for
`frequency.py`, whose corpora say which stems are met often enough; the words of opposites and ladders come beside them.
No word is taken from pairs of headlines, so that pairs to learn from know as many words as others. Needs
`tawatur[accurate]`; four minutes of processor time.
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter, defaultdict
from pathlib import Path

import frequency
import numpy as np

from tawatur.arabic import bare, load_words
from tawatur.weaving.claims.encoded import Encoder
from tawatur.weaving.claims.likeness import AXES, UNIT
from tawatur.weaving.claims.stems import find_words, generic_words, stem_word

LEAST = 5  # times that a stem stands in the corpora
FORMS = 2
OUT = Path(__file__).parents[2] / "src/tawatur/resources/models/vectors.z"


def read_forms(data: Path) -> dict[str, list[str]]:
    """For each stem the forms to read."""
    met: dict[str, Counter[str]] = defaultdict(Counter)
    for text in frequency.read_stretches(data):
        for word in filter(frequency.ARABIC.fullmatch, find_words(bare(text))):
            met[stem_word(word)][word] += 1
    forms = {
        stem: [word for word, _ in counts.most_common(FORMS)] for stem, counts in met.items() if counts.total() >= LEAST
    }
    for name in ("opposites", "ladders"):
        for word in (word for line in load_words(name) for side in line for word in side.split()):
            forms.setdefault(stem_word(word), [bare(word)])
    return {stem: words for stem, words in sorted(forms.items()) if len(stem) > 1 and stem not in generic_words()}


def turn(vectors: np.ndarray) -> np.ndarray:
    """Vectors along their main axes, of length `UNIT`, rounded."""
    apart = vectors - vectors.mean(axis=0)
    turned = apart @ np.linalg.eigh(apart.T @ apart)[1][:, -AXES:]
    return np.rint(turned / np.linalg.norm(turned, axis=1, keepdims=True) * UNIT).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    forms, encoder = read_forms(options.data), Encoder()
    vectors = np.array([np.mean([encoder.read(word).whole[-1] for word in words], axis=0) for words in forms.values()])
    packed = " ".join(forms).encode() + b"\n" + turn(vectors).tobytes()
    options.out.write_bytes(zlib.compress(packed, 9))
    print(f"{len(forms)} stems, {options.out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
