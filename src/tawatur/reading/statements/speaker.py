"""Who a phrase or an elliptic verb means: a name at once, offices and kinds by what was named, the rest described."""

from bisect import bisect_left
from typing import Final

import msgspec

from tawatur.reading.statements.holders import by_office
from tawatur.reading.statements.inflect import Form, spell
from tawatur.reading.statements.kinds import by_kind
from tawatur.reading.statements.memory import Memory
from tawatur.reading.statements.phrases import Phrase
from tawatur.reading.statements.scene import Scene
from tawatur.reading.statements.sources import head_kind, is_definite, sources, stem_of
from tawatur.reading.statements.voice import Voice, describe

_NAMES: Final = 400  # mentions looked through for somebody named
_OFFICER_REACH: Final = 80  # words back to a person whom an office alone may mean
_SOMEBODY: Final = frozenset(("رجل", "مصدر", "شاب", "سيدة", "شاهد"))
_LISTED: Final = 12  # how many former speakers are looked through


def resolve(memory: Memory, phrase: Phrase | None, form: Form | None, at: int) -> Voice | None:
    """Who speaks.

    Args:
        memory: What was said before.
        phrase: The words that name the speaker, None where the verb is elliptic.
        form: Form of the cue, None for formulas.
        at: Word index of the cue.

    Returns:
        The speaker; None where there is nobody to carry over.
    """
    scene = memory.scene
    if phrase is None:
        voice = memory.last(form) or _named_before(scene, at)
        return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="carried")
    if phrase.entity >= 0:
        generic = by_kind(memory, phrase, at) if _is_generic(scene, phrase) else -1
        if generic >= 0 and generic != phrase.entity:
            return _voice(scene, phrase, generic, "kind")
        return _voice(scene, phrase, phrase.entity, "named", phrase.others)
    for how, entity in (
        ("office", by_office(scene, memory.roles_near(at), memory.spoken(), phrase, at)),
        ("kind", by_kind(memory, phrase, at)),
    ):
        if entity >= 0:
            return _voice(scene, phrase, entity, how)
    same = _by_sameness(memory, phrase, form)
    if same is not None:
        return msgspec.structs.replace(same, first=phrase.first, last=phrase.last, how="same")
    return describe(scene, phrase, form)


def _officer_before(memory: Memory, phrase: Phrase) -> Voice | None:
    """The last person with an office named before a phrase (المسؤول), within reach."""
    for role in reversed(memory.roles_near(phrase.first)):
        if phrase.first - _OFFICER_REACH < role.at < phrase.first:
            return Voice(role.entity, memory.scene.entities[role.entity].name, kind="person", how="same")
    return None


def _named_before(scene: Scene, at: int) -> Voice | None:
    """Where nobody has spoken yet: the last person named, else the last organisation."""
    for kind in ("person", "organisation", "place"):
        for index in range(bisect_left(scene.names, at, key=lambda name: name.first) - 1, -1, -1):
            entity = scene.entities[scene.names[index].entity]
            if entity.kind == kind:
                return Voice(scene.names[index].entity, entity.name, kind=kind, how="guessed")
            if index < len(scene.names) - _NAMES:
                break
    return None


def _is_generic(scene: Scene, phrase: Phrase) -> bool:
    """Whether a recogniser took a mere common noun for a name (الهيئة، الصحيفة)."""
    words = spell(scene.entities[phrase.entity].name).split(" ")
    return len(words) == 1 and phrase.last - phrase.first == 1 and is_definite(words[0]) and bool(head_kind(words[0]))


def _voice(scene: Scene, phrase: Phrase, entity: int, how: str, others: tuple[int, ...] = ()) -> Voice:
    one = scene.entities[entity]
    return Voice(entity, one.name, others, phrase.first, phrase.last, one.kind, how, number="p" if others else "")


def _by_sameness(memory: Memory, phrase: Phrase, form: Form | None) -> Voice | None:
    """The last speaker, for words that only point back (المصدر ذاته، الرجل)."""
    scene = memory.scene
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    pointing = any(word in sources().same for word in words) or "نفس" in words[:1] or "ذات" in words[:1]
    person = phrase.definite and (phrase.kind == "office" or phrase.head in _SOMEBODY)
    if len(words) > 3 or not memory.voices or (not pointing and not person):
        return None
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        if voice.entity < 0 and stem_of(spell(voice.name).split(" ")[0]) == phrase.head and len(words) <= 2:
            if pointing:
                return voice
            return msgspec.structs.replace(voice, name=describe(scene, phrase, form).name)
    last = memory.last(form)
    if last is None or (not pointing and form is not None and form.number == "p"):
        return None
    if not pointing and last.kind != "person":
        return _officer_before(memory, phrase) if last.entity >= 0 else None
    if last.entity < 0:
        return last if pointing and stem_of(spell(last.name).split(" ")[0]) == phrase.head else None
    return last
