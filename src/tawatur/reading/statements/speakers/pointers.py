"""People whom a description only points at: the latter of two, a pair by its office, an artist by trade."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import msgspec

from tawatur.reading.names.lexicon import folded, is_nationality
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase, with_adjectives
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.roles import plain
from tawatur.reading.statements.speakers.voice import Voice, describe, voice_of
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import DEMONSTRATIVES
from tawatur.reading.statements.words.sources import head_kind, sources, stem_of

_NEAR: Final = 14  # words back to an office that the latter may be
_REACH: Final = 80  # words back to whoever is meant
_PAIR: Final = 2
_LISTED: Final = 12  # former speakers looked through
_LATTER: Final = {"اخير": "m", "اخيرة": "f"}
_ORDER: Final = {"اول": 0, "ثاني": 1, "ثانى": 1, "اولى": 0, "ثانية": 1}
_DUAL: Final = ("ان", "ين")


def pointed_at(memory: Memory, phrase: Phrase) -> Voice | None:
    """Whom a description means that says no more than which of those named (الأخير، المحاميان، النجمة اللبنانية).

    Args:
        memory: What was said before.
        phrase: The description.

    Returns:
        The person, or the first of two with the other beside; None where nobody fits.
    """
    words = [word for word in memory.scene.spelled[phrase.first : phrase.last] if word[0].isalnum()]
    if not phrase.definite or phrase.entity >= 0:
        return None
    if phrase.head in _LATTER and len(words) == 1:
        return _latter(memory, phrase)
    if phrase.head in _ORDER and len(words) == 1:
        return _of_two(memory, _ORDER[phrase.head])
    these = (
        memory.scene.spelled[phrase.first] in DEMONSTRATIVES or memory.scene.spelled[phrase.first - 1] in DEMONSTRATIVES
    )
    if len(words) == 1 and phrase.head.endswith(_DUAL) and not these:
        return _pair(memory, phrase)
    trade = phrase.head[:-1] if phrase.head.endswith("ة") else phrase.head
    called = len(words) == 1 or is_nationality(folded(memory.scene.words[phrase.first + 1].bare))
    if trade in sources().trades and len(words) <= _PAIR and called:
        return next(people_before(memory, phrase.first, "f" if phrase.head.endswith("ة") else "m"), None)
    return None


def _latter(memory: Memory, phrase: Phrase) -> Voice | None:
    """Whoever was mentioned last: a person named, or somebody by an office alone (أبلغ النائب العام، وأمر الأخير)."""
    scene = memory.scene
    named = next(people_before(memory, phrase.first, _LATTER[phrase.head]), None)
    for k in range(phrase.first - 1, max(-1, phrase.first - _NEAR), -1):
        if scene.name_at[k] >= 0 and scene.entities[scene.names[scene.name_at[k]].entity].kind == "person":
            return named
        if scene.name_at[k] < 0 and scene.spelled[k].startswith("ال") and head_kind(scene.spelled[k]) == "office":
            found = read_phrase(scene, k, scene.ends[k])
            if found is None or found.first != k or found.entity >= 0 or found.last > phrase.first:
                return named
            return describe(scene, with_adjectives(scene, found), None)
    return named


def _of_two(memory: Memory, place: int) -> Voice | None:
    """The first or the second of the last two people who spoke, in the order of the text; None without two."""
    scene, two = memory.scene, []
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        word = stem_of(scene.spelled[voice.first]) if voice.first >= 0 else ""
        if voice.kind == "person" and word not in _ORDER and voice.entity not in two:
            two.append(voice.entity)
        if len(two) == _PAIR:
            return voice_of(scene, two[::-1][place])
    return None


def people_before(memory: Memory, at: int, gender: str) -> Iterator[Voice]:
    """People named before a word whose known gender fits, the nearest first.

    Args:
        memory: What was said before.
        at: The word.
        gender: `m` or `f`.

    Yields:
        Each mention's person as a speaker.
    """
    scene = memory.scene
    for index in range(bisect_left(scene.names, at, key=lambda name: name.first) - 1, -1, -1):
        name = scene.names[index]
        if at - name.first > _REACH:
            return
        if scene.entities[name.entity].kind == "person" and memory.genders.get(name.entity, gender) == gender:
            yield msgspec.structs.replace(voice_of(scene, name.entity), how="subject")


def _pair(memory: Memory, phrase: Phrase) -> Voice | None:
    """Two people of one office: who last spoke together, else the last two who have that office."""
    office = plain(phrase.head[:-2])
    holders = [
        role.entity for role in memory.roles_near(phrase.first) if role.at < phrase.first and role.head == office
    ]
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        opened = memory.scene.spelled[voice.first] if voice.first >= 0 else ""
        if voice.others and (voice.entity in holders or stem_of(opened) == phrase.head):
            return voice
    two = list(dict.fromkeys(reversed(holders)))[:_PAIR][::-1]
    if len(two) < _PAIR:
        two = _named_together(memory.scene, phrase)
    if len(two) < _PAIR:
        return None
    return msgspec.structs.replace(voice_of(memory.scene, two[0]), others=(two[1],), number="p")


def _named_together(scene: Scene, phrase: Phrase) -> list[int]:
    """Two people whom و joins behind their office in the dual (محاميا فلانة علان وفلان ... وقال المحاميان)."""
    office = phrase.head[:-2]
    forms = {office + ending for ending in ("ا", "ي", *_DUAL)}
    for k in range(phrase.first - 1, max(-1, phrase.first - _REACH), -1):
        word = scene.spelled[k]
        if scene.name_at[k] >= 0 or forms.isdisjoint((stem_of(word), stem_of(word.removeprefix("و")))):
            continue
        behind = dict.fromkeys(scene.name_at[i] for i in range(k + 1, min(scene.ends[k], k + _NEAR)))
        people = [n for n in behind if n >= 0 and scene.entities[scene.names[n].entity].kind == "person"]
        for one, other in pairwise(people):
            joined = scene.names[other].start > scene.words[scene.names[other].first].start
            near = scene.names[other].first - scene.names[one].last <= 1
            if near and (joined or scene.spelled[scene.names[other].first - 1] == "و"):
                return [scene.names[one].entity, scene.names[other].entity]
    return []
