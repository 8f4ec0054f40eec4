"""Two of a thing, told by the dual (two agreements, two hours), where another article of the story counts it.

A dual is looked for only of nouns that somebody counts: the ending alone is that of many other words. Where the plural
of a noun ends as its dual does (of people mostly), only the form that no plural has is taken for two.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from tawatur.arabic import find_runs, fold, fold_word, kept, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import stem
from tawatur.weaving.differences.deadlines import HOURS
from tawatur.weaving.differences.slots import Slot, beside, fold_part, stretches
from tawatur.weaving.nouns import Value

TWO: Final = 2.0
MOST: Final = 12.0  # a figure beyond it is no contradiction of two
COUNT: Final = " count"
DURATION: Final = " duration"
SOUND: Final = ("ين", "ون")  # endings of the plural that the dual shares
_BEFORE: Final = re.compile(r"([^\W\d_]+)\s+$")
_LOOK: Final = 12  # letters before a dual in which the word right before it begins
_DUAL: Final = re.compile(r"(?<![^\W_])[وفبل]?([^\W\d_]{2,}(?:ين|ان|تي(?=\s[^\W\d_])))(?![^\W_])")
_ENDINGS: Final = ("ين", "ان", "تي")  # of all that `_DUAL` finds
_NEXT: Final = re.compile(r"\s+([^\W\d_]+)")


def counted_nouns(readings: Iterable[Reading], slots: Iterable[Slot]) -> dict[str, tuple[str, bool]]:
    """The nouns of which the articles of a story count a few: by stem what is counted, and whether its plural is sound.

    Args:
        readings: The articles.
        slots: Their numbers.
    """
    texts = {reading.article.path: reading.article.text for reading in readings}
    nouns: dict[str, tuple[str, bool]] = {}
    for slot in slots:
        if slot.thing.endswith(COUNT) and not slot.toll and TWO <= slot.low <= MOST:
            noun = slot.thing.removesuffix(COUNT)
            word = _NEXT.match(texts[slot.place.path], slot.place.end)
            sound = word is not None and fold_word(word[1]).endswith(SOUND)
            nouns[noun] = (slot.thing, sound or nouns.get(noun, ("", False))[1])
    return nouns


def find_twos(reading: Reading, nouns: Mapping[str, tuple[str, bool]]) -> Iterator[Slot]:
    """The duals of an article that tell two of something that is counted, two wounded, or two hours.

    Args:
        reading: One article, read.
        nouns: What its story counts (`counted_nouns`).
    """
    text, path = reading.article.text, reading.article.path
    for part in stretches(reading.article):
        folded = fold_part(part.span.text)
        if not any(_may_tell(run, nouns) for run in find_runs(folded.text) if run.endswith(_ENDINGS)):
            continue
        for match in _DUAL.finditer(folded.text):
            found = _thing(match[1], nouns)
            if found is None or _is_point(folded.text, match.start(), found):
                continue
            start, end = (part.span.start + at for at in folded.source(match.start(1), match.end(1)))
            place = Value(path, start, end, text[start:end], "2")
            yield Slot(
                "number", found, place, part.kind, *beside(text, start, end), TWO, TWO, toll=found in _tolls().values()
            )


def _may_tell(run: str, nouns: Mapping[str, tuple[str, bool]]) -> bool:
    """Whether a word, or what is behind its first letter, is a dual of something that is counted."""
    return _thing(run, nouns) is not None or _thing(run[1:], nouns) is not None


def _thing(word: str, nouns: Mapping[str, tuple[str, bool]]) -> str | None:
    """What a word in the dual counts; None where it is no dual of a counted noun."""
    by_itself, noun = _parted(word)
    if by_itself or not noun or not nouns:
        return by_itself
    thing, sound = nouns.get(noun, ("", False))
    return thing if thing and not (sound and word.endswith(SOUND)) else None


@kept
def _parted(word: str) -> tuple[str | None, str]:
    """What a word in the dual counts whatever the story, and the stem of its singular."""
    if word in _periods():
        return _periods()[word], ""
    one = _singular(word)
    return _tolls().get(one), stem(one) if one else ""


def _singular(word: str) -> str:
    if word.endswith(("تين", "تان")):
        return word[:-3] + "ه"
    if word.endswith("تي"):
        return word[:-2] + "ه"
    return word[:-2] if len(word) > len(SOUND[0]) + 2 else ""


def _is_point(text: str, at: int, thing: str) -> bool:
    """Whether a stretch of time is a point in time: after two hours, two days ago."""
    before = _BEFORE.search(text, max(0, at - _LOOK), at) if thing.endswith(DURATION) else None
    return before is not None and before[1].lstrip("وف") in _points()


@cache
def _tolls() -> dict[str, str]:
    """Nouns that tell a toll by themselves (injury, death) and have a broken or a feminine plural."""
    return {
        fold(noun): f"{role}{COUNT}"
        for role, nouns in load_words("differences")["toll nouns"].items()
        for noun in nouns
    }


@cache
def _periods() -> dict[str, str]:
    units = load_words("units")["duration"]
    return {fold(form): unit + DURATION for unit in HOURS for form in units[unit]["dual"]}


@cache
def _points() -> frozenset[str]:
    return frozenset(map(fold, load_words("differences")["points"]))
