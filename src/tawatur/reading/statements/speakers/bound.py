"""Prepositions that another word than the cue governs: inside the subject (المشرف على) or in adverbs (فضلا عن)."""

from functools import cache
from typing import Final

from tawatur.arabic import load_words
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.sources import head_kind, sources, stem_of

_BACK: Final = 2  # adjectives between a governor and its preposition (السفير الفرنسي إلى)
_REACH: Final = 30  # words to the cue's own preposition
_PREPOSITIONS: Final = {"الى": ("الى", "الي"), "عن": ("عن", "عما"), "على": ("على", "علي"), "من": ("من",)}
_ISSUED: Final = frozenset(("صدر", "صدرت", "يصدر", "تصدر", "صادر", "صادرة", "الصادر", "الصادرة"))
_ENDINGS: Final = ("ون", "ين", "ات", "ان", "تين", "ة", "ا")
_RESULTS: Final = frozenset(stem + end for stem in ("ناتج", "ناجم", "منبثق") for end in ("", "ة"))
_TELLING: Final = frozenset(("الكشف", "كشف", "الافصاح", "افصاح", "الاعلان", "اعلان"))
_UNTOLD: Final = frozenset(("عدم", "دون", "شريطة", "بشرط", "رافضا", "رافضة", "رافضين", "رفضوا", "رفض", "رفضت"))
_RELATIVES: Final = frozenset(("الذي", "التي", "الذين", "اللذين", "اللتين", "اللواتي"))


@cache
def _lists() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    lists = load_words("openers")
    adverbs = {spell(prep): frozenset(map(spell, words)) for prep, words in lists["bound"].items()}
    nouns = {spell(prep): frozenset(map(spell, words)) for prep, words in lists["governors"].items()}
    return adverbs, nouns


def is_bound(scene: Scene, at: int, k: int, prep: str, end: int) -> bool:
    """Whether a preposition belongs to a word before it and not to the cue.

    Args:
        scene: The article.
        at: The cue.
        k: The preposition.
        prep: The preposition as the lexicon has it.
        end: Where the cue's own preposition would have to stand at the latest.

    Returns:
        True for adverbs; for nouns and clauses inside the subject only where the same preposition comes again.
    """
    if k <= at + 1:
        return False
    adverbs, nouns = _lists()
    if scene.spelled[k - 1] in adverbs.get(prep, ()):
        return True
    if prep == "عن" and scene.spelled[k - 1] in _TELLING and scene.spelled[k - 2] in _UNTOLD:
        return True  # تحدثوا شريطة عدم الكشف عن هوياتهم
    if prep == "على" and head_kind(scene.spelled[k + 1]) == "media" and _that_behind(scene, k, end, anywhere=True):
        return True  # أكد فلان في برنامج كذا على قناة كذا أن
    back = _back(scene, at, k)
    inside = any(_is_one_of(scene.spelled[i], nouns.get(prep, frozenset())) for i in back)
    if prep == "عن" and any(scene.spelled[i] in _ISSUED for i in back) and _that_behind(scene, k, end, anywhere=True):
        return True  # أفاد بيان صدر أمس عن كذا أن
    if inside and prep == "عن" and _that_behind(scene, k, end):
        return True  # أعلن النائب عن كتلة كذا فلان أن
    if prep == "عن" and stem_of(scene.spelled[k - 1]) in _RESULTS and _that_behind(scene, k, end, anywhere=True):
        return True  # أعلنت اللجنة المكلفة ببحث الأضرار الناتجة عن كذا أنها
    return (inside or _in_clause(scene, at, k)) and _again(scene, k, prep, end)


def is_governed(scene: Scene, k: int, prep: str) -> bool:
    """Whether the word right before a preposition may govern it (القائمون على)."""
    return any(_is_one_of(scene.spelled[k - 1], words.get(prep, frozenset())) for words in _lists())


def _back(scene: Scene, at: int, k: int) -> range:
    """The words before a preposition that may govern it: the last one, and what its adjectives describe."""
    first = k - 1
    while first > at + 1 and k - first <= _BACK and _may_stand_between(scene.spelled[first]):
        first -= 1
    return range(first, k)


def _may_stand_between(word: str) -> bool:
    """Whether an adjective or a word of time may part a governor from its preposition (بيان صادر السبت عن كذا)."""
    return word.endswith(("ي", "ية", "يون", "يين")) or word in sources().single


def _is_one_of(word: str, nouns: frozenset[str]) -> bool:
    stem = stem_of(word)
    if word in nouns or stem in nouns:
        return True
    return any(stem.endswith(end) and stem[: -len(end)] in nouns for end in _ENDINGS)


def _in_clause(scene: Scene, at: int, k: int) -> bool:
    """Whether a relative clause stands open between cue and preposition."""
    for i in range(k - 1, max(at, k - _REACH), -1):
        if scene.spelled[i] in COMMAS:
            return False
        if scene.spelled[i] in _RELATIVES:
            return True
    return False


def _that_behind(scene: Scene, k: int, end: int, anywhere: bool = False) -> bool:
    """Whether a bare أنّ opens the content behind a preposition and the person it belongs to, or `anywhere` behind."""
    for i in range(k + 2, min(end, k + _REACH)):
        word = scene.spelled[i]
        if word in STOPS or word == ":":
            return False
        if scene.is_that(i):
            before = scene.entity_at(i - 1)
            return anywhere or scene.spelled[i - 1] in COMMAS or (before is not None and before.kind == "person")
    return False


def _again(scene: Scene, k: int, prep: str, end: int) -> bool:
    """Whether the same preposition comes again in the clause."""
    last = min(end, k + _REACH)
    for i in range(k + 2, last):
        word = scene.spelled[i]
        if word in STOPS or scene.is_that(i) or word == ":" or (word in COMMAS and not _goes_on(scene, i, prep, last)):
            return False
        if word in _PREPOSITIONS.get(prep, (prep,)):
            return not is_governed(scene, i, prep)
    return False


def _goes_on(scene: Scene, comma: int, prep: str, last: int) -> bool:
    """Whether a comma only closes an apposition: the preposition stands right behind it."""
    return comma + 1 < last and scene.spelled[comma + 1] in _PREPOSITIONS.get(prep, (prep,))
