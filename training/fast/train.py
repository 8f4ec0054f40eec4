"""Train the fast tier: a linear-chain CRF, its weights written in the package's own form.

    .venv/bin/python training/fast/train.py DATA src/tawatur/resources/models/names.bin [--all]

Without `--all` the held-out parts are left out and measured on; with it everything is learnt from. Learning is
deterministic (L-BFGS, no sampling). See README.md beside this file for the figures.
"""

from __future__ import annotations

import argparse
import re
import time
from pathlib import Path

from data import Row, load
from learning import learn
from measure import conll_f1
from pack import pack

from tawatur.reading.names.tagging.fast import FastTagger
from tawatur.reading.names.tagging.features import sentence_features

# Corpora differ in what they call a name (is مدينة part of it?). Each style has weights of its own on top of the shared ones
# for these features (Daume 2007, "Frustratingly easy domain adaptation"); the package carries those of `news` and `open`.
STYLES = {"news": "N", "open": "G", "fane": "X", "aqmar": "Y", "wojood": "Y"}
# What each style of the package takes of the corpora's own weights: the guide's articles are few and of one outlet, so
# newswire lends it half.
SHARES = {"news": {"N": 1.0}, "guide": {"G": 0.5, "N": 0.5}}
STYLED = re.compile(r"[0+-][slgkh]|[\[\]].*~")


def styled(features: list[str], corpus: str) -> list[str]:
    """The features with copies that only this corpus's style has."""
    sign = STYLES[corpus]
    return features + [sign + f for f in features if STYLED.match(f)] + [f"{sign}bias"]


def featured(row: Row) -> list[list[str]]:
    """The features of each word of a row, with those of its corpus's style."""
    return [styled(f, row.corpus) for f in sentence_features(row.words)]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("shared", type=Path)
    ap.add_argument("model", type=Path)
    ap.add_argument("--all", action="store_true")
    ap.add_argument("--c1", type=float, default=0.08)
    ap.add_argument("--c2", type=float, default=0.02)
    ap.add_argument("--rounds", type=int, default=120)
    ap.add_argument("--parts", default="news,fane,aqmar,wojood,open")
    a = ap.parse_args()
    data = load(a.shared)
    parts = a.parts.split(",") + (["held_news", "held_open"] if a.all else [])
    rows = [row for part in parts for row in data[part]]
    crf = a.model.with_suffix(".crfsuite")
    learn(rows, featured, crf, (a.c1, a.c2), a.rounds, {"open": 2})
    print("model", pack(crf, a.model, SHARES), "bytes")
    for part, style in (("held_news", "news"), ("held_news", "guide"), ("held_open", "guide")):
        tagger = FastTagger.load(a.model.read_bytes(), style)
        held = data[part]
        start = time.time()
        guesses = tagger.tag([row.words for row in held])
        took = time.time() - start
        print(
            part,
            style,
            conll_f1([row.tags for row in held], guesses),
            f"{sum(len(r.words) for r in held) / took:.0f} words/s",
        )


if __name__ == "__main__":
    main()
