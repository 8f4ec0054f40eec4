"""Clauses about whoever speaks or passes on, between a cue and what opens its content: their verbs report nothing."""

from typing import Final

from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.lexicon import HANDING, Hit, according
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources

_AS: Final = frozenset(("كما", "حسبما", "وفقما", "بحسبما"))
OF_HIM: Final = frozenset(("عنه", "عنها", "عنهم", "عنهما"))  # كما نقلت عنه كذا
_WHAT: Final = frozenset(("ما", "لما"))
_FOR_WHOM: Final = frozenset(
    ("بطلب", "بتكليف", "بتمويل", "بدعم", "بايعاز", "بمبادرة", "بمشاركة", "بالتعاون", "بالشراكة", "بالتنسيق", "باشراف")
)
_WITH_WHOM: Final = frozenset((("من",), ("مع",)))
_DONE: Final = 16  # words from for whom it was done to أن
_LEAVES_AT: Final = frozenset(
    ("اكتفى", "اكتفت", "اكتفوا", "اكتفيا", "فاكتفى", "فاكتفت", "مكتفيا", "مكتفية", "مكتفين", "يكتفي", "تكتفي")
)
_LEFT: Final = 10  # words from such a verb to بالقول
_IN: Final = frozenset(("في", "عبر", "خلال", "ضمن"))
_WAS: Final = frozenset(("كان", "كانت", "كانوا"))  # الذي كان يتحدث
_OF_SOURCES: Final = frozenset(("تحدث", "وصف", "طلب", "رفض", "اشترط"))
_MET: Final = (("الى",), ("مع",))
_UNNAMED: Final = (("عدم",), ("حجب",), ("الكشف",), ("ذكر",), ("كشف",), ("الافصاح",))
_SOURCES: Final = frozenset(
    ("مصدر", "مصادر", "مصدران", "مصدرين", "مسؤول", "مسؤولة", "مسؤولين", "مسؤولون", "دبلوماسي", "شاهد", "شهود", "سكان")
)
_SOURCED: Final = 2  # words back from such a verb to the source
_CLAUSE: Final = 25  # words of a clause about whoever speaks
_BELONGS: Final = 5  # words from a verb of a relative clause to its own أنّ


def clause_over(scene: Scene, k: int, end: int) -> int:
    """The comma that closes a relative clause between commas (الدراسة، التي جرت بقيادة فلان، بكذا); -1 without one."""
    if scene.spelled[k] not in guards().relatives or scene.spelled[k - 1] not in COMMAS:
        return -1
    for i in range(k + 1, min(end - 1, k + _CLAUSE)):
        if scene.spelled[i] in COMMAS:
            return i
        if scene.is_that(i) or scene.spelled[i] == ":" or i in scene.opens:
            return -1
    return -1


def describes_source(scene: Scene, verb: Hit) -> bool:
    """Whether a verb only tells of a source without a name who it is (مصدر تحدث إلى كذا، مصدر طلب عدم ذكر اسمه)."""
    if verb.joined or verb.at < _SOURCED or all(word.lemma not in _OF_SOURCES for word in verb.words):
        return False
    lemma, behind = verb.words[0].lemma, scene.spelled[verb.at + 1 : verb.at + 2]
    if lemma == "وصف":
        told = verb.form.suffix != ""
    else:
        told = behind in _MET if lemma == "تحدث" else behind in _UNNAMED
    return told and any(word.rstrip("ا") in _SOURCES for word in scene.spelled[verb.at - _SOURCED : verb.at])


def qualifies(scene: Scene, verb: Hit, k: int) -> bool:
    """Whether a verb stands in a clause about the word before it, or in one of whoever passes it on.

    With a relative; without one behind an indefinite paper or occasion (في بلاغ توصلت الجريدة به); behind كما between
    commas (قال فلان، كما نقلت عنه كذا، إن).
    """
    before = scene.spelled[k - 1]
    if describes_source(scene, verb):
        return True
    if before in guards().relatives or (before in _WAS and scene.spelled[k - 2] in guards().relatives):
        return True
    if k < 2:
        return False
    if is_as(scene, k):
        apart = before != "كما" or scene.spelled[k - 2] in COMMAS or not OF_HIM.isdisjoint(scene.spelled[k + 1 : k + 2])
        return apart and any(word.lemma in HANDING for word in verb.words)
    paper = head_kind(before) == "document" or before in sources().occasions
    return paper and not is_definite(before) and scene.spelled[k - 2] in _IN


def is_as(scene: Scene, k: int) -> bool:
    """Whether a verb says through whom words came: behind كما or وفق ما.

    Args:
        scene: The article.
        k: The verb.
    """
    return scene.spelled[k - 1] in _AS or (scene.spelled[k - 1] in _WHAT and scene.spelled[k - 2] in according())


def belongs(scene: Scene, inner: Hit | None, k: int, way: str) -> bool:
    """Whether the opener at `k` belongs to the verb of a relative clause that can take it: near, no comma between."""
    if inner is None or k - inner.at > _BELONGS or not inner.takes(way):
        return False
    return not any(scene.spelled[i] in COMMAS for i in range(inner.at, k))


def of_clause(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether ب stands right behind the verb of a clause about whoever speaks (وصف فلان الذي قام | بجولة كذا بأنه).

    Args:
        scene: The article.
        hit: The verb.
        k: The word in question.
    """
    return k - 2 > hit.at and scene.spelled[k - 2] in guards().relatives and scene.name_at[k - 1] < 0


def done_for(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether ب only says for or with whom something was done, أن what is told (أعدت بتكليف من فلان، أن).

    Args:
        scene: The article.
        hit: The verb.
        k: The word in question.
        end: Where to stop.
    """
    if scene.spelled[k] not in _FOR_WHOM or not hit.takes("that") or scene.spelled[k + 1 : k + 2] not in _WITH_WHOM:
        return False
    return any(scene.is_that(i) for i in range(k + 2, min(end, k + _DONE)))


def is_left_at(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether another verb leaves it at what بالقول opens (اكتفى فلان | بالقول).

    Args:
        scene: The article.
        hit: The verb.
        k: The word in question.
    """
    return any(scene.spelled[i].removeprefix("و") in _LEAVES_AT for i in range(max(hit.at + 1, k - _LEFT), k))
