"""One sentence that two reports put into the mouths of two people.

Only between persons whom both reports name beside the verb of saying, whose names share no word, and only for nearly
the same words: an organisation and its spokesman are one voice, two people may well say alike things in their own
words, and a speaker who is only carried over from an earlier sentence may be the reader's mistake.
"""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Final

from rapidfuzz.distance import Levenshtein

from tawatur.arabic import Span, fold
from tawatur.linking import Actor
from tawatur.reading import Speaker
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.differences.whereabouts import apart, lead_places
from tawatur.weaving.nouns import Difference, Value

SAME_WORDS: Final = 0.8  # share of the longer one's telling stems from which two sentences are one
LEAST: Final = 6  # telling stems of a sentence that no two people say by chance
SURE: Final = 0.9  # confidence in a speaker below which nobody is accused of another's words
BESIDE: Final = 120  # letters beside a sentence in which whoever says it is named
WHOLE: Final = 0.5  # part of what somebody says in one sentence that two reports have in common
_ENDS: Final = re.compile(r"[؟!؛\n]|\.(?=\s|$)")
MOST: Final = 40  # reports of one sentence that are held against each other


def compare_speakers(groups: Sequence[Sequence[Unit]], known: Sources) -> list[Difference]:
    """Differences in who said it, between reports of one thing.

    Args:
        groups: Units of one story that assert one thing together.
        known: Where the words of the collection come from.
    """
    found: dict[frozenset[tuple[str, str]], Difference] = {}
    for group in groups:
        for difference in _compare(group, known):
            key = frozenset((value.path, value.value) for value in difference.values)
            found.setdefault(key, difference)  # a man's statement of many sentences is told once
    return list(found.values())


def _compare(group: Sequence[Unit], known: Sources) -> list[Difference]:
    said = [(unit, *found) for unit in group[:MOST] if (found := _speaker(unit, known)) is not None]
    for (one, first, who), (two, second, other) in combinations(said, 2):
        if one.path == two.path or who.id == other.id or not _same_sentence(one, two) or _alike(first, second):
            continue
        if who.id in known.quoted(two.path) or other.id in known.quoted(one.path):
            continue  # an article that quotes both tells them apart: two people may send one form of greeting
        if _stands_beside(first, two, known) or _stands_beside(second, one, known):
            continue  # the other's name is in the sentence too: one of the two was read wrongly
        if apart(lead_places(known.readings[one.path]), lead_places(known.readings[two.path])):
            continue  # two governorates announce one thing in the same words, each by its own speaker
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
    if statement.speaker.start is None or statement.confidence < SURE or _short(statement.speaker):
        return None
    text = known.readings[unit.path].article.text
    if not any(_is_most_of(unit, piece, text) for piece in statement.content):
        return None
    actor = known.actor(unit.path, statement.speaker.entity)
    return (statement.speaker, actor) if actor is not None and actor.kind == "person" else None


def _is_most_of(unit: Unit, said: Span, text: str) -> bool:
    """Whether a unit is what somebody says in a sentence, not a clause beside it: two people may speak of one man who
    has announced one thing."""
    if not said.start <= unit.start < unit.end <= said.end:
        return False
    first = max((end.end() for end in _ENDS.finditer(text, said.start, unit.start)), default=said.start)
    stop = _ENDS.search(text, unit.end, said.end)
    return unit.end - unit.start >= WHOLE * ((stop.start() if stop else said.end) - first)


def _same_sentence(one: Unit, two: Unit) -> bool:
    longer = max(len(one.words), len(two.words))
    return min(len(one.words), len(two.words)) >= LEAST and len(one.words & two.words) >= SAME_WORDS * longer


def _short(speaker: Speaker) -> bool:
    """Whether a speaker has no more than one name, or the words that stand in this report are an office (`the
    minister`), which may be another's in another."""
    return len(speaker.name.split()) < 2 or not {stem_word(word) for word in (speaker.text or "").split()} & {
        stem_word(word) for word in speaker.name.split()
    }


def _alike(one: Speaker, two: Speaker) -> bool:
    """Whether two names may be one person's that were not linked: they share a word, however it is spaced."""
    left, right = ({stem_word(word) for word in name.split()} - {""} for name in (one.name, two.name))
    joined = [fold(name).replace(" ", "") for name in (one.name, two.name)]
    if Levenshtein.distance(*(fold(name).split()[0] for name in (one.name, two.name))) <= 1:
        return True  # one given name, misspelt in one of them
    return bool(left & right) or joined[0] in joined[1] or joined[1] in joined[0]


def _stands_beside(speaker: Speaker, unit: Unit, known: Sources) -> bool:
    """Whether the last word of a speaker's name stands in or near the words that were given to somebody else."""
    text = known.readings[unit.path].article.text
    near = text[max(0, unit.start - BESIDE) : unit.end + BESIDE]
    return stem_word(speaker.name.split()[-1]) in {stem_word(word.strip("\"'«»“”(),،.:")) for word in near.split()}


def _value(unit: Unit, speaker: Speaker) -> Value:
    """The words of the sentence, worth its speaker's name."""
    return Value(unit.path, unit.start, unit.end, unit.text, speaker.name)
