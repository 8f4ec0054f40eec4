"""Who an elliptic cue means: by its form, by its place in the sentence, by who spoke or acted before it."""

from typing import Final

import msgspec

from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.actors import acting, described_actor
from tawatur.reading.statements.speakers.arrivals import (
    DEEP,
    GOVERN,
    only_adds,
    opens_sentence,
    spoke_lately,
    subject_of_last,
)
from tawatur.reading.statements.speakers.clause import (
    answering_actor,
    clause_actor,
    joined_answerer,
    relative_actor,
    replier,
    resumed_actor,
    seized,
)
from tawatur.reading.statements.speakers.fronts import (
    first_subject,
    is_answered,
    is_hers_before,
    later_subject,
    people_right_before,
)
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrases import GOES_ON, read_phrase
from tawatur.reading.statements.speakers.pointers import people_before
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.roles import is_owner
from tawatur.reading.statements.speakers.several import several_before
from tawatur.reading.statements.speakers.takers import acting_otherwise, speech_owner
from tawatur.reading.statements.speakers.voice import Voice, describe, voice_of
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import IN_IT, RELATIVES, WHAT, is_noun
from tawatur.reading.statements.words.sources import are_bodies, head_kind, sources, stem_of

_FRONT: Final = 6  # words of a sentence in which its subject stands
_WHEN: Final = frozenset(("عندما", "حين", "حينما", "لدى", "بعدما", "بعد", "منذ", "فور", "عقب", "اثر", "قبل", "لما"))
_WIDE: Final = 150  # words of a sentence that are looked through
_NEAR_HEAD: Final = 8  # words of a clause before its verb, a lead-in included
_SHORT_VERB: Final = 2
_WHAT: Final = WHAT | {"فيما", "من", "الذي", "التي", "الذين"}
_AT_WHICH: Final = frozenset(("حينما", "عندما", "حين"))
_LEADS_TO: Final = frozenset(("الى", "على", "حد"))  # سارع إلى التأكيد
_DRIVEN: Final = 12  # words from what drove somebody to what he said
_TITLE: Final = 4  # words from a speech to the name of whose it is
_CONFESSES: Final = frozenset(("اعترف", "أقر", "أنكر"))
_AND_LEAVES: Final = frozenset(("واكتفى", "واكتفت", "واكتفوا"))
_EARLY: Final = 3  # words of a sentence before which nothing was said yet
_BUT: Final = frozenset(
    word + suffix
    for word in ("لكن", "ولكن", "الا ان", "غير ان", "بيد ان", "لا ان")
    for suffix in ("ه", "ها", "هم", "هما")
) | {"حين", "عندما", "حيث"}


def elliptic_voice(memory: Memory, draft: Draft) -> Voice | None:
    """Who speaks where the words beside the cue name nobody.

    Args:
        memory: What was said before.
        draft: The statement, without a phrase that names its speaker.

    Returns:
        The speaker; None where the cue means no more than whoever spoke last.
    """
    if draft.hit is None or draft.formula is not None:
        return None
    scene = memory.scene
    apart = draft.outer < 0 and scene.quote_at[draft.at] < 0  # inside a quotation others act
    many = draft.hit.form.number in ("p", "d")
    found = (several_before(memory, draft.at, draft.hit.form) if apart else None) if many else None
    found = found or (_among_many(memory, draft) if many else None)
    if found is None and draft.hit.kind == "verb":
        found = speech_owner(memory, draft.at) or _other_than_outer(memory, draft) or _goes_on_inside(memory, draft)
        if found is not None:
            return found
    if found is None and draft.hit.kind == "participle":
        return _participle_voice(memory, draft)
    if found is None and any(word.lemma in _CONFESSES for word in draft.hit.words):
        found = seized(scene, draft.at)
    if found is None and draft.hit.kind == "noun" and scene.quote_at[draft.at] < 0:
        found = _of_verbal_noun(memory, draft.at)
    if found is None and apart and scene.spelled[draft.at - 1] in _AT_WHICH:
        found = _before_when(memory, draft)
    if found is None and apart and _is_manner(scene, draft):
        found = clause_actor(memory, draft.at)
    if found is None and apart and _adds_but(scene, draft):
        found = _before_but(memory, draft)
    if found is None and apart and draft.hit.joined and draft.hit.kind == "verb":
        found = replier(scene, draft.at) or joined_answerer(memory, draft.at, draft.hit.form)  # التفت إليه نظيره وقال
    if found is None and apart and draft.hit.kind == "verb":
        found = resumed_actor(scene, draft.at)
    if found is None and apart and _in_object(memory, draft):
        found = first_subject(memory, scene.starts[draft.at], draft.at, draft.hit.form)
    if found is None and apart and (_goes_on(memory, draft) or _takes_up(memory, draft) or _is_main(memory, draft)):
        found = _subject_of_sentence(memory, draft)
    elif found is None and apart and opens_sentence(scene, draft):
        found = subject_of_last(memory, draft)
    return found or (_of_other_gender(memory, draft) if apart and draft.hit.kind == "verb" else None)


def _before_when(memory: Memory, draft: Draft) -> Voice | None:
    """Who acts in the clause before one of time, where nobody has spoken in the sentence (أكدها فلان حينما قال إن)."""
    scene, when = memory.scene, draft.at - 1
    if when - scene.starts[when] <= _EARLY or scene.sentence[draft.at] in memory.sentence_voice:
        return None
    voice = _whose_speech(memory, when) or clause_actor(memory, when)
    return voice if voice is not None and draft.hit is not None and memory.agrees(voice, draft.hit.form) else None


def _whose_speech(memory: Memory, when: int) -> Voice | None:
    """The person named last before a clause of time, behind a speech of theirs (مع خطاب الرئيس فلان أمس حين قال إن)."""
    scene = memory.scene
    for k in range(when - 1, max(scene.starts[when], when - _DRIVEN) - 1, -1):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None and scene.entities[name.entity].kind == "person":
            before = scene.spelled[max(scene.starts[when], name.first - _TITLE) : name.first]
            speech = any(word in sources().occasions or stem_of(word) in sources().occasions for word in before)
            return msgspec.structs.replace(voice_of(scene, name.entity), how="subject") if speech else None
    return None


def _is_manner(scene: Scene, draft: Draft) -> bool:
    """Whether a present without و tells what somebody did something for (أرسل فلان رسالة يطلب فيها كذا)."""
    hit, at = draft.hit, draft.at
    if hit is None or hit.kind != "verb" or hit.joined or hit.form.tense != "present" or hit.form.number != "s":
        return False
    before = scene.spelled[at - 1]
    free = before[0].isalnum() and before not in sources().adjuncts and before not in RELATIVES and before not in _WHAT
    led = before in ("قد", "ان", "لم", "لن", "لا", "وهو", "وهي", "كان", "كانت", "وكان", "وكانت")
    return at - scene.starts[at] > _EARLY and free and not led and scene.name_at[at - 1] < 0


def _of_verbal_noun(memory: Memory, at: int) -> Voice | None:
    """Who says something in the clause that a verbal noun ends (رد فلان بالقول، سارع إلى التأكيد، دفعه إلى القول)."""
    scene = memory.scene
    if (
        scene.spelled[at] == "بالقول"
        and scene.spelled[at - 1] in _AND_LEAVES
        and scene.sentence[at] in memory.sentence_voice
    ):
        return None  # ورفض الكشف عن كذا واكتفى بالقول: whoever spoke
    purpose = scene.spelled[at].startswith("لل")  # نظمت نقابة كذا وقفة للمطالبة بكذا
    if purpose or scene.spelled[at].startswith("ب"):
        return clause_actor(memory, at, bodies=purpose)
    low = max(scene.starts[at] - 1, at - _DRIVEN)
    if scene.spelled[at - 1] not in _LEADS_TO:
        return None
    driven = next((k for k in range(at - 2, low, -1) if scene.spelled[k] in WHAT), -1)
    helper = next((k for k in range(at - 2, low, -1) if scene.spelled[k].removeprefix("و") in GOES_ON), -1)
    phrase = read_phrase(scene, helper + 1, at - 1) if helper >= 0 else None
    if phrase is not None and phrase.first == helper + 1:
        voice = resolve(memory, phrase, None, at)  # سارعت الحركة إلى إعلان كذا
        return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="subject")
    name = next((scene.name_at[k] for k in range(driven, at) if scene.name_at[k] >= 0), -1) if driven >= 0 else -1
    if name >= 0:
        return msgspec.structs.replace(voice_of(scene, scene.names[name].entity), how="subject")
    return clause_actor(memory, at)


def _of_other_gender(memory: Memory, draft: Draft) -> Voice | None:
    """Who is meant where the verb's gender is nobody's who spoke: who acts in the sentence, else who was named last."""
    scene = memory.scene
    assert draft.hit is not None
    form, last = draft.hit.form, memory.last(draft.hit.form)
    spoken = memory.sentence_voice.get(scene.sentence[draft.at])
    if form.number != "s":
        return None
    if spoken is not None and not memory.agrees(spoken, form):
        told = form.suffix and any(word.told for word in draft.hit.words)
        goes_on = draft.hit.joined and not only_adds(draft.hit) and draft.at > scene.starts[draft.at]
        return acting_otherwise(memory, draft.at, spoken, form) if told or goes_on else None
    if (
        spoken is not None
        or last is None
        or memory.agrees(last, form)
        or (only_adds(draft.hit) and spoke_lately(memory, form))
    ):
        return None
    if last.kind != "person" or last.others or not draft.hit.joined or not opens_sentence(scene, draft):
        return None
    return next(people_before(memory, draft.at, form.gender), None)


def _other_than_outer(memory: Memory, draft: Draft) -> Voice | None:
    """Who tells the speaker something in that speaker's own account (قالت الأم إن ابنها اتصل بها وأخبرها بأن)."""
    scene = memory.scene
    assert draft.hit is not None
    told = draft.hit.form.suffix in ("ه", "ها") and any(word.told for word in draft.hit.words)
    if draft.inside < 0 or not told or scene.quote_at[draft.at] >= 0:
        return None
    phrase = read_phrase(scene, draft.inside, draft.at)
    if phrase is None or phrase.first != draft.inside or phrase.last >= draft.at:
        return None
    voice = resolve(memory, phrase, draft.hit.form, draft.at)
    return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="subject")


def _goes_on_inside(memory: Memory, draft: Draft) -> Voice | None:
    """Who goes on to do something in another's account (أفادت مصادر بأن المدير فلاناً استقال وطالب بتحقيق).

    The subject that the account begins with, where no comma parts the two verbs; an indefinite one, or an outer speaker
    whom the verb cannot mean, leaves no doubt.
    """
    scene, at = memory.scene, draft.at
    assert draft.hit is not None
    if draft.inside < 0 or not draft.hit.joined or draft.hit.kind != "verb" or draft.hit.form.number != "s":
        return None
    if scene.quote_at[at] >= 0 or any(scene.spelled[k] in COMMAS for k in range(draft.inside, at)):
        return None
    phrase = read_phrase(scene, draft.inside, at)
    if phrase is None or phrase.first != draft.inside or phrase.last >= at - 1 or not scene.is_that(draft.inside - 1):
        return None
    if phrase.entity < 0 and phrase.kind not in ("office", "unnamed", "organisation"):
        return None
    gender = verb_gender(scene, phrase.first)
    if gender and gender != draft.hit.form.gender:
        return None
    voice = resolve(memory, phrase, None, at)
    if voice is None or not memory.agrees(voice, draft.hit.form):
        return None
    return msgspec.structs.replace(voice, first=-1, last=-1, how="subject")


def _among_many(memory: Memory, draft: Draft) -> Voice | None:
    """Who a plural elliptic cue means: the speakers of its sentence, else several people who act in it or before it."""
    scene = memory.scene
    assert draft.hit is not None
    low, form = scene.starts[draft.at], draft.hit.form
    spoken = memory.sentence_voice.get(scene.sentence[draft.at])
    body = spoken is not None and spoken.kind == "organisation" and form.kind != "participle"
    if spoken is not None and memory.agrees(spoken, form) and not body:
        return msgspec.structs.replace(spoken, first=-1, last=-1, how="carried")
    before = people_right_before(scene, draft.at) if draft.hit.kind == "verb" else None
    if before is not None:
        return describe(scene, before, form)
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
    low = scene.starts[draft.at]
    acts = acting(scene, low, draft.at, draft.hit.form)
    return acts or (None if memory.voices else first_subject(memory, low, draft.at, draft.hit.form))


def _in_object(memory: Memory, draft: Draft) -> bool:
    """Whether a cue stands in what a silent sentence's verb affects (استنكر الحزب ما وصفه بكذا)."""
    scene = memory.scene
    assert draft.hit is not None
    silent = scene.sentence[draft.at] not in memory.sentence_voice
    return draft.hit.kind == "verb" and silent and scene.spelled[draft.at - 1] in _WHAT


def _goes_on(memory: Memory, draft: Draft) -> bool:
    """Whether an elliptic verb continues a sentence in which nobody has spoken yet (زار فلان المدينة وقال إن)."""
    scene = memory.scene
    low = scene.starts[draft.at]
    assert draft.hit is not None
    return draft.at - low > 3 and draft.hit.joined and scene.sentence[draft.at] not in memory.sentence_voice


def _takes_up(memory: Memory, draft: Draft) -> bool:
    """Whether an elliptic verb takes up a speech that its sentence names (ألقى فلان كلمة، أوضح فيها أن)."""
    scene = memory.scene
    assert draft.hit is not None
    after = scene.spelled[draft.at + 1] if draft.at + 1 < len(scene.words) else ""
    late = draft.at - scene.starts[draft.at] > _EARLY and scene.sentence[draft.at] not in memory.sentence_voice
    return draft.hit.kind == "verb" and late and after in IN_IT


def _is_main(memory: Memory, draft: Draft) -> bool:
    """Whether an elliptic verb is the main one behind a clause of time (عندما أطلق فلان حملته، دعا الناس إلى)."""
    scene = memory.scene
    assert draft.hit is not None
    low = scene.starts[draft.at]
    silent = scene.sentence[draft.at] not in memory.sentence_voice and not draft.hit.joined
    first = scene.spelled[low].removeprefix("و")
    return draft.hit.kind == "verb" and silent and draft.at - low > _EARLY and first in _WHEN


def _participle_voice(memory: Memory, draft: Draft) -> Voice | None:
    scene = memory.scene
    assert draft.hit is not None
    near = replier(scene, draft.at) or relative_actor(scene, draft.at, draft.hit.form)
    near = near or resumed_actor(scene, draft.at)
    if near is not None and memory.agrees(near, draft.hit.form):
        return near
    sentence = scene.sentence[draft.at]
    voice = memory.sentence_voice.get(sentence)
    if draft.inside >= 0 and scene.spelled[draft.at - 1] not in COMMAS:
        # no comma: the clause inside the outer words goes on (قالت صحيفة كذا إن فلاناً انتقد الخطوة قائلاً)
        voice = acting(scene, draft.inside, draft.at, draft.hit.form) or voice
    voice = answering_actor(memory, draft.at) or voice
    if voice is None:
        voice = _subject_of_sentence(memory, draft)
    if voice is None or not memory.agrees(voice, draft.hit.form):
        inside = acting_otherwise(memory, draft.at, voice, draft.hit.form) if voice is not None else None
        return inside or resolve(memory, None, draft.hit.form, draft.at)
    return msgspec.structs.replace(voice, first=-1, last=-1, how="carried")


def _subject_of_sentence(memory: Memory, draft: Draft) -> Voice | None:
    """Who acts in a sentence that has only a participle for a cue: the first person named, else an organisation."""
    scene = memory.scene
    low = scene.starts[draft.at]
    assert draft.hit is not None
    if scene.spelled[draft.at].startswith("ف"):
        return _last_person(scene, low, draft.at)  # سألت الصحيفة فلاناً عن كذا، فأكد أن
    found = later_subject(memory, draft.at, draft.hit.form) or first_subject(memory, low, draft.at, draft.hit.form)
    if found is None and are_bodies(scene.spelled[low]) and draft.hit.form.gender != "m":
        found = described_actor(scene, low, draft.at)  # أحزاب معارضة تنتقد الرئيس فلاناً، مطالبة
    if found is not None:
        return found
    hers = is_hers_before(scene, low, draft.hit.form)
    for k in range(low, min(draft.at, low + _WIDE)):
        if scene.name_at[k] >= 0:
            name = scene.names[scene.name_at[k]]
            entity = scene.entities[name.entity]
            if name.start > scene.words[k].start and scene.spelled[k][0] in "لب" and entity.kind == "organisation":
                continue  # رد على مذكرة لهيئة كذا وقال
            if memory.voices and is_answered(scene, low, name.first):
                return None
            if entity.kind == "person" and (k - low <= DEEP or not memory.voices):
                return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
            if entity.kind == "place" and found is None and _acts_as_state(scene, low, name.first):
                found = Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
            close = k - low <= _FRONT or not memory.voices
            free = not is_owner(scene, k - 1) and scene.spelled[k - 1] not in GOVERN and not (k <= low + 2 and hers)
            if found is None and close and entity.kind == "organisation" and free:
                found = Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
    return found or described_actor(scene, low, draft.at) or clause_actor(memory, draft.at)


def _acts_as_state(scene: Scene, low: int, k: int) -> bool:
    """Whether a state stands behind the feminine verb that begins a clause (شنت كوريا كذا هجوما على فلان، قائلة)."""
    if not low < k <= low + _NEAR_HEAD or not scene.spelled[k - 1].endswith("ت") or scene.name_at[k - 1] >= 0:
        return False
    verb = scene.spelled[k - 1].removeprefix("و")
    return len(verb) > _SHORT_VERB and not is_noun("ال" + verb) and not head_kind(verb) and verb_gender(scene, k) == "f"


def _last_person(scene: Scene, low: int, last: int) -> Voice | None:
    """The person named last in a clause to which a clause with ف answers."""
    for k in range(last - 1, max(low, last - _WIDE) - 1, -1):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None and scene.entities[name.entity].kind == "person":
            return Voice(name.entity, scene.entities[name.entity].name, (), -1, -1, "person", "subject")
    return None
