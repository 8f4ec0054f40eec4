"""Participles that are a noun or a state where they stand: a student, those accused, a proposal, باتوا مهددين."""

from typing import Final

from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, LINKS, THAT, Scene
from tawatur.reading.statements.words.sources import head_kind, is_accusative, is_definite

_STUDENT: Final = frozenset(("طالب", "طالبا", "طلاب", "الف", "مئة", "مائة", "والطلاب", "الطلاب"))
_PUPIL: Final = frozenset(("طالب", "طالبا", "طالبة"))
# with ب, where a student learns (طالب بالمرحلة الابتدائية)
_SCHOOLS: Final = ("مرحل", "صف", "كلي", "جامع", "مدرس", "معهد", "ثانوي", "ابتدائي", "متوسط", "سنة", "فرقة", "قسم")
_NOUN: Final = 4  # words of what أن is about before its predicate
_STATES: Final = frozenset(
    (
        "بات", "باتت", "باتوا", "ظل", "ظلت", "ظلوا", "يزال", "تزال", "يزالون", "زال", "زالت", "زالوا", "مازال",
        "مازالت", "يبقى", "تبقى", "كان", "كانت", "كانوا", "اصبح", "اصبحت", "اصبحوا", "ليس", "ليست", "غير",
    )
)  # fmt: skip
_STRESSED: Final = frozenset(("ضرورة", "اهمية", "وجوب"))
_DEMANDS: Final = frozenset(("طالب", "ناشد", "تابع"))
_SHAPE: Final = "مفاعلة"  # of verbal nouns
_QUESTIONS: Final = frozenset(("كيف", "لماذا", "متى", "اين", "هل", "ماذا"))
_ASKING: Final = 8  # words from who asks to how
_REACH: Final = 4  # words from a participle to its أن
# a verb's spelling behind these is a noun's
PREPOSITIONS: Final = frozenset(
    ("في", "الى", "على", "عن", "مع", "خلال", "ضد", "حول", "عبر", "لدى", "بعد", "وفي", "والى", "وعلى")
)
_BACK: Final = 2
_PARTICLE: Final = 3  # letters of most words that a verb follows


def is_no_speaker(scene: Scene, hit: Hit) -> bool:
    """Whether a participle, or طالب, names somebody or tells of a state, and nobody speaks.

    Args:
        scene: The article.
        hit: The word.
    """
    if _is_student(scene, hit):
        return True
    return hit.kind == "participle" and any(rule(scene, hit) for rule in _RULES)


def word_before(scene: Scene, at: int) -> str:
    """The word before another, an empty string at the beginning of the article."""
    return scene.spelled[at - 1] if at else ""


def _is_student(scene: Scene, hit: Hit) -> bool:
    if not any(word.lemma in ("طلب", "طالب") for word in hit.words):
        return False
    before = word_before(scene, hit.at)
    after = scene.spelled[hit.at + 1] if hit.at + 1 < len(scene.words) else ""
    plain = scene.spelled[hit.at] == "طالب" and after.endswith("ي") and len(after) > _PARTICLE
    if plain and not (is_definite(after) or head_kind(after) or scene.name_at[hit.at + 1] >= 0):
        return True  # طالب جامعي
    taught = scene.spelled[hit.at] in _PUPIL and (after[1:].removeprefix("ال").startswith(_SCHOOLS) or is_deed(before))
    return before[:1].isdigit() or before in _STUDENT or after == "وطالبة" or taught


def _is_following(scene: Scene, hit: Hit) -> bool:
    """متابعة that is following or a follow-up (متابعة الملف، لا تتم متابعة أن), not she who goes on to say."""
    at = hit.at
    if hit.form.gender != "f" or hit.form.number != "s" or hit.words[0].lemma not in ("تابع", "واصل"):
        return False
    if hit.words[0].lemma == "واصل":  # واعتبر فلان، مواصلة القصف دليلا
        return scene.spelled[at + 1 : at + 2] != (":",)
    return hit.prefix == "ال" or (word_before(scene, at) not in COMMAS and word_before(scene, at) not in LINKS)


def _is_adjective(scene: Scene, hit: Hit) -> bool:
    """A feminine participle that describes the noun before it (تظاهرة منددة، معلومات مؤكدة، غير معلنة)."""
    if hit.kind != "participle" or hit.form.gender != "f" or hit.form.number != "s" or not hit.at:
        return False
    before = word_before(scene, hit.at)
    if before == "غير" or scene.sentence[hit.at - 1] != scene.sentence[hit.at]:
        return before == "غير"
    behind = scene.spelled[hit.at + 1 : hit.at + _REACH]
    if not THAT.isdisjoint(behind) or not _STRESSED.isdisjoint(behind[:2]):
        return False
    plain = not is_definite(before) and scene.name_at[hit.at - 1] < 0
    return plain and before.endswith("ة" if hit.joined else ("ة", "ات"))


def _is_predicate(scene: Scene, hit: Hit) -> bool:
    """A participle that tells of what state somebody is (أن دمشق متمسكة بموقفها، باتوا مهددين), no speech of his."""
    at = hit.at
    if hit.kind != "participle" or hit.joined or at < _BACK or word_before(scene, at) in COMMAS:
        return False
    if scene.spelled[at - 1] in _STATES:
        return True
    k = at - 1
    while k > at - _NOUN and (scene.name_at[k] >= 0 or is_definite(scene.spelled[k])):
        k -= 1
    return (
        k < at - 1
        and scene.spelled[k].removeprefix("و") in THAT
        and not any(word in THAT for word in scene.spelled[at + 1 : at + 1 + _BACK])
    )


def _is_proposal(scene: Scene, hit: Hit) -> bool:
    """مقترحا that is what somebody brings or discusses (بحثوا مقترحا مصريا), not who goes on to propose."""
    if hit.kind != "participle" or hit.joined or hit.words[0].lemma != "اقترح":
        return False
    return word_before(scene, hit.at) not in COMMAS


def _is_governed_participle(scene: Scene, hit: Hit) -> bool:
    """A participle behind a preposition: those who do so (أطلقوا النار على محتجين)."""
    return hit.kind == "participle" and not hit.joined and word_before(scene, hit.at) in PREPOSITIONS


def _is_demand(scene: Scene, hit: Hit) -> bool:
    """A verbal noun that is spelled like a participle: behind an opening mark, or behind what tells of the act.

    `أكد "مطالبة الأهالي بكذا"`, `نفى تقارير مهاجمة «كذا» للقافلة`; but `تقارير مطالبة بكذا` demand it themselves.
    """
    if hit.form.gender != "f" or hit.joined or not hit.at:
        return False
    if hit.words[0].lemma in _DEMANDS and hit.at - 1 in scene.opens:
        return True
    word, before = scene.spelled[hit.at], word_before(scene, hit.at)
    if len(word) != len(_SHAPE) or word[0] != _SHAPE[0] or word[2] != _SHAPE[2] or hit.at + 1 >= scene.ends[hit.at]:
        return False
    told = scene.name_at[hit.at - 1] < 0 and head_kind(before) == "document"
    told = told and not is_definite(before) and not is_accusative(before)
    after = scene.spelled[hit.at + 1]
    whose = is_definite(after) and not after.startswith(("بال", "لل"))
    return told and (whose or hit.at + 1 in scene.opens or scene.name_at[hit.at + 1] >= 0)


def _is_manner(scene: Scene, hit: Hit) -> bool:
    """A participle that only tells how somebody asks the question right behind it (وتساءل فلان مستغربا، كيف)."""
    if hit.joined or hit.words[0].stance not in ("criticises", "condemns"):
        return False
    k, end = hit.at + 1, scene.ends[hit.at]
    if k < end and (scene.spelled[k] in COMMAS or scene.spelled[k] == ":"):
        k += 1
    if k >= end or scene.spelled[k] not in _QUESTIONS:
        return False
    near = scene.spelled[max(scene.starts[hit.at], hit.at - _ASKING) : hit.at]
    return any(word.removeprefix("و").startswith(("تساءل", "يتساءل", "تتساءل", "سال", "يسال")) for word in near)


def _is_seat(scene: Scene, hit: Hit) -> bool:
    """مقرا لها that is where a body sits, and مرجعا سياسيا that is somebody, not who admits or traces back."""
    after = scene.spelled[hit.at + 1] if hit.at + 1 < len(scene.words) else ""
    if hit.words[0].lemma == "أقر":
        return after.startswith("ل")
    return hit.words[0].lemma == "أرجع" and after.endswith("يا")


def _is_accused(scene: Scene, hit: Hit) -> bool:
    """متهمين with nobody behind it whom they accuse: those who are accused."""
    accuses = hit.kind == "participle" and hit.form.number == "p" and any(word.lemma == "اتهم" for word in hit.words)
    k = min(hit.at + 1, len(scene.words) - 1)
    return accuses and not (scene.name_at[k] >= 0 or is_definite(scene.spelled[k]))


_RULES: Final = (
    _is_following,
    _is_demand,
    _is_manner,
    _is_seat,
    _is_adjective,
    _is_accused,
    _is_predicate,
    _is_proposal,
    _is_governed_participle,
)
