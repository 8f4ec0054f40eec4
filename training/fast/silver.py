"""Label the allowed corpora anew as the annotation guide has it, by the accurate tier: what `guide.py` learns from.

    .venv/bin/pip install -e accurate                      # the accurate tier's wheel
    .venv/bin/python training/fast/silver.py DATA SILVER

Writes `SILVER/guide.CORPUS.conll`. The last 12 % of ANERCorp's training part is left out, so that it can be measured
on. The labels behind the shipped weights came from an earlier encoder with 0.4 of the fast tier's scores, and sentences
with a label less likely than 0.6 (7 %) were left out; this script keeps every sentence of today's tier.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from data import HELD_NEWS, corpora

from tawatur.arabic import find_words
from tawatur.reading.names.tagging.accurate import AccurateTagger

Words = list[str]


def documents(shared: Path) -> dict[str, list[list[Words]]]:
    """The sentences of each corpus, document by document, cut into words as the reader cuts them, not folded."""
    found = corpora.read_all(shared / "data")
    aner = found["anercorp"]
    kept = int(len(aner) * (1 - HELD_NEWS))
    held = [s for d in aner[kept:] for s in d.sentences]
    fane = [list(zip(s.words, s.tags, strict=True)) for d in found["newsfane"] for s in d.sentences]
    parts = {
        name: [[cut(s.words) for s in d.sentences] for d in given]
        for name, given in (("anercorp", aner[:kept]), ("aqmar", found["aqmar"]), ("wojood", found["wojood"]))
    }
    return parts | {"newsfane": [[cut(word for word, _ in rows)] for rows in corpora.new_to(held, fane)]}


def cut(tokens: Iterable[str]) -> Words:
    """A corpus's tokens as the reader's words."""
    return [word.bare for token in tokens for word in find_words(token)]


def main() -> None:
    shared, target = map(Path, sys.argv[1:3])
    target.mkdir(parents=True, exist_ok=True)
    tagger = AccurateTagger(style="guide")
    for name, articles in documents(shared).items():
        lines = []
        for article in articles:
            words = [sentence for sentence in article if sentence]
            for sentence, tags in zip(words, tagger.tag(words), strict=True):
                lines += [f"{word}\t{tag}" for word, tag in zip(sentence, tags, strict=True)] + [""]
        (target / f"guide.{name}.conll").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(name, sum(bool(line) for line in lines), "words", flush=True)


if __name__ == "__main__":
    main()
