"""Definite descriptions resolved to their holder: `الوزير`, `الجنرال الأميركي`, `الوزارة`.

A description finds the one entity before it that holds the title (or whose name opens with the noun). With two
candidates it stays open: a wrong holder is worse than none.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import Span, find_stems, kept, letters_end, span_of, with_clitics, without_article
from tawatur.reading.names import lexicon
from tawatur.reading.nouns import Sentence

_ADDRESS: Final = "address"


class Holder(msgspec.Struct, frozen=True):
    """What a description may stand for.

    Attributes:
        group: Index of the entity.
        kind: `person|organisation|place`.
        heads: Keys of its titles, or of the first word of its name.
        start: Where it is first mentioned.
    """

    group: int
    kind: str
    heads: frozenset[str]
    start: int


def find_descriptions(
    text: str, sentences: Sequence[Sentence], taken: frozenset[tuple[int, int]], holders: Sequence[Holder]
) -> dict[int, list[Span]]:
    """The descriptions of an article by the entity that they stand for.

    Args:
        text: The article's text.
        sentences: Its sentences.
        taken: `(sentence, word)` places that belong to mentions or to offices beside them.
        holders: What descriptions may stand for.

    Returns:
        Spans by index of the entity, in order; those that fit none or several are left out.
    """
    found: dict[int, list[Span]] = {}
    by_head: dict[str, list[Holder]] = {}
    for holder in holders:
        for head in holder.heads:
            by_head.setdefault(head, []).append(holder)
    nouns = _definite_nouns()
    for sentence in sentences:
        for i in [i for i, word in enumerate(sentence.folded) if word in nouns]:
            head, skip = _definite(sentence.folded[i])
            if head not in by_head or (sentence.index, i) in taken:
                continue
            word = sentence.words[i]
            candidates = [h for h in by_head[head] if h.start < word.start]
            if len({h.group for h in candidates}) == 1 and not _has_complement(sentence, i, taken):
                last = _past_adjectives(sentence, i, taken)
                start = word.start + letters_end(word, skip)
                span = span_of(text, start, sentence.words[last - 1].end)
                found.setdefault(candidates[0].group, []).append(span)
    return found


@cache
def _definite_nouns() -> frozenset[str]:
    """The folded words that `_definite` finds a noun in."""
    return with_clitics(f"ال{noun}" for noun in (*lexicon.titles(), *lexicon.organisation_heads()))


@kept
def _definite(word: str) -> tuple[str, int]:
    """The key of the noun that a folded word is with the article, and the letters of clitics before it; else no key."""
    for stem in find_stems(word):
        if stem.text.startswith("ال") and len(stem.text) > 4:
            noun = without_article(stem.text)
            if noun in lexicon.titles() or noun in lexicon.organisation_heads():
                return noun, 0 if stem.fused else len(stem.clitics)
    return "", 0


def _has_complement(sentence: Sentence, at: int, taken: frozenset[tuple[int, int]]) -> bool:
    """Whether a name follows at once: then the noun belongs to it and describes nobody else."""
    return at + 1 < len(sentence.words) and (sentence.index, at + 1) in taken


def _past_adjectives(sentence: Sentence, at: int, taken: frozenset[tuple[int, int]]) -> int:
    """After the adjectives of nationality, or العام, that follow."""
    end = at + 1
    while end < len(sentence.words) and (sentence.index, end) not in taken:
        word = lexicon.folded(sentence.words[end].bare)
        if not word.startswith("ال") or not (word[2:] in lexicon.nations() or word in ("العام", "العامه")):
            break
        end += 1
    return end
