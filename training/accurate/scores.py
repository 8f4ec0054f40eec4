"""CoNLL scores: exact spans of PER, LOC and ORG, each sentence by itself."""

from __future__ import annotations

from collections.abc import Sequence

from corpora import Document, Sentence

Span = tuple[int, int, str]


def spans(tags: Sequence[str]) -> set[Span]:
    """Start, end and kind of every name; an I- after nothing of its kind opens one, as in the CoNLL script."""
    found = set[Span]()
    start, kind = 0, ""
    for at, tag in enumerate([*tags, "O"]):
        if kind and (tag == "O" or tag.startswith("B-") or tag[2:] != kind):
            found.add((start, at, kind))
            kind = ""
        if tag != "O" and not kind:
            start, kind = at, tag[2:]
    return found


def sentences_of(documents: Sequence[Document]) -> list[Sentence]:
    """All sentences in order."""
    return [s for d in documents for s in d.sentences]


def gold_of(documents: Sequence[Document]) -> list[list[str]]:
    """The gold tags; MISC and what is in doubt are outside."""
    return [["O" if t is None or t.endswith("MISC") else t for t in s.tags] for s in sentences_of(documents)]


def f1(gold: Sequence[set[Span]], found: Sequence[set[Span]]) -> float:
    """Twice the common spans over all spans."""
    common = sum(len(g & f) for g, f in zip(gold, found, strict=True))
    return round(2 * common / max(1, sum(map(len, gold)) + sum(map(len, found))), 4)


def figures(gold: Sequence[Sequence[str]], found: Sequence[Sequence[str]]) -> dict[str, float]:
    """F1 over all three kinds, and of each."""
    g, f = [spans(t) for t in gold], [spans(t) for t in found]
    out = {"f1": f1(g, f)}
    for kind in ("PER", "LOC", "ORG"):
        out[kind] = f1(*([{x for x in s if x[2] == kind} for s in side] for side in (g, f)))
    return out
