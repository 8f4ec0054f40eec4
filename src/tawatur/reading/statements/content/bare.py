"""Direct speech that nothing opens: no colon, no marks, no أنّ (وقال فلان، نحن جاهزون؛ مستدركا قائلا الأمر صعب)."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.adverbs import skip_adverbs
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.content.subject_ends import after_subject
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import is_noun
from tawatur.reading.statements.words.sources import head_kind, sources

_SAYS: Final = frozenset(("قال", "أضاف", "أردف", "استطرد", "قائل"))
_STANDS: Final = frozenset(("جاء", "ورد"))
_SUBJECT: Final = 9  # words of the subject before a sure beginning
_SURE: Final = frozenset(("لقد", "نحن", "اننا", "سوف", "لن"))
_OFFICE: Final = 18  # words of whoever speaks with an office, before the comma that closes it
_WORDS: Final = frozenset(("قوله", "قولها", "قولهم"))
_SHORTEST: Final = 3  # words of such speech
_APART: Final = 4  # words from a verb to an أنّ before which more than a name may stand
# verbs of whoever speaks, in his own voice
_OF_MINE: Final = frozenset(
    spell(word)
    for word in (
        "نريد", "أريد", "نأمل", "آمل", "نتمنى", "أتمنى", "نعتقد", "أعتقد", "نرى", "أرى", "نطالب", "أطالب", "نعرف",
        "أعرف", "ندعو", "أدعو", "نناشد", "أناشد", "نطلب", "أطلب", "نشكر", "أشكر", "نعمل", "نسعى", "ننتظر", "أنتظر",
    )
)  # fmt: skip
# words that open a sentence, so that what stands before them is over
_STARTERS: Final = _OF_MINE | frozenset(
    spell(word)
    for word in (
        "لقد", "إذا", "هناك", "نحن", "أنا", "أنتم", "لا", "لم", "لن", "ليس", "ليست", "يجب", "علينا", "هل", "كيف",
        "لماذا", "نعم", "كنت", "كنا", "سوف", "سأكون", "هذه", "لدينا", "لدي", "ربما",
    )
)  # fmt: skip


def find_bare(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """Where speech begins that no mark and no أنّ opens.

    Args:
        scene: The article.
        hit: A verb or participle of saying.
        hits: All reporting words, by word index.
        end: Where to stop: the end of its sentence or of the quotation around it.

    Returns:
        An opener of kind `bare`; None where what follows may be anything else.
    """
    if hit.words[0].lemma not in _SAYS or hit.kind == "noun" or hit.form.tense == "present":
        return None
    found = _behind_subject(scene, hit, hits, end) or _at_starter(scene, hit, hits, end)
    return found or _behind_office(scene, hit, hits, end)


def find_quoted(scene: Scene, noun: int, end: int) -> Opener | None:
    """Where somebody's own sentence begins right behind قوله, no mark before it (نقل عن فلان قوله | سنبني المدارس).

    Args:
        scene: The article.
        noun: A verbal noun with a pronoun.
        end: Where to stop.

    Returns:
        An opener of kind `bare`; None where what follows may be anything else.
    """
    k = noun + 1
    if scene.spelled[noun] not in _WORDS or end - k < _SHORTEST or scene.name_at[k] >= 0:
        return None
    word = scene.spelled[k]
    ours = len(word) > _SHORTEST and not is_noun("ال" + word) and not head_kind(word)
    begins = _begins(scene, k) or (ours and scene.words[k].bare.startswith(("سن", "سأ")))
    return Opener("bare", k, k, scene.words[k].start) if begins else None


def find_starter(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """Where such speech surely begins before an أنّ of its own (وجاء في الخطاب نحن نعلم أن كذا؛ وقال نريد أن نعرف).

    Args:
        scene: The article.
        hit: A verb of saying.
        hits: All reporting words, by word index.
        end: The أنّ.

    Returns:
        An opener of kind `bare`; None where whoever speaks may stand there, or only the verb does.
    """
    says = hit.words[0].lemma in _SAYS or hit.words[0].lemma in _STANDS
    if not says or hit.kind != "verb" or hit.form.tense != "past":
        return None
    k = hit.at + 1
    if k < end and scene.spelled[k] in _OF_MINE and scene.name_at[k] < 0:
        return Opener("bare", k, k, scene.words[k].start)
    return _at_starter(scene, hit, hits, end + _SHORTEST) if end - hit.at > _APART else None


def _behind_office(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """Where a verb in the present begins behind the comma that closes a long office (وقال فلان مدير كذا، تعد)."""
    if hit.kind != "verb" or hit.at + 1 >= end or scene.entity_at(hit.at + 1) is None:
        return None
    for k in range(hit.at + 2, min(end - _SHORTEST, hit.at + _OFFICE)):
        word = scene.spelled[k]
        if word in STOPS or word in THAT or word == ":" or k in hits or k in scene.opens or word in guards().relatives:
            return None
        if word in COMMAS:
            after = scene.spelled[k + 1]
            begins = after in _STARTERS or (_is_present(after) and scene.name_at[k + 1] < 0)
            return Opener("bare", k + 1, k + 1, scene.words[k + 1].start) if begins else None
    return None


def _is_present(word: str) -> bool:
    """Whether a word has the shape of a verb in the present and is no noun (تعد, not تقرير)."""
    return word[0] in "يت" and len(word) >= _SHORTEST and not (is_deed(word) or head_kind(word) or is_noun("ال" + word))


def _at_starter(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """Where a word that can only begin a sentence stands behind whoever speaks (وقال الفارس فلان لقد سررت)."""
    if hit.kind != "verb":
        return None
    for k in range(hit.at + 1, min(end - _SHORTEST, hit.at + _SUBJECT)):
        word = scene.spelled[k]
        if word in STOPS or word in COMMAS or word in THAT or k in hits or k in scene.opens or word == ":":
            return None
        if word in _SURE:
            return Opener("bare", k, k, scene.words[k].start)
    return None


def _behind_subject(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    k = hit.at + 1
    if hit.kind == "verb":
        k = skip_adverbs(scene, after_subject(scene, hit, k, end), end)
    elif k < end and scene.spelled[k] in COMMAS:
        k += 1
    if end - k < _SHORTEST or (k in hits and hits[k].kind == "participle"):
        return None
    word = scene.spelled[k]
    if not word[0].isalpha() or word in STOPS or word in THAT or word in guards().relatives:
        return None
    if hit.kind == "participle" or _begins(scene, k):
        return Opener("bare", k, k, scene.words[k].start)
    framed = k > hit.at + 2 and scene.spelled[k - 1] in COMMAS
    if framed and word not in sources().adjuncts and not word.startswith(("و", "ف", "ل", "ب")):
        return Opener("bare", k, k, scene.words[k].start)
    return None


def _begins(scene: Scene, k: int) -> bool:
    """Whether a word opens somebody's own sentence: one of the list, or a verb in the first person plural (رصدنا)."""
    word = scene.spelled[k]
    return word in _STARTERS or (
        word.endswith("نا") and len(word) > 3 and word[0] not in "وبلك" and scene.name_at[k] < 0
    )
