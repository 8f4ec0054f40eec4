"""One sentence that two reports put into the mouths of two people.

Only between named persons whose names share no word, and only for nearly the same words: an organisation and its
spokesman are one voice, and two people may well say alike things in their own words.
"""

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from tawatur.arabic import fold
from tawatur.linking import Actor
from tawatur.reading import Speaker
from tawatur.weaving.chains import Sources
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.units import Unit

SAME_WORDS: Final = 0.8  # share of the longer one's telling stems from which two sentences are one
LEAST: Final = 6  # telling stems of a sentence that no two people say by chance
MOST: Final = 40  # reports of one sentence that are held against each other


def compare_speakers(groups: Sequence[Sequence[Unit]], known: Sources) -> list[Difference]:
    """Differences in who said it, between reports of one thing.

    Args:
        groups: Units of one story that assert one thing together.
        known: Where the words of the collection come from.
    """
    return [difference for group in groups for difference in _compare(group, known)]


def _compare(group: Sequence[Unit], known: Sources) -> list[Difference]:
    said = [(unit, *found) for unit in group[:MOST] if (found := _speaker(unit, known)) is not None]
    for (one, first, who), (two, second, other) in combinations(said, 2):
        if one.path == two.path or who.id == other.id or not _same_sentence(one, two) or _alike(first, second):
            continue
        if who.id in known.quoted(two.path) or other.id in known.quoted(one.path):
            continue  # an article that quotes both tells them apart: two people may send one form of greeting
        why = f"One sentence, two speakers: {first.name} ({one.path}) and {second.name} ({two.path})."
        values = (_value(one, first), _value(two, second))
        return [Difference("attribution", "contradiction", values, why)]
    return []


def _speaker(unit: Unit, known: Sources) -> tuple[Speaker, Actor] | None:
    """The person who is named as the source of a unit, with the actor that the name was linked to."""
    if unit.statement is None:
        return None
    statement = next((s for s in known.readings[unit.path].statements if s.id == unit.statement), None)
    if statement is None or statement.speaker is None or statement.speaker.grade != "named":
        return None
    if not any(piece.start <= unit.start and unit.end <= piece.end for piece in statement.content):
        return None
    actor = known.actor(unit.path, statement.speaker.entity)
    return (statement.speaker, actor) if actor is not None and actor.kind == "person" else None


def _same_sentence(one: Unit, two: Unit) -> bool:
    longer = max(len(one.words), len(two.words))
    return min(len(one.words), len(two.words)) >= LEAST and len(one.words & two.words) >= SAME_WORDS * longer


def _alike(one: Speaker, two: Speaker) -> bool:
    """Whether two names may be one person's that were not linked: they share a word."""
    return bool(set(fold(one.name).split()) & set(fold(two.name).split()))


def _value(unit: Unit, speaker: Speaker) -> Value:
    """The words of the sentence, worth its speaker's name."""
    return Value(unit.path, unit.start, unit.end, unit.text, speaker.name)
