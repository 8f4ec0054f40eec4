"""Who stands behind the verb that begins a sentence in which nobody has spoken: named, of an office, a body, a paper.

`أقرت الإدارة الفلانية بكذا، مشيرة إلى أن`; `وسلط التقرير الضوء على كذا، مضيفا أن`; `استنكر الحزب ما وصفه بكذا`.
"""

from typing import Final

import msgspec

from tawatur.reading.statements.cues.formulas import narrators
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.speakers.adjuncts import SIDES
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase, with_adjectives
from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.voice import Voice, voice_of
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.shape import is_adjective, is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources, stem_of

_LEAD: Final = 10  # words of what stands before a sentence's verb, a comma behind them
_NEAR: Final = 3  # words from a verb to its subject
_NAME: Final = 6  # words of a name in marks
_SHORT: Final = 2  # letters of a verb
_SHORT_VERBS: Final = frozenset(("شن", "صب", "رد", "حث", "حض", "ضم", "شد", "ود", "هز", "مد", "سد", "هب"))
# who does this to a paper is not the paper
_HANDS: Final = frozenset(
    ("نشر", "نشرت", "اصدر", "اصدرت", "اعد", "اعدت", "كتب", "كتبت", "قدم", "قدمت", "سلم", "سلمت", "تسلم", "تسلمت", "وقع")
) | {"وقعت", "قرا", "قرات", "وجه", "وجهت", "ارسل", "ارسلت", "اعتمد", "اعتمدت", "ناقش", "ناقشت", "رفض", "رفضت"}
# verbs whose own و looks like the conjunction
_WITH_W: Final = frozenset(
    verb + ending
    for verb in ("واصل", "وقف", "وقع", "وجه", "وصل", "وزع", "وضع", "وافق", "واجه", "ودع", "وثق", "وفر", "واكب")
    for ending in ("", "ت")
)
_FEMININE: Final = ("ة", "ات")
_PEOPLE: Final = ("office", "unnamed", "organisation")
_FROM: Final = (("من",), ("ومن",))
_TO: Final = frozenset(("على", "عن", "الى"))
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت"))
_CLAUSE: Final = 20  # words of the last clause before a verb that goes on with it
# whoever stands behind these may be whom the one named before did it to
_TO_SOMEBODY: Final = frozenset(
    verb + ending
    for verb in ("كرم", "هنا", "استقبل", "التقى", "قابل", "شكر", "كلف", "عين", "ودع", "عزى", "سلم", "قلد", "شاهد")
    for ending in ("", "ت")
)
_LATER: Final = frozenset(("كما", "فيما", "بينما", "وفيما", "وبينما", "وقد", "ثم"))  # before a clause's verb


def first_subject(memory: Memory, low: int, last: int, form: Form) -> Voice | None:
    """Who acts by the verb that begins a sentence.

    Args:
        memory: What was said before.
        low: The sentence's first word.
        last: Where to stop.
        form: The form of the cue that means them, with which they agree.

    Returns:
        The noun phrase behind the verb, as resolved; None where no verb begins the sentence, or another gender follows.
    """
    scene = memory.scene
    told = _told_of(memory, low, last, form)
    if told is not None:
        return told
    verb = _behind_lead(scene, low, last)
    was = scene.spelled[verb] in _WAS
    if verb + 1 >= last or not (was or _may_be_verb(scene, verb)):
        return None
    end = next(
        (k for k in range(verb + 2, last) if scene.spelled[k] in COMMAS or scene.is_that(k) or _is_quoted(scene, k)),
        last,
    )
    had = next((k for k in range(verb + 2, end) if scene.spelled[k] == "قد"), -1) if was else -1
    phrase = read_phrase(scene, verb + 1, end if had < 0 else had)
    if phrase is None and had >= 0:
        phrase = bare_phrase(scene, verb + 1, had)  # وكانت كيانات مهنية قد رفضت الخطة وقالت
    if phrase is None or phrase.first > verb + _NEAR or not (had >= 0 or _speaks(scene, verb, phrase)):
        return None
    if had < 0 and not phrase.kind and phrase.entity < 0:
        phrase = with_adjectives(scene, phrase)
    if had < 0 and phrase.entity < 0:
        phrase = msgspec.structs.replace(phrase, last=_before_deed(scene, phrase))
    gender = verb_gender(scene, phrase.first) if had < 0 else "f" if scene.spelled[verb].endswith("ت") else ""
    if gender and form.gender and gender != form.gender and form.number == "s":
        return None
    if had < 0 and is_hers_before(scene, verb, form):
        return None
    voice = resolve(memory, phrase, None, verb)
    if voice is not None and voice.entity < 0 and phrase.within >= 0 and phrase.kind in ("organisation", ""):
        voice = voice_of(scene, phrase.within)  # المكتب المسير لفريق كذا
    new = any(scene.spelled[k] in SIDES for k in range(low, verb))  # ومن جانبه، فند المدير كذا
    if voice is not None and was and had < 0 and voice.entity < 0:
        return None  # وكان مسلح هاجم الدورية: where the noun ends nobody knows
    if voice is None or not memory.agrees(voice, form) or (not new and _only_points(memory, voice, phrase)):
        return None
    return msgspec.structs.replace(voice, first=-1, last=-1, how="subject", gender=voice.gender or gender)


def is_hers_before(scene: Scene, verb: int, form: Form) -> bool:
    """Whether a feminine past cannot be of whom a masculine verb means later on (زارت الصحيفة فلاناً ... وقال)."""
    word = scene.spelled[verb]
    past = word.endswith("ت") and word[0] not in "يت" and len(word) > _SHORT + 1 and scene.name_at[verb] < 0
    return past and (form.gender, form.number, form.person) == ("m", "s", 3) and not is_noun("ال" + word)


def _before_deed(scene: Scene, phrase: Phrase) -> int:
    """Where a body or an office is over before what it does (قضت المحكمة | ببراءة فلان، فازت الجامعة | بالجائزة)."""
    body = phrase.kind == "organisation"
    for k in range(phrase.first + 1, phrase.last):
        word = scene.spelled[k]
        if word[0] != "ب" or len(word) <= _SHORT or scene.name_at[k] >= 0 or head_kind(word):
            continue
        thing = body and word.startswith("بال") and k == phrase.first + 1 and not head_kind(word[1:])
        if thing or is_deed(word[1:]) or is_deed("ال" + stem_of(word[1:])):
            return k
    return phrase.last


def _told_of(memory: Memory, low: int, last: int, form: Form) -> Voice | None:
    """Of whom the article itself tells (يذكر أن والد الطفل ظهر في المقطع وهو يناشد), where they act further on."""
    scene = memory.scene
    that = next((k for k in range(low + 1, min(last - 1, low + _NEAR + 1)) if scene.is_that(k)), -1)
    if that < 0 or scene.spelled[low] not in narrators():
        return None
    phrase = read_phrase(scene, that + 1, last)
    if phrase is None or phrase.first != that + 1 or not (phrase.entity >= 0 or phrase.kind in _PEOPLE):
        return None
    if phrase.entity < 0:
        phrase = with_adjectives(scene, phrase)  # behind it stands the verb
    voice = resolve(memory, phrase, None, that)
    if voice is None or not memory.agrees(voice, form):
        return None
    return msgspec.structs.replace(voice, first=-1, last=-1, how="subject")


def _is_quoted(scene: Scene, k: int) -> bool:
    """Whether a word stands in a quotation longer than a name (استنكر «التجمع الفلاني» ما وصفه بكذا)."""
    return scene.quote_at[k] >= 0 and scene.quotes[scene.quote_at[k]].size > _NAME


def _only_points(memory: Memory, voice: Voice, phrase: Phrase) -> bool:
    """Whether a definite office that finds nobody can mean whoever spoke last (زعيم الحزب)."""
    unknown = voice.entity < 0 and phrase.kind == "office" and phrase.head not in sources().relatives
    after = min(phrase.first + 1, phrase.last - 1)
    definite = phrase.definite or is_definite(memory.scene.spelled[after]) or memory.scene.name_at[after] >= 0
    return unknown and definite and bool(memory.voices)


def _behind_lead(scene: Scene, low: int, last: int) -> int:
    """The word at which a sentence begins behind a lead-in that a comma closes (وفي أول رد رسمي،)."""
    word = scene.spelled[low]
    if word in _WAS:
        return low
    if (
        scene.spelled[low : low + 1] in _FROM
        and scene.spelled[low + 1] in SIDES
        and scene.spelled[low + 2] not in COMMAS
    ):
        return low + 2  # من جهته رفض فلان كذا
    if word not in sources().adjuncts and word.removeprefix("و") not in sources().adjuncts:
        return low
    return next((k + 1 for k in range(low, min(last, low + _LEAD)) if scene.spelled[k] in COMMAS), low)


def _may_be_verb(scene: Scene, k: int) -> bool:
    """Whether a word may be a verb: no name, no noun or adjective that lists or open text know, no particle."""
    word = scene.spelled[k]
    if word in _WITH_W:
        return scene.name_at[k] < 0
    bare = word.removeprefix("و") if len(word) > _SHORT + 1 else word
    if scene.name_at[k] >= 0 or not word[0].isalpha() or is_definite(word):
        return False
    if len(bare) <= _SHORT:
        return bare in _SHORT_VERBS
    if word in sources().adjuncts or bare in sources().adjuncts or word in STOPS or bare.endswith(("ة", "ا")):
        return False
    if any(form.form.kind == "verb" for form in lexicon().get(bare, ())):
        return True
    return not head_kind(bare) and not is_noun("ال" + bare) and not is_adjective("ال" + bare)


def _speaks(scene: Scene, verb: int, phrase: Phrase) -> bool:
    """Whether a phrase behind a verb is its subject rather than what it affects."""
    word, written = scene.spelled[verb].removeprefix("و"), scene.spelled[phrase.first]
    feminine = word.endswith("ت")
    gender = verb_gender(scene, phrase.first)
    if gender and gender != ("f" if feminine else "m") and word[0] not in "يت":
        return False
    if phrase.entity >= 0 or phrase.kind in ("office", "unnamed", "organisation", "media"):
        return True
    if phrase.kind == "document":
        return word not in _HANDS and is_definite(written)
    noun = is_definite(written) and not is_adjective(written) and not written.endswith(_FEMININE)
    return feminine and noun and phrase.first == verb + 1


def later_subject(memory: Memory, at: int, form: Form) -> Voice | None:
    """Who acts in the last clause before a cue that goes on with it (كرم النادي فلانا، كما زار غيره المعسكر ووعد بكذا).

    Args:
        memory: What was said before.
        at: Word index of the cue, in a sentence in which nobody has spoken.
        form: Its form.

    Returns:
        The person right behind the clause's verb; None where no comma parts such a clause from what stands before it.
    """
    scene = memory.scene
    low, last = scene.starts[at], at - (scene.spelled[at - 1] in COMMAS)
    comma = next((k for k in range(last - 1, max(low, last - _CLAUSE), -1) if scene.spelled[k] in COMMAS), last)
    verb = comma + 1 + (comma + 1 < last and scene.spelled[comma + 1] in _LATER)
    if verb + 2 >= last or not (verb > comma + 1 or scene.spelled[verb].startswith("و")):
        return None
    if scene.spelled[verb].removeprefix("و") in _TO_SOMEBODY:
        return None
    if not (scene.name_at[verb + 1] >= 0 or head_kind(scene.spelled[verb + 1]) == "office"):
        return None
    voice = first_subject(memory, verb, last, form)
    return voice if voice is not None and voice.entity >= 0 and voice.kind == "person" else None


def people_right_before(scene: Scene, at: int) -> Phrase | None:
    """Several people in the nominative right before a plural verb (معماريون محليون أكدوا أن), in no list.

    Args:
        scene: The article.
        at: The verb.

    Returns:
        The words that name them; None where another word stands there.
    """
    first = at
    while first > scene.starts[at] and scene.name_at[first - 1] < 0 and scene.spelled[first - 1].endswith("ون"):
        first -= 1
    return bare_phrase(scene, first, at) if first < at else None


def is_answered(scene: Scene, low: int, k: int) -> bool:
    """Whether a name belongs to what the unnamed subject of a sentence answers (ورد على سؤال فلان قائلا).

    Args:
        scene: The article.
        low: The sentence's first word, a verb.
        k: The name's first word.
    """
    if not low + 2 < k <= low + _NEAR + 2 or scene.spelled[low + 1] not in _TO or scene.spelled[low][0] != "و":
        return False
    noun = scene.spelled[low + 2]
    return noun[0].isalpha() and not is_definite(noun) and not noun.endswith(("ه", "ها", "هم"))
