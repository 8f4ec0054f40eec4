"""The organisation that a common noun means: the last of its kind (الوزارة), or who issued a paper (البيان)."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from tawatur.arabic import fold, without_article
from tawatur.reading.names.lexicon import is_nationality, nations
from tawatur.reading.statements.chains.media import is_listed, is_media_name
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.voice import Voice, describe, voice_of
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources, stem_of

_NAMES: Final = 400  # mentions looked through for a kind of organisation
_PAPER_REACH: Final = 400  # words in which a paper's first mention is looked for
_MENTIONS: Final = 4  # mentions of a paper that are looked at
_AROUND: Final = 60  # words of its sentence in which a paper's issuer is named
_BESIDE: Final = 5  # words between a paper and the organisation that issued it


_LOOSE: Final = frozenset(("ارقام", "انباء", "تقارير", "اخبار", "بحوث", "ابحاث", "نتائج", "صور", "وثائق", "رسائل"))
_PAIR: Final = 2  # words by which any medium named before may be meant (الصحيفة السويسرية)
_SHORT: Final = 3  # words of a description that may stand for a name
_NATIONS: Final = (["المنظمة", "الدولية"], ["المنظمة", "الاممية"], ["المنظمة", "العالمية"])
_PRINTED: Final = frozenset(("المنشور", "المنشورة"))
_CONTINENT: Final = "EU"
_LISTED: Final = 40  # former speakers looked through for a description
_RECENT: Final = 4  # former speakers looked through for who issued a paper

# nouns by which any body may be called again (مكتب السلامة... وحذرت الهيئة)
_GENERAL: Final = frozenset(
    ("هيئة", "منظمة", "مؤسسة", "جهاز", "مركز", "مجموعة", "جمعية", "ادارة", "مكتب", "مصلحة", "جماعة", "تنظيم")
)
# papers that speak for themselves: whoever is named near them need not have made them
_LAWS: Final = frozenset(("مرسوم", "قانون", "دستور", "اتفاق", "اتفاقية", "معاهدة", "ميثاق", "عقد", "لائحة"))
_THEIRS: Final = frozenset((owner,) for owner in ("له", "لها", "لهم"))
_PARTIES: Final = frozenset(("حركة", "حزب", "جبهة", "تنظيم", "جماعة", "ميليشيا", "فصيل"))
_CLUBS: Final = frozenset(("فريق", "نادي", "ناد", "منتخب"))
_FIRMS: Final = frozenset(("شركة", "مجموعة", "مؤسسة", "مصنع"))
_KINDRED: Final = {
    head: kin for kin in (_PARTIES, _CLUBS, _FIRMS) for head in kin
}  # by any of which each may be called
_DOES: Final = frozenset(("المتخصصة", "المصنعة", "المشغلة", "المالكة", "المنتجة", "المطورة", "المنظمة", "المنفذة"))
# bodies of which a state has one: their noun alone means no other body
_ONLY_ONE: Final = frozenset(
    (
        "حكومة",
        "معارضة",
        "جيش",
        "شرطة",
        "برلمان",
        "قضاء",
        "رئاسة",
        "سلطات",
        "سلطة",
        "كونغرس",
        "خارجية",
        "داخلية",
        "كنيسة",
        "نيابة",
    )
)


def by_kind(memory: Memory, phrase: Phrase, at: int) -> Voice | None:
    """The organisation that a definite noun means (الوزارة، الصحيفة، البيان).

    Args:
        memory: What was said before.
        phrase: The words that name the speaker.
        at: Word index of the cue.

    Returns:
        The last named organisation of its kind, of a paper who issued it; None where there is none.
    """
    scene = memory.scene
    if phrase.head in _LAWS:
        return None
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    printed = next((i for i, word in enumerate(words) if i and word in _PRINTED), len(words))
    words, head = words[:printed], phrase.head  # الدراسة المنشورة في مجلة كذا
    if phrase.kind == "document" and len(words) > 1 and words[1].startswith("لل"):  # بلاغ للوكالة
        head = stem_of(words[1])
    elif phrase.kind == "document" and len(words) > 1 and is_definite(words[1]) and head_kind(words[1]) == "document":
        return _issuer(memory, stem_of(words[1]), min(at, phrase.first))  # نتائج البحث
    elif phrase.kind == "document" and len(words) == _PAIR and _is_the_body(words[1]):
        head = stem_of(words[1])  # بيان المنظمة
    elif phrase.kind not in ("organisation", "media", "document", "name") or not phrase.definite:
        return None
    if phrase.kind == "organisation" and is_definite(words[0]) and len(words) > 1:
        near = _near_body(memory, phrase, words)
        if near is not None:
            return near
    if len(words) > _SHORT:
        return None
    entity = _nations(scene, at) if words[:2] in _NATIONS and not _is_met(scene, head, at) else -1
    if entity < 0:
        entity = _last_named(scene, phrase, head, at)
    if entity >= 0:
        return voice_of(scene, entity)
    if phrase.kind == "organisation" and not is_definite(words[0]):
        return _own_body(memory, at)  # حزبه
    alone = len(words) == 1 or is_attribute(words)
    described = _described(memory, phrase) if alone and phrase.kind != "document" else None
    if described is not None:
        return described
    if phrase.kind == "organisation" and len(words) == 1:
        return _last_body(memory, head)
    return _issuer(memory, head, min(at, phrase.first)) if phrase.kind == "document" else None


def _near_body(memory: Memory, phrase: Phrase, words: Sequence[str]) -> Voice | None:
    """The one body named in this sentence or the last that a description with adjectives can mean.

    `الفريق الفلاني`, `الحركة الانفصالية`, `الشركة المتخصصة في كذا`: no body's name begins so.
    """
    scene = memory.scene
    described = words[1] in _DOES or all(word.startswith("ال") and word.endswith(("ي", "ية")) for word in words[1:])
    if phrase.head not in _KINDRED or not described:
        return None
    here = scene.starts[phrase.first]
    for low in (here, scene.starts[here - 1] if here else 0):
        found = {scene.names[n].entity for n in {scene.name_at[k] for k in range(low, phrase.first)} - {-1}}
        bodies = [e for e in found if scene.entities[e].kind == "organisation" and _is_kindred(scene, e, phrase.head)]
        if bodies:
            return voice_of(scene, bodies[0]) if len(bodies) == 1 else None
    return None


def _is_kindred(scene: Scene, entity: int, head: str) -> bool:
    """Whether a body may be called by a noun: its name begins with one of that sort, or with none of the lists."""
    own = stem_of(spell(scene.entities[entity].name).split(" ")[0])
    unlisted = own not in sources().organisations and own not in sources().media
    return unlisted or own in _KINDRED[head]


def _is_the_body(word: str) -> bool:
    """Whether a word alone means a body named before (المنظمة، الشركة)."""
    return is_definite(word) and head_kind(word) == "organisation" and stem_of(word) not in _ONLY_ONE


def _last_body(memory: Memory, head: str) -> Voice | None:
    """The organisation that spoke last, where its name does not say that it is of another kind (الشركة for أرامكو)."""
    if head in _ONLY_ONE:
        return None
    last = next((v for v in reversed(memory.voices[-3:]) if v.kind == "organisation" and v.entity >= 0), None)
    own = stem_of(spell(last.name).split(" ")[0]) if last is not None else ""
    if last is not None and is_listed(last.name):
        return None  # نقلت وكالة كذا عن مذكرة ... وأضاف البنك
    return None if own in sources().organisations and own != head and head not in _GENERAL else last


def _described(memory: Memory, phrase: Phrase) -> Voice | None:
    """A former speaker without a name whose description has this head (المركز after المركز الفلاني)."""
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        if voice.entity < 0 and stem_of(spell(voice.name).split(" ")[0]) == phrase.head:
            return voice
    return next((voice for voice, head in memory.bodies[: -_LISTED - 1 : -1] if head == phrase.head), None)


def is_attribute(words: Sequence[str]) -> bool:
    """Whether a definite body of two words is called by its sort alone (الحركة المسلحة، المنظمة الدولية)."""
    if len(words) != _PAIR or head_kind(words[0]) not in ("organisation", "media"):
        return False
    return is_nationality(fold(words[1])) or stem_of(words[1]) in sources().sorts


def _is_met(scene: Scene, head: str, at: int) -> bool:
    """Whether a body whose name begins with a noun was named before a word."""
    named = (scene.entities[name.entity].name for name in scene.names if name.first < at)
    return any(stem_of(spell(one).split(" ")[0]) == head for one in named)


def _nations(scene: Scene, at: int) -> int:
    """The United Nations, where they were named before `at`; -1 else."""
    for name in scene.names:
        if name.first < at and spell(scene.entities[name.entity].name).endswith("الامم المتحدة"):
            return name.entity
    return -1


def _headed(scene: Scene, first: int, head: str) -> bool:
    """Whether a common noun with its adjective stands before a name in marks (وكالة التصنيف "كذا")."""
    k = first - 1
    if k < 2 or k not in scene.opens or not is_definite(scene.spelled[k - 1]):
        return False
    return stem_of(scene.spelled[k - 2]) == head


def _own_body(memory: Memory, at: int) -> Voice | None:
    """The organisation that the last speaker's office names."""
    last = memory.voices[-1] if memory.voices else None
    if last is None or last.kind != "person":
        return None
    own = [role for role in memory.roles_near(at) if role.entity == last.entity and role.at < at]
    inside = [entity for role in own for entity in role.within if memory.scene.entities[entity].kind == "organisation"]
    return voice_of(memory.scene, inside[0]) if inside else None


def _last_named(scene: Scene, phrase: Phrase, head: str, at: int) -> int:
    """The last organisation before `at` whose name, or the noun before it, has this head; else the first behind."""
    loose = later = -1
    wanted = _nations_of(scene.spelled[phrase.first : phrase.last])
    for index in range(len(scene.names) - 1, max(-1, len(scene.names) - _NAMES), -1):
        name = scene.names[index]
        entity = scene.entities[name.entity]
        if entity.kind != "organisation" or name.entity == phrase.entity:
            continue
        words = spell(entity.name).split(" ")
        if wanted and not wanted >= (_nations_of(words) or wanted):
            continue  # المنتخب الفلاني is no other nation's
        first = words[0]
        before = scene.spelled[name.first - 1] if name.first else ""
        if name.first and name.first - 1 in scene.opens and name.first > 1:
            before = scene.spelled[name.first - 2]
        if head in (stem_of(first), stem_of(before), stem_of(before.lstrip("ولب"))) or _headed(scene, name.first, head):
            if name.first < at:
                return name.entity
            later = name.entity if phrase.last - phrase.first <= _PAIR else later
        if (
            loose < 0
            and name.first < at
            and phrase.kind == "media"
            and phrase.last - phrase.first <= _PAIR
            and is_media_name(scene, index)
            and not before.endswith("وكالة")
        ):
            loose = name.entity
    return later if later >= 0 else loose


def _nations_of(words: Sequence[str]) -> set[str]:
    """Codes of the countries whose adjectives stand among some words; the continent is none."""
    return {nations()[plain] for plain in map(without_article, map(fold, words)) if plain in nations()} - {_CONTINENT}


def _issuer(memory: Memory, head: str, at: int) -> Voice | None:
    """Who issued a paper met before (البيان): who spoke through it, else the organisation nearest to its mention."""
    scene = memory.scene
    forms = (head, head + "ه", head + "ها", head + "ا", "ال" + head)
    places = (k for k in range(at - 1, max(-1, at - _PAPER_REACH), -1) if scene.spelled[k] in forms)
    for k in islice(places, _MENTIONS):
        voice = memory.sentence_voice.get(scene.sentence[k])
        if voice is not None and _only_reports(scene, voice, k):
            return _of_others(scene, k)
        if voice is not None and (_issues(voice) or _is_paper(voice, head) or _is_own(scene, voice, k)):
            return voice
        around = range(max(scene.starts[k], k - _AROUND), min(scene.ends[k], k + _AROUND))
        inside = {scene.name_at[i] for i in around} - {-1}
        organisations = [n for n in sorted(inside) if scene.entities[scene.names[n].entity].kind == "organisation"]
        if organisations:
            behind = [n for n in organisations if k < scene.names[n].first <= k + _BESIDE]
            before = [n for n in organisations if scene.names[n].first < k]
            return voice_of(scene, scene.names[(behind or before[:1] or organisations)[0]].entity)
    if head in _LOOSE or head.endswith("ات"):
        return None  # الأرقام الرسمية are nobody's in particular
    return next((voice for voice in reversed(memory.voices[-_RECENT:]) if _issues(voice)), None)


def _only_reports(scene: Scene, voice: Voice, paper: int) -> bool:
    """Whether a medium tells of a paper that others drew up (ذكرت صحيفة كذا أن دراسة أعدها باحثون خلصت إلى)."""
    if voice.entity < 0 or is_definite(scene.spelled[paper]):
        return False
    mentions = {scene.name_at[k] for k in range(scene.starts[paper], paper)} - {-1}
    medium = any(scene.names[n].entity == voice.entity and is_media_name(scene, n) for n in mentions)
    return medium and any(scene.is_that(k) for k in range(max(scene.starts[paper], paper - _BESIDE), paper))


def _of_others(scene: Scene, paper: int) -> Voice | None:
    """A paper by the body named right behind it, else as described."""
    behind = {scene.name_at[k] for k in range(paper + 1, min(scene.ends[paper], paper + _BESIDE + 1))} - {-1}
    bodies = [n for n in sorted(behind) if scene.entities[scene.names[n].entity].kind == "organisation"]
    if bodies:
        return voice_of(scene, scene.names[bodies[0]].entity)
    phrase = read_phrase(scene, paper, scene.ends[paper])
    return describe(scene, phrase, None) if phrase is not None and phrase.first == paper else None


def _is_own(scene: Scene, voice: Voice, paper: int) -> bool:
    """Whether a paper is said to be of those who speak, whatever they are (قالت القوى في بيان لها)."""
    return voice.entity < 0 and scene.spelled[paper + 1 : paper + 2] in _THEIRS


def _is_paper(voice: Voice, head: str) -> bool:
    """Whether a former speaker is the very paper, whose issuer nobody named (كشف تقرير ... ووفقاً للتقرير)."""
    return voice.kind == "document" and voice.entity < 0 and spell(voice.name).split(" ")[0] == head


def _issues(voice: Voice) -> bool:
    """Whether a speaker can issue a paper: an organisation or a state, named or described."""
    return voice.kind in ("organisation", "place")
