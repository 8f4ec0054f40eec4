"""Who is meant where the cue itself names nobody: whose speech it takes up, who acts in the words it stands behind."""

from typing import Final

import msgspec

from tawatur.reading.statements.chains.passed import PUBLISH
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import with_adjectives
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.voice import Voice, describe, is_one, voice_of
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_accusative, owned_noun, sources, stem_of

_FAR: Final = 20  # words back from a cue to the speech that it takes up
_IN_IT: Final = frozenset(("فيه", "فيها", "خلاله", "خلالها", "عبره", "عبرها"))
_RELATIVE: Final = frozenset(("الذي", "التي"))
_SUBJECT: Final = 8  # words of a subject behind أن
_SPEAKERS: Final = frozenset(("organisation", "unnamed", "office"))
_BEHIND: Final = 4  # words from a letter to من
_WIDE: Final = 60  # words of a sentence that are looked through
_DIALOGUES: Final = frozenset(("حوار", "مقابلة", "لقاء", "حديث"))  # who speaks stands behind مع
_DELIVERS: Final = frozenset(("القى", "القت", "يلقي", "تلقي", "قرا", "قرات", "تلا", "تلت"))
_ISSUES: Final = frozenset(
    ("اصدر", "اصدرت", "نشر", "نشرت", "وجه", "وجهت", "وزع", "وزعت", "عمم", "عممت", "بعث", "بعثت", "ارسل", "ارسلت")
)
_OWNERS: Final = ("ه", "ها")
_MEANWHILE: Final = frozenset(("فيما", "بينما", "وفيما", "وبينما", "حيث", "لكن"))  # a clause of its own begins
_TO: Final = frozenset(("الى", "عن", "حول", "ضد", "بشان", "امام", "في", "على", "مع", "بعد", "قبل"))


def speech_owner(memory: Memory, at: int) -> Voice | None:
    """Whose speech a verb with فيه takes up (خطاب الرئيس فلان الذي قال فيه إن، تصريحه الذي أكد فيه أن).

    Args:
        memory: What was said before.
        at: Word index of the cue.

    Returns:
        Who is named behind the speech, or owns it; None where no speech stands before the cue.
    """
    scene = memory.scene
    after = at + 2 if scene.spelled[at + 1 : at + 2] == ("من",) else at + 1  # هنأ فيها, هنأ من خلالها
    if after >= len(scene.words) or scene.spelled[after] not in _IN_IT:
        return None
    low = max(scene.starts[at], at - _FAR)
    for k in range(at - 1, low - 1, -1):
        if scene.name_at[k] >= 0:
            continue
        owned = _is_speech(scene.spelled[k])
        if owned is None:
            continue
        if owned:
            return _last_person(scene, low, k)
        sender = _sender(memory, k, at)
        start = scene.starts[at]
        return sender or _deliverer(scene, low, k) or _named_behind(scene, k, at) or _issuer(memory, start, k, at)
    return None


def _sender(memory: Memory, noun: int, at: int) -> Voice | None:
    """The office behind من that a letter came from (برقية تهنئة من الأمين العام لكذا أشاد فيها)."""
    scene = memory.scene
    k = next((k for k in range(noun + 1, min(at, noun + _BEHIND)) if scene.spelled[k] == "من"), -1)
    if k < 0 or k + 1 >= at or head_kind(scene.spelled[k + 1]) != "office":
        return None
    phrase = read_phrase(scene, k + 1, at)
    voice = resolve(memory, phrase, None, at) if phrase is not None else None
    return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="subject")


def _deliverer(scene: Scene, low: int, noun: int) -> Voice | None:
    """The person between a verb of delivering and a speech that is another's (ألقى فلان كلمة اللجنة)."""
    for k in range(noun - 1, low - 1, -1):
        word = scene.spelled[k].lstrip("وف")
        if scene.name_at[k] < 0 and word in _DELIVERS:
            return _last_person(scene, k, noun)
        if word in COMMAS or word in _RELATIVE:
            return None
    return None


def _issuer(memory: Memory, low: int, noun: int, at: int) -> Voice | None:
    """The person or body named right behind a verb of issuing a paper (أصدرت الوزارة، مساء اليوم، إيضاحا جاء فيه)."""
    scene = memory.scene
    for k in range(low, noun - 1):
        if scene.name_at[k] >= 0 or scene.spelled[k].removeprefix("و") not in _ISSUES:
            continue
        phrase = read_phrase(scene, k + 1, noun)
        if phrase is not None and phrase.first == k + 1 and phrase.entity < 0 and phrase.kind == "organisation":
            voice = resolve(memory, phrase, None, at)
            return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="subject")
        name = scene.names[scene.name_at[k + 1]] if scene.name_at[k + 1] >= 0 else None
        if name is not None and scene.entities[name.entity].kind != "place":
            return msgspec.structs.replace(voice_of(scene, name.entity), how="subject")
    return None


def _is_speech(word: str) -> bool | None:
    """Whether a noun of speech carries the pronoun of who speaks; None for other words."""
    lists = sources()
    for prefix in ("", "ب", "ل", "و"):
        noun = stem_of(word.removeprefix(prefix))
        noun = noun[:-1] if noun.endswith("ا") else noun
        if noun in lists.documents or (noun in lists.occasions and not noun.endswith(_OWNERS)):
            return False
        for owner in _OWNERS:
            bare = noun.removesuffix(owner)
            joined = bare[:-1] + "ة" if bare.endswith("ت") else bare
            if noun.endswith(owner) and (bare in lists.documents or joined in lists.documents):
                return True
    return None


def _named_behind(scene: Scene, noun: int, at: int) -> Voice | None:
    """The person or body named right behind a noun of speech."""
    dialogue = stem_of(scene.spelled[noun]).rstrip("ا") in _DIALOGUES and scene.spelled[noun + 1] == "مع"
    for k in range(noun + 1 + dialogue, at):
        if scene.spelled[k] in _TO or scene.spelled[k] in COMMAS or scene.spelled[k] in PUBLISH:
            return None
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        kind = scene.entities[name.entity].kind if name is not None else ""
        if name is not None and (kind == "person" or (kind == "organisation" and not dialogue)):
            voice = voice_of(scene, name.entity)
            return msgspec.structs.replace(voice, how="subject")
    return None


def _last_person(scene: Scene, low: int, last: int) -> Voice | None:
    """The person named last before a speech that is theirs."""
    for k in range(last - 1, low - 1, -1):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None and scene.entities[name.entity].kind == "person":
            return msgspec.structs.replace(voice_of(scene, name.entity), how="subject")
    return None


def acting_otherwise(memory: Memory, at: int, spoken: Voice, form: Form) -> Voice | None:
    """Who acts in somebody's words where a participle behind them cannot be that speaker's own.

    `ذكرت صحيفة كذا أن المدرب فلاناً انتقد الحكم، قائلاً`: the last person named whose gender fits, or a relative
    of the speaker's (تحدثت إلى زوجها، مؤكداً).

    Args:
        memory: What was said before.
        at: Word index of the participle.
        spoken: The speaker of its sentence.
        form: The participle's form.

    Returns:
        That person; None where nobody fits.
    """
    scene = memory.scene
    low = max(scene.starts[at], at - _WIDE)
    for k in range(at - 1, low - 1, -1):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is None:
            if scene.spelled[k].endswith(_OWNERS) and _is_kin(scene.spelled[k], form.gender):
                phrase = read_phrase(scene, k, k + 1)
                return (
                    None
                    if phrase is None
                    else msgspec.structs.replace(describe(scene, phrase, form), first=-1, last=-1)
                )
            continue
        fits = memory.genders.get(name.entity, form.gender) == form.gender
        fits = fits and not (form.gender == "f" and name.entity in memory.men)
        free = name.first == k and scene.spelled[k - 1] not in _TO and name.entity != spoken.entity
        if scene.entities[name.entity].kind == "person" and fits and free:
            if _is_left_masculine(spoken, form) and not _acts_himself(scene, low, name.last, at):
                return None
            return msgspec.structs.replace(voice_of(scene, name.entity), how="subject")
    return _behind_that(memory, low, at, spoken, form)


def _is_left_masculine(spoken: Voice, form: Form) -> bool:
    """Whether a masculine participle may be that of sources or a body (قالت مصادر إن كذا، مشيرا)."""
    return form.kind == "participle" and form.gender == "m" and spoken.kind != "person"


def _acts_himself(scene: Scene, low: int, first: int, at: int) -> bool:
    """Whether somebody named before a participle has a clause of his own, or a verb that reports, before it.

    `قالت صحيفة إن المدرب فلاناً انتقد كذا، قائلا`; `ودعت المنظمات إلى كذا، فيما وجه فلان رسالة، مشيرا`.
    """
    if any(scene.spelled[k] in _MEANWHILE for k in range(low, first)):
        return True
    return any(form.form.kind == "verb" for k in range(first, at) for form in lexicon().get(scene.spelled[k], ()))


def _behind_that(memory: Memory, low: int, at: int, spoken: Voice, form: Form) -> Voice | None:
    """Whoever the words of a sentence's speaker begin with, where their noun has the cue's gender (أن الحزب اعترف)."""
    scene = memory.scene
    if form.kind == "participle" and form.gender != "f" and spoken.entity < 0 and spoken.kind != "unseen":
        return None  # قالت مصادر إن الحزب رفض، مشيرا: newsrooms leave it in the masculine
    for k in range(at - 2, low, -1):
        if not scene.is_that(k):
            continue
        phrase = read_phrase(scene, k + 1, min(at, k + _SUBJECT))
        if phrase is not None and phrase.entity < 0 and phrase.definite:
            phrase = with_adjectives(scene, phrase)
        elif phrase is not None and is_accusative(scene.spelled[k + 1]):
            phrase = msgspec.structs.replace(phrase, last=k + 2)
        speaks = phrase is not None and phrase.first == k + 1 and (phrase.entity >= 0 or phrase.kind in _SPEAKERS)
        gender = verb_gender(scene, k + 1) or ("m" if is_accusative(scene.spelled[k + 1]) else "")  # أن جنديا طلب كذا
        if phrase is None or not speaks or gender != form.gender:
            return None
        voice = resolve(memory, phrase, None, at)
        if voice is None or is_one(voice, spoken):
            voice = describe(scene, phrase, form)
        return msgspec.structs.replace(voice, first=-1, last=-1, how="subject")
    return None


def _is_kin(word: str, gender: str) -> bool:
    """Whether a noun is a relative of somebody's, of this gender (زوجها، والدته)."""
    noun = owned_noun(word)
    return noun in sources().relatives and noun.endswith("ة") == (gender == "f")
