"""The furniture of pages as phrases: all found in one pass over a line, each with its reason and its weight."""

from functools import cache
from typing import Any, Final

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from tawatur.arabic import load_words
from tawatur.article.lines.lines import fold_line

_GLUED_WORDS: Final = 3  # a phrase of so many words is itself even when the next word is glued to it
_FILLERS: Final = 2  # words that a `whole` phrase may have beside it (a count, a name of a network)


class Phrase(msgspec.Struct, frozen=True):
    """A phrase of page furniture.

    Attributes:
        text: Folded.
        why: What it is a sign of.
        where: `whole|start|any|rest`, as resources/boilerplate.yml says.
        weight: Evidence, 1.0 decides.
    """

    text: str
    why: str
    where: str
    weight: float


class Hit(msgspec.Struct, frozen=True):
    """A phrase found in a folded line at `[start, end)`."""

    phrase: Phrase
    start: int
    end: int


@cache
def _phrases() -> tuple[Phrase, ...]:
    order = ("any", "rest", "start", "whole")
    groups: list[dict[str, Any]] = sorted(load_words("boilerplate")["phrases"], key=lambda g: order.index(g["where"]))
    found = [Phrase(fold_line(text), g["why"], g["where"], g["weight"]) for g in groups for text in g["phrases"]]
    return tuple(found)


@cache
def _machine() -> tuple[AhoCorasick, dict[str, tuple[Phrase, ...]]]:
    by_text: dict[str, list[Phrase]] = {}
    for phrase in _phrases():
        by_text.setdefault(phrase.text, []).append(phrase)
    for (
        text,
        phrases,
    ) in by_text.items():  # a longer phrase that stands wrong may hide a shorter one that opens the line
        words = text.split(" ")
        starts = (" ".join(words[:n]) for n in range(1, len(words)))
        phrases += [phrase for start in starts for phrase in by_text.get(start, ()) if phrase.where == "start"]
    machine = AhoCorasick(list(by_text), matchkind=MatchKind.LeftmostLongest)
    return machine, {text: tuple(phrases) for text, phrases in by_text.items()}


def find_phrases(folded: str) -> tuple[Hit, ...]:
    """The phrases of furniture in a line.

    Args:
        folded: The line as `fold_line` gives it.

    Returns:
        Hits in order, those only that stand where their kind may stand; words are matched whole.
    """
    machine, by_text = _machine()
    found: list[Hit] = []
    met: list[tuple[int, int]] = []
    for _, start, end in machine.find_matches_as_indexes(folded):
        text = folded[start:end]
        if not _opens_word(folded, start):
            continue
        if end < len(folded) and folded[end].isalnum() and text[-1].isalnum() and text.count(" ") < _GLUED_WORDS - 1:
            continue
        met.append((start, end))
        found += [Hit(phrase, start, end) for phrase in by_text[text] if _stands_right(phrase, folded, start, end)]
    if not found and len(met) > 1 and not _has_letters(_without(folded, met)):
        start, end = met[0]  # nothing but furniture in a row: `نسخ الرابط شارك طباعة`
        found = [Hit(phrase, start, end) for phrase in by_text[folded[start:end]]]
    return tuple(found)


def _without(folded: str, met: list[tuple[int, int]]) -> str:
    ends = [0, *(end for _, end in met)]
    starts = [*(start for start, _ in met), len(folded)]
    return "".join(folded[end:start] for end, start in zip(ends, starts, strict=True))


def _opens_word(folded: str, start: int) -> bool:
    """Whether a word begins at `start`, a joined `و` or `ف` before it not counted."""
    if not start or not folded[start - 1].isalnum():
        return True
    return folded[start - 1] in "وف" and (start == 1 or not folded[start - 2].isalnum())


def _stands_right(phrase: Phrase, folded: str, start: int, end: int) -> bool:
    before, after = folded[:start], folded[end:]
    match phrase.where:
        case "whole":
            return not _has_letters(before) and len(after) < 40 and _count_words(after) == 0
        case "start":
            return not any(letter.isalpha() for letter in before)
        case _:
            return True


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _count_words(text: str) -> int:
    return sum(any(letter.isalpha() for letter in word) for word in text.split())


@cache
def words_of(name: str) -> frozenset[str]:
    """The word list `name` of resources/boilerplate.yml, folded, without the article."""
    entries: list[str] = load_words("boilerplate")[name]
    return frozenset(strip_article(word) for entry in entries for word in fold_line(entry).split())


def strip_article(word: str) -> str:
    """A folded word without `ال`, و and ب before it, for comparing section names."""
    for prefix in ("وال", "ال", "و"):
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word
