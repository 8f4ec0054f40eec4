"""What opens the content after a cue: أنّ and its like, a colon, quotation marks, a governed preposition."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.content.about import (
    belongs,
    clause_over,
    describes_source,
    done_for,
    is_as,
    is_left_at,
    of_clause,
    qualifies,
)
from tawatur.reading.statements.content.guards import guards, is_no_report_after, is_weak
from tawatur.reading.statements.content.marks import PREPOSITIONS, holds_name
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.bound import is_bound
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, owned_noun, stem_of

REACH: Final = 70  # words between a cue and what opens its content; longer apposition does not occur in newswire
_TALKING: Final = frozenset(("متحدثا", "متحدثة"))  # قال فلان متحدثاً إلى كذا إن
_LEST: Final = frozenset(("الا", "بالا"))
_HOW: Final = "كيف"
_QUESTIONS: Final = frozenset((_HOW, "لماذا", "متى", "اين"))
_ASKED: Final = 10  # words from a verb to the question that it tells of (روى الناجي كيف نجا)
_TELLS_HOW: Final = frozenset(
    ("شرح", "بين", "أوضح", "روى", "حكى", "وصف", "كشف", "تساءل", "سأل", "فسر", "ذكر", "أخبر", "تذكر", "استذكر")
)
_EMBRACES: Final = frozenset(("praises", "welcomes", "promises", "demands", "thanks", "congratulates"))
_EMBRACED: Final = frozenset(("praises", "welcomes", "condemns"))
_INCLUDING: Final = frozenset(("في", "فيه", "فيها", "فيهم", "لا", "لم", "يتماشى", "يتعلق", "يخدم", "يضمن", "يحقق"))
_ISSUES: Final = frozenset(("أصدر", "نشر", "ألقى", "وجه", "بث"))  # البيان الذي أصدرته الوزارة أن: أن is not theirs
_FOR_TO: Final = "لان"  # لأن, before a verb
_CONCERNS: Final = frozenset(("حقوق", "سلامة", "صحة", "وحدة", "عمليات"))
_PARTS: Final = frozenset(("بدوره", "بدورها", "بدورهم"))
TWICE: Final = frozenset(("أهاب",))  # ب stands before whom it is asked of, and before what
_WHERE: Final = frozenset(
    ("بالولاية", "بالمحافظة", "بالمنطقة", "بالمدينة", "بالبلدية", "بالوزارة", "بالمملكة", "بالبلاد", "بالدولة",
     "بالجهة", "بالاقليم", "بالعاصمة", "بالمديرية", "بالجامعة", "بالقطاع", "بالمجلس", "بالحكومة", "بالبرلمان")
)  # fmt: skip
_BESIDE: Final = 3  # words from a verb to where somebody unnamed comes from
_TOLD: Final = 8  # words over whom it is asked of


class Opener(msgspec.Struct, frozen=True):
    """Where the content of a cue begins.

    Attributes:
        kind: `that`, `colon`, `quote`, `prep` or `object`.
        at: The word that opens (أن، colon, mark, preposition); the first word of the content for a bare object.
        first: First word of the content.
        start: Its first character, after an attached preposition.
        prep: The preposition, if any.
        act: The noun of a light verb, before which whoever speaks stands; -1 for other cues.
    """

    kind: str
    at: int
    first: int
    start: int
    prep: str = ""
    act: int = -1


def find_opener(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int) -> Opener | None:
    """What opens the content of a cue.

    Args:
        scene: The article.
        hit: The cue.
        hits: All reporting words, by word index.
        end: Where to stop: the end of its sentence or of the quotation around it.

    Returns:
        The opener; None where nothing in reach opens anything (a bare object is looked for elsewhere).
    """
    if describes_source(scene, hit):
        return None
    end = min(end, hit.at + REACH)
    found = _scan(scene, hit, hits, end, True)
    if found is None and not guards().relatives.isdisjoint(scene.spelled[hit.at : end]):
        return _scan(scene, hit, hits, end, False)
    return found


def _scan(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int, apart: bool) -> Opener | None:
    """What opens content in words `[hit.at, end)`; `apart`: not in a clause about the subject, set apart by commas."""
    k = hit.at + 1
    inner: Hit | None = None
    while k < end:
        word = scene.spelled[k]
        if apart and (over := clause_over(scene, k, end)) > k:
            k = over
            continue
        if scene.is_that(k):
            if _reports(scene, hit, k) and not belongs(scene, inner, k, "that"):
                return _opener(scene, "that", k, k + 1, end)
        elif word in _LEST and hit.takes("that") and _is_lest(scene, k, end):
            return Opener("that", k, k, scene.words[k].start + word.startswith("ب"))  # طلب منه ألا يغادر
        elif word == _FOR_TO and hit.takes("الى") and k + 1 < end and scene.spelled[k + 1][0] in "يتن":
            return _opener(scene, "that", k, k + 1, end)  # دعت لأن يكون الحوار شاملا
        elif word == ":":
            return _colon(scene, hit, k, end)
        elif word in _QUESTIONS and _tells_how(scene, hit, k):
            return _opener(scene, "that", k, k + (word == _HOW), end)
        elif k in scene.opens:
            if not holds_name(scene, hit, k, hits):
                return Opener("quote", k, k + 1, scene.words[k].end) if hit.takes("quote") else None
            k = max(scene.quotes[scene.opens[k]].last, k + 1)
            continue
        elif k in hits and scene.name_at[k] < 0:
            other = hits[k]
            if other.words[0].lemma == "قال" and (other.kind == "participle" or other.prefix.startswith("ب")):
                if is_left_at(scene, hit, k):
                    return None  # رفض كشف كذا واكتفى بالقول إن: they are what he leaves it at
                return find_opener(scene, other, hits, end)
            if hit.relays and other.kind == "noun" and other.form.suffix:
                return find_opener(scene, other, hits, end)
            if _is_of_theirs(scene, other, k):
                k += 1
                continue
            if other.kind == "participle" and k > hit.at + 1 and scene.spelled[k] not in _TALKING:
                if not asks_next(scene, hit, k):
                    return None
                k += 1  # تساءل فلان مستغربا: كيف
                continue
            own = k + 1 < end and (scene.is_that(k + 1) or scene.spelled[k + 1] == _HOW)
            if other.kind == "verb" and other.joined and own:
                return None  # سلمت الشرطة رجلا وأقر بأنه: it is his own
            if other.kind == "verb" and not is_weak(other):
                resumes = scene.spelled[k + 1 : k + 2] and scene.spelled[k + 1] in (
                    "به",
                    "بها",
                )  # تصريحات أدلى بها لكذا
                if not resumes and not qualifies(scene, other, k):
                    return None
                theirs = resumes or describes_source(scene, other) or is_as(scene, k)
                inner = None if theirs or (other.form.suffix and other.words[0].lemma in _ISSUES) else other
        opener = _preposition(scene, hit, k, end, inner)
        if opener is not None:
            return opener
        k += 1
    return None


def _tells_how(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether a question is what the verb tells: near it, or behind the comma that closes who asks."""
    if k - hit.at > _ASKED:
        return scene.spelled[k - 1] in COMMAS and any(cue.stance == "asks" for cue in hit.words)
    return any(cue.lemma in _TELLS_HOW for cue in hit.words)


def _is_of_theirs(scene: Scene, other: Hit, k: int) -> bool:
    """Whether a feminine participle only tells what bodies these are (أحزاب معارضة، قوى مؤيدة)."""
    before = scene.spelled[k - 1]
    kind = head_kind(before) if other.kind == "participle" and scene.spelled[k].endswith("ة") else ""
    return kind in ("organisation", "unnamed") and not is_definite(before) and not is_definite(scene.spelled[k])


def asks_next(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether a question stands right behind a word that only tells how somebody asks it (تساءل مستغربا، كيف)."""
    if not any(word.stance == "asks" for word in hit.words):
        return False
    k += 1
    while k < scene.ends[hit.at] and (scene.spelled[k] in COMMAS or scene.spelled[k] == ":"):
        k += 1
    return k < scene.ends[hit.at] and scene.spelled[k] in _QUESTIONS


def _is_lest(scene: Scene, k: int, end: int) -> bool:
    """Whether a word is أن with لا before a verb, not إلا, and not ألا وهو."""
    return "أ" in scene.words[k].bare[:2] and k + 1 < end and scene.spelled[k + 1][0] in "يتن"


def _reports(scene: Scene, hit: Hit, k: int) -> bool:
    before = scene.spelled[k - 1]
    prep = PREPOSITIONS.get(before)
    if prep is not None and hit.takes(prep + "+"):
        return True
    if not hit.takes("that") or is_no_report_after(scene.spelled[max(0, k - 2) : k]):
        return False
    if before[0] == "و" and k - 1 > hit.at and owned_noun(before[1:]) and head_kind(before[1:]) == "document":
        return False  # علق على الخطاب وتصريحه بأنه
    if prep is not None and k - 1 != hit.at:
        return hit.takes(prep) or k - 2 == hit.at
    return True


def _opener(scene: Scene, kind: str, at: int, first: int, end: int, prep: str = "") -> Opener:
    """The opener whose content begins at `first`, or after stray punctuation there."""
    while first < end - 1 and (scene.spelled[first] in COMMAS or scene.spelled[first] in (":", "-", "–")):
        first += 1
    first = min(first, len(scene.words) - 1)
    return Opener(kind, at, first, scene.words[first].start, prep)


def _colon(scene: Scene, hit: Hit, k: int, end: int) -> Opener | None:
    if not hit.takes("quote") and not hit.takes("that"):
        return None
    if k + 1 < end and scene.spelled[k + 1] in THAT:
        return _opener(scene, "that", k + 1, k + 2, end)
    if k + 1 >= len(scene.words):
        return None
    return Opener("colon", k, k + 1, scene.words[k + 1].start)


def _preposition(scene: Scene, hit: Hit, k: int, end: int, inner: Hit | None) -> Opener | None:
    word = scene.spelled[k]
    prep = PREPOSITIONS.get(word) if scene.name_at[k] < 0 else None
    if prep is not None:
        if not hit.takes(prep) or k + 1 >= end or belongs(scene, inner, k, prep):
            return None
        if is_bound(scene, hit.at, k, prep, end) or _comes_with_that(scene, hit, k, end):
            return None
        following = scene.spelled[k + 1]
        if following in guards().adverbs[prep] or (following in guards().relatives and prep == "من"):
            return None
        if following in THAT:
            return _opener(scene, "that", k + 1, k + 2, end)
        return _opener(scene, "prep", k, k + 1, end, prep)
    name = scene.name_at[k]
    if name >= 0 and scene.names[name].start <= scene.words[k].start:
        return None
    own = word[0] == "ب" and (
        _is_its_own(scene, hit, k, end)
        or _is_where(scene, k, end)
        or done_for(scene, hit, k, end)
        or of_clause(scene, hit, k)
    )
    if word[0] == "ب" and hit.takes("ب") and not own:
        other = _is_addressee(scene, hit, k, end) or (hit.takes("that") and _that_follows(scene, k, end))
        return None if other else _attached(scene, k, "ب", end)
    if word.startswith("ل") and hit.takes("ل") and word not in guards().own_l:
        if k == hit.at + 1 and not (_is_called_for(word) or (word == "ل" and k + 1 in scene.opens)):
            return None  # دعا لوقف كذا، أسف لـ"كذا", but not دعا لأخيه
        if hit.words[0].told and _serves_another(scene, k, end):
            return None
        return _attached(scene, k, "ل", end)
    return None


def _is_where(scene: Scene, k: int, end: int) -> bool:
    """Whether ب only says where a body is, another ب what is meant (أشادت اللجنة بالولاية في خطاب بجهود كذا)."""
    if scene.spelled[k] not in _WHERE or not is_definite(scene.spelled[k - 1]):
        return False
    for i in range(k + 1, min(end, k + _TOLD + _TOLD)):
        word = scene.spelled[i]
        if word in COMMAS or word in STOPS or word in THAT:
            return False
        if word[0] == "ب" and len(word) > 3 and scene.name_at[i] < 0 and not _is_own(word):
            return True
    return False


def _comes_with_that(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether the preposition comes again with أن, so that this one is the subject's (حذر خبراء من بلدة من أن)."""
    somebody = scene.spelled[hit.at + 1]
    if not hit.at + 1 < k <= hit.at + _BESIDE or is_definite(somebody) or head_kind(somebody) != "unnamed":
        return False
    if not hit.takes("that") or is_deed(scene.spelled[k + 1]):
        return False
    for i in range(k + 1, min(end - 1, k + _TOLD + _TOLD)):
        word = scene.spelled[i]
        if word in COMMAS or word in STOPS or word == ":":
            return False
        if word == scene.spelled[k] and scene.is_that(i + 1):
            return True
    return False


def _is_its_own(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether ب is a word's own or makes an adverb that the verb does not govern."""
    if not _is_own(scene.spelled[k]):
        return False
    return not (_is_governed_itself(scene, hit, k, end) or _is_part_played(scene, hit, k, end))


def _is_own(word: str) -> bool:
    """Whether ب is the first letter of a word itself (بعض، باحثون), no preposition."""
    return word in guards().own_b or (bool(head_kind(word)) and not head_kind(word[1:]))


def _serves_another(scene: Scene, k: int, end: int) -> bool:
    """Whether ل belongs to the noun before it, not to what is called for (دعت المرشحة لانتخابات الحزب إلى كذا)."""
    word = scene.spelled[k]
    if word == "ل" or _is_called_for(word):
        return False
    later = range(k + 1, min(end, k + REACH // 2))
    again = any(PREPOSITIONS.get(scene.spelled[i]) == "الى" or _is_called_for(scene.spelled[i]) for i in later)
    return again or bool(head_kind(stem_of(word) if word.startswith("لل") else word[1:]))


def _is_called_for(word: str) -> bool:
    """Whether a word is ل with an act (لعقد، للتحقيق), not with what a body is for (المفوض السامي لحقوق الإنسان)."""
    noun = stem_of(word) if word.startswith("لل") else word[1:]
    return noun not in _CONCERNS and word.startswith("ل") and (is_deed(noun) or head_kind(noun) == "document")


def _that_follows(scene: Scene, k: int, end: int) -> bool:
    """Whether بأن opens the content further on, and ب here only says where (هدد ضابط بالجيش بأن)."""
    for i in range(k + 1, min(end, k + _TOLD)):
        if scene.spelled[i] in COMMAS or scene.spelled[i] in STOPS:
            return i + 1 < end and scene.spelled[i] in COMMAS and scene.is_that(i + 1)
        if scene.spelled[i].startswith("بان") and scene.is_that(i):
            return True
    return False


def _is_governed_itself(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether what mostly is an adverb with ب is what the verb governs (وجه بسرعة القبض عليهم، ندد بما جرى)."""
    return _is_haste(scene, k, end) or _is_whatever(scene, hit, k, end) or _is_kept_up(scene, k, end)


def _is_kept_up(scene: Scene, k: int, end: int) -> bool:
    """Whether it is promised that something goes on (وعد باستمرار دعم كذا), no adverb (يندد باستمرار بكذا)."""
    if scene.spelled[k] != "باستمرار" or k + 1 >= end:
        return False
    after = scene.spelled[k + 1]
    return after[0] != "ب" and (is_definite(after) or is_deed(after))


def _is_whatever(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether ما behind ب is what somebody praises or condemns (أشاد بما تحقق), no بما في ذلك and no بما أن."""
    if scene.spelled[k] != "بما" or k + 1 >= end or hit.words[0].stance not in _EMBRACED:
        return False
    return scene.spelled[k + 1] not in _INCLUDING and not scene.is_that(k + 1)


def _is_haste(scene: Scene, k: int, end: int) -> bool:
    """Whether haste is what is asked for (وجه بسرعة القبض عليهم), no adverb."""
    if scene.spelled[k] != "بسرعة" or k + 1 >= end:
        return False
    return is_definite(scene.spelled[k + 1]) or is_deed(scene.spelled[k + 1])


def _is_part_played(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether a part that somebody played is what is praised (مشيدا بدورها الفعال), no بدورها of the article's."""
    praised = scene.spelled[k] in _PARTS and any(word.stance in _EMBRACES for word in hit.words)
    if not praised or k != hit.at + 1 or k + 1 >= end or scene.name_at[k + 1] >= 0:
        return False
    word = scene.spelled[k + 1]
    return word == "في" or (is_definite(word) and not head_kind(word))  # أشاد بدوره المدير بكذا: in his turn


def _is_addressee(scene: Scene, hit: Hit, k: int, end: int) -> bool:
    """Whether ب is whom the words are told to, another ب what is asked (أهاب بالمواطنين بأخذ الحذر)."""
    if hit.words[0].lemma not in TWICE:
        return False
    later = range(k + 1, min(end, k + _TOLD))
    if any(scene.spelled[i].startswith("ب") and not _is_own(scene.spelled[i]) for i in later):
        return True
    return head_kind(scene.spelled[k][1:]) in ("office", "unnamed") or is_plural(scene.spelled[k][1:])


def open_at(scene: Scene, k: int, prep: str, end: int) -> Opener | None:
    """The opener where a word is the preposition `prep` or carries it; None where it does not."""
    word = scene.spelled[k]
    if scene.name_at[k] < 0 and PREPOSITIONS.get(word) == prep:
        opens = k + 1 < end and scene.spelled[k + 1] not in guards().adverbs.get(prep, ())  # not على أكمل وجه
        return _opener(scene, "prep", k, k + 1, end, prep) if opens else None
    if prep not in ("ب", "ل") or not word.startswith(prep):
        return None
    if _is_own(word) if prep == "ب" else word in guards().own_l:
        return None
    name = scene.name_at[k]
    if name >= 0 and scene.names[name].start <= scene.words[k].start:
        return None
    return _attached(scene, k, prep, end)


def _attached(scene: Scene, k: int, prep: str, end: int) -> Opener | None:
    word = scene.words[k]
    if word.bare == prep:
        return Opener("prep", k, k + 1, scene.words[k + 1].start, prep) if k + 1 < end else None
    if scene.spelled[k].startswith("لل"):
        return Opener("prep", k, k, word.start, prep)  # للتحقيق: its ل is the article's, too
    start = word.start + word.text.find(prep) + 1  # the first letter, too, where it is written as a presentation form
    start = max(start, word.start + 1)
    while start < word.end - 1 and not (scene.article.text[start].isalpha() and scene.article.text[start] != "ـ"):
        start += 1
    return Opener("prep", k, k, start, prep)
