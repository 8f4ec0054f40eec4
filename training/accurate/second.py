"""NewsFANE's fine types carried over to ANERCorp's words.

The two corpora annotate largely the same newswire, so NewsFANE is a second opinion on ANERCorp's text rather than more
text. Its types become an extra task of the network while it trains: a politician, a team and a nation say more than
PER, ORG and LOC, and what one annotator overlooked the other may have seen. Places are found by the letters around a
name, since the two split words differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, pairwise
from pathlib import Path

from corpora import Document, Sentence, read_columns

FOLD = str.maketrans("أإآى", "اااي")
NOT_LETTERS = re.compile(r"[\W_]")
RUN = 16
"""Letters that a run of the one text must share with a run of the other to be taken for the same place."""


def letters(word: str) -> str:
    """The letters of a word as both corpora write them: alef and ya forms folded, everything else off."""
    return NOT_LETTERS.sub("", word.translate(FOLD))


def spread(words: Iterable[tuple[str, str]]) -> tuple[str, list[str]]:
    """Write words together, and give each letter its word's tag."""
    text, tags = [], list[str]()
    for word, tag in words:
        bare = letters(word)
        text.append(bare)
        tags += [tag] * len(bare)
    return "".join(text), tags


def align(target: str, source: str, tags: list[str]) -> list[str | None]:
    """Give each letter of `target` the tag of the same letter of `source`, or None where no run around it is shared."""
    where: dict[str, int] = {}
    for at in range(len(source) - RUN + 1):
        where.setdefault(source[at : at + RUN], at)
    found: list[str | None] = [None] * len(target)
    for at in range(len(target) - RUN + 1):
        home = where.get(target[at : at + RUN])
        if home is not None:
            for step in range(RUN):
                found[at + step] = tags[home + step]
    return found


def fine_types(sentence: Sentence, tags: list[str | None], start: int) -> tuple[str | None, ...]:
    """The fine type of each word: the last of its letters decides, since a clitic before a name bears no type."""
    ends = list(accumulate((len(letters(w)) for w in sentence.words), initial=start))
    return tuple(tags[end - 1] if end > before else "O" for before, end in pairwise(ends))


def second_opinion(documents: list[Document], ner: Path) -> dict[str, tuple[str | None, ...]]:
    """Map each ANERCorp sentence (its words, written with spaces) to NewsFANE's fine types of its words."""
    rows = [r for s in read_columns(ner / "newsfane_train.fine.conll") for r in s]
    source, tags = spread((w, t.partition("-")[2] or "O") for w, t in rows)
    sentences = [s for d in documents for s in d.sentences]
    target = "".join(letters(w) for s in sentences for w in s.words)
    found = align(target, source, tags)
    out, at = {}, 0
    for s in sentences:
        out[" ".join(s.words)] = fine_types(s, found, at)
        at += sum(len(letters(w)) for w in s.words)
    return out
