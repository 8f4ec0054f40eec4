"""What the article says about words: what was meant or left out, what they answer, when and where they were said."""

from typing import Final

from tawatur.reading.statements.chains.media import told_to
from tawatur.reading.statements.content.turns import BUT, CLAUSES
from tawatur.reading.statements.cues.formulas import narrators
from tawatur.reading.statements.words.deeds import is_owned_deed
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.sources import head_kind, sources, stem_of

_TOLD_WITHOUT: Final = frozenset(("دون", "بدون", "غير"))
# what a source leaves out is the article's to say (دون أن يكشف عن التفاصيل)
_LEFT_OUT: Final = (
    "كشف", "حدد", "ذكر", "وضح", "عطي", "قدم", "دلي", "فصح", "سمي", "ورد", "علق", "خوض", "شير", "فسر", "ضيف", "عرف",
    "فصل",
)  # fmt: skip
_LEFT_OUT_BRIEFLY: Final = frozenset(
    ("عط", "دل", "سم", "خض", "شر", "ضف")
)  # the same behind لم, where they lose a letter
# the article says what was meant, to whom it answers, when and where it was said
_HINTS: Final = {
    "اشارة": "الى", "تلميح": "الى", "رد": "على", "رده": "على", "ردها": "على", "تعليق": "على",
}  # fmt: skip
_HINT: Final = 4  # words from such a noun to its preposition
_SPEECHES: Final = frozenset(
    ("تصريح", "تصريحات", "تغريدة", "تدوينة", "منشور", "مقابلة", "حوار", "حديث", "بيان", "مداخلة", "مؤتمر")
)
_OF_SPEECHES: Final = frozenset(
    ("على", "له", "لها", "مع", "الى", "صحافي", "صحفي", "صحافية", "صحفية", "خص", "خاص", "خاصة", "نشره", "نشرها", "نشرته",
     "نشرتها", "ادلى", "ادلت", "اجرته", "اجراها", "عبر", "تلقت", "امس", "اليوم", "هاتفية", "متلفزة", "تلفزيونية")
)  # fmt: skip
_GIVING: Final = frozenset(
    ("ذكر", "اعطاء", "تقديم", "تحديد", "توضيح", "الكشف", "كشف", "الخوض", "الافصاح", "ايراد", "تسمية")
)
_DETAILS: Final = frozenset(("تفاصيل", "مزيد", "اسماء", "اسم", "موعد", "سبب", "اسباب", "ايضاحات", "توضيحات", "تفصيل"))
_CAME: Final = frozenset(("جاء", "وجاء", "جاءت", "وجاءت", "ياتي", "وياتي"))
_THIS: Final = frozenset(("ذلك", "هذا", "تصريحات", "تصريحاته", "تصريحاتها", "كلامه", "كلامها", "كلام"))
_DURING: Final = frozenset(("خلال", "في", "اثناء", "لدى", "عبر", "ضمن", "على", "ردا", "تعليقا", "عقب"))
_MARGIN: Final = frozenset(("هامش", "لسان", "حسابه", "حسابها", "صفحته", "صفحتها"))
_REPLIES: Final = frozenset(
    ("اشارة", "رد", "رده", "ردها", "تعليق", "تعليقه", "تعليقها", "هجومه", "شهادة", "شهادات", "ختام", "معرض")
)
_REFUSING: Final = frozenset(("رافضا", "رافضة", "رافضين"))  # رافضا الإجابة عن الأسئلة
_REFUSED: Final = frozenset(("رفض", "رفضت", "رفضوا", "امتنع", "امتنعت", "امتنعوا"))
_OWN_SPEECHES: Final = ("كلمت", "حديث", "مداخلت", "تعقيب", "تصريح", "خطاب", "مقابلت", "تعليق")
_SILENCE: Final = frozenset(
    ("قول", "اجابة", "تعليق", "كشف", "افصاح", "خوض", "حديث", "ادلاء", "رد", "تحديد", "ذكر", "تعقيب")
)
COMMENTS: Final = (
    frozenset(("في", "من", "خلال", "وذلك", "ولم", "وتعذر")) | BUT | _TOLD_WITHOUT | _CAME | CLAUSES | _REFUSING | {"اي"}
)


def is_comment(scene: Scene, k: int, end: int, spoken: bool = False) -> bool:
    """Whether the article says what was meant or left out (في إشارة إلى كذا؛ دون أن يكشف), or when it was said.

    Args:
        scene: The article.
        k: The word in question.
        end: Where the content ends at the latest.
        spoken: Whether the words are given as somebody's own, who may say علما أن, too.
    """
    word = scene.spelled[k]
    if word in narrators() and scene.spelled[k - 1] in COMMAS and not spoken:
        return scene.is_that(min(k + 1 + (scene.spelled[k + 1] == "الى"), end - 1))  # ، يذكر أن
    if word not in COMMENTS:
        return False
    if word in BUT and k + 3 < end and scene.is_that(k + 1) and _keeps_silent(scene, k + 2, end):
        return True
    if word == "خلال":
        return k + 2 < end and _is_told_during(scene, k)
    if word == "من":
        return k + 1 < end and scene.spelled[k + 1] in _TOLD_WITHOUT and is_comment(scene, k + 1, end)
    if word == "في":
        if k + 2 >= end:
            return False
        other = scene.spelled[k + 1] == "المقابل" and scene.spelled[k - 1] in COMMAS
        return other or _means(scene, k, end) or _is_meanwhile(scene, k) or _is_told_in(scene, k, end)
    if word in CLAUSES:
        if k + 3 < end and _keeps_silent(scene, k + 1, end):
            return True
        return k + 2 < end and scene.spelled[k + 1] == "لم" and _leaves_out(scene, k + 2)
    if word in _REFUSING:
        return k + 1 < end and stem_of(scene.spelled[k + 1]) in _SILENCE
    if word == "وذلك" or word in _CAME:
        return _tells_occasion(scene, k, end)
    if word in ("ولم", "وتعذر") and k + 2 < end and scene.spelled[k - 1] in COMMAS:
        return word == "وتعذر" or scene.spelled[k + 1] in ("يتسن", "تتسن", "يمكن") or _leaves_out(scene, k + 1)
    if word == "اي":
        return k - 1 in scene.closes  # "..." أي كذا: the article explains
    return (
        word in _TOLD_WITHOUT
        and k + 3 < end
        and ((scene.spelled[k + 1] == "ان" and _leaves_out(scene, k + 2)) or _keeps_back(scene, k, end))
    )


def _keeps_silent(scene: Scene, k: int, end: int) -> bool:
    """Whether a source refuses to say more (إلا أنه رفض الإفصاح عن كذا، لكنه امتنع عن التعليق)."""
    if scene.spelled[k] not in _REFUSED:
        return False
    return any(stem_of(word) in _SILENCE for word in scene.spelled[k + 1 : min(end, k + 3)])


def _is_told_during(scene: Scene, k: int) -> bool:
    """Whether the article says behind a comma on what occasion it was said (، خلال مؤتمر صحافي؛ ، خلال كلمته)."""
    if scene.spelled[k - 1] not in COMMAS:
        return False
    noun, behind = scene.spelled[k + 1], scene.spelled[k + 2]
    if noun in _SPEECHES:
        return behind in _OF_SPEECHES or told_to(scene, k + 2)
    return noun.endswith(("ه", "ها", "هم")) and noun.startswith(_OWN_SPEECHES)


def _means(scene: Scene, k: int, end: int) -> bool:
    """Whether the article says what was meant (في إشارة واضحة إلى كذا)."""
    if scene.spelled[k + 1] not in _HINTS:
        return False
    wanted = _HINTS[scene.spelled[k + 1]]
    near = range(k + 2, min(end, k + 2 + (_HINT if wanted == "الى" else 1)))
    return any(scene.spelled[i] == wanted or (wanted == "الى" and scene.spelled[i].startswith("ل")) for i in near)


def _is_told_in(scene: Scene, k: int, end: int) -> bool:
    """Whether the article says behind a comma where it was said (، في تصريح لصحيفة كذا؛ ، في تغريدة على حسابه)."""
    if scene.spelled[k - 1] not in COMMAS or scene.spelled[k + 1] not in _SPEECHES:
        return False
    behind = scene.spelled[k + 2]
    over = behind in STOPS or k + 3 >= end
    return over or behind in _OF_SPEECHES or told_to(scene, k + 2)


def _keeps_back(scene: Scene, k: int, end: int) -> bool:
    """Whether a source gave nothing away (دون ذكر تفاصيل، دون إعطاء مزيد من التفاصيل)."""
    if scene.spelled[k + 1] not in _GIVING:
        return False
    return any(stem_of(word) in _DETAILS for word in scene.spelled[k + 2 : min(end, k + 2 + _HINT)])


def _is_meanwhile(scene: Scene, k: int) -> bool:
    """Whether the article goes on with what happened at the time (، في وقت تتواصل فيه كذا؛ ، في الوقت الذي)."""
    if scene.spelled[k - 1] not in COMMAS:
        return False
    noun, after = scene.spelled[k + 1], scene.spelled[k + 2]
    return (noun == "الوقت" and after == "الذي") or (noun == "وقت" and after[0] in "يت")


def _tells_occasion(scene: Scene, k: int, end: int) -> bool:
    """Whether the article tells on what occasion it was said (، وذلك خلال مؤتمر صحافي؛ جاء ذلك على هامش اللقاء)."""
    came = scene.spelled[k] in _CAME
    k += 2 if came else 1
    if k + 1 >= end or (came and scene.spelled[k - 1] not in _THIS):
        return False
    prep, noun = scene.spelled[k], scene.spelled[k + 1]
    if prep not in _DURING:
        return False
    stem = stem_of(noun)
    if came and not scene.spelled[k - 2].startswith("و"):
        return True
    if prep == "على":
        return stem in _MARGIN
    if prep in ("ردا", "تعليقا"):
        return noun == "على"
    return stem in sources().occasions or stem in _REPLIES or (prep != "في" and is_owned_deed(noun))


def _leaves_out(scene: Scene, k: int) -> bool:
    """Whether a verb says that a source kept silent about something, its subject being that source."""
    verb = scene.spelled[k]
    silent = verb[0] in "يت" and (verb[1:].startswith(_LEFT_OUT) or verb[1:] in _LEFT_OUT_BRIEFLY)
    if silent and any(stem_of(word) in _DETAILS for word in scene.spelled[k + 1 : k + 1 + _HINT]):
        return True  # ولم يعط المسؤول مزيدا من التفاصيل
    return silent and not (head_kind(scene.spelled[k + 1]) or scene.name_at[k + 1] >= 0)
