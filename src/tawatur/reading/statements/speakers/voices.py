"""Speakers in the order of the text: each statement's own, or the one carried over."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.chains.passed import without_reader
from tawatur.reading.statements.chains.relays import give_greeter, give_source
from tawatur.reading.statements.content.guards import is_weak
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.before import subject_before
from tawatur.reading.statements.speakers.elliptic import elliptic_voice
from tawatur.reading.statements.speakers.inside import subject_inside
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.pointers import people_before
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.subjects import clause_end
from tawatur.reading.statements.speakers.takers import speech_owner
from tawatur.reading.statements.speakers.voice import Voice, describe, is_one
from tawatur.reading.statements.words.agreement import disagrees
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, LINKS, Scene
from tawatur.reading.statements.words.sources import is_plural, sources, stem_of

_BEFORE: Final = (
    LINKS | COMMAS | frozenset(("حين", "حيث", "اذ", "عندما", "لكن", "ولكن"))
)  # behind these a clause begins
_FEMININE: Final = frozenset(("مصادر", "ام", "صحف", "انباء", "تقارير"))
_FIGURES: Final = frozenset(("ارقام", "نتائج", "انباء", "اخبار"))
_SAYING: Final = frozenset(("قوله", "قولها"))  # وأضاف قوله إن
_COUNT: Final = "عدد"  # ويبلغ عدد السكان كذا: nobody speaks
_ME: Final = frozenset(("انا", "انني", "اني"))
_HEAD: Final = 8  # words of a subject before its verb
_LOOKED: Final = 12  # former speakers looked through


def silent_subjects(scene: Scene, hits: Mapping[int, Hit], heads: Mapping[int, Hit]) -> list[tuple[int, Phrase]]:
    """Named subjects of reporting verbs without content: they are who the next elliptic verb means."""
    found: list[tuple[int, Phrase]] = []
    for at, hit in hits.items():
        if at in heads or hit.kind != "verb" or at + 1 >= scene.ends[at] or scene.quote_at[at] >= 0 or is_weak(hit):
            continue
        if not hit.joined and at != scene.starts[at] and scene.spelled[at - 1] not in _BEFORE:
            led = _leads(scene, hit)
            found += [(at, led)] if led is not None else []
            continue
        phrase = read_phrase(scene, at + 1, clause_end(scene, at + 1, hits))
        if (
            phrase is not None
            and (phrase.entity >= 0 or phrase.kind)
            and phrase.first == at + 1
            and hit.form.number == "s"
            and (phrase.head != _COUNT or scene.spelled[at + 2] == "من")
            and not _is_condemned(scene, hit, phrase)
        ):
            found.append((at, phrase))
    return found


def _leads(scene: Scene, hit: Hit) -> Phrase | None:
    """Who stands at the head of a sentence before its verb, named or described (رجل من القرية | روى كذا)."""
    low = scene.starts[hit.at]
    if hit.at - low > _HEAD or hit.form.number != "s" or hit.form.tense != "past":
        return None
    phrase = subject_before(scene, hit)
    someone = (
        phrase is not None and phrase.first == low and (phrase.entity >= 0 or phrase.kind in ("office", "unnamed"))
    )
    return phrase if someone else None


def _is_condemned(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a phrase is what a verb is about, its subject unsaid (وشجب | مشروع القرار وقال إن)."""
    if phrase.kind == "document" and hit.takes("object"):
        return True
    return phrase.kind != "office" and disagrees(scene, hit.form, phrase.first)


def give_voices(scene: Scene, drafts: list[Draft], silent: list[tuple[int, Phrase]]) -> None:
    memory = Memory(scene)
    waiting = 0
    for index, draft in enumerate(drafts):
        while waiting < len(silent) and silent[waiting][0] < draft.at:
            at, phrase = silent[waiting]
            waiting += 1
            voice = resolve(memory, phrase, None, at)
            if voice is not None:
                memory.remember(_with_gender(voice, phrase), scene.sentence[at], None)
        quoted = scene.quote_at[draft.at] >= 0
        form = draft.hit.form if draft.hit is not None and draft.formula is None else None
        sentence = scene.sentence[draft.at]
        give_source(scene, draft)
        brought = give_greeter(scene, draft)
        if draft.relay is not None or brought:
            form = None  # of نقلت وكالة كذا عن فلان the verb agrees with who relays
            draft.relayer = resolve(memory, draft.relay, form, draft.at)
        elif draft.hit is not None and draft.hit.relays:
            form = None  # ونقل عن فلانة قولها
        if draft.phrase is None and draft.outer >= 0 and draft.hit is not None and draft.hit.kind == "verb":
            draft.phrase = subject_inside(scene, draft, drafts[draft.outer])
        if draft.phrase is not None and draft.phrase.last <= draft.at and speech_owner(memory, draft.at) is not None:
            draft.phrase = None  # أجرت صحيفة كذا حواراً مع فلان أكد فيه أن
        if draft.phrase is not None:
            draft.phrase = None if _is_own_speech(scene, draft.phrase) else without_reader(scene, draft.phrase)
        draft.inside = drafts[draft.outer].content.first if draft.outer >= 0 else -1
        voice = draft.voice  # an answer's is known
        if voice is None and draft.phrase is None:
            before = drafts[index - 1] if index else None
            voice = _denier(draft, before) or _quoted_last(memory, drafts, index) or elliptic_voice(memory, draft)
        draft.voice = voice or resolve(memory, draft.phrase, form, draft.at)
        draft.voice = _in_first_person(memory, draft) or draft.voice
        if draft.outer >= 0 and draft.phrase is not None and _is_another(draft, drafts[draft.outer]):
            draft.voice = describe(scene, draft.phrase, form)
        if form is None and draft.voice is not None and draft.phrase is not None:
            draft.voice = _with_gender(draft.voice, draft.phrase)
        closing = draft.content.closing or draft.between
        if closing is not None and closing.phrase is not None:
            draft.closer = resolve(memory, closing.phrase, None, closing.at)
        draft.distance = _distance(memory, draft)
        if draft.voice is not None and draft.outer < 0 and not quoted and not _only_adds(memory, draft):
            if draft.relayer is not None and not brought and _may_go_on(draft.relayer):
                memory.voices.append(draft.relayer)
            memory.remember(draft.relayer if brought and draft.relayer is not None else draft.voice, sentence, form)
            memory.introduce(draft.voice, draft.phrase)


def _in_first_person(memory: Memory, draft: Draft) -> Voice | None:
    """Who says أنا where a body was carried over: the person named last (وقال «أنا مصدوم»)."""
    first, voice = draft.content.first, draft.voice
    if draft.phrase is not None or voice is None or voice.kind not in ("organisation", "place") or draft.hit is None:
        return None
    if first >= len(memory.scene.words) or memory.scene.spelled[first] not in _ME:
        return None
    return next(people_before(memory, draft.at, draft.hit.form.gender), None)


def _may_go_on(relayer: Voice) -> bool:
    """Whether one medium relays another's words, so that a later verb may be its own (نقلت الإذاعة عن كذا، وقالت)."""
    return relayer.number != "p" and not is_plural(stem_of(spell(relayer.name).split(" ")[0]))


def _denier(draft: Draft, before: Draft | None) -> Voice | None:
    """Whoever another quotes, where قائلا goes on right behind that one (قال فلان إن علانا نفى كذا، قائلا)."""
    if before is None or before.outer < 0 or before.voice is None or draft.hit is None or draft.outer >= 0:
        return None
    says = draft.hit.kind == "participle" and draft.hit.words[0].lemma == "قال"
    near = 0 <= draft.at - before.content.last <= 1 and before.hit is not None and before.hit.kind == "verb"
    near = near and before.voice.kind != "document"  # نفى فلان معلومات تحدثت عن كذا، قائلا
    return msgspec.structs.replace(before.voice, first=-1, last=-1, how="carried") if says and near else None


def _quoted_last(memory: Memory, drafts: list[Draft], index: int) -> Voice | None:
    """Whoever is quoted in the words before a participle that cannot be the outer speaker's own.

    `بحسب شهود فإن السيدة أكدت كذا، مؤكدة أنها`: witnesses are several, and the lady is not.
    """
    draft, before = drafts[index], drafts[index - 1] if index else None
    if before is None or before.outer < 0 or before.voice is None or draft.hit is None or draft.outer >= 0:
        return None
    outer, form, scene = drafts[before.outer].voice, draft.hit.form, memory.scene
    if draft.hit.kind != "participle" or outer is None or scene.sentence[before.at] != scene.sentence[draft.at]:
        return None
    fits = memory.agrees(before.voice, form) and not memory.agrees(outer, form) and before.voice.kind != "document"
    return msgspec.structs.replace(before.voice, first=-1, last=-1, how="carried") if fits else None


def _is_own_speech(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is no more than the speaker's own speech (ختم حديثه بالقول)."""
    word = scene.spelled[phrase.first]
    return (
        phrase.entity < 0
        and phrase.last == phrase.first + 1
        and (word in sources().occasions or word in _SAYING)
        and word.endswith(("ه", "ها"))
    )


def _with_gender(voice: Voice, phrase: Phrase) -> Voice:
    """A described speaker with the gender that its noun shows, where no verb agrees with it (نقل عن مصادر)."""
    feminine = phrase.head.endswith(("ة", "ات")) or phrase.head in _FEMININE
    if voice.entity >= 0 or voice.gender or voice.number == "p" or not feminine:
        return voice
    return msgspec.structs.replace(voice, gender="f")


def _only_adds(memory: Memory, draft: Draft) -> bool:
    """Whether a formula names a source in a sentence that is another's (قال فلان إن كذا بحسب علان، مشيراً إلى)."""
    if draft.hit is None and draft.voice is not None and _is_data(draft.voice) and memory.voices:
        return True  # وفقا للبيانات الأولية فإن كذا. وقالت إن
    spoken = memory.sentence_voice.get(memory.scene.sentence[draft.at])
    return draft.formula is not None and spoken is not None and draft.at > memory.scene.starts[draft.at]


def _is_data(voice: Voice) -> bool:
    """Whether a formula rests on figures, which say nothing further by themselves (التقديرات، الأرقام الرسمية)."""
    noun = stem_of(spell(voice.name).split(" ")[0])
    return voice.entity < 0 and voice.kind == "document" and (noun.endswith("ات") or noun in _FIGURES)


def _is_another(draft: Draft, outer: Draft) -> bool:
    """Whether a description inside somebody's words means another, though it might mean that speaker.

    A paper inside the words of who issued it (أكدت الوزارة أن نتائج التحقيق أظهرت), an office inside those of a person
    who has another (قال المحامي إن القاضي أبلغه): two voices.
    """
    if draft.phrase is None or draft.voice is None or outer.voice is None:
        return False
    paper = draft.phrase.kind == "document" and draft.voice.how == "kind"
    office = draft.phrase.kind in ("office", "unnamed") and draft.voice.how == "same" and draft.voice.entity >= 0
    return (paper or office) and is_one(draft.voice, outer.voice)


def _distance(memory: Memory, draft: Draft) -> str:
    """Sentences since the carried speaker was last named, `9` where it never was."""
    if draft.voice is None or draft.voice.first >= 0:
        return "0"
    scene = memory.scene
    for voice in memory.voices[: -_LOOKED - 1 : -1]:
        if voice.first >= 0 and (voice.entity, voice.name) == (draft.voice.entity, draft.voice.name):
            return str(min(scene.sentence[draft.at] - scene.sentence[voice.first], 5))
    return "9"
