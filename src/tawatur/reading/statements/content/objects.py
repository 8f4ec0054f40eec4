"""A bare noun phrase as content (نفى فلان خبر كذا): where the subject ends and the object begins."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.about import describes_source
from tawatur.reading.statements.content.adverbs import skip_adverbs
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import TWICE, Opener
from tawatur.reading.statements.content.subject_ends import (
    MARKED,
    SURELY,
    after_subject,
    closes,
    is_said,
)
from tawatur.reading.statements.cues.lexicon import Hit, according
from tawatur.reading.statements.words.deeds import is_deed, is_owned_deed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import RELATIVES
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources

_REACH: Final = 35
_ADJUNCTS: Final = frozenset(
    ("في", "خلال", "عبر", "عقب", "على", "امام", "اثر", "بعد", "قبل", "لدى", "ضمن", "منذ", "مع", "من", "اثناء")
)
_ADJUNCT: Final = 14  # words of an adjunct
# in what paper, and of whom something is asked (بيانا أكدت فيه كذا، طلب منه كذا)
_IN_IT: Final = frozenset(("فيه", "فيها", "عبره", "عبرها", "منه", "منها", "منهم", "منهما", "اليه", "اليها", "اليهم"))
_NEEDED: Final = 12  # words to the thing without which a verb is no cue
_RANKS: Final = frozenset(("احدى", "احد", "اكبر", "ثاني", "ثالث", "اغنى"))
_TALES: Final = frozenset(
    ("ما", "انباء", "شائعات", "اشاعات", "ادعاءات", "الانباء", "الشائعات", "الاخبار", "المزاعم", "التقارير")
)  # what is denied, or told of
_WHAT: Final = (("ما",), ("لما",))
_TIMES: Final = frozenset(("السنة", "الموسم", "الصيف", "الشتاء", "الاثناء", "الايام", "المرة", "الوقت", "اللحظة"))
_THESE: Final = frozenset(("هذا", "هذه", "تلك"))
_TWO: Final = 2  # words that name somebody at least (بائع خضر)
_SOMEBODY: Final = 4  # words that name him at most, and one
_LED: Final = 12  # words of a subject before its verb
_LEADS: Final = frozenset(("كان", "وكان", "كانت", "وكانت", "لكن", "ولكن", "وان", "غير"))
_LED_OUT: Final = frozenset(
    (":", "بعد", "قبل", "خلال", "منذ", "عقب", "مع", "لدى", "حيث", "اذ", "-", "–", "(", "|", "/")
)
_NO_OBJECT: Final = frozenset(
    spell(word)
    for word in [
        "في",
        "من",
        "إلى",
        "عن",
        "على",
        "مع",
        "قد",
        "لم",
        "لن",
        "لا",
        "ما",
        "أن",
        "إن",
        "ثم",
        "حتى",
        "بعد",
        "قبل",
        "عند",
        "كما",
        "فيما",
        "بينما",
        "هذا",
        "هو",
        "هي",
        "هم",
        "به",
        "بها",
        "له",
        "لها",
    ]
) - {"ما", "هذا"}

_CONDITIONS: Final = frozenset(("شريطة", "بشرط"))


def find_object(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """The bare object of a cue.

    Args:
        scene: The article.
        hit: The cue; it must take objects.
        hits: All reporting words, by word index.
        end: Where to stop: the end of its sentence or of the quotation around it.

    Returns:
        An opener of kind `object`; None where no object can be told from the subject.
    """
    if describes_source(scene, hit):
        return None
    end = min(end, hit.at + _REACH)
    k = hit.at + 1
    if hit.kind == "verb":
        while k < end and (scene.spelled[k] in sources().single or scene.spelled[k] in _IN_IT) and scene.name_at[k] < 0:
            k += 1
        several = hit.form.number in ("p", "d") and all(word.needs for word in hit.words)
        unsaid = _is_led(scene, hit) or several  # واتهموا | البلدية بالإهمال
        first, k = k, k if unsaid else after_subject(scene, hit, k, end)
        if k >= end or scene.spelled[k] in STOPS:
            k = _behind_somebody(scene, first, k)
    while k < end and scene.spelled[k] in _IN_IT:
        k += 1
    if k < end and scene.spelled[k] == "من" and hit.words[0].lemma == "طلب":
        deed = _behind_adjunct(scene, k, end, hits)  # طلبت من السكان | مغادرة القرية
        k = deed if deed < end else k
    if k < end and hit.words[0].lemma in TWICE and scene.spelled[k].startswith("ب"):
        k = _behind_adjunct(scene, k, end, hits)  # أهاب بالمواطنين | التعاون مع الشرطة
    began, k = k, skip_adverbs(scene, k, end)
    if began < k < end and scene.spelled[began] in _ADJUNCTS and _is_over(scene, k, hits):
        k = min(_behind_adjunct(scene, began, k - 1, hits), k)  # أكد فلان في كلمته | أهمية كذا، مشيرا إلى
    if began < k < end and scene.spelled[k - 1] == "من" and hit.words[0].lemma == "طلب":
        deed = _behind_adjunct(scene, k - 1, end, hits)  # طلب فلان، أمس، من السلطات | الإفراج عن كذا
        k = deed if deed < end else k
    if k < end and scene.spelled[k][0] == "ل" and _is_told_body(scene, k):
        k = scene.names[scene.name_at[k]].last  # نفى فلان لقناة كذا | وقوع كذا
    if k < end and scene.spelled[k] in _RANKS and scene.spelled[k - 1] not in COMMAS:
        deed = _behind_adjunct(scene, k, end, hits)  # أعلنت كذا إحدى أكبر الدول المصدرة | رفع الدعم
        k = deed if deed < end else k
    if k < end and scene.spelled[k] in _ADJUNCTS and scene.name_at[k] < 0:
        k = _behind_adjunct(scene, k, end, hits)
    if k < end and scene.spelled[k - 1] in COMMAS and scene.spelled[hit.at - 1].removeprefix("و") in RELATIVES:
        return None  # الرئيس الذي اتهم بكذا، استقال
    k = _behind_relative(scene, k, end, hits)
    k = _behind_unknown(scene, hit, k, end)
    if k >= end or not _may_open(scene, hit, k, hits):
        return None
    if scene.spelled[k - 1] in _CONDITIONS:
        return None  # كشف مصدر شريطة | عدم ذكر اسمه عن كذا
    needed = frozenset().union(*(word.objects for word in hit.words))
    near = range(k, min(end, k + _NEEDED))
    thing = next((i for i in near if scene.spelled[i] in needed or scene.spelled[i][2:] in needed), -1)
    if needed and thing < 0:
        return None
    if thing > k and all(word.told for word in hit.words) and closes(scene, thing - 1):
        k = thing  # أبلغ فلان الصحيفة | رفضه القرار
    return Opener("object", k, k, scene.words[k].start)


def _behind_somebody(scene: Scene, first: int, last: int) -> int:
    """The act or state behind somebody unnamed who would swallow it (نفى شاهد عيان | وجود جرحى); `last` without one."""
    if first >= last or head_kind(scene.spelled[first]) != "unnamed" or is_definite(scene.spelled[first]):
        return last
    for k in range(first + _TWO, min(last, first + _SOMEBODY)):
        word = scene.spelled[k]
        if scene.name_at[k] >= 0 or is_definite(word) or word in _ADJUNCTS or word in COMMAS:
            return last
        if is_deed(word):
            return k
    return last


def _is_told_body(scene: Scene, k: int) -> bool:
    """Whether ل stands before a body or medium that is told, and an act or state behind it."""
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if name is None or name.start == scene.words[k].start or scene.entities[name.entity].kind != "organisation":
        return False
    return name.last < scene.ends[k] and is_deed(scene.spelled[name.last])


def _is_over(scene: Scene, k: int, hits: Mapping[int, Hit]) -> bool:
    """Whether a word behind a comma can begin no object: a participle that reports, or what و joins to one before."""
    if k in hits and hits[k].kind == "participle":
        return True
    word = scene.spelled[k]
    return word[0] == "و" and word not in guards().own_w and scene.name_at[k] < 0


def _behind_unknown(scene: Scene, hit: Hit, k: int, end: int) -> int:
    """The state with its owner behind a name that nobody knows (أبدى مدرب الفريق زولتان | رضاه عن كذا); else `k`."""
    if hit.kind != "verb" or k >= end or head_kind(scene.spelled[hit.at + 1]) != "office":
        return k
    for i in range(k, min(end, k + _SOMEBODY)):
        word = scene.spelled[i]
        if is_owned_deed(word) and not is_definite(word):
            return i
        if is_deed(word) or is_definite(word) or not word.isalpha() or head_kind(word) or word in _NO_OBJECT | {"ما"}:
            return k
    return k


def _is_led(scene: Scene, hit: Hit) -> bool:
    """Whether the subject stands at the head of the sentence and the verb behind it (وكان الحزب قد نفى | وجود خلاف)."""
    first = scene.starts[hit.at]
    if first < hit.at and scene.spelled[first] in _LEADS:
        first += 1
    last = hit.at - (scene.spelled[hit.at - 1] in ("قد", "كان", "كانت"))
    if hit.joined or not 0 < last - first <= _LED:
        return False
    name = scene.name_at[first]
    if name >= 0 and scene.entities[scene.names[name].entity].kind == "place" and scene.names[name].last < last:
        return False
    if name < 0 and head_kind(scene.spelled[first]) not in ("office", "unnamed", "organisation", "media"):
        return False
    words = scene.spelled[first:last]
    return not any(word in COMMAS or word in _LED_OUT or word in THAT or word in RELATIVES for word in words)


def _behind_adjunct(scene: Scene, k: int, end: int, hits: Mapping[int, Hit]) -> int:
    """The act or state behind an adjunct that no comma closes (أعلنت في وقت سابق | إنقاذ ستة); `end` without one."""
    told = -1  # the mark behind which a medium's name ends (لـ«كذا»)
    for i in range(k + 2, min(end, k + _ADJUNCT)):
        word, before = scene.spelled[i], scene.spelled[i - 1]
        if i in scene.opens and before == "ل":
            told = scene.quotes[scene.opens[i]].last
        if i <= told:
            continue
        if i in scene.opens and before != "ل" and is_said(scene, i) and closes(scene, i - 1):
            return i  # دان في بيان له | «أي عبث بالأمن»
        if word in STOPS or word in THAT or word == ":" or word in RELATIVES:
            break
        if i in scene.opens and scene.quotes[scene.opens[i]].size > MARKED:
            break  # no outlet's name
        if i in hits and hits[i].kind != "noun":
            break
        closed = i - 1 == told or closes(scene, i - 1)
        counted = word[0].isdigit() and i + 1 < end  # أعلن المكتب في المدينة اليوم | 23 وفاة
        deed = scene.spelled[i + counted]
        shown = word in _THESE and i + 1 < end and _is_thing(scene.spelled[i + 1])  # عبر ناطقها | هذه التصريحات
        thing = is_deed(deed) or word in _TALES or shown
        if scene.name_at[i] < 0 and thing and closed and before not in _ADJUNCTS:
            return i
    return end


def _behind_relative(scene: Scene, k: int, end: int, hits: Mapping[int, Hit]) -> int:
    """What is surely affirmed behind a clause that tells of the subject (أكد المندوب الذي رأس الجلسة | أهمية كذا)."""
    if k >= end or scene.spelled[k] not in RELATIVES or scene.spelled[k - 1] in COMMAS:
        return k
    for i in range(k + 1, min(end, k + _ADJUNCT)):
        word, before = scene.spelled[i], scene.spelled[i - 1]
        if word in STOPS or word in THAT or (i in hits and hits[i].kind != "noun"):
            return k
        if word in SURELY and before not in _ADJUNCTS and closes(scene, i - 1):
            return i
    return k


def _is_thing(word: str) -> bool:
    """Whether a definite noun behind هذا is no time (هذا العام)."""
    return is_definite(word) and word not in sources().adjuncts and word not in _TIMES


def _is_noun_too(scene: Scene, hit: Hit) -> bool:
    """Whether a reporting word may be a verbal noun as well (أكد تمسك بلاده بكذا، مؤكدا معارضة بلاده لكذا)."""
    if hit.joined:
        return False
    word, before = scene.spelled[hit.at], scene.spelled[hit.at - 1]
    feminine = hit.kind == "participle" and word.endswith("ة") and before not in COMMAS
    return feminine or is_deed(word) or any(cue.form.kind == "noun" for cue in hit.words)


def _may_open(scene: Scene, hit: Hit, k: int, hits: Mapping[int, Hit]) -> bool:
    word = scene.spelled[k]
    if word in STOPS or word in COMMAS or word in THAT or word in _NO_OBJECT or word in RELATIVES or word == ":":
        return False
    if word in according() and scene.spelled[k + 1 : k + 2] in _WHAT:
        return False  # أكد فلان بحسب ما نقلت كذا أن
    other = hits.get(k)
    if other is not None and scene.name_at[k] < 0 and not _is_noun_too(scene, other):
        return False
    joined = word.startswith("و") and word not in guards().own_w and scene.name_at[k] < 0
    return not (joined and k == hit.at + 1 and not is_definite(word[1:]))
