"""CoNLL F1: a name counts when its span and its kind are exactly right."""

from __future__ import annotations

from collections.abc import Sequence


def names(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """Spans of a tag sequence; a stray I opens a name, as conlleval has it."""
    found, start, kind = set(), -1, ""
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            found.add((start, i, kind))
            start = -1
        if tag != "O" and start < 0:
            start, kind = i, tag[2:]
    return found


def conll_f1(gold: Sequence[Sequence[str]], guess: Sequence[Sequence[str]]) -> dict[str, float]:
    """F1 of all names and of each kind."""
    hit: dict[str, int] = {}
    want: dict[str, int] = {}
    have: dict[str, int] = {}
    for g, p in zip(gold, guess, strict=True):
        truth, mine = names(g), names(p)
        for into, spans in ((want, truth), (have, mine), (hit, truth & mine)):
            for _, _, kind in spans:
                for key in (kind, "all"):
                    into[key] = into.get(key, 0) + 1
    return {
        k: round(2 * hit.get(k, 0) / (want.get(k, 0) + have.get(k, 0)), 4)
        for k in ("all", "PER", "LOC", "ORG")
        if want.get(k)
    }
