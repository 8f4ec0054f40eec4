"""Speakers in the order of the text: each statement's own, or the one carried over."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.cues import Hit
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.elliptic import elliptic_voice
from tawatur.reading.statements.memory import Memory
from tawatur.reading.statements.openers import is_weak
from tawatur.reading.statements.phrase import Phrase
from tawatur.reading.statements.phrases import read_phrase
from tawatur.reading.statements.relays import give_source
from tawatur.reading.statements.scene import COMMAS, LINKS, Scene
from tawatur.reading.statements.speaker import resolve
from tawatur.reading.statements.subjects import clause_end, subject_inside
from tawatur.reading.statements.voice import describe

_BEFORE: Final = (
    LINKS | COMMAS | frozenset(("حين", "حيث", "اذ", "عندما", "لكن", "ولكن"))
)  # behind these a clause begins
_LOOKED: Final = 12  # former speakers looked through


def silent_subjects(scene: Scene, hits: Mapping[int, Hit], heads: Mapping[int, Hit]) -> list[tuple[int, Phrase]]:
    """Named subjects of reporting verbs without content: they are who the next elliptic verb means."""
    found: list[tuple[int, Phrase]] = []
    for at, hit in hits.items():
        if at in heads or hit.kind != "verb" or at + 1 >= scene.ends[at] or scene.quote_at[at] >= 0 or is_weak(hit):
            continue
        if not hit.joined and at != scene.starts[at] and scene.spelled[at - 1] not in _BEFORE:
            continue
        phrase = read_phrase(scene, at + 1, clause_end(scene, at + 1, hits))
        if (
            phrase is not None
            and (phrase.entity >= 0 or phrase.kind)
            and phrase.first == at + 1
            and hit.form.number == "s"
        ):
            found.append((at, phrase))
    return found


def give_voices(scene: Scene, drafts: list[Draft], silent: list[tuple[int, Phrase]]) -> None:
    memory = Memory(scene)
    waiting = 0
    for draft in drafts:
        while waiting < len(silent) and silent[waiting][0] < draft.at:
            at, phrase = silent[waiting]
            waiting += 1
            voice = resolve(memory, phrase, None, at)
            if voice is not None:
                memory.remember(voice, scene.sentence[at], None)
        quoted = scene.quote_at[draft.at] >= 0
        form = draft.hit.form if draft.hit is not None and draft.formula is None else None
        sentence = scene.sentence[draft.at]
        give_source(scene, draft)
        if draft.relay is not None:
            form = None  # of نقلت وكالة كذا عن فلان the verb agrees with who relays
            draft.relayer = resolve(memory, draft.relay, form, draft.at)
        if draft.phrase is None and draft.outer >= 0 and draft.hit is not None and draft.hit.kind == "verb":
            draft.phrase = subject_inside(scene, draft, drafts[draft.outer])
        draft.inside = drafts[draft.outer].content.first if draft.outer >= 0 else -1
        voice = elliptic_voice(memory, draft) if draft.phrase is None else None
        draft.voice = voice or resolve(memory, draft.phrase, form, draft.at)
        if draft.outer >= 0 and _is_same_paper(draft, drafts[draft.outer]) and draft.phrase is not None:
            draft.voice = describe(scene, draft.phrase, form)
        closing = draft.content.closing
        if closing is not None and closing.phrase is not None:
            draft.closer = resolve(memory, closing.phrase, None, closing.at)
        draft.distance = _distance(memory, draft)
        if draft.voice is not None and draft.outer < 0 and not quoted:
            memory.remember(draft.voice, sentence, form)
            memory.introduce(draft.voice, draft.phrase)


def _is_same_paper(draft: Draft, outer: Draft) -> bool:
    """Whether a paper speaks inside the words of who issued it (أكدت الوزارة أن نتائج التحقيق أظهرت): two voices."""
    if draft.phrase is None or draft.phrase.kind != "document" or draft.voice is None or outer.voice is None:
        return False
    return draft.voice.how == "kind" and draft.voice.entity == outer.voice.entity


def _distance(memory: Memory, draft: Draft) -> str:
    """Sentences since the carried speaker was last named, `9` where it never was."""
    if draft.voice is None or draft.voice.first >= 0:
        return "0"
    scene = memory.scene
    for voice in memory.voices[: -_LOOKED - 1 : -1]:
        if voice.first >= 0 and (voice.entity, voice.name) == (draft.voice.entity, draft.voice.name):
            return str(min(scene.sentence[draft.at] - scene.sentence[voice.first], 5))
    return "9"
