"""CoNLL F1 of names on a corpus of two columns: word, tab, BIO tag, an empty line between sentences.

    python bench/conll.py FILE [--tier fast accurate] [--style news guide]

Exact spans of PER, LOC and ORG; other kinds (MISC) count as outside. Sentences are read twenty at a time, as
neighbours.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tawatur.reading import label_words

sys.path.append(str(Path(__file__).resolve().parents[1] / "training" / "fast"))
from measure import conll_f1

KINDS = frozenset({"PER", "LOC", "ORG"})
TOGETHER = 20


def sentences(file: Path) -> Iterator[tuple[list[str], list[str]]]:
    """The words and tags of each sentence; kinds that nobody asked for are outside."""
    words, tags = list[str](), list[str]()
    for line in [*file.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split()
        if len(parts) > 1:
            words.append(parts[0])
            tags.append(parts[-1] if parts[-1][2:] in KINDS else "O")
        elif words:
            yield words, tags
            words, tags = [], []


def main() -> None:
    """Measure and print one line for each tier and style."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--tier", nargs="*", default=["fast"], choices=["fast", "accurate"])
    parser.add_argument("--style", nargs="*", default=["news"], choices=["news", "guide"])
    args = parser.parse_args()
    read = list(sentences(args.file))
    for tier in args.tier:
        for style in args.style:
            found: list[list[str]] = []
            for at in range(0, len(read), TOGETHER):
                found += label_words([words for words, _ in read[at : at + TOGETHER]], tier, style)
            print(tier, style, conll_f1([tags for _, tags in read], found))


if __name__ == "__main__":
    main()
