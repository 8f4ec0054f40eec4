"""Train the guide's style by itself: on silver labels of the corpora, and on the open articles as they are and renamed.

    .venv/bin/python training/fast/guide.py DATA SILVER GUIDE.bin [--all]
    .venv/bin/python training/fast/blend.py FIRST.bin GUIDE.bin src/tawatur/resources/models/names.bin

SILVER is the folder of what the accurate tier labelled as the annotation guide has it (README.md). Without `--all`
every fourth open article is left out and measured on. Learning is deterministic (L-BFGS; the renaming has a seed).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from augment import Swapper
from data import Row, load, load_silver
from learning import learn
from measure import conll_f1
from pack import pack_style

from tawatur.reading.names.tagging.fast import FastTagger
from tawatur.reading.names.tagging.features import sentence_features


def featured(row: Row) -> list[list[str]]:
    """The features of each word of a row."""
    return [["0bias", *f] for f in sentence_features(row.words)]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("shared", type=Path)
    ap.add_argument("silver", type=Path)
    ap.add_argument("model", type=Path)
    ap.add_argument("--all", action="store_true")
    ap.add_argument("--c1", type=float, default=0.08)
    ap.add_argument("--c2", type=float, default=0.02)
    ap.add_argument("--rounds", type=int, default=90)
    a = ap.parse_args()
    data = load(a.shared)
    opened = data["open"] + (data["held_open"] if a.all else [])
    swapper = Swapper()
    rows = load_silver(a.silver) + [new for row in opened for new in (row, swapper.swap(row))]
    crf = a.model.with_suffix(".crfsuite")
    learn(rows, featured, crf, (a.c1, a.c2), a.rounds)
    print("model", pack_style(crf, a.model, "guide"), "bytes")
    tagger = FastTagger.load(a.model.read_bytes(), "guide")
    for part in ("held_news", "held_open"):
        held = data[part]
        print(part, conll_f1([row.tags for row in held], tagger.tag([row.words for row in held])), flush=True)


if __name__ == "__main__":
    main()
