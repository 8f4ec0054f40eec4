"""The words that name a cue's subject: behind the verb, where what it affects is told apart, else before it."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.chains.media import is_media_name
from tawatur.reading.statements.chains.passed import only_hands
from tawatur.reading.statements.content.openers import TWICE, Opener
from tawatur.reading.statements.content.subject_ends import behind_several
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.speakers.adjuncts import skip_adjuncts
from tawatur.reading.statements.speakers.before import opens_clause, subject_before
from tawatur.reading.statements.speakers.edges import name_run
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.preceding import RESUMED
from tawatur.reading.statements.speakers.unlisted import DRAWN, UNSPOKEN, is_nominative, is_stranger, unlisted_phrase
from tawatur.reading.statements.speakers.unseen import unseen_name
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.shape import ALL, POINTERS
from tawatur.reading.statements.words.sources import (
    head_kind,
    is_accusative,
    is_definite,
    is_nominative_plural,
    is_plural,
    stem_of,
)

_DEMANDS: Final = frozenset(("طالب", "طلب"))
_ALL: Final = frozenset(("جميع", "كافة", "كل", "سائر"))
_CALLED_UPON: Final = frozenset(
    ("اطراف", "طرفين", "مجتمع", "جهات", "دول", "سلطات", "قوى", "فصائل", "احزاب", "جانبين", "بلدين", "دولتين", "منظمات")
)
_ASKED_OF: Final = frozenset(("طلب", "التمس"))  # طلب رئيس البلدية | من السكان
_HONOURED: Final = frozenset(
    (noun + owner,)
    for noun in ("معالي", "سمو", "فخامت", "سعادت", "جلالت", "فضيلت", "سيادت", "سماحت")
    for owner in ("ه", "ها")
)
_OF_WHOM: Final = frozenset(("من" + owner,) for owner in ("ه", "ها", "هم"))  # طلبت منها الإدارة كذا
_INFORMS: Final = frozenset(("أخبر", "أبلغ"))
_ADDRESSING: Final = frozenset(("مخاطبا", "مخاطبة", "متوجها", "متوجهة", "موجها", "محدثا"))
_FOR: Final = "لل"
_NEAR: Final = 2  # words from a sentence's first verb to one that goes on with its subject


def subject_of(scene: Scene, hit: Hit, opener: Opener, zone: tuple[int, int]) -> Phrase | None:
    plural = hit.kind == "verb" and hit.form.number in ("p", "d")  # before its subject a verb is singular
    told = any(word.told for word in hit.words)
    if hit.words[0].lemma in TWICE:  # أهابت الوزارة | بالمواطنين الالتزام بكذا
        called = (k for k in range(zone[0], zone[1]) if scene.spelled[k][0] == "ب" and scene.name_at[k] < 0)
        zone = (zone[0], next(called, zone[1]))
    if told and not plural:
        zone = (_after_medium(scene, *zone), zone[1])
        met = behind_several(scene, *zone)  # طالبت النقابة | الوزير فلاناً بكذا
        zone = (zone[0], met if met > 0 else zone[1])
    if hit.words[0].lemma in _ASKED_OF:
        asked = (k for k in range(hit.at + 2, zone[1]) if scene.spelled[k] == "من" and _is_shut(scene, k - 1))
        zone = (zone[0], next(asked, zone[1]))
    phrase = None if plural else read_phrase(scene, *zone)
    if phrase is not None and phrase.entity < 0 and phrase.kind == "office" and hit.words[0].lemma in _INFORMS:
        phrase = _without_told(scene, phrase)
    if phrase is not None and hit.kind == "verb" and (_is_manner(scene, phrase) or only_hands(scene, zone[0], phrase)):
        phrase = None
    if phrase is not None and hit.kind == "verb" and scene.spelled[phrase.first].startswith(_FOR):
        phrase = None  # وتمنت | للراوي الشفاء
    if phrase is not None and phrase.entity < 0 and scene.spelled[phrase.last - 1] in UNSPOKEN:
        phrase = None
    if phrase is not None and phrase.entity < 0 and scene.spelled[phrase.first] in DRAWN:
        phrase = None
    if scene.spelled[hit.at + 1 : hit.at + 2] in _HONOURED:
        return None  # ورفع سموه آيات الشكر: he himself, whoever he is
    objected = _has_object(scene, hit, phrase, opener)
    addressed = bool(hit.form.suffix) or (scene.spelled[hit.at + 1 : hit.at + 2] in _OF_WHOM)
    named_before = _stands_before(scene, hit.at) and phrase is not None and phrase.entity < 0 and not phrase.kind
    elsewhere = (told and not (addressed and phrase)) or named_before
    if elsewhere and not hit.joined and hit.kind == "verb" and not objected:
        before = subject_before(scene, hit)
        if before is not None:
            return before
    if phrase is not None and ((not objected and _is_told(scene, hit, phrase)) or _disagrees(scene, hit, phrase)):
        phrase = None
    if phrase is not None and opener.kind != "that" and _is_affected(scene, hit, phrase):
        phrase = None
    if phrase is not None and told and opener.kind == "prep" and _goes_on(scene, hit, phrase):
        phrase = None
    if phrase is None and hit.kind == "verb":
        phrase = subject_before(scene, hit)
    if (
        phrase is None
        and not plural
        and opener.kind in ("that", "colon", "prep")
        and not any(word.told for word in hit.words)
    ):
        phrase = unlisted_phrase(scene, *zone)
    if phrase is None and not plural and hit.kind == "verb":
        first = skip_adjuncts(scene, *zone)
        if first is not None and (is_stranger(scene, first, zone[1]) or is_nominative(scene, first, zone[1])):
            phrase = unlisted_phrase(scene, first, zone[1])
    if phrase is not None and opener.kind != "that" and _is_hers(scene, hit, phrase):
        return None
    return phrase


def _after_medium(scene: Scene, first: int, last: int) -> int:
    """Where a medium that was told is over, an office or a person right behind it (أبلغ «كذا» | مدير كذا فلان)."""
    k = first + (first in scene.opens)
    name = scene.names[scene.name_at[k]] if k < last and scene.name_at[k] >= 0 else None
    if name is None or name.first != k or not is_media_name(scene, scene.name_at[k]):
        return first
    k = name.last
    while k < last and k in scene.closes:
        k += 1
    entity = scene.entity_at(k) if k < last else None
    person = entity is not None and entity.kind == "person"
    return k if k < last and (person or head_kind(scene.spelled[k]) in ("office", "unnamed")) else first


def _without_told(scene: Scene, phrase: Phrase) -> Phrase:
    """A subject without the office right behind it whose holder is told (أخبر الرئيس الفلاني | قاضي المحكمة بكذا)."""
    for k in range(phrase.first + 1, phrase.last):
        other = head_kind(scene.spelled[k]) == "office" and not is_definite(scene.spelled[k]) and scene.name_at[k] < 0
        if other and is_definite(scene.spelled[k - 1]) and scene.spelled[k][0] not in "ول":
            return read_phrase(scene, phrase.first, k) or phrase
    return phrase


def _is_shut(scene: Scene, k: int) -> bool:
    """Whether a noun phrase may be over with a word: it is definite, or of a name."""
    return scene.name_at[k] >= 0 or is_definite(scene.spelled[k])


def _is_manner(scene: Scene, phrase: Phrase) -> bool:
    """Whether an accusative behind a verb tells how somebody spoke (وقال طالباً عدم كشف اسمه), not who did."""
    after = scene.spelled[phrase.first + 1] if phrase.first + 1 < len(scene.words) else ""
    if scene.spelled[phrase.first] in _ADDRESSING:
        return True  # فقال مخاطبا فلانا
    return phrase.entity < 0 and is_accusative(scene.spelled[phrase.first]) and after != "باسم"  # متحدثا باسم: a slip


def _has_object(scene: Scene, hit: Hit, phrase: Phrase | None, opener: Opener) -> bool:
    """Whether the phrase behind a verb is its subject, for another noun stands behind it (اتهم النائب فلان الهيئة)."""
    if phrase is None or phrase.first > hit.at + 2 or phrase.last >= len(scene.words):
        return False
    if _stands_before(scene, hit.at):
        return False  # ألمانيا تتهم تونس, كان الوالي قد ناشد المنظمات
    if opener.kind == "object" and opener.at == phrase.last:
        return True
    word = scene.spelled[phrase.last]
    return (
        scene.name_at[phrase.last] >= 0
        or word in ALL
        or (is_definite(word) and not word.startswith(("بال", "لل", "وال", "فال")))
    )


def _stands_before(scene: Scene, at: int) -> bool:
    """Whether a name that begins its clause, or قد, stands right before a verb."""
    if at == scene.starts[at] or scene.spelled[at - 1] == "قد":
        return at > scene.starts[at]
    name = scene.name_at[at - 1 - (scene.spelled[at - 1] in POINTERS)]  # فلانة نفسها أكدت الخبر
    if name < 0:
        return False
    first = scene.names[name].first
    return first - scene.starts[at] <= 1 or opens_clause(scene, first - 1) or scene.spelled[first - 1] == ":"


def _is_told(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether what follows the verb is whom it addresses (دعا المواطنين إلى), the verb itself being elliptic."""
    if not any(word.told for word in hit.words):
        return False
    word = scene.spelled[phrase.first]
    if phrase.entity >= 0 or is_nominative_plural(word):
        return False
    if hit.joined and word in _ALL and hit.words[0].lemma not in _DEMANDS:
        return True  # وحذر جميع اللاعبين من كذا; طالب جميع الحاضرين may be either
    if hit.form.gender == "f" and not hit.joined and not phrase.definite and stem_of(word) in _CALLED_UPON:
        return False  # دعت قوى عالمية إلى: nobody calls upon just any
    if hit.form.gender == "f" and is_plural(word) and not word.endswith("ات"):
        return True  # دعت السكان إلى: of several men the verb is masculine
    if word.endswith("ان") and is_plural(word):
        return False  # المحاميان, in the nominative
    plural = word.endswith("ين") and phrase.kind != "office"
    return plural or (not phrase.kind and unseen_name(scene, phrase) is None)


def _is_affected(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether people behind فيها are whom the speech was for (ألقى فلان كلمة هنأ فيها الجميع)."""
    people = phrase.entity < 0 and phrase.kind in ("", "unnamed")
    people = people and not is_nominative_plural(scene.spelled[phrase.first])  # طالب فيها المهندسون بكذا
    return hit.kind == "verb" and people and scene.spelled[hit.at + 1] in RESUMED


def _is_addressee(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is of those whom speakers call upon: several people, parties, or a state right behind و."""
    if phrase.entity >= 0:
        state = scene.entities[phrase.entity].kind == "place"
        return state and phrase.first > 1 and scene.spelled[phrase.first - 2] not in COMMAS
    word = scene.spelled[phrase.first]
    return is_definite(word) and (is_plural(word) or stem_of(word) in _CALLED_UPON)


def _goes_on(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a joined verb goes on with the subject of its sentence, and what follows is whom it addresses.

    `دانت البعثة الهجوم، ودعت الأطراف إلى`: a new subject begins a new sentence, or follows فيما and بينما.
    """
    at, low = hit.at, scene.starts[hit.at]
    if not hit.joined or phrase.first != at + 1 or at - low <= _NEAR or not _is_addressee(scene, phrase):
        return False
    if scene.quote_at[at] != scene.quote_at[low]:
        return False
    form = hit.form
    return any(
        word.form.kind == "verb" and (word.form.gender, word.form.tense) == (form.gender, form.tense)
        for k in range(low, at - 1)
        if scene.name_at[k] < 0 and scene.quote_at[k] == scene.quote_at[at]
        for word in lexicon().get(scene.spelled[k].removeprefix("و"), ()) or lexicon().get(scene.spelled[k], ())
    )


def _disagrees(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a masculine verb is followed at once by a feminine thing, so that it is no subject (أكد أهمية كذا)."""
    if hit.kind != "verb" or hit.form.gender != "m" or hit.form.number != "s" or phrase.first != hit.at + 1:
        return False
    word = scene.spelled[phrase.first]
    if phrase.kind in ("name", "office", "unnamed", "media") or is_plural(word):
        return False
    thing = word.endswith(("ية", "ات")) or (phrase.kind == "" and word.endswith("ة"))
    return thing and not _is_family(scene, word)


def _is_hers(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a feminine verb is followed at once by a masculine paper or act: what she tells of (وتوقعت إعلان كذا)."""
    if hit.kind != "verb" or hit.form.gender != "f" or hit.form.number != "s" or phrase.first != hit.at + 1:
        return False
    thing = phrase.kind == "document" or (not phrase.kind and is_deed(scene.spelled[phrase.first]))
    return thing and phrase.entity < 0 and verb_gender(scene, phrase.first) == "m"


def _is_family(scene: Scene, word: str) -> bool:
    """Whether a word is the last of some person's name here, whatever else it means (سامر الخطوة، أعلن الخطوة أن)."""
    return any(entity.kind == "person" and spell(entity.name).endswith(" " + word) for entity in scene.entities)


def _names_next(scene: Scene, comma: int, end: int) -> bool:
    """Whether a comma only parts an office from whose it is (يقول المستشار، فلان الفلاني)."""
    if comma + 1 >= end:
        return False
    office = head_kind(scene.spelled[comma - 1]) == "office" or is_definite(scene.spelled[comma - 1])
    return office and (scene.is_person(comma + 1) or name_run(scene, comma + 1, end) > comma + 1)


def clause_end(scene: Scene, k: int, hits: Mapping[int, Hit]) -> int:
    end = scene.ends[k - 1]
    while k < end and scene.spelled[k] not in STOPS and k not in scene.opens:
        if scene.spelled[k] in COMMAS and not _names_next(scene, k, end):
            break
        if k in hits and hits[k].kind != "noun":
            break
        k += 1
    return k
