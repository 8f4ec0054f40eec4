"""Who a phrase or an elliptic verb means: a name at once, offices and kinds by what was named, the rest described."""

from bisect import bisect_left
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.reading.names.lexicon import is_nationality
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.speakers.actors import acting
from tawatur.reading.statements.speakers.adjuncts import SIDES
from tawatur.reading.statements.speakers.edges import whole_name
from tawatur.reading.statements.speakers.holders import by_office, is_abroad, nations_of, serves
from tawatur.reading.statements.speakers.kinds import by_kind, is_attribute
from tawatur.reading.statements.speakers.later import named_later
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.pointers import pointed_at
from tawatur.reading.statements.speakers.roles import SPOKESMEN, plain
from tawatur.reading.statements.speakers.voice import Voice, describe, voice_of
from tawatur.reading.statements.words.inflect import Form, spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources, stem_of

_NAMES: Final = 400  # mentions looked through for somebody named
_OFFICER_REACH: Final = 80  # words back to a person whom an office alone may mean
_PART: Final = 2  # words of a name's part
_CALL: Final = 5  # words of a relative clause that gives a name
_CALLED: Final = frozenset(
    ("يعرف", "تعرف", "يسمى", "تسمى", "يدعى", "تدعى", "المعروف", "المعروفة", "المسماة", "المسمى", "سمت", "تطلق", "يطلق")
)
_NAMES_ITSELF: Final = frozenset(("تطلق", "يطلق", "تسمي", "يسمي", "تدعى", "يدعى"))  # مجموعة تطلق على نفسها «كذا»
_IS_CALLED: Final = frozenset((word,) for word in ("ويدعى", "وتدعى", "ويسمى", "واسمه", "واسمها", "ويلقب"))
_AGED: Final = frozenset(("البالغ", "البالغة", "البالغين"))  # what follows is an age
_SHORT: Final = 3  # words of a description that only points back
_SOURCE: Final = frozenset(("مصدر", "مصادر"))
_SOMEBODY: Final = frozenset(
    ("رجل", "مرأة", "شاب", "سيدة", "شاهد", "مسؤول", "مسئول", "متحدث", "ناطق", "قيادي", "ضابط", "عسكري", "دبلوماسي")
) | {"مسؤولة", "مسئولة", "قيادية", "دبلوماسية"}
_HIGH: Final = frozenset(("وزير", "رئيس", "ملك", "امير", "سفير", "محافظ", "نائب", "مدير", "بابا", "سلطان", "مدرب"))
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
        generic = by_kind(memory, phrase, at) if _is_generic(scene, phrase) else None
        if generic is not None and generic.entity != phrase.entity:
            return _at(generic, phrase, "kind")
        return _named(memory, phrase)
    holder = by_office(scene, memory.roles_near(at), memory.spoken(), phrase, at)
    if holder >= 0:
        return _at(memory.named(holder), phrase, "office")
    later = named_later(memory, phrase)
    if later >= 0:
        return _at(memory.named(later), phrase, "office")
    held = memory.holder_unseen(phrase)
    if held is not None:
        return _at(held, phrase, "office")
    part = _by_part_of_name(memory, phrase)
    if part >= 0:
        return _at(memory.named(part), phrase, "named")
    kind = by_kind(memory, phrase, at)
    if kind is not None:
        return _at(kind, phrase, "kind")
    pointed = pointed_at(memory, phrase)
    if pointed is not None:
        return msgspec.structs.replace(pointed, first=phrase.first, last=phrase.last, how="same")
    called = _called(scene, phrase)
    if called is not None:
        return called
    same = _by_sameness(memory, phrase, form, at)
    if same is not None and not (same.entity >= 0 and _is_contrasted(scene, phrase, at)):
        return _at(same, phrase, "same")
    return describe(scene, phrase, form)


def _is_contrasted(scene: Scene, phrase: Phrase, at: int) -> bool:
    """Whether a lead-in says that somebody else speaks now (ومن جانبه، فند المدير كذا)."""
    return any(scene.spelled[k] in SIDES for k in range(scene.starts[at], phrase.first))


def _at(voice: Voice, phrase: Phrase, how: str) -> Voice:
    """A speaker met before, in the words that name it here."""
    return msgspec.structs.replace(voice, first=phrase.first, last=phrase.last, how=how, others=())


def _named(memory: Memory, phrase: Phrase) -> Voice:
    scene = memory.scene
    one = scene.entities[phrase.entity]
    many = scene.name_at[phrase.first] < 0 and is_plural(scene.spelled[phrase.first])  # النائبان فلان وفلان
    number = "p" if phrase.others or many else ""
    name = whole_name(scene, phrase) or memory.named(phrase.entity).name
    return Voice(phrase.entity, name, phrase.others, phrase.first, phrase.last, one.kind, "named", number=number)


def _by_part_of_name(memory: Memory, phrase: Phrase) -> int:
    """The person a part of whose name ends a description where no recogniser saw it (المدير خالد), -1 without one."""
    scene = memory.scene
    words = list(scene.spelled[phrase.first : phrase.last])
    if words[0].startswith("لل"):
        words[0] = "ال" + words[0][2:]  # ووفقا للراوي
    if phrase.kind not in ("", "office", "unnamed") or not all(word[0].isalpha() for word in words):
        return -1
    if len(words) <= _PART:
        whole = memory.by_part(words)
        if whole >= 0:
            return whole
    titled = len(words) > 1 and is_definite(words[-2]) and not is_definite(words[-1]) and not head_kind(words[-1])
    return memory.by_part(words[-1:]) if titled else -1


def _called(scene: Scene, phrase: Phrase) -> Voice | None:
    """The name that a relative clause gives a description (الجماعة التي تعرف باسم «كذا»)."""
    calls = next((k for k in range(phrase.first + 1, phrase.last) if scene.spelled[k] in _NAMES_ITSELF), -1)
    if calls >= 0:
        return _quoted_behind(scene, phrase, calls)
    last = phrase.last + (scene.spelled[phrase.last : phrase.last + 1] in (("،",), (",",)))
    if scene.spelled[last : last + 1] in _IS_CALLED:
        return _quoted_behind(scene, phrase, last)  # أحد الملاك، ويدعى «فلان»
    words = scene.spelled[phrase.last : phrase.last + _CALL]
    if not words or words[0] not in ("الذي", "التي", "المعروف", "المعروفة", "المسماة", "المسمى"):
        return None
    if not any(word in _CALLED for word in words):
        return None
    return _quoted_behind(scene, phrase, phrase.last)


def _quoted_behind(scene: Scene, phrase: Phrase, first: int) -> Voice | None:
    """The name, recognised or in marks, a few words behind `first`."""
    for k in range(first + 1, min(first + _CALL + 1, scene.ends[phrase.first])):
        name = scene.name_at[k]
        if name >= 0:
            voice = voice_of(scene, scene.names[name].entity)
            return msgspec.structs.replace(voice, first=phrase.first, last=phrase.last)
        quote = scene.quotes[scene.opens[k]] if k in scene.opens else None
        if quote is not None and quote.last > quote.first:
            text = scene.article.text[scene.words[quote.first].start : scene.words[quote.last - 1].end]
            return Voice(-1, text, (), phrase.first, phrase.last, "unseen", "described")
    return None


def _officer_before(memory: Memory, phrase: Phrase, form: Form | None) -> Voice | None:
    """The last person with an office named before a phrase (المسؤول), within reach, where it fits the description."""
    for role in reversed(memory.roles_near(phrase.first)):
        if plain(phrase.head) in SPOKESMEN and role.head not in SPOKESMEN:
            continue  # مقتل أحد المستشارين فلان. وأوضح الناطق باسم الوزارة
        if phrase.first - _OFFICER_REACH < role.at < phrase.first:
            voice = Voice(role.entity, memory.scene.entities[role.entity].name, kind="person", how="same")
            fits = form is None or memory.agrees(voice, form)
            return voice if fits and not _holds_another(memory, voice, phrase) else None
    return None


def _named_before(scene: Scene, at: int) -> Voice | None:
    """Where nobody has spoken yet: who acts in the sentence or the one before, else the last name."""
    low = scene.starts[at]
    for first, last in ((low, at), (scene.starts[low - 1] if low else 0, low)):
        voice = acting(scene, first, last, Form("verb")) if first < last else None
        if voice is not None:
            return msgspec.structs.replace(voice, how="guessed")
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
    if len(words) == _PART and is_definite(words[0]) and phrase.last - phrase.first == _PART:
        media = head_kind(words[0]) == "media" and is_nationality(fold(words[1]))  # الصحيفة الفلانية
        return media or is_attribute(words)
    return len(words) == 1 and phrase.last - phrase.first == 1 and is_definite(words[0]) and bool(head_kind(words[0]))


def _by_sameness(memory: Memory, phrase: Phrase, form: Form | None, at: int) -> Voice | None:
    """A former speaker, for words that only point back (المصدر ذاته، الرجل، المسؤول الإيراني)."""
    scene = memory.scene
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    aged = next((i for i, word in enumerate(words) if word in _AGED), len(words))
    words = words[:aged] or words
    pointing = any(word in sources().same for word in words) or "نفس" in words[:1] or "ذات" in words[:1]
    personal = phrase.head not in _SOURCE and (phrase.kind == "office" or phrase.head in _SOMEBODY)
    person = phrase.definite and personal and (form is None or form.number != "p")
    if phrase.definite and len(words) == 1:
        described = _described_before(memory, phrase.head)
        if described is not None:
            return described
    if memory.voices and person and len(words) > _SHORT:
        return _who_adds(memory, phrase, form, at)
    if len(words) > _SHORT or not memory.voices or (not pointing and not person):
        return None
    fresh = _actor_before(memory, phrase, form) if person and len(words) == 1 else None
    if fresh is not None:
        return fresh
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        if voice.entity < 0 and stem_of(spell(voice.name).split(" ")[0]) == phrase.head and len(words) <= 2:
            if pointing:
                return voice
            return msgspec.structs.replace(voice, name=describe(scene, phrase, form).name)
        one = person and voice.kind in ("person", "unseen") and (form is None or memory.agrees(voice, form))
        if one and not _holds_another(memory, voice, phrase):
            return voice
    if person:
        return _officer_before(memory, phrase, form) if memory.voices[-1].entity >= 0 else None
    last = memory.last(form)
    if last is None or last.entity < 0:
        same = last is not None and stem_of(spell(last.name).split(" ")[0]) == phrase.head
        return last if pointing and same else None
    return last


def _who_adds(memory: Memory, phrase: Phrase, form: Form | None, at: int) -> Voice | None:
    """Who spoke last, where a definite description with all that belongs to it only adds (وأضاف المسؤول في كذا)."""
    last, scene = memory.voices[-1], memory.scene
    cue = scene.spelled[at].removeprefix("و")
    adds = any(word.stance == "adds" for word in lexicon().get(cue, ()))
    if not adds or last.entity < 0 or last.kind != "person" or not (form is None or memory.agrees(last, form)):
        return None
    return None if _holds_another(memory, last, phrase) else last


def _actor_before(memory: Memory, phrase: Phrase, form: Form | None) -> Voice | None:
    """Who acts in the sentence before, where nobody spoke in it (تنتظر فلانة السيارة. وتقول المهندسة)."""
    scene = memory.scene
    low = scene.starts[phrase.first]
    if low == 0 or scene.sentence[low - 1] in memory.sentence_voice:
        return None
    voice = acting(scene, scene.starts[low - 1], low, Form("verb"))
    if voice is None or (form is not None and not memory.agrees(voice, form)):
        return None
    return voice if not _holds_another(memory, voice, phrase) else None


def _described_before(memory: Memory, head: str) -> Voice | None:
    """The last described speaker with this noun at its head (`مصادر محلية` for المصادر), None where two fit."""
    alike = [v for v in memory.voices[: -_LISTED - 1 : -1] if v.entity < 0 and _opens_with(v.name, head)]
    if head in _SOURCE and not alike and memory.voices and _is_somebody(memory.voices[-1]):
        return memory.voices[-1]  # قال مسؤول في كذا ... وأضاف المصدر
    return max(alike, key=lambda voice: len(voice.name.split())) if len({v.name for v in alike}) == 1 else None


def _is_somebody(voice: Voice) -> bool:
    """Whether a speaker is one person whom the text only describes."""
    return voice.entity < 0 and voice.kind in ("office", "unnamed") and voice.number != "p"


def _opens_with(name: str, head: str) -> bool:
    return stem_of(spell(name).split(" ")[0]) == head


def _holds_another(memory: Memory, voice: Voice, phrase: Phrase) -> bool:
    """Whether a person is known by another office, or of another nation, than a description says.

    The minister is no ambassador, and the German chancellor is not the French president.
    """
    scene = memory.scene
    roles = [role for role in memory.roles_near(phrase.first) if role.entity == voice.entity]
    if not roles:
        return False
    words = [plain(scene.spelled[k]) for k in range(phrase.first, phrase.last) if scene.spelled[k][0].isalnum()]
    nations = nations_of(*words)
    if all(is_abroad(role, nations) for role in roles):
        return True
    alike = any(not nations.isdisjoint(role.words) for role in roles)
    if phrase.head in _HIGH or (nations and not alike and phrase.head not in _SOMEBODY):
        head = plain(phrase.head)
        return all(head not in role.words or serves(role, head) for role in roles)
    return False
