"""What a verb affects, left out of the phrase that names its subject (اتهم الحزب الكردي | أنقرة)."""

from typing import Final

import msgspec

from tawatur.reading.names.lexicon import folded, is_nationality
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import is_noun
from tawatur.reading.statements.words.sources import are_bodies, head_kind, is_definite, is_plural, owned_noun, sources

MANY_MEDIA: Final = frozenset(("وسائل", "صحف", "قنوات", "وكالات", "مواقع", "صحافة", "اعلام"))
FEW: Final = frozenset(
    ("ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني",
     "تسع", "عشر", "عدة", "بضع", "بضعة")
)  # fmt: skip
_OF_ADJECTIVES: Final = frozenset(("معارضة", "بلدية"))  # أحزاب معارضة، مجالس بلدية
_SETTLED: Final = frozenset(("مدينة", "قرية", "منطقة", "محافظة", "ولاية", "بلدة", "دائرة", "عائلة"))
_HOUSES: Final = frozenset(("عائلة", "اسرة"))
# nouns in ة of whom somebody addresses; others say more of a body (الشركة | صاحبة المشروع)
_OF_PEOPLE: Final = _HOUSES | {"قادة", "طلبة", "ورثة", "زوجة", "والدة", "شقيقة", "ابنة", "كافة"}
_BESIDE: Final = frozenset(
    ("عضو", "احد", "احدى", "فرع", "ذراع", "جناح", "صاحب", "مالك", "ممثل")
)  # الحركة | عضو التحالف
_BY_BIRTH: Final = frozenset(("الجنسية", "الاصل", "المولد", "الهوية"))  # بريطانيات الجنسية


def without_affected(scene: Scene, phrase: Phrase) -> Phrase:
    """A definite description without the name that the verb affects (اتهم الحزب الكردي أنقرة)."""
    phrase = _without_addressed(scene, phrase)
    closed = phrase.definite or (phrase.last > phrase.first + 1 and is_definite(scene.spelled[phrase.first + 1]))
    if phrase.head not in MANY_MEDIA and (not closed or phrase.kind not in ("organisation", "media", "")):
        return _without_people(scene, phrase)
    for k in range(phrase.first + 1, phrase.last):
        word = scene.spelled[k]
        if not word[0].isalpha() or k in scene.opens or scene.quote_at[k] >= 0:
            return phrase
        named = scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].first == k
        whole = scene.name_at[k - 1] >= 0 or (k > phrase.first + 1 and is_definite(scene.spelled[k - 1]))
        if named and whole and phrase.entity < 0 and word[0] not in "وبل" and not scene.is_person(k):
            return msgspec.structs.replace(phrase, last=k)  # طالبت إدارة النادي | لجنة كذا
        if is_definite(word) and not (named and phrase.head in MANY_MEDIA):
            continue
        if named and word[0] not in "وبل" and not (scene.is_person(k) and not phrase.definite):
            return msgspec.structs.replace(phrase, last=k)  # but إدارة الرئيس فلان
        return phrase
    return phrase


def _without_addressed(scene: Scene, phrase: Phrase) -> Phrase:
    """A body without whom it addresses: no genitive follows the article (طالبت السلطات | سكان القرية بالرحيل)."""
    body = phrase.kind in ("organisation", "media") or are_bodies(scene.spelled[phrase.first]) or phrase.head in _HOUSES
    if not (body and phrase.definite) or phrase.entity >= 0:
        return phrase
    for k in range(phrase.first + 1, phrase.last):
        if scene.name_at[k] >= 0 or not is_definite(scene.spelled[k]):
            return msgspec.structs.replace(phrase, last=k) if _heads_people(scene, k) else phrase
    return phrase


def _heads_people(scene: Scene, k: int) -> bool:
    """Whether a word without article names people or bodies by the genitive behind it (سكان القرية، سائقي الحافلات)."""
    word, after = scene.spelled[k], min(k + 1, len(scene.words) - 1)
    joined = word[0] in "وبل" and not head_kind(word)
    if scene.name_at[k] >= 0 or joined or word in _BESIDE or (word.endswith("ة") and word not in _OF_PEOPLE):
        return False
    after += after in scene.opens and after + 1 < len(scene.words)  # عائلة «فلان»
    if not (is_definite(scene.spelled[after]) or scene.name_at[after] >= 0 or head_kind(scene.spelled[after])):
        return False
    particle = word in sources().inside or word in sources().adjuncts or word in sources().single
    several = word.endswith("ي") and is_definite(scene.spelled[after]) and not particle  # سائقي الحافلات
    return several or head_kind(word) in ("office", "unnamed") or are_bodies(word) or is_plural(word)


def _without_people(scene: Scene, phrase: Phrase) -> Phrase:
    """An office without people or a body whom the verb addresses (أوصى رئيس الحكومة الولاة، دعا الرئيس وزارة كذا)."""
    if is_plural(scene.spelled[phrase.first]):
        return _without_demands(scene, phrase)
    if phrase.kind != "office" or is_plural(phrase.head):
        return phrase
    for k in range(phrase.first + 1, phrase.last):
        before = scene.spelled[k - 1]
        theirs = k == phrase.first + 1 and bool(owned_noun(before))  # حذر رئيسها | الولايات المتحدة
        whole = is_definite(before) or scene.name_at[k - 1] >= 0 or theirs
        if scene.name_at[k] >= 0:
            over = _begins_body(scene, k) or (theirs and not scene.is_person(k))
        else:
            over = _is_addressed(scene.spelled[k]) or (k > phrase.first + 1 and _is_behind_nation(scene, k))
        if whole and over:
            return msgspec.structs.replace(phrase, last=k)
    return phrase


def _is_addressed(word: str) -> bool:
    """Whether a noun right behind an office can be no more of it: several people, a paper or a body without article."""
    if is_definite(word):
        return is_plural(word) and word[0] != "و"
    two = head_kind(word[:-2] + "ة") if word.endswith("تي") else ""  # وزارتي كذا وكذا
    kind = head_kind(word)
    several = kind == "unnamed" and word.endswith("ات")  # شركات كذا
    return several or kind in ("document", "organisation") or two == "organisation"


def _is_behind_nation(scene: Scene, k: int) -> bool:
    """Whether a definite noun stands behind the nationality that closes an office (وزير كذا السوري | الأطراف)."""
    if not is_nationality(folded(scene.words[k - 1].bare)) or not is_definite(scene.spelled[k]):
        return False
    return is_noun(scene.spelled[k]) and head_kind(scene.spelled[k]) in ("", "unnamed")


def _begins_body(scene: Scene, k: int) -> bool:
    """Whether the name of a body, and no title of the office before it, begins at a word."""
    entity = scene.entity_at(k)
    body = entity is not None and entity.kind == "organisation"
    name = scene.names[scene.name_at[k]]
    return body and (name.first, name.start) == (k, scene.words[k].start) and not is_definite(scene.spelled[k])


def _without_demands(scene: Scene, phrase: Phrase) -> Phrase:
    """Several people without what they criticise or demand (انتقد آخرون جهل كذا، طالب سكان مكة الشؤون الصحية)."""
    nominative = scene.spelled[phrase.first].endswith("ون")
    for k in range(phrase.first + 1, phrase.last):
        word = scene.spelled[k]
        if not word[0].isalpha() or k in scene.opens:
            return phrase
        bare_noun = not is_definite(word) and scene.name_at[k] < 0 and word not in sources().inside
        object_ = bare_noun and not word.endswith(("ون", "ين")) and word[0] not in "وبل"
        if nominative and k == phrase.first + 1 and object_:
            return msgspec.structs.replace(phrase, last=k)
        named = scene.name_at[k - 1] >= 0 and scene.name_at[k] != scene.name_at[k - 1]
        if named and is_definite(word) and word[0] not in "وبل" and not is_nationality(folded(scene.words[k].bare)):
            return msgspec.structs.replace(phrase, last=k)
    return phrase


def is_past_several(scene: Scene, start: int, k: int) -> bool:
    """Whether several people or bodies who begin a phrase are over before a word: whom or what they affect follows.

    Args:
        scene: The article.
        start: The phrase's first word.
        k: The word, behind it.
    """
    return _are_people_over(scene, start, k) or _are_bodies_over(scene, start, k)


def _are_people_over(scene: Scene, start: int, k: int) -> bool:
    """Whether several people in the nominative are over: what they affect follows.

    `أبلغ مسؤولون | النادي`: an indefinite noun in ون has no genitive; `طالب خبراء عقاريون | وزارة كذا`.
    """
    word, before = scene.spelled[k], scene.spelled[k - 1]
    if k == start + 1:
        return before.endswith("ون") and is_plural(before) and not is_definite(before) and word.startswith("ال")
    bare = not is_definite(word) and scene.name_at[k] < 0 and not word.endswith("ون") and word not in sources().inside
    several = before.endswith("يون") and not is_definite(before) and is_plural(scene.spelled[start])
    return several and bare and (head_kind(word) == "organisation" or is_noun("ال" + word))


def _are_bodies_over(scene: Scene, start: int, k: int) -> bool:
    """Whether some bodies or people with their adjectives are over, and whom they address follows.

    `دعت منظمات حقوقية | السلطات`, `دعت سبعة أحزاب معارضة | الرئيس`, `حثت دول خليجية | رعاياها`.
    """
    head = start + (scene.spelled[start] in FEW)
    many = scene.spelled[head]
    if k < head + 2 or is_definite(many) or not (are_bodies(many) or is_plural(many)):
        return False
    if any(is_definite(word) or not word.endswith(("ة", "يون", "يين")) for word in scene.spelled[head + 1 : k]):
        return False
    noun = scene.spelled[k - 1]
    if noun in _SETTLED or (head_kind(noun) == "organisation" and noun not in _OF_ADJECTIVES):
        return False  # نواب كتلة كذا، سكان قرية كذا: of what they are
    word = scene.spelled[k]
    if is_definite(word):
        return not word.startswith(("و", "لل", "بال")) and word not in _BY_BIRTH
    return word.endswith(("ها", "هم")) and word[0] not in "وبل" and scene.name_at[k] < 0
