"""Where a noun phrase is over by its shape: what may still join it, once its first noun is definite.

An Arabic noun phrase is closed by the first word that makes it definite: ال, a name, an attached pronoun. Behind that
only adjectives that agree, titles with a name, and the few prepositions that offices govern still belong to it; a
further noun, definite or not, is the verb's object (طالبت الوزارة | الدول, قدم أمير المنطقة | شكره).
"""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import kept, load_words
from tawatur.reading.names.lexicon import folded, is_common, is_nationality
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources, stem_of, without_joiner

_DEGREES: Final = frozenset(("المستوى", "المقام", "الرتبة", "الشان", "القدر", "القيمة", "الشهرة"))  # رفيع المستوى
_SOURCES: Final = frozenset(("مصادر", "مصدر", "جهات", "اوساط", "دوائر"))
_CLOSING: Final = frozenset(("عيان",))  # شهود عيان take nothing in the genitive
_COMPARED: Final = 5  # letters of الأكثر، الأعلى: no ending shows their gender
# prepositions that the nouns before them govern inside a description (المشرف على, المبعوث إلى, النائب عن)
_GOVERNED: Final = {
    "على": frozenset(("مشرف", "مشرفة", "قائم", "قائمون", "قائمين", "مشرفون", "مشرفين", "مطلع", "مطلعة", "رد")),
    "الى": frozenset(
        (
            "مبعوث",
            "مبعوثة",
            "سفير",
            "سفيرة",
            "موفد",
            "مندوب",
            "موفدة",
            "منتمي",
            "مقرب",
            "مقربون",
            "مقربة",
            "وفد",
        )
    ),
    "عن": frozenset(
        (
            "مسؤول",
            "مسؤولة",
            "مسؤولون",
            "نائب",
            "نائبة",
            "ناطق",
            "مدافع",
            "مدافعة",
            "مرشح",
            "مرشحة",
            "عضو",
            "صادر",
            "صادرة",
        )
    ),
    "ضد": frozenset(),
    "بين": frozenset(),
    "حول": frozenset(),
    "بشان": frozenset(),
}
_THEN: Final = frozenset(
    ("انذاك", "حينذاك", "وقتذاك", "يومذاك", "انئذ", "وقتئذ", "حينئذ", "يومئذ", "حينها", "وقتها", "يومها")
) | {"ساعتها", "عندها", "سابقا", "حاليا"}
_WHO: Final = ("الذي", "التي", "الذين", "اللذين", "الذى", "اللذان", "اللتان", "اللتين", "اللواتي", "اللاتي")
WHAT: Final = frozenset(("ما", "بما", "مما", "لما", "عما"))  # a clause follows as a noun does (ما وصفه بكذا)
RELATIVES: Final = frozenset((*_WHO, *("و" + word for word in _WHO)))
# what gives somebody a name (شاهد يدعى فلان)
DEMONSTRATIVES: Final = frozenset(("هذا", "هذه", "هولاء", "هؤلاء", "تلك"))
CALLED: Final = frozenset(("يدعى", "تدعى", "يسمى", "تسمى", "اسمه", "اسمها", "واسمه", "واسمها", "يعرف", "يلقب"))
AND_HE: Final = frozenset(("وهو", "وهي", "وهم"))  # ظهر في المقطع وهو يناشد
AND_THIS: Final = frozenset(("هذا", "وهذا", "ذلك", "وذلك", "هو", "وهو"))  # وهو ما أكده فلان
IN_IT: Final = frozenset(("فيه", "فيها", "خلاله", "خلالها"))
POINTERS: Final = frozenset(("ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "المذكور", "المذكورة"))
_OWNERS: Final = ("ها", "هم", "هما", "هن", "نا")
_GOD: Final = "الله"
_BODIES: Final = ("organisation", "media")
ALL: Final = frozenset(("كافة", "جميع", "سائر", "مختلف"))  # what opens an object: دعت القوى | كافة الأطراف
_MANY: Final = ("ون", "ين", "ات", "اء")
MONTHS: Final = frozenset(
    spell(name) for names in load_words("months")["gregorian"].values() for name in names if " " not in str(name)
)
_TIMES: Final = MONTHS | {
    spell(word)
    for word in (
        *("شهر", "عام", "سنة", "يوم", "وقت", "مطلع", "بداية", "نهاية", "أواخر", "أوائل", "منتصف", "ساعة", "غضون"),
    )
}
_OWNED_LEAST: Final = 5  # letters of a noun with its pronoun
_FREE: Final = frozenset(
    (
        "بن",
        "ابن",
        "ال",
        "ابو",
        "ام",
        "بنت",
        "ولد",
        "ركن",
        "نفس",
        "ذات",
        "د",
        "م",
        "ا",
        "عام",
        "اول",
        "غير",
        "شبه",
        "و",
        "او",
    )
)


class _Definite(msgspec.Struct, frozen=True):
    nouns: frozenset[str]
    adjectives: frozenset[str]


@cache
def _lists() -> _Definite:
    lists = load_words("definite")
    return _Definite(frozenset(lists["nouns"].split()), frozenset(lists["adjectives"].split()))


@kept
def is_noun(word: str) -> bool:
    """Whether a spelled definite word is a noun rather than an adjective, as open text counts it."""
    return stem_of(word) in _lists().nouns


@kept
def is_adjective(word: str) -> bool:
    """Whether a spelled definite word is an adjective rather than a noun, as open text counts it."""
    return stem_of(word) in _lists().adjectives


def shape_end(scene: Scene, first: int, last: int) -> int:
    """Where the noun phrase that begins at a word is over.

    Args:
        scene: The article.
        first, last: Words `[first, last)` that may belong to it.

    Returns:
        Index of the first word that cannot; `last` where all may.
    """
    k, closed, head = first, False, first
    if head_kind(scene.spelled[first]) == "document" and not is_definite(scene.spelled[first]):
        return last  # a clause may tell whose it is (دراسة أعدتها الجامعة)
    while k < last:
        word = scene.spelled[k]
        name = scene.name_at[k]
        if name >= 0:
            k, closed = max(k + 1, scene.names[name].last), True
            continue
        if dates_office(scene, first, k):
            closed = True
        elif word in COMMAS or not word[0].isalpha() or k in scene.opens or scene.quote_at[k] >= 0:
            closed, head = False, k + 1
        elif (k > head and closed and _ends(scene, k, head, last)) or (k > first and _begins_time(scene, k, last)):
            return k
        elif word in RELATIVES:
            return last  # what a clause holds is no matter of this phrase
        elif _is_other_office(scene, k, first) if closed else k > head and _is_apart(scene, k, head):
            return k
        elif word in sources().inside or word in _GOVERNED:
            closed, head = False, k + 1
        elif word[0] in "وبلك" and not is_definite(word) and not head_kind(word) and not word.endswith(_OWNERS):
            closed, head = False, k
        elif (is_definite(word) and word not in sources().relatives) or _is_owned(word):
            closed = True
        elif closed and head_kind(word):
            closed, head = False, k  # a title behind a title
        k += 1
    return last


def dates_office(scene: Scene, first: int, k: int) -> bool:
    """Whether an adverb only says when the person right behind it held the office before it (الوزير آنذاك فلان).

    Args:
        scene: The article.
        first: The first word of the office.
        k: The adverb.
    """
    if scene.spelled[k] not in _THEN or head_kind(without_joiner(scene.spelled[first])) != "office":
        return False
    return scene.begins_person(k + 1) and scene.names[scene.name_at[k + 1]].start == scene.words[k + 1].start


def _is_other_office(scene: Scene, k: int, first: int) -> bool:
    """Whether somebody's office begins behind several people: whom they address (طالب أهالي القرية | رئيس البلدية)."""
    word = scene.spelled[k]
    if head_kind(word) != "office" or is_plural(word) or not is_plural(scene.spelled[first]):
        return False
    if scene.spelled[first].endswith("ين"):
        return False  # أبرز المهتمين بكذا الدكتور فلان: one of them
    return not is_definite(word) or (k + 1 < len(scene.words) and scene.name_at[k + 1] >= 0)


def _is_apart(scene: Scene, k: int, head: int) -> bool:
    """Whether a word cannot go on with an indefinite noun."""
    return _stands_apart(scene, k, head) or _leads_away(scene, k, head)


def _leads_away(scene: Scene, k: int, head: int) -> bool:
    """Whether a preposition behind an indefinite noun is the verb's (علق مصدر أمني | على القرار)."""
    word, before = scene.spelled[k], scene.spelled[k - 1]
    if word not in _GOVERNED or before[0] in "ميت" or scene.name_at[k - 1] >= 0:
        return False  # مصادر مطلعة على, ولايات تعتمد على
    return before not in _GOVERNED[word] and stem_of(scene.spelled[head]) not in _GOVERNED[word]


def _stands_apart(scene: Scene, k: int, head: int) -> bool:
    """Whether a definite noun cannot belong to an indefinite one with its adjective (أبلغ مسؤول رفيع | الصحافيين)."""
    word, before = scene.spelled[k], scene.spelled[k - 1]
    if (
        k < head + 2
        or not word.startswith("ال")
        or word in _DEGREES
        or is_definite(scene.spelled[head])
        or scene.name_at[head] >= 0
    ):
        return False
    if scene.name_at[k - 1] >= 0 or before[0] in "وبلك":
        return False
    described = before.startswith("م") and before.endswith("ة") and not is_noun("ال" + before)
    described = described and (not head_kind(before) or scene.spelled[head] in _SOURCES)  # مصادر مطلعة
    return before in _CLOSING or described or before.endswith(("يون", "يين")) or is_adjective("ال" + before)


def _ends(scene: Scene, k: int, head: int, last: int) -> bool:
    """Whether a word cannot join a noun phrase that is definite already."""
    word, before = scene.spelled[k], scene.spelled[k - 1]
    if word in _GOVERNED:
        if k - 1 > head and before.startswith("الم") and not is_noun(before) and not head_kind(before):
            return False  # a participle governs it (الأحزاب الممضية على البيان)
        return not (_governs(before, word) or _governs(scene.spelled[head], word))
    if word in ALL:
        return True
    if word == _GOD:
        return is_definite(before) or scene.name_at[k - 1] >= 0  # فتح الله, but دعا الشيخ | الله
    kind = head_kind(word)
    if word in _FREE or word in sources().inside or word in RELATIVES or word[0].isdigit():
        return False
    if is_definite(word):
        if word.endswith(("ون", "ين")) and kind in ("", "unnamed"):
            return not _has_plural(scene, head, k)  # متحدث باسم الحزب | الباكستانيين
        titled = kind == "unnamed" and k + 1 < last and scene.name_at[k + 1] >= 0  # الجريح | الحاج فلان
        if kind == "office" or titled or word.startswith(("بال", "لل", "وال", "كال", "فال")):
            return False
        if is_nationality(folded(scene.words[k].bare)):
            return False
        return is_noun(word) or (k == head + 1 and _disagrees(before, word))
    if kind in _BODIES and before.startswith("ال") and head_kind(before) in _BODIES:
        return True  # طالبت الرابطة | شركة كذا
    if kind or word in POINTERS or (word[0] in "وبلك" and not is_noun("ال" + word)):
        return False  # وفلان, but not وجود
    if _is_owned(word):
        return True
    return is_common(folded(scene.words[k].bare))


def _governs(noun: str, word: str) -> bool:
    """Whether a noun, of one, two or several, takes a preposition (النائبان | عن كذا)."""
    stem = stem_of(noun)
    return stem in _GOVERNED[word] or any(stem.removesuffix(end) in _GOVERNED[word] for end in ("ان", "ين", "ون"))


def _begins_time(scene: Scene, k: int, last: int) -> bool:
    """Whether a word begins what tells the time (الصحافة | في ديسمبر الماضي)."""
    return scene.spelled[k] == "في" and k + 1 < last and scene.spelled[k + 1] in _TIMES


def _has_plural(scene: Scene, head: int, k: int) -> bool:
    """Whether a noun that a plural adjective may go with stands in words `[head, k)` (سكان القرية | الغاضبين)."""
    return any(is_plural(scene.spelled[i]) or scene.spelled[i].endswith(_MANY) for i in range(head, k))


def _disagrees(noun: str, word: str) -> bool:
    """Whether a definite word cannot be the adjective of the feminine noun before it (الوزارة | الدول)."""
    if not noun.endswith("ة") or head_kind(noun) in ("office", "unnamed"):
        return False
    stem = stem_of(word)
    compared = stem[0] == "ا" and len(stem) <= _COMPARED
    return not (word.endswith(("ة", "ى", "اء", "ا", "ه", "ي")) or compared)


@kept
def _is_owned(word: str) -> bool:
    """Whether a spelled word looks like a noun with an attached pronoun (شكره، موقفها)."""
    if word in POINTERS or word[0] in "بلعف":
        return False
    if is_definite(word) or len(word) < _OWNED_LEAST:
        return len(word) == 4 and word.endswith("ه") and is_noun("ال" + word[:-1])
    if word.endswith(_OWNERS):
        return True
    return word.endswith("ه") and (is_noun("ال" + word[:-1]) or word.endswith("ته"))
