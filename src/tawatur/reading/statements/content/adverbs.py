"""What stands between a subject and what it says without belonging to either: time, place, manner, dashes, brackets."""

from typing import Final

from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import MONTHS
from tawatur.reading.statements.words.sources import is_definite, sources

_DASHES: Final = frozenset("-–—")
_INSERTED: Final = 9  # words between two dashes
_SAME_TIME: Final = frozenset(("الوقت", "سياق", "هذا", "ذات", "السياق", "نفس", "الان", "الاطار"))  # في الوقت نفسه
_MANNERS: Final = frozenset(("بشكل", "بصورة", "بطريقة", "باسلوب", "بنحو"))  # انتقد بشكل غير مباشر | كذا
_STRONGEST: Final = frozenset(("باشد", "باقسى", "باقوى"))
_DATE_MARKS: Final = frozenset("/-\\")
_YEAR: Final = 4  # digits of a year
_DATE: Final = 5  # words of a date, with the comma


def skip_adverbs(scene: Scene, k: int, end: int) -> int:
    """The word behind commas, adverbs of time and bracketed adjuncts."""
    lists = sources()
    while k < end:
        word = scene.spelled[k]
        if word == "(" and _holds_figure(scene, k, end):
            k = closing(scene, k, end) + 1
        elif word in COMMAS or word in ("(", ")"):
            k += 1
        elif word == "جملة" and k + 1 < end and scene.spelled[k + 1] == "وتفصيلا":  # نفت الوزارة، جملة وتفصيلا، ما نشر
            k += 2
        elif word in _DASHES and _dash_behind(scene, k, end) > k:  # مؤكدا - أيده الله - عمق العلاقات
            k = _dash_behind(scene, k, end) + 1
        elif word == "في" and scene.name_at[k] < 0 and k + 3 < end and scene.spelled[k + 1] in _SAME_TIME:
            k += 3
        elif (
            word in ("في", "خلال", "عبر", "عقب", "على", "امام", "اثر", "بعد", "قبل", "لدى", "اثناء")
            and scene.spelled[k - 1] != "من"
            and scene.name_at[k] < 0
        ):
            mark = next((i for i in range(k, min(end, k + 15)) if scene.spelled[i] in COMMAS | _DASHES), -1)
            if mark >= 0 and scene.spelled[mark] in _DASHES:
                mark = _dash_behind(scene, mark, end)  # في القوات – فضل عدم ذكر اسمه – وجود
            if mark < 0:
                return k
            k = mark + 1
        elif word in _MANNERS and k + 1 < end:
            k = _after_manner(scene, k + 1, end)
        elif word in _STRONGEST and scene.spelled[k + 1 : k + 2] == ("العبارات",):
            k += 2  # استنكر بأشد العبارات | الهجوم
        elif word[0].isdigit() and (mark := _date_end(scene, k, end)) > k:
            k = mark  # اليوم السبت 23 جويلية 2022، الاعتداء
        elif (
            word in lists.adjuncts
            and word not in ("ما", "هذا", "هذه", "ذلك", "كل", "غير", "لا")
            and scene.name_at[k] < 0
        ) or (k > 0 and scene.spelled[k - 1] in lists.adjuncts and word in lists.single):
            k += 1
        else:
            return k
    return k


def _after_manner(scene: Scene, k: int, end: int) -> int:
    """The word behind the adjectives that tell in what manner something is done (بشكل قاطع ونهائي، غير مباشر)."""
    k += 1 + (scene.spelled[k] == "غير")
    while k < end and scene.spelled[k][0] == "و" and not _is_thing_itself(scene, k):
        k += 1
    return min(k, end)


def _is_thing_itself(scene: Scene, k: int) -> bool:
    """Whether a word with و is no second adjective: a name, definite, or an act of its own (وجود)."""
    word = scene.spelled[k]
    return scene.name_at[k] >= 0 or is_definite(word[1:]) or is_deed(word) or is_deed(word[1:])


def _holds_figure(scene: Scene, k: int, end: int) -> bool:
    """Whether a short bracket tells a date or an age (اليوم الأحد (6 آب)، فلان (42 عاما))."""
    return any(scene.spelled[i][0].isdigit() for i in range(k + 1, closing(scene, k, end)))


def _date_end(scene: Scene, k: int, end: int) -> int:
    """The word behind a date that begins behind its weekday; -1 where the number counts something."""
    if scene.spelled[k - 1] not in sources().single and scene.spelled[k - 1] not in sources().adjuncts:
        return -1
    if not scene.spelled[k].isdigit():
        return k + 1  # 4/5/2015
    i = k + 1
    while i < end and (scene.spelled[i] in MONTHS or scene.spelled[i] in _DATE_MARKS):
        i += 1 + (scene.spelled[i] in _DATE_MARKS and i + 1 < end and scene.spelled[i + 1].isdigit())
    if i > k + 1:
        return i + (i < end and len(scene.spelled[i]) == _YEAR and scene.spelled[i].isdigit())
    mark = next((i for i in range(k + 1, min(end, k + _DATE)) if scene.spelled[i] in COMMAS), -1)
    return mark if mark > k + 1 and scene.spelled[mark - 1][0].isdigit() else -1


def _dash_behind(scene: Scene, k: int, end: int) -> int:
    """The dash that closes what a dash at `k` opens; -1 where none is near."""
    return next((i for i in range(k + 1, min(end, k + _INSERTED)) if scene.spelled[i] in _DASHES), -1)


def closing(scene: Scene, k: int, end: int) -> int:
    """The bracket that closes a short one at `k`; -1 where none is near."""
    return next(
        (i for i in range(k + 1, min(end, k + _INSERTED)) if scene.spelled[i] == ")"),
        -1,
    )
