"""The word lists that tell what may open content from what only looks like it (`resources/openers.yml`)."""

from functools import cache

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.inflect import spell


class Guards(msgspec.Struct, frozen=True):
    """The word lists of `openers.yml`, spelled as the lexicon spells."""

    not_that_after: frozenset[str]
    adverbs: dict[str, frozenset[str]]
    own_b: frozenset[str]
    soft_b: frozenset[str]
    own_l: frozenset[str]
    own_w: frozenset[str]
    relatives: frozenset[str]
    titled: frozenset[str]
    nouns: frozenset[str]
    noun_behind: frozenset[str]
    signed: tuple[str, ...]
    weak: frozenset[str]


@cache
def guards() -> Guards:
    """The lists, read once."""
    lists = load_words("openers")
    sets = {
        key: frozenset(spell(word) for word in lists[key])
        for key in (
            "not_that_after",
            "own_b",
            "soft_b",
            "own_l",
            "own_w",
            "relatives",
            "titled",
            "nouns",
            "noun_behind",
        )
    }
    sets["not_that_after"] |= {"و" + word for word in sets["not_that_after"]}
    adverbs = {spell(prep): frozenset(map(spell, words)) for prep, words in lists["adverbs"].items()}
    signed = tuple(map(spell, lists["signed"]))
    return Guards(adverbs=adverbs, weak=frozenset(lists["weak"]), signed=signed, **sets)


def is_weak(hit: Hit) -> bool:
    """Whether a hit is mostly something else than a report (بين، جاء)."""
    weak = guards().weak
    return all(word.lemma in weak for word in hit.words)
