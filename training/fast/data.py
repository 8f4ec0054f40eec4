"""The corpora in one scheme, cut into the words that the reader sees, and our own split of them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "accurate"))
import corpora

from tawatur.arabic import find_words
from tawatur.reading.names.tagging.features import normal

HELD_NEWS = 0.12  # the last part of ANERCorp's training part, kept for measuring
HELD_OPEN = 60  # every fourth of the 240 open articles


@dataclass(frozen=True)
class Row:
    """One training sentence: words as the features see them, tags in BIO over PER, LOC, ORG."""

    corpus: str
    words: list[str]
    tags: list[str]


def scheme(tag: str | None) -> str:
    return tag if tag and tag[2:] in {"PER", "LOC", "ORG"} else "O"


def recut(corpus: str, words: tuple[str, ...], tags: tuple[str | None, ...]) -> Row:
    """Cut each token again as the reader would; a bracket glued to a name is outside it at the edges."""
    out_words: list[str] = []
    out_tags: list[str] = []
    for word, tag in zip(words, tags, strict=True):
        pieces = [piece.bare for piece in find_words(word)]
        ours = scheme(tag)
        lettered = [i for i, piece in enumerate(pieces) if piece[:1].isalnum()]
        for i, piece in enumerate(pieces):
            out_words.append(normal(piece))
            if ours == "O" or not lettered or i < lettered[0] or i > lettered[-1]:
                out_tags.append("O")
            else:
                out_tags.append(ours if i == lettered[0] else f"I-{ours[2:]}")
    for i, tag in enumerate(out_tags):  # a name broken by an outside mark starts anew
        if tag.startswith("I-") and (i == 0 or out_tags[i - 1][2:] != tag[2:]):
            out_tags[i] = f"B-{tag[2:]}"
    return Row(corpus, out_words, out_tags)


def load(shared: Path) -> dict[str, list[Row]]:
    """Training rows by part: `news` and `open` to learn from, `held_news` and `held_open` to measure on, `aqmar`, `wojood`."""
    found = corpora.read_all(shared / "data")

    def rows(name: str, documents: list[corpora.Document]) -> list[Row]:
        return [recut(name, s.words, s.tags) for d in documents for s in d.sentences if None not in s.tags]

    aner, fane = found["anercorp"], found["newsfane"]
    cut = int(len(aner) * (1 - HELD_NEWS))
    held = aner[cut:]
    held_words = [s for d in held for s in d.sentences]
    fane_rows = [list(zip(s.words, s.tags, strict=True)) for d in fane for s in d.sentences]
    fane_kept = corpora.new_to(held_words, fane_rows)
    opened = found["open"]
    return {
        "news": rows("news", aner[:cut]),
        "held_news": rows("news", held),
        "fane": [recut("fane", *zip(*r, strict=True)) for r in fane_kept if all(t is not None for _, t in r)],
        "aqmar": rows("aqmar", found["aqmar"]),
        "wojood": rows("wojood", found["wojood"]),
        "open": rows("open", [d for i, d in enumerate(opened) if i % 4]),
        "held_open": rows("open", [d for i, d in enumerate(opened) if i % 4 == 0]),
    }


def load_silver(folder: Path) -> list[Row]:
    """What the accurate tier labelled: `guide.CORPUS.conll`, words as the reader cuts them, a tab, BIO tags."""
    found = []
    for file in sorted(folder.glob("guide.*.conll")):
        for pairs in corpora.read_columns(file):
            words, tags = zip(*pairs, strict=True)
            found.append(Row("silver", [normal(word) for word in words], [scheme(tag) for tag in tags]))
    return found
