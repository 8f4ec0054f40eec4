"""Formulas that name a source without a verb of their own: وفق، بحسب، على حد تعبيره، نقلاً عن."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.cues.lexicon import Hit, according, find_hits, lexicon
from tawatur.reading.statements.cues.reported import KEPT, THEN, keeps_f, opens_reported
from tawatur.reading.statements.cues.sourced import is_marked, is_surname, names_outlet, source_is_over
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import AND_THIS
from tawatur.reading.statements.words.sources import head_kind, is_definite, stem_of

_NEEDS: Final = ("حاجة", "حاجات", "احتياجات", "قدرة", "رغبة")  # وفق حاجة الفريق: no source
_OPINIONS: Final = frozenset(("راي", "تقدير", "نظر", "اعتقاد"))
_NEAR: Final = 12  # words from في تقرير to فإن
_REACH: Final = 40  # words of a formula and its source
_BACK: Final = frozenset(("به", "بها", "عنه", "عنها", "اليه", "اليها", "فيه", "فيها", "عليه", "ايضا", "كذلك"))
_ON: Final = frozenset(("على", "علي", "وعلى", "وعلي"))
_WHERE: Final = frozenset(("في", "خلال", "امس", "اليوم", "عبر", "امام"))  # when and where, behind كما قال
_OTHER_HEADS: Final = frozenset(("في", "وفي", "كما", "وكما", "نقلا", "ونقلا"))
_TAKEN_UP: Final = frozenset(("قال", "أكد", "أعلن", "ذكر", "أفاد", "أوضح", "صرح", "كشف", "أضاف", "نفى"))  # هذا ما قاله
_SAID: Final = frozenset(("قال", "أضاف", "أوضح", "شرح", "أكد", "روى", "حكى", "تابع"))  # الأمر صعب، يقول فلان.
_SPOKEN: Final = 4  # words of what somebody says before its verb
_SAID_REACH: Final = 12
_LAWS: Final = frozenset(("فصل", "قانون", "اتفاق", "اتفاقية", "لائحة", "مرسوم", "قرار", "مشروع", "قائمة", "كتاب"))
_HIS: Final = frozenset(
    prefix + noun + owner
    for prefix in ("", "و")
    for noun in ("حسب", "براي", "بنظر", "بتقدير", "باعتقاد")
    for owner in ("ه", "ها", "هم")
)
_STANDS: Final = frozenset(("جاء", "ورد"))
_LAWFUL: Final = frozenset(("نص", "اشترط"))  # وفق ما ينص عليه القانون: what something conforms to
# what `كما` can repeat as a report; with others it compares (كما توقع البعض)
_AS: Final = frozenset(
    spell(word)
    for word in (
        "قال", "أكد", "أعلن", "ذكر", "أفاد", "أوضح", "أشار", "بين", "أضاف", "صرح", "نقل", "أورد", "روى", "كتب", "كشف",
        "زعم", "ادعى", "أخبر", "أبلغ", "لفت", "أظهر", "شرح", "وصف", "علم", "نشر", "جاء", "ورد", "أبان",
    )
)  # fmt: skip


_ONWARD: Final = frozenset(("من", "الى", "على"))
_CLAIMED: Final = frozenset(("زعم", "ادعى"))


class Formula(msgspec.Struct, frozen=True):
    """One formula.

    Attributes:
        at: Its first word.
        last: Word after its own words, before the source.
        end: Word after the source.
        phrase: The source, None where the formula only repeats the speaker (على حد قوله).
        closing: Whether it only repeats the speaker.
        cue: The words `[at, cue)` that are the cue.
        verb: Reporting verb in it (وفق ما أكده), if any.
    """

    at: int
    last: int
    end: int
    phrase: Phrase | None
    closing: bool
    verb: Hit | None = None


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    closing = frozenset(spell(word) for word in load_words("cues")["closing_nouns"])
    return according() | {"و" + head for head in according()}, closing


@cache
def narrators() -> frozenset[str]:
    """Words with which the article itself leads in (يذكر أن), spelled, with and without و."""
    words = frozenset(spell(word) for word in load_words("cues")["narrator"])
    return words | {"و" + word for word in words}


def find_formulas(scene: Scene, hits: Mapping[int, Hit]) -> Iterator[Formula]:
    """The formulas of an article, in order.

    Args:
        scene: The article.
        hits: Its reporting words, by word index.

    Yields:
        Formulas whose source is one: a name, a noun of `speakers.yml`, or a pronoun of saying.
    """
    heads, closing = _words()
    telling = heads | _ON | AND_THIS | _HIS | _OTHER_HEADS
    for at, word in enumerate(scene.spelled):
        if word not in telling and at not in hits:
            continue
        if word in heads and scene.name_at[at] < 0:
            formula = _read(scene, hits, at, closing)
            if formula is not None and not _is_law(formula):
                on = at > scene.starts[at] and word == "حسب" and scene.spelled[at - 1] in _ON
                yield msgspec.structs.replace(formula, at=at - 1) if on else formula  # على حسب قوله
        elif word in _HIS and at + 2 < scene.ends[at] and _is_apart(scene, at):
            then = scene.spelled[at + 1] in COMMAS and opens_reported(scene.spelled[at + 2])
            yield Formula(at, at + 1, at + 1 + then, None, True)  # وحسبه، فإن; والحل، برأيه، كذا
        elif (
            word in _ON
            and at + 2 < len(scene.words)
            and (scene.spelled[at + 1] == "حد" or (scene.spelled[at + 1] == "لسان" and word[0] != "و"))
        ):
            formula = _read_on(scene, at, closing)
            if formula is not None:
                yield formula
        elif (formula := _read_in(scene, at) or _read_on_what(scene, hits, at)) is not None:
            yield formula
        elif word in ("كما", "وكما") and at + 2 < len(scene.words) and at + 1 in hits:
            formula = _read_as(scene, hits[at + 1], at)
            if formula is not None:
                yield formula
        elif at in hits and at + 2 < len(scene.words) and scene.spelled[at + 1] == "ذلك":
            formula = _read_as(scene, hits[at], at)  # ...، أوضح ذلك فلان
            if formula is not None:
                yield formula
        elif at in hits and (formula := _read_said(scene, hits[at])) is not None:
            yield formula
        elif word in AND_THIS and at > scene.starts[at] and scene.spelled[at + 1 : at + 2] == ("ما",):
            formula = _read_this(scene, at)
            if formula is not None:
                yield formula
        elif word in ("نقلا", "ونقلا") and at + 1 < len(scene.words) and scene.spelled[at + 1] == "عن":
            formula = _sourced(scene, at, at + 2, None)
            if formula is not None:
                yield formula


def _is_apart(scene: Scene, at: int) -> bool:
    """Whether a word leads its sentence before a comma or فإن, or stands between commas."""
    behind = scene.spelled[at + 1]
    if at == scene.starts[at]:
        return behind in COMMAS or opens_reported(behind)
    return behind in COMMAS and scene.spelled[at - 1] in COMMAS


def is_his(word: str) -> bool:
    """Whether a word names whoever spoke by a pronoun alone (وبرأيه، حسبها)."""
    return word in _HIS


def _is_law(formula: Formula) -> bool:
    """Whether a formula names what something conforms to, not who says it (وفق القانون)."""
    return formula.verb is None and formula.phrase is not None and formula.phrase.head in _LAWS


def _read_in(scene: Scene, at: int) -> Formula | None:
    """`وفي رأيه فإن` and `وفي تقرير لمجلة كذا فإن` before what they report."""
    if scene.spelled[at] not in ("في", "وفي") or at + 2 >= len(scene.words):
        return None
    if _is_own(scene.spelled[at + 1], _OPINIONS):
        return Formula(at, at + 2, at + 2, None, True)
    noun = scene.spelled[at + 1]
    if at != scene.starts[at] or (head_kind(noun) != "document" and noun not in _OPINIONS):
        return None
    if scene.spelled[at + 2] == ":" and is_definite(noun):
        return _sourced(scene, at, at + 1, None)  # وفي البيان: كذا
    near = scene.spelled[at + 2 : min(scene.ends[at], at + _NEAR)]
    source = at + 1 + (noun in _OPINIONS)
    return _sourced(scene, at, source, None) if any(word.startswith("فان") for word in near) else None


def _read_this(scene: Scene, at: int) -> Formula | None:
    """`"...". هذا ما قاله فلان` and `، وهو ما أكدته الوزارة` behind what they report."""
    verb = next(find_hits(scene.spelled[at + 2 : at + 3]), None)
    if verb is None or verb.kind != "verb" or any(word.lemma not in _TAKEN_UP for word in verb.words):
        return None
    last = at + 3
    if not verb.form.suffix:
        if scene.spelled[last : last + 1] != ("به",):
            return None
        last += 1
    end = min(scene.ends[at], last + _REACH)
    phrase = read_phrase(scene, last, end)
    if phrase is None or phrase.first > last or (phrase.entity < 0 and not phrase.kind):
        return None
    return Formula(at, last, phrase.last, phrase, False, msgspec.structs.replace(verb, at=at + 2))


def _read_said(scene: Scene, verb: Hit) -> Formula | None:
    """`، يقول فلان.` at the end of what it reports, without marks: nothing but a person behind the verb."""
    at = verb.at
    if verb.kind != "verb" or verb.joined or verb.form.suffix or verb.words[0].lemma not in _SAID:
        return None
    if at < scene.starts[at] + _SPOKEN or scene.spelled[at - 1] not in COMMAS or at - 2 in scene.closes:
        return None
    end = min(scene.ends[at], at + _SAID_REACH)
    if at + 1 >= end or not scene.spelled[at + 1][0].isalpha():
        return None
    phrase = read_phrase(scene, at + 1, end)
    if phrase is None or phrase.first != at + 1 or not (phrase.entity >= 0 or phrase.kind in ("office", "unnamed")):
        return None
    if ":" in scene.spelled[at : phrase.last + 1]:
        return None  # ، يقول فلان: كذا
    over = phrase.last >= scene.ends[at] or scene.spelled[phrase.last] in STOPS
    return Formula(at, at + 1, phrase.last, phrase, False, verb) if over else None


def _read_on_what(scene: Scene, hits: Mapping[int, Hit], at: int) -> Formula | None:
    """`، على ما أفادت وكالة كذا.` behind what it reports."""
    if at < 1 or scene.spelled[at] not in _ON or scene.spelled[at - 1] not in COMMAS:
        return None
    if scene.spelled[at + 1 : at + 2] != ("ما",):
        return None
    if at + 2 not in hits or hits[at + 2].kind != "verb":
        return None
    formula = _with_verb(scene, hits, at, at + 2, min(scene.ends[at], at + _REACH))
    return formula if formula is not None and formula.phrase is not None else None


def _read_as(scene: Scene, verb: Hit, at: int) -> Formula | None:
    """`، كما أعلنت الشرطة.` behind what it reports: a verb with its subject and nothing else."""
    if verb.kind != "verb" or at == scene.starts[at]:
        return None
    if scene.spelled[at] != scene.spelled[verb.at] and not any(spell(word.lemma) in _AS for word in verb.words):
        return None
    if verb.words[0].lemma in _CLAIMED and scene.spelled[at - 1] not in COMMAS:
        return None  # وليسوا لصوصا كما تزعم الصحف: they are no source of it
    end = min(scene.ends[at], at + 25)
    stop = at + 2
    while stop < end and scene.spelled[stop] not in STOPS and scene.spelled[stop] not in COMMAS:
        if stop in scene.opens and names_outlet(scene.quotes[scene.opens[stop]], end):
            stop = scene.quotes[scene.opens[stop]].last  # صحيفة «كذا»
        onward = scene.spelled[stop] in _ONWARD or scene.spelled[stop] in THAT
        if onward and scene.spelled[at + 2] in _BACK and stop > at + 3:
            break  # حذر فلان كما نقلت عنه الصحف | من كذا
        if scene.spelled[stop] in THAT or scene.spelled[stop] == ":" or stop in scene.opens:
            return None
        stop += 1
    phrase = read_phrase(scene, at + 2, stop)
    bare = at + 2 >= stop or scene.spelled[at + 2] in _WHERE
    if phrase is None and bare and scene.spelled[at] != scene.spelled[verb.at]:
        return Formula(at, at + 2, stop, None, False, verb)  # كما قالت في مؤتمر صحافي
    if phrase is None or (phrase.entity < 0 and not phrase.kind) or stop - phrase.last > 4:
        return None
    return Formula(at, at + 2, stop, phrase, False, verb)


def _read_on(scene: Scene, at: int, closing: frozenset[str]) -> Formula | None:
    if _is_own(scene.spelled[at + 2], closing):
        return Formula(at, at + 3, at + 3, None, True)
    if _stem_own(scene.spelled[at + 2]) in closing or scene.spelled[at + 1] == "لسان":
        return _sourced(scene, at, at + 3 if scene.spelled[at + 1] == "حد" else at + 2, None)
    return None


def _stem_own(word: str) -> str:
    for suffix in ("هما", "هم", "ها", "ه"):
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            return word[: -len(suffix)]
    return word


def _is_own(word: str, closing: frozenset[str]) -> bool:
    return _stem_own(word) != word and _stem_own(word) in closing


def _read(scene: Scene, hits: Mapping[int, Hit], at: int, closing: frozenset[str]) -> Formula | None:
    k, end = at + 1, min(scene.ends[at], at + _REACH)
    if k >= end or (not scene.spelled[k][0].isalnum() and k not in scene.opens):
        return None  # ليس هذا وحسب، بل
    word = scene.spelled[k]
    if _is_own(word, closing):
        return Formula(at, k + 1, k + 1, None, True)
    if word.startswith(("ما", "لما")) and len(word) > 4:
        glued = lexicon().get(word[word.index("ا") + 1 :])  # وفق ماذكره, written without a space
        if glued and glued[0].form.kind == "verb":
            return _with_verb(scene, {k: Hit(k, glued, False)}, at, k, end)
    if word == "الى":
        k += 1
        word = scene.spelled[k] if k < end else ""
    if word in ("ما", "لما"):
        return _with_verb(scene, hits, at, k + 1, end)
    if stem_of(word) in _NEEDS:
        return None
    if k in hits and hits[k].kind == "verb" and scene.spelled[at].endswith("ما"):
        return _with_verb(scene, hits, at, k, end)
    if stem_of(word) in closing and scene.name_at[k] < 0 and word not in ("نص",):
        return _sourced(scene, at, k + 1, None)
    return _sourced(scene, at, k, None)


def _with_verb(scene: Scene, hits: Mapping[int, Hit], at: int, k: int, end: int) -> Formula | None:
    if k >= end:
        return None
    verb = hits.get(k) or _any_verb(scene, k)
    if verb is not None and any(spell(word.lemma) in _LAWFUL for word in verb.words):
        return None
    after = k + 1
    while after < end and scene.spelled[after] in _BACK:
        after += 1
    stands = verb is not None and any(spell(word.lemma) in _STANDS for word in verb.words)
    if (
        stands
        and after + 1 < end
        and scene.spelled[after] in ("في", "على")
        and head_kind(scene.spelled[after + 1]) in ("document", "media")
    ):
        after += 1  # بحسب ما جاء في بيان لفلان
    return _sourced(scene, at, after, verb)


def _any_verb(scene: Scene, k: int) -> Hit | None:
    """The reporting verb at a word, its pronoun being ما's (ما أوردته كذا)."""
    verb = next(find_hits(scene.spelled[k : k + 1]), None)
    suffixed = verb is not None and verb.kind == "verb" and verb.form.suffix in ("ه", "ها")
    return msgspec.structs.replace(verb, at=k) if verb is not None and suffixed else None


def _sourced(scene: Scene, at: int, first: int, verb: Hit | None) -> Formula | None:
    end = min(scene.ends[at], at + _REACH)
    stop = first
    while stop < end and not (
        scene.spelled[stop] in STOPS
        or opens_reported(scene.spelled[stop])
        or scene.spelled[stop] == ":"
        or (stop > first and (scene.spelled[stop] == "نقلا" or source_is_over(scene, first, stop)))
    ):
        stop += 1
    after_l = verb is None and first < stop and scene.spelled[first].startswith("ل") and scene.spelled[at].endswith("ا")
    phrase = read_phrase(scene, first, stop, after_l) if first < stop else None
    if phrase is None:
        return Formula(at, first, first, None, True, verb) if verb is not None else None
    known = phrase.entity >= 0 or phrase.kind or head_kind(_stem_own(scene.spelled[phrase.first]))
    if verb is None and not (known or is_surname(scene, phrase.first) or is_marked(scene, at, phrase.first)):
        return None
    if verb is None and phrase.entity >= 0 and scene.entities[phrase.entity].kind == "place" and phrase.kind == "name":
        return None
    return Formula(at, first, phrase.last, phrase, False, verb)


def after_formula(scene: Scene, formula: Formula, end: int) -> int:
    """Word at which what a leading formula reports begins: after its comma, فإن or فقد."""
    k = formula.end
    if k < end and keeps_f(scene.spelled[k]):
        return k
    while (
        k < end and not opens_reported(scene.spelled[k]) and scene.spelled[k] not in COMMAS and scene.spelled[k] != ":"
    ):
        if k - formula.end > 25:
            k = formula.end
            break
        k += 1
    else:
        if k < end:
            k += not keeps_f(scene.spelled[k])
            if k < end and scene.spelled[k] in THEN - KEPT and scene.spelled[k - 1] in COMMAS:
                k += 1
            return k
        k = formula.end
    return k


def begins_anew(word: str) -> bool:
    """Whether the first word of a formula has و before it: it closes nothing (جرائم حرب، وحسب التقرير فقد)."""
    return word.startswith("و") and word[1:] in _words()[0]
