"""Verbs by which a medium published words, or got the paper that holds them (بيان نقلته وكالة كذا، اطلعت عليه)."""

from typing import Final

from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite

PUBLISH: Final = frozenset(
    verb + suffix
    for verb in (
        "نشر",
        "نقل",
        "اورد",
        "بث",
        "اذاع",
        "تناقل",
        "ذكر",
        "نشرت",
        "نقلت",
        "اوردت",
        "بثت",
        "اذاعت",
        "تناقلت",
        "ذكرت",
        "ابرزت",
        *("اجرى", "اجرت", "اجر"),
        *("تبث", "يبث", "تذيع", "يذيع", "تعرض", "يعرض", "تنشر", "ينشر", "عرضت", "استضافت", "تقدم"),
    )
    for suffix in ("ه", "ها")
) | {
    "منشور",
    "منشورة",
    "المنشور",
    "المنشورة",
    "نشر",
}  # the words were passed on by whoever follows (بيان نقلته وكالة كذا)
_AND_PUBLISHED: Final = frozenset("و" + verb for verb in PUBLISH if verb.endswith(("ه", "ها")))
# somebody read them out for whoever wrote them (رسالة تلاها فلان)
READ_OUT: Final = frozenset(
    verb + suffix for verb in ("تلا", "تلت", "قرا", "قرات", "نقل", "نقلت", "حمل", "حملت") for suffix in ("ه", "ها")
)
DELIVERED: Final = frozenset(
    verb + suffix for verb in ("القا", "القت", "تلا", "تلت", "قرا", "قرات") for suffix in ("ه", "ها")
)
ON_BEHALF: Final = frozenset(("نيابة", "بالنيابة", "بالانابة", "انابة", "نيابه"))  # كلمة ألقاها نيابة عنه فلان
# a medium got the words and says so (بيان تلقت وكالة كذا نسخة منه)
GOT: Final = frozenset(
    verb + suffix
    for verb in (
        *("تلقت", "تلقى", "حصلت", "حصل", "تحصلت", "تحصل", "تسلمت", "تسلم", "اطلعت", "اطلع", "وصلت", "وصل", "خص", "خصت"),
        *("توصلت", "توصل", "توفرت", "توفر", "تتوفر", "يتوفر", "حازت", "استلمت", "استلم"),
    )
    for suffix in ("", "ه", "ها")
) | {verb + suffix for verb in ("رصد", "رصدت", "تابع", "تابعت") for suffix in ("ه", "ها")}


_OTHERS: Final = frozenset(("بيان", "بلاغ", "رسالة", "تسجيل", "شريط", "فيديو", "مقطع"))  # never a medium's own
_CLAUSE: Final = 4  # words in which the clause about a paper begins


def without_reader(scene: Scene, phrase: Phrase) -> Phrase:
    """A paper without the clause that says who saw it, for it is the paper that speaks.

    Args:
        scene: The article.
        phrase: The words that name a speaker.

    Returns:
        The same phrase where no such clause stands in it (what a paper published, a body drew up, is theirs).
    """
    word = scene.spelled[phrase.first]
    if phrase.entity < 0 or head_kind(word) != "document" or is_definite(word) or scene.name_at[phrase.first] >= 0:
        return phrase
    last = min(max(phrase.last, phrase.first + _CLAUSE), scene.ends[phrase.first])
    for k in range(phrase.first + 1, last):
        read = scene.spelled[k] in GOT or (word in _OTHERS and scene.spelled[k] in PUBLISH)
        if scene.name_at[k] < 0 and read:
            return bare_phrase(scene, phrase.first, k) or phrase
        if scene.name_at[k] >= 0:
            break
    return phrase


def only_hands(scene: Scene, first: int, phrase: Phrase) -> bool:
    """Whether a medium behind a verb only passed the words on (وقال في حسابه، ونقلته قناة كذا: "...")."""
    return any(scene.name_at[k] < 0 and scene.spelled[k] in _AND_PUBLISHED for k in range(first, phrase.first + 1))
