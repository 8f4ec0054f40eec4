"""The word lists that tell what may open content from what only looks like it (`resources/openers.yml`)."""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.lists import spelled_lists

_PRIVATE: Final = (("مصادر", "خاصة"), ("لمصادر", "خاصة"))  # of sources it does not mean "especially"


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
    lists, sets = load_words("openers"), spelled_lists("openers", Guards)
    sets["not_that_after"] |= {"و" + word for word in sets["not_that_after"]}
    sets["weak"] = frozenset(lists["weak"])  # lemmas, as the lexicon has them
    adverbs = {spell(prep): frozenset(map(spell, words)) for prep, words in lists["adverbs"].items()}
    return Guards(adverbs=adverbs, signed=tuple(map(spell, lists["signed"])), **sets)


def is_weak(hit: Hit) -> bool:
    """Whether a hit is mostly something else than a report (بين، جاء)."""
    weak = guards().weak
    return all(word.lemma in weak for word in hit.words)


def is_no_report_after(words: tuple[str, ...]) -> bool:
    """Whether أنّ behind one or two words opens no report (قبل أن، خاصة أن, but مصادر خاصة أن)."""
    return words[-1] in guards().not_that_after and words not in _PRIVATE
