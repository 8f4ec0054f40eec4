"""Which words report something here: every word of the lexicon with what opens its content, but the impossible."""

from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.chains.relays import quotes_another, relay_before, split_relay, voiced_by
from tawatur.reading.statements.content.guards import is_weak
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.acts import is_no_report
from tawatur.reading.statements.cues.denied import is_denied, needs_denial, says_by_denial
from tawatur.reading.statements.cues.formulas import Formula
from tawatur.reading.statements.cues.homographs import is_another_word
from tawatur.reading.statements.cues.leading import NEXT, is_led_to, only_leads
from tawatur.reading.statements.cues.lexicon import Hit, find_hits, lexicon
from tawatur.reading.statements.cues.light import find_light
from tawatur.reading.statements.cues.opening import APART, limit_of, open_content, quote_before
from tawatur.reading.statements.speakers.before import subject_before
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.subjects import clause_end, subject_of
from tawatur.reading.statements.speakers.valency import affected_by
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, stem_of

# verbal nouns with أنّ or their preposition behind whoever speaks (إعراب الرئيس عن، تحذير الخبير من)
_DEEDS_OF_SPEECH: Final = frozenset(
    (
        "دعا", "أكد", "أعلن", "طالب", "ادعى", "هدد", "لوح", "أعرب", "حذر", "اتهم", "تعهد", "أشاد", "ندد", "زعم",
        "اعترف", "ناشد",
    )
)  # fmt: skip
_OWN_WORDS: Final = frozenset(("قال", "أكد", "أعلن", "ادعى", "زعم", "اعتبر", "توقع", "أفاد"))  # إعلانها أن
_ARRIVES: Final = frozenset(("جاء", "ورد"))
_THIS: Final = frozenset(("هذا", "هذه", "ذلك", "تلك", "هولاء"))
_NEAR: Final = 8  # words from a participle to what opens its content
_WITH_OBJECT: Final = frozenset(
    ("وصف", "نعت", "اعتبر", "أخبر", "أبلغ", "سأل", "عد")
)  # a suffix is whom or what it is said of
# verbs that go on with something before they go on with speech: marks further off are no quotation of theirs
_NEED_COLON: Final = frozenset(
    ("هاجم", "سجل", "نشر", "اختتم", "ختم", "زاد", "مضى", "واصل", "استكمل", "أكمل", "خاطب", "دون", "أتبع", "نطق", "لخص")
)
_QUOTED: Final = 4
_PROTESTS: Final = frozenset(("ندد", "طالب", "احتج"))  # تجمعوا للتنديد بكذا
_ADJACENT: Final = 2
_CARRIERS: Final = frozenset(("مفاد", "فحوى", "نص عبارة"))  # رسالة مفادها أن
_TOLD: Final = 8  # words from وعد over whom it is told to
_SILENT: Final = frozenset(
    ("تعليق", "تعقيب", "كشف", "ادلاء", "افصاح", "تصريح", "خوض", "اجابة", "حديث", "رد")
)  # رفض التعليق
_COUNTS_AS: Final = "عد\u0651"
_HIDING: Final = frozenset(("كشف", "افصاح", "ذكر", "بوح", "حجب", "اخفاء"))
_GOT: Final = frozenset(("بنسخة", "به", "بها"))
_GOT_REACH: Final = 5
_ANSWERS: Final = "رد"
_ANSWERED: Final = frozenset(("عليه", "عليها", "عليهم"))
_ORDINALS: Final = frozenset(("الاول", "الثاني", "الاخير", "الاخر"))
_STANDS_IN: Final = frozenset(("في", "على", "فيه", "فيها"))
_NOUN_REACH: Final = 10  # words from a verbal noun to what opens its content
_CONDITIONS: Final = frozenset(("طلب", "طالب", "رفض", "اشترط"))  # طالباً عدم كشف اسمه is about the source


class Cue(msgspec.Struct):
    """A reporting word and what it may report.

    Attributes:
        hit: The word.
        opener: What opens its content.
        zone: Words `[first, last)` in which speaker, addressee and occasion stand.
        span: Words `[first, last)` of the cue itself.
        plausible: Whether the rules take it for a report.
        phrase: The words that name its subject.
        relay: The words that name who passes another's words on.
        chance: Probability that it reports a statement.
        affected: The words right behind a verb that name whom it affects, its subject unsaid.
    """

    hit: Hit
    opener: Opener
    zone: tuple[int, int]
    span: tuple[int, int]
    plausible: bool
    phrase: Phrase | None = None
    relay: Phrase | None = None
    chance: float = 1.0
    affected: Phrase | None = None


def may_report(scene: Scene, hit: Hit) -> bool:
    """Whether a word of the lexicon can report anything at all where it stands.

    Args:
        scene: The article.
        hit: The word.

    Returns:
        False inside names, for first persons and futures, and for suffixes that no report has.
    """
    name = scene.name_at[hit.at]
    if name >= 0 and scene.names[name].start <= scene.words[hit.at].start + 1:
        return False
    if scene.spelled[hit.at] == "هنا" and scene.words[hit.at].bare[-1] != "أ":
        return False  # the adverb, not هنّأ
    if hit.form.kind == "noun" and hit.at and scene.spelled[hit.at - 1] == "عدم":
        return False  # طلب عدم كشف هويته
    if hit.form.person == 1 or "س" in hit.prefix or scene.spelled[hit.at] in ("نقلا", "ونقلا"):
        return False
    if is_another_word(scene, hit) or _is_attribute(scene, hit) or needs_denial(scene, hit):
        return False
    condition = any(word.lemma in _CONDITIONS for word in hit.words)
    behind = scene.spelled[hit.at + 1 : hit.at + 3]
    if condition and "عدم" in behind:
        return False
    if behind and hit.words[0].lemma in ("رفض", "طلب") and stem_of(behind[0]) in _HIDING:
        return False  # مصدر رفض الكشف عن هويته
    if hit.words[0].lemma == "توصل" and _GOT.intersection(scene.spelled[hit.at + 1 : hit.at + _GOT_REACH]):
        return False  # توصلت الجريدة بنسخة منه
    return (
        hit.form.kind != "verb"
        or not hit.form.suffix
        or any(word.told or word.lemma in _WITH_OBJECT for word in hit.words)
    )


def _is_attribute(scene: Scene, hit: Hit) -> bool:
    """Whether a participle is the adjective of a source behind a preposition (علمت الصحيفة من مصادر مؤكدة)."""
    at = hit.at
    if hit.form.kind != "participle" or hit.joined or at < scene.starts[at] + 2 or scene.spelled[at].endswith("ا"):
        return False  # قائلا is no adjective
    noun, before = scene.spelled[at - 1], scene.spelled[at - 2]
    if head_kind(scene.spelled[at]) == "document" and noun not in COMMAS:
        return True  # عن مذكرة
    return head_kind(noun) in ("document", "unnamed") and before in ("من", "عن", "على", "الى", "بحسب", "حسب")


def find_cues(scene: Scene, hits: Mapping[int, Hit], verbs: Iterable[Hit] | None = None) -> list[Cue]:
    """Every reporting word that opens something, plausible or not.

    Args:
        scene: The article.
        hits: Its reporting words, by word index.
        verbs: Its light verbs, where they are known already.

    Returns:
        Cues in order, without their chance.
    """
    found: list[Cue] = []
    verbs = find_hits(scene.spelled, light=True) if verbs is None else verbs
    light = {hit.at: hit for hit in verbs if may_report(scene, hit)}
    opened = {at: opener for at, hit in light.items() if (opener := _light(scene, hit)) is not None}
    for at in sorted({*hits, *opened}):
        hit = light[at] if at in opened else _as_reply(scene, hits[at])
        opener = opened.get(at) or open_content(scene, hit, hits)
        affected = None if opener is None else affected_by(scene, hit, opener)
        if affected is not None and hit.takes("object") and (hit.words[0].whole or not hit.words[0].told):
            opener = Opener("object", affected.first, affected.first, scene.words[affected.first].start)
        if opener is None or (hit.kind == "noun" and (abs(opener.at - at) > _NOUN_REACH or opener.kind == "object")):
            continue
        if is_no_report(scene, hit, opener, hits) or only_leads(scene, opener, hits):
            continue
        plausible = _is_report(scene, hit, opener)
        span = (at, at + 1)
        if is_denied(scene, hit):
            said = says_by_denial(scene, hit, opener)
            hit, plausible = said or hit, said is not None
            span = (at - plausible, at + 1)
        zone = (at + 1, opener.at) if opener.at > at else (at + 1, clause_end(scene, at + 1, hits))
        cue = Cue(hit, opener, zone, span, plausible, affected=affected)
        if hit.relays or quotes_another(scene, zone):
            cue.span, cue.relay, cue.phrase = split_relay(scene, hits, cue.span, zone)
            if cue.relay is None and hit.kind == "verb":
                cue.relay = relay_before(scene, at)
            if cue.phrase is None and hit.words[0].lemma == "علم":
                cue.phrase = _learnt(scene, zone)
            if cue.phrase is None and cue.relay is None:
                cue.phrase = _told_itself(scene, hit, opener, zone)
            if cue.phrase is None and cue.relay is None:
                continue
        elif hit.kind == "verb" or (hit.kind == "noun" and not hit.form.suffix):
            near = (at + 1, opener.act) if opener.act > at else zone
            cue.phrase = subject_of(scene, hit, opener, near) if affected is None else subject_before(scene, hit)
            if cue.phrase is None and hit.words[0].lemma in _ARRIVES:
                cue.phrase = _paper(scene, at, opener)
        first = _first_half(scene, hit, cue)
        found += [first, cue] if first is not None else [cue]
    named = {cue.span[0] for cue in found if cue.relay is not None}
    return [cue for cue in found if cue.relay is not None or cue.hit.at not in named]  # قوله belongs to its نقل


def _first_half(scene: Scene, hit: Hit, cue: Cue) -> Cue | None:
    """The cue of a quotation before its verb, another of the same speech behind it ("..."، قال فلان، "...")."""
    opener = cue.opener
    if opener.kind != "quote" or hit.kind != "verb" or scene.spelled[opener.at - 1] not in APART:
        return None
    before = quote_before(scene, hit)
    return None if before is None else msgspec.structs.replace(cue, opener=before)


def _learnt(scene: Scene, zone: tuple[int, int]) -> Phrase | None:
    """The sources that learnt something, where they and no outlet are its subject (علمت مصادرنا أن)."""
    phrase = read_phrase(scene, *zone)
    return phrase if phrase is not None and phrase.entity < 0 and phrase.kind == "unnamed" else None


def _told_itself(scene: Scene, hit: Hit, opener: Opener, zone: tuple[int, int]) -> Phrase | None:
    """The medium that passes on what nobody is named for (نقلت وكالة كذا أن): they are its own words."""
    if opener.kind != "that" or hit.words[0].lemma not in ("نقل", "تناقل") or hit.kind != "verb":
        return None
    phrase = read_phrase(scene, *zone)
    return phrase if phrase is not None and head_kind(scene.spelled[zone[0]]) == "media" else None


def _paper(scene: Scene, at: int, opener: Opener) -> Phrase | None:
    """The paper in which something stands (وجاء في البيان أن): it speaks, and whose it is is for others to tell."""
    first = at + 1
    voiced = voiced_by(scene, first, opener.at)
    if voiced is not None or scene.spelled[first] not in ("في", "ضمن") or first + 1 >= opener.at:
        return voiced
    phrase = read_phrase(scene, first + 1, opener.at)
    return phrase if phrase is not None and head_kind(scene.spelled[first + 1]) == "document" else None


def _as_reply(scene: Scene, hit: Hit) -> Hit:
    """The word that a spelling is here: عدّ that holds for something, ورد with whoever answers behind it (رد with و)."""
    if _COUNTS_AS in scene.words[hit.at].text and hit.form.tense == "past" and not hit.form.suffix:
        prefix = scene.spelled[hit.at][: scene.spelled[hit.at].index("عد")]
        words = lexicon()["اعتبرت" if hit.form.gender == "f" else "اعتبر"]  # وعدّ الخبير الخطوة مهمة
        return msgspec.structs.replace(hit, words=words, joined=bool(prefix) or hit.joined, prefix=prefix)
    if hit.words[0].lemma != "ورد" or hit.kind != "verb" or hit.at + 1 >= scene.ends[hit.at]:
        return hit
    if hit.prefix and not any(word.lemma == _ANSWERS for word in hit.words):
        return hit
    word = scene.spelled[hit.at + 1]
    name = scene.name_at[hit.at + 1]
    person = name >= 0 and scene.entities[scene.names[name].entity].kind in ("person", "organisation")
    if not (person or head_kind(word) in ("office", "unnamed") or word in _ORDINALS or word in _ANSWERED):
        return hit
    if hit.form.tense == "present":  # ليرد عليه فلان
        return msgspec.structs.replace(
            hit, words=tuple(word for word in hit.words if word.lemma == _ANSWERS) or hit.words
        )
    words = lexicon().get(scene.spelled[hit.at][1:], ())
    return msgspec.structs.replace(hit, words=words, joined=True, prefix="و") if words else hit


def _light(scene: Scene, hit: Hit) -> Opener | None:
    return find_light(scene, hit, min(scene.ends[hit.at], limit_of(scene, hit.at)))


def _is_report(scene: Scene, hit: Hit, opener: Opener) -> bool:
    if hit.is_light:
        return True
    gap = opener.at - hit.at
    lemma = hit.words[0].lemma
    promised = opener.kind == "prep" and any(word.lemma == "وعد" for word in hit.words)
    if promised and gap > (2 if hit.form.tense == "present" else _TOLD):
        return False  # وعدت النسخة الأجمل: she was counted
    if lemma in _NEED_COLON and opener.kind == "quote" and gap > _QUOTED and scene.spelled[opener.at - 1] != ":":
        return False
    if lemma == "أبلغ" and hit.form.tense == "present" and opener.kind != "that":
        return False  # يبلغ عددهم
    if lemma == "ذكر" and opener.prep == "ب" and scene.spelled[hit.at + 1] in _THIS:
        return False  # وذكرت هذه الكارثة بزلزال قديم: nobody speaks
    if lemma == "أقر" and opener.kind == "prep":
        return gap <= 2 * _NEAR
    if lemma == "قدر" and opener.kind == "object":
        return hit.kind == "verb"  # without somebody who estimates it is no report: cf. _is_sure
    if lemma == "رفض" and opener.kind == "object" and stem_of(scene.spelled[opener.first]) in _SILENT:
        return False
    if lemma == "أظهر" and opener.kind == "object":
        return False
    if lemma in _ARRIVES:
        return scene.spelled[hit.at + 1] in _STANDS_IN and opener.kind != "prep"
    if hit.kind == "participle":
        return (gap <= _NEAR or (gap <= 3 * _NEAR and scene.spelled[hit.at + 1] in ("في", "خلال", "عبر"))) and not (
            opener.kind == "object" and is_weak(hit)
        )
    if hit.kind == "noun":
        if lemma == "قال" and hit.prefix == "بال":
            return opener.kind in ("that", "colon", "quote") and gap <= _NEAR
        if is_led_to(scene, hit) and opener.kind in ("that", "colon", "quote"):
            return gap <= NEXT
        if hit.prefix == "لل" and lemma in _PROTESTS:
            return opener.kind == "prep" and gap <= _ADJACENT
        if hit.form.suffix:
            carries = lemma in _CARRIERS and opener.kind in ("that", "colon", "quote")
            return gap <= _ADJACENT and (carries or (opener.kind == "that" and lemma in _OWN_WORDS))
        return opener.kind in ("that", "prep") and gap <= 9 and lemma in _DEEDS_OF_SPEECH and _owned(scene, hit, opener)
    if scene.quote_at[hit.at] >= 0 and opener.kind not in ("that", "quote", "colon"):
        return False
    if lemma in ("قطع", "أمن"):
        return opener.kind in ("that", "prep")  # other objects are out already
    return not (
        is_weak(hit)
        and not hit.is_speech
        and opener.kind in ("prep", "object")
        and not (
            lemma in ("حمل", "ألقى") or (lemma in ("عبر", "وعد", "وجه", "أمر") and gap <= 20 and opener.kind == "prep")
        )
    )


def _owned(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether a verbal noun is followed by the one who speaks (دعوة رئيس الجمهورية لـ)."""
    k = hit.at + 1
    if k >= opener.at:
        return False
    return scene.name_at[k] >= 0 or bool(head_kind(scene.spelled[k])) or k in scene.opens


def outside_formulas(cues: list[Cue], formulas: Mapping[int, Formula]) -> list[Cue]:
    """The cues that are no part of a formula (وفق ما أكده)."""
    inside = {at for formula in formulas.values() for at in range(formula.at, formula.last)}
    return [cue for cue in cues if cue.hit.at not in inside]
