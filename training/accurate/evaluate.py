"""Measures the exported files as the package runs them: F1 of what was held out, words a second, and the errors.

    python evaluate.py --data DATA --files ../../accurate/src/tawatur_accurate --fast HELD.bin --style news \
        [--watch GOLD TEXTS] [--errors 40]

The fast tier that ships has learnt from what is held out here: HELD.bin is one that has not, as `../fast/train.py`
writes it without `--all`. Of the open articles it has not seen a third (each twelfth): only those are measured. Needs
`tawatur[accurate]`, not torch.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpora import OPEN, Document, Sentence, read_all, read_gold, split
from scores import figures, gold_of, sentences_of, spans

from tawatur.reading.names.tagging.accurate import AccurateTagger
from tawatur.reading.names.tagging.fast import FastTagger


def tag(tagger: AccurateTagger, documents: Sequence[Document]) -> list[list[str]]:
    """Tag documents one by one, as articles are read."""
    return [tags for d in documents for tags in tagger.tag([s.words for s in d.sentences])]


def disagreements(s: Sentence, gold: list[str], found: list[str]) -> Iterator[str]:
    """Yield one line for each name that only one side has."""
    right, ours = spans(gold), spans(found)
    for start, end, kind in sorted(right ^ ours):
        side = "missed" if (start, end, kind) in right else "extra"
        near = (
            " ".join(s.words[max(0, start - 4) : start]),
            " ".join(s.words[start:end]),
            " ".join(s.words[end : end + 4]),
        )
        yield f"{side}\t{kind}\t{near[0]} [{near[1]}] {near[2]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ner/")
    parser.add_argument("--files", type=Path, required=True)
    parser.add_argument("--watch", type=Path, nargs=2, action="append", default=[], metavar=("GOLD", "TEXTS"))
    parser.add_argument("--fast", type=Path, help="a model of the fast tier; without it the one that ships")
    parser.add_argument("--alone", action="store_true", help="the encoder without the fast tier")
    parser.add_argument("--style", default="guide", choices=("guide", "news"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--errors", type=int, default=0, help="how many errors of each set to print, drawn by chance")
    args = parser.parse_args()
    fast = FastTagger.load(args.fast.read_bytes(), args.style) if args.fast else None
    if args.alone:
        fast = FastTagger({}, [[0] * 7] * 7)
    tagger = AccurateTagger(args.files / "names.onnx", args.files / "tokenizer.json", args.style, args.threads, fast)
    sets = split(read_all(args.data))[1]
    sets[OPEN] = sets[OPEN][::2]
    sets |= {str(gold): read_gold(gold, texts) for gold, texts in args.watch}
    for name, documents in sets.items():
        start = time.perf_counter()
        found = tag(tagger, documents)
        took = time.perf_counter() - start
        gold = gold_of(documents)
        speed = sum(map(len, gold)) / took
        print(name, json.dumps(figures(gold, found)), f"{speed:.0f} words/s", flush=True)
        lines = [x for row in zip(sentences_of(documents), gold, found, strict=True) for x in disagreements(*row)]
        for line in random.Random(0).sample(lines, min(args.errors, len(lines))):
            print("  ", line)


if __name__ == "__main__":
    main()
