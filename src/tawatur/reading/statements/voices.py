"""Speakers in the order of the text: each statement's own, or the one carried over."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.actors import acting, described_actor
from tawatur.reading.statements.cues import Hit
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.holders import is_owner
from tawatur.reading.statements.inflect import Form
from tawatur.reading.statements.memory import Memory
from tawatur.reading.statements.openers import is_weak
from tawatur.reading.statements.phrases import Phrase, read_phrase
from tawatur.reading.statements.scene import COMMAS, LINKS, Scene
from tawatur.reading.statements.speaker import resolve
from tawatur.reading.statements.subjects import clause_end, subject_inside
from tawatur.reading.statements.voice import Voice, describe

_FRONT: Final = 6  # words of a sentence in which its subject stands
_DEEP: Final = 12  # the same for a person behind an office
_GOVERN: Final = frozenset(("من", "عن", "على", "الى", "مع", "في", "بين", "ضد", "حول", "برئاسة", "بقيادة", "بحضور"))
_EARLY: Final = 3  # words of a sentence before which nothing was said yet
_BUT: Final = frozenset(
    word + suffix
    for word in ("لكن", "ولكن", "الا ان", "غير ان", "بيد ان", "لا ان")
    for suffix in ("ه", "ها", "هم", "هما")
) | {"حين", "عندما", "حيث"}
_LOOKED: Final = 12  # former speakers looked through


def silent_subjects(scene: Scene, hits: Mapping[int, Hit], heads: Mapping[int, Hit]) -> list[tuple[int, Phrase]]:
    """Named subjects of reporting verbs without content: they are who the next elliptic verb means."""
    found: list[tuple[int, Phrase]] = []
    for at, hit in hits.items():
        if at in heads or hit.kind != "verb" or at + 1 >= scene.ends[at] or scene.quote_at[at] >= 0 or is_weak(hit):
            continue
        if not hit.joined and at != scene.starts[at] and scene.spelled[at - 1] not in LINKS | COMMAS:
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
        if draft.relay is not None:
            draft.relayer = resolve(memory, draft.relay, form, draft.at)
        if draft.phrase is None and draft.outer >= 0 and draft.hit is not None and draft.hit.kind == "verb":
            draft.phrase = subject_inside(scene, draft, drafts[draft.outer])
        draft.voice = _voice_of(memory, draft, form)
        if draft.outer >= 0 and _is_same_paper(draft, drafts[draft.outer]) and draft.phrase is not None:
            draft.voice = describe(scene, draft.phrase, form)
        closing = draft.content.closing
        if closing is not None and closing.phrase is not None:
            draft.closer = resolve(memory, closing.phrase, None, closing.at)
        draft.distance = _distance(memory, draft)
        if draft.voice is not None and draft.outer < 0 and not quoted:
            # of نقلت وكالة كذا عن فلان the verb agrees with who relays
            memory.remember(draft.voice, sentence, form if draft.relay is None else None)
            memory.introduce(draft.voice, draft.phrase)


def _is_same_paper(draft: Draft, outer: Draft) -> bool:
    """Whether a paper speaks inside the words of who issued it (أكدت الوزارة أن نتائج التحقيق أظهرت): two voices."""
    if draft.phrase is None or draft.phrase.kind != "document" or draft.voice is None or outer.voice is None:
        return False
    return draft.voice.how == "kind" and draft.voice.entity == outer.voice.entity


def _voice_of(memory: Memory, draft: Draft, form: Form | None) -> Voice | None:
    """Who speaks: as the statement names them, or for an elliptic cue whoever its form and place mean."""
    scene = memory.scene
    if draft.phrase is None and draft.hit is not None and draft.formula is None:
        apart = draft.outer < 0 and scene.quote_at[draft.at] < 0  # inside a quotation others act
        found = _among_many(memory, draft) if draft.hit.form.number == "p" else None
        if found is None and draft.hit.kind == "participle":
            return _participle_voice(memory, draft)
        if found is None and apart and _adds_but(scene, draft):
            found = _before_but(memory, draft)
        if found is None and apart and _goes_on(memory, draft):
            found = _subject_of_sentence(memory, draft)
        elif found is None and apart and _opens_sentence(scene, draft):
            found = _subject_of_last(memory, draft)
        if found is not None:
            return found
    return resolve(memory, draft.phrase, form, draft.at)


def _among_many(memory: Memory, draft: Draft) -> Voice | None:
    """Who a plural elliptic cue means: the speakers of its sentence, else several people who act in it or before it."""
    scene = memory.scene
    assert draft.hit is not None
    low, form = scene.starts[draft.at], draft.hit.form
    spoken = memory.sentence_voice.get(scene.sentence[draft.at])
    body = spoken is not None and spoken.kind == "organisation" and form.kind != "participle"
    if spoken is not None and memory.agrees(spoken, form) and not body:
        return msgspec.structs.replace(spoken, first=-1, last=-1, how="carried")
    found = acting(scene, low, draft.at, form)
    if found is None and low > 0 and not any(memory.agrees(voice, form) for voice in memory.voices[-1:]):
        found = acting(scene, scene.starts[low - 1], low, form)
    return None if found is None else msgspec.structs.replace(found, first=-1, last=-1, how="subject")


def _adds_but(scene: Scene, draft: Draft) -> bool:
    """Whether a clause of contrast is what an elliptic verb stands in (لم يسمّ فلان أحداً، لكنه قال إن)."""
    at, low = draft.at, scene.starts[draft.at]
    one, two = scene.spelled[at - 1] if at > low else "", " ".join(scene.spelled[max(low, at - 2) : at])
    return (one in _BUT or two in _BUT) and at - low > _EARLY


def _before_but(memory: Memory, draft: Draft) -> Voice | None:
    """Who speaks or acts in the sentence before its clause of contrast."""
    scene = memory.scene
    assert draft.hit is not None
    spoken = memory.sentence_voice.get(scene.sentence[draft.at])
    if spoken is not None and memory.agrees(spoken, draft.hit.form):
        return msgspec.structs.replace(spoken, first=-1, last=-1, how="carried")
    return acting(scene, scene.starts[draft.at], draft.at, draft.hit.form)


def _distance(memory: Memory, draft: Draft) -> str:
    """Sentences since the carried speaker was last named, `9` where it never was."""
    if draft.voice is None or draft.voice.first >= 0:
        return "0"
    scene = memory.scene
    for voice in memory.voices[: -_LOOKED - 1 : -1]:
        if voice.first >= 0 and (voice.entity, voice.name) == (draft.voice.entity, draft.voice.name):
            return str(min(scene.sentence[draft.at] - scene.sentence[voice.first], 5))
    return "9"


def _goes_on(memory: Memory, draft: Draft) -> bool:
    """Whether an elliptic verb continues a sentence in which nobody has spoken yet (زار فلان المدينة وقال إن)."""
    scene = memory.scene
    low = scene.starts[draft.at]
    assert draft.hit is not None
    return draft.at - low > 3 and draft.hit.joined and scene.sentence[draft.at] not in memory.sentence_voice


def _opens_sentence(scene: Scene, draft: Draft) -> bool:
    """Whether an elliptic verb stands at the beginning of its sentence (وقال إن)."""
    assert draft.hit is not None
    return draft.hit.kind == "verb" and draft.hit.form.number == "s" and draft.at - scene.starts[draft.at] <= 1


def _subject_of_last(memory: Memory, draft: Draft) -> Voice | None:
    """The person who acts in the sentence before, where nobody spoke in it (زار فلان المدينة. وقال إن)."""
    scene = memory.scene
    start = scene.starts[draft.at]
    if start == 0 or scene.paragraph[start - 1] != scene.paragraph[start]:
        return None
    if scene.sentence[start - 1] in memory.sentence_voice:
        return None
    for k in range(scene.starts[start - 1], min(start, scene.starts[start - 1] + _DEEP)):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is None or name.first != k:
            continue
        entity = scene.entities[name.entity]
        attached = name.start > scene.words[k].start and scene.spelled[k][0] in "لبك"
        if entity.kind == "person" and not attached and scene.spelled[k - 1] not in _GOVERN:
            return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
    return None


def _participle_voice(memory: Memory, draft: Draft) -> Voice | None:
    scene = memory.scene
    sentence = scene.sentence[draft.at]
    voice = memory.sentence_voice.get(sentence)
    if voice is None:
        voice = _subject_of_sentence(memory, draft)
    assert draft.hit is not None
    if voice is None or not memory.agrees(voice, draft.hit.form):
        return resolve(memory, None, draft.hit.form, draft.at)
    return msgspec.structs.replace(voice, first=-1, last=-1, how="carried")


def _subject_of_sentence(memory: Memory, draft: Draft) -> Voice | None:
    """Who acts in a sentence that has only a participle for a cue: the first person named, else an organisation."""
    scene = memory.scene
    low = scene.starts[draft.at]
    found: Voice | None = None
    for k in range(low, draft.at):
        if scene.name_at[k] >= 0:
            name = scene.names[scene.name_at[k]]
            entity = scene.entities[name.entity]
            if entity.kind == "person" and (k - low <= _DEEP or not memory.voices):
                return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
            close = k - low <= _FRONT or not memory.voices
            free = not is_owner(scene, k - 1) and scene.spelled[k - 1] not in _GOVERN
            if found is None and close and entity.kind == "organisation" and free:
                found = Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
    return found or described_actor(scene, low, draft.at)
