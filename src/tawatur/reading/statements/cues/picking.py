"""How sure a reporting word is: which of those that open something report a statement, one for each content."""

from typing import Final

from tawatur.reading.statements.content.guards import guards, is_weak
from tawatur.reading.statements.content.turns import lead_in
from tawatur.reading.statements.cues.candidates import Cue
from tawatur.reading.statements.cues.denied import is_denied
from tawatur.reading.statements.cues.judge import load_tables
from tawatur.reading.statements.cues.leading import is_led_to
from tawatur.reading.statements.cues.signs import signs_of_report
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, LINKS, THAT, Scene

_SURE: Final = 0.2  # probability that is enough for a verb with its speaker beside it
_ORDERS: Final = frozenset(("وجه", "أمر"))  # weak, but an order where a person stands beside it
_COUNTS: Final = frozenset(("عدد", "حجم", "قيمة", "كلفة", "تكلفة"))
_DIRECT: Final = 3  # words from a verb of speech to its colon or marks that leave no doubt
_CLAUSES: Final = frozenset(("اذ", "حيث", "حين", "عندما", "بعدما", "وقت"))  # a clause begins behind these
_BEFORE: Final = frozenset(("قبل", "بعد"))  # قبل أن يضيف: he did
_SPEAKERS: Final = frozenset(("name", "office", "unnamed"))
_PAPERS: Final = frozenset(("organisation", "media", "document"))
_GOD: Final = frozenset(("الله", "المولى", "العلي", "ربه", "ربهم", "الباري", "الخالق"))
_THOUGHTS: Final = frozenset(("توقع", "رجح", "اعتقد", "ظن", "قدر"))
_ACCOUNT: Final = 12  # words from the أنّ of an account to a verb in it
_SENTENCE: Final = 4  # words in marks from which on they hold a sentence
_LED_IN: Final = 4  # words of what ties a sentence to the one before
_TIES: Final = frozenset(("من", "في", "الى", "على", "بدوره", "بدورها", "بدورهم", "بالمقابل", "كذلك"))
_OF_WHOM: Final = frozenset(("من", "منه", "منها", "منهم", "منهما", "فيه", "فيها"))
_BUT: Final = ("لكنه", "لكنها", "لكنهم")
_EXCEPT: Final = frozenset(("غير", "الا", "بيد"))
_HE: Final = frozenset(("انه", "انها", "انهم"))
_SETTLED: Final = frozenset(("قطع", "أمن"))
_ACCOUNTS: Final = frozenset(("برر", "علل", "عزا", "أرجع", "فسر", "اعتبر", "وصف"))
_PLAINTS: Final = frozenset(("شكا", "اشتكى"))  # their bare objects are listed
_REFUSED: Final = ("سعي", "مساعي", "محاول", "اتهام", "تصريح", "دعو", "مزاعم", "تدخل", "مساس", "تشكيك", "ربط")
_ANYBODY: Final = frozenset(("احد", "احدا"))
_NO: Final = frozenset(("لا", "ولا", "فلا"))
_PLEDGES: Final = "تعهد"  # of courts and police it is what they take up (تعهدت النيابة بالقضية)
_BACK: Final = 2  # words from a verb over فيه to its أنّ
_PASSES: Final = "نقل"
_STILL: Final = frozenset(
    ("لا", "ولا", "ما", "وما", "زال", "زالت", "يزال", "تزال", "مازال", "مازالت", "ومازال", "ظل", "وظل")
)
_HAD: Final = "قد"
_NEAR: Final = 8  # words from a participle to what opens its content


def pick_cues(scene: Scene, cues: list[Cue]) -> list[Cue]:
    """The cues that report a statement, one for each content.

    Args:
        scene: The article.
        cues: All of them.

    Returns:
        Those that the learnt table takes for reports; where it is absent, those that the rules do.
    """
    table = load_tables().report
    _share_subjects(scene, cues)
    best: dict[int, Cue] = {}
    for cue, signs in zip(cues, weigh_cues(scene, cues), strict=True):
        cue.chance = float(cue.plausible) if table is None else table.chance(signs)
        wanted = 0.5 if table is None else table.threshold
        if cue.chance < wanted and not (_is_plain(scene, cue) or (cue.chance >= _SURE and _is_sure(scene, cue))):
            continue
        held = best.get(cue.opener.first)
        if held is None or cue.chance > held.chance:
            best[cue.opener.first] = cue
    return sorted(best.values(), key=lambda cue: cue.hit.at)


def _share_subjects(scene: Scene, cues: list[Cue]) -> None:
    """Give a participle in another's account the subject of the verb that it tells more of.

    `روت فلانة أن جنديا طلب منها المغادرة، قائلا إن`: both open one content, and only the verb names who acts.
    """
    verbs: dict[int, Cue] = {}
    for cue in cues:
        verb = verbs.get(cue.opener.first)
        if cue.hit.kind == "verb":
            verbs[cue.opener.first] = cue
        elif cue.hit.kind == "participle" and cue.phrase is None and verb is not None:
            first = scene.starts[cue.hit.at]
            told = any(scene.is_that(k) for k in range(max(first, verb.hit.at - _ACCOUNT), verb.hit.at))
            if told and verb.phrase is not None and verb.hit.form.gender == cue.hit.form.gender:
                somebody = verb.phrase.kind in ("unnamed", "office") and verb.phrase.head not in _COUNTS
                cue.phrase = verb.phrase if somebody else None


def weigh_cues(scene: Scene, cues: list[Cue]) -> list[list[str]]:
    """What the learnt table sees of each cue."""
    shown = (cue.phrase or (cue.affected if cue.opener.kind != "object" else None) for cue in cues)
    return [
        signs_of_report(scene, cue.hit, cue.opener, phrase, cue.plausible)
        for cue, phrase in zip(cues, shown, strict=True)
    ]


def _is_sure(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is a finite verb of speech at the head of a clause, with its speaker beside it.

    The table has seen few of the rarer verbs; such a clause is a report whatever the verb.
    """
    hit, at, way = cue.hit, cue.hit.at, cue.opener.kind
    if cue.plausible and (hit.is_light or hit.prefix == "لل"):
        return True
    if cue.plausible and hit.kind != "noun" and _quotes_outright(scene, cue):
        return True
    if cue.plausible and cue.phrase is None and _is_order(scene, cue):
        return True
    in_it = way == "that" and cue.opener.at == at + _BACK and scene.spelled[at + 1] in ("فيه", "فيها")
    if in_it and hit.kind == "verb" and (hit.form.tense == "past" or hit.is_speech):
        return True  # أصدرت الوزارة بياناً جاء فيه أن
    if _is_told_at_once(scene, cue) or (cue.plausible and _is_contrasted(scene, at) and _goes_on(cue)):
        return True
    passes = hit.words[0].lemma == _PASSES and way == "that" and hit.kind == "verb"
    if cue.plausible and passes and _is_led_in(scene, at) and "عن" in scene.spelled[at + 1 : cue.opener.at]:
        return True  # ، من ناحيتها نقلت صحيفة كذا عن مصادر لم تسمها أن
    if not cue.plausible or (is_weak(hit) and not (hit.is_speech or _is_plain_weak(scene, cue))):
        return False
    before = scene.spelled[at - 1] if at else ""
    heads = at == scene.starts[at] or hit.joined or before in COMMAS or before in LINKS or before in _CLAUSES
    heads = heads or _is_led_in(scene, at)
    if way in ("colon", "quote") and hit.kind != "noun" and 0 < cue.opener.at - at <= _DIRECT:
        return True
    if hit.is_speech and _is_spoken(scene, cue):
        return True
    if (
        way != "object"
        and before == "ان"
        and at > 1
        and scene.spelled[at - 2] in _BEFORE
        and hit.words[0].stance == "adds"
    ):
        return True
    if is_led_to(scene, hit) or (hit.words[0].lemma == "قال" and hit.prefix == "ال"):
        return True
    thinks = hit.words[0].lemma in _THOUGHTS and hit.form.tense == "present" and hit.form.number == "s"
    if thinks and way == "that" and hit.joined and at <= scene.starts[at] + 1 and cue.opener.at == at + 1:
        return True  # ويرى فلان أن. ويعتقد أن: what nobody thinks is out already
    if hit.words[0].lemma in _THOUGHTS and way == "object" and _is_estimate(cue):
        return True
    if hit.kind == "participle":
        opens = way == "that" or (hit.is_speech and way in ("prep", "object"))
        return opens and (heads or _is_prayed(scene, at)) and cue.opener.at - at <= _NEAR
    if hit.kind == "verb" and cue.affected is not None and heads and _is_party(cue.affected):
        return True
    if hit.kind != "verb" or cue.phrase is None:
        return False
    acts = _is_act_of(scene, cue) or _is_account(cue) or hit.words[0].lemma in _SETTLED
    kinds = _SPEAKERS | _PAPERS if way == "that" or acts else _SPEAKERS
    leads = cue.phrase.last == at and (cue.phrase.first == scene.starts[at] or _tells_inside(scene, cue))
    if leads and scene.part[at] == "headline" and hit.form.tense == "present":
        return cue.phrase.kind in _SPEAKERS | _PAPERS  # رئيس الهلال يوجه بكذا
    still = cue.phrase.last == at and _STILL.issuperset(scene.spelled[scene.starts[at] : cue.phrase.first])
    leads = (leads and acts) or (still and cue.phrase.first > scene.starts[at])
    after = cue.phrase.first > at or before == _HAD or leads
    heads = heads or before == _HAD or leads
    opens = way in ("that", "prep", "colon", "bare") or _is_announced(scene, cue) or acts
    return heads and after and cue.phrase.kind in kinds and opens


def _is_plain(scene: Scene, cue: Cue) -> bool:
    """Whether a cue reports whatever the table says, which has seen too few of its kind."""
    return cue.plausible and (_is_asked_of(scene, cue) or _is_denied(scene, cue))


def _is_denied(scene: Scene, cue: Cue) -> bool:
    """Whether somebody says something by a negated verb (لم يستبعد الوزير كذا، ولم يستبعد أن)."""
    if not is_denied(scene, cue.hit):
        return False
    if cue.phrase is None:
        goes_on = scene.spelled[cue.hit.at - 1].startswith("و") and cue.opener.kind == "that"
        return goes_on or (_is_contrasted(scene, cue.hit.at - 1) and _goes_on(cue))
    nobody = cue.phrase.head in _ANYBODY
    return (cue.phrase.kind in _SPEAKERS | _PAPERS or cue.phrase.entity >= 0) and not nobody


def _is_act_of(scene: Scene, cue: Cue) -> bool:
    """Whether an act is what somebody threatens, promises or asks for (هدد الحزب بمقاطعة كذا، طلبت النقابة تأجيلها)."""
    if cue.hit.words[0].lemma == "طلب":
        return cue.opener.kind == "object" and _is_deed_for(scene, cue)
    asked = cue.hit.words[0].stance in ("threatens", "promises", "demands") and cue.hit.words[0].lemma != _PLEDGES
    return asked and cue.opener.prep == "ب" and _is_deed_for(scene, cue)


def _is_account(cue: Cue) -> bool:
    """Whether somebody tells the reason of something or what it is to him (عزا الحادث إلى كذا، اعتبر القرار ظلما)."""
    if cue.opener.kind != "object":
        return False
    lemma = cue.hit.words[0].lemma
    return lemma in _PLAINTS or (lemma in _ACCOUNTS and cue.hit.form.tense == "past")


def _is_asked_of(scene: Scene, cue: Cue) -> bool:
    """Whether an act is asked of somebody (طلب منه مغادرة القرية): the table has seen too few."""
    hit, opener = cue.hit, cue.opener
    if hit.words[0].lemma != "طلب" or hit.kind != "verb" or opener.kind != "object":
        return False
    of_whom = scene.spelled[hit.at + 1 : opener.at]
    return bool(_OF_WHOM.intersection(of_whom)) and is_deed(scene.spelled[opener.first])


def _is_spoken(scene: Scene, cue: Cue) -> bool:
    """Whether somebody who can speak stands beside a verb (استنكر الحزب، وكان مصدر قد نفى)."""
    phrase, at = cue.phrase, cue.hit.at
    if cue.hit.kind != "verb" or phrase is None or not phrase.kind:
        return False
    before = scene.spelled[at - 1] if at else ""
    if cue.hit.words[0].lemma == _PLEDGES and not _is_person(scene, phrase):
        return False
    if before in guards().relatives:
        past = cue.hit.form.tense == "past"
        if phrase.kind == "document":
            return not past  # التقارير التي تتهم; not التصريحات التي شككت
        return past or any(scene.name_at[k] >= 0 for k in range(phrase.first, phrase.last))  # not القرى التي تشتكي
    nobody = phrase.head in _ANYBODY and phrase.first and scene.spelled[phrase.first - 1] in _NO
    return not nobody and not (cue.hit.form.tense == "present" and before in THAT)  # بأن يطالب: what shall be done


def _is_deed_for(scene: Scene, cue: Cue) -> bool:
    """Whether an act stands behind a cue's ب or is its object (تعهدت الوزارة بإصلاح الطريق، طلبت تأجيل الجلسة)."""
    opener = cue.opener
    if opener.kind not in ("prep", "object") or scene.name_at[opener.first] >= 0:
        return False
    word = scene.spelled[opener.first]
    attached = opener.kind == "prep" and opener.at == opener.first
    return is_deed(word[1:] if attached else word)


def _is_person(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names somebody, no body."""
    if phrase.entity >= 0:
        return scene.entities[phrase.entity].kind == "person"
    return phrase.kind in ("office", "unnamed")


def _is_told_at_once(scene: Scene, cue: Cue) -> bool:
    """Whether nothing but a person stands between a verb and its colon, or between sentence and verb before أنّ.

    However rarely the verb reports: علق فلان: كذا; فلانة روت أن كذا.
    """
    hit, phrase, way = cue.hit, cue.phrase, cue.opener.kind
    if hit.kind != "verb" or phrase is None or phrase.kind not in _SPEAKERS or not cue.plausible:
        return False
    if way == "colon":
        return hit.at < phrase.first <= phrase.last == cue.opener.at
    if way == "quote" and scene.quotes[scene.opens[cue.opener.at]].size >= _SENTENCE:
        return hit.at < phrase.first <= phrase.last == cue.opener.at
    person = phrase.entity >= 0 and scene.entities[phrase.entity].kind == "person"
    told = way == "that" and cue.opener.at == hit.at + 1 and person and hit.form.tense == "past"
    return told and phrase.first < hit.at == phrase.last


def _quotes_outright(scene: Scene, cue: Cue) -> bool:
    """Whether whole sentences in marks stand behind a cue's colon, or right before whoever says them."""
    opener, hit = cue.opener, cue.hit
    mark = opener.first if opener.kind == "colon" else opener.at
    if opener.kind not in ("colon", "before") or mark not in scene.opens:
        return False
    said = scene.quotes[scene.opens[mark]].size >= _SENTENCE
    return said and (opener.kind == "colon" or not is_weak(hit))


def _is_led_in(scene: Scene, at: int) -> bool:
    """Whether nothing but a tie to what went before stands in front of a verb.

    At the head of a sentence (ومن ناحية أخرى أفادت مصادر بكذا), or behind a comma (، من جهتها نقلت صحيفة كذا عن).
    """
    if lead_in(scene, at) < at:
        return True
    first = scene.starts[at]
    if not 0 < at - first <= _LED_IN or scene.spelled[first].removeprefix("و") not in _TIES:
        return False
    return not any(scene.name_at[k] >= 0 or scene.is_that(k) for k in range(first, at))


def _is_estimate(cue: Cue) -> bool:
    """Whether somebody finds or estimates something (ويقدر خبراء أن، قدرت مصادر الخسائر بكذا)."""
    if cue.hit.kind != "verb" or cue.phrase is None or cue.phrase.first != cue.hit.at + 1:
        return False
    counted = cue.phrase.head in _COUNTS  # قُدّر عدد القتلى بكذا
    estimated = cue.opener.kind == "object" and cue.hit.words[0].lemma in _THOUGHTS and not counted
    return cue.phrase.kind in _SPEAKERS and (cue.opener.kind == "that" or estimated)


def _is_announced(scene: Scene, cue: Cue) -> bool:
    """Whether an act or a state is what somebody affirms or expects (أكد الوزير ضرورة كذا), no refusal or demand."""
    opener = cue.opener
    return (
        opener.kind == "object"
        and (cue.hit.words[0].stance not in ("refuses", "demands") or _is_answered(scene, cue))
        and scene.name_at[opener.first] < 0
        and is_deed(scene.spelled[opener.first])
    )


def _is_answered(scene: Scene, cue: Cue) -> bool:
    """Whether a state or a person refuses what others say or try, which nobody decides on (رفضت باريس سعي كذا)."""
    entity = cue.phrase.entity if cue.phrase is not None else -1
    named = entity >= 0 and scene.entities[entity].kind != "organisation"
    return named and scene.spelled[cue.opener.first].startswith(_REFUSED)


def _is_order(scene: Scene, cue: Cue) -> bool:
    """Whether a person directs something (وجه الوزير بكذا)."""
    if cue.hit.words[0].lemma not in _ORDERS:
        return False
    if cue.phrase is None:  # وأمرت بذبح ألف طائر
        goes_on = cue.hit.joined and cue.hit.form.tense == "past" and cue.hit.kind == "verb"
        return goes_on and cue.opener.prep == "ب" and is_deed(scene.spelled[cue.opener.first][1:])
    entity = cue.phrase.entity
    return cue.phrase.kind == "office" or (entity >= 0 and scene.entities[entity].kind == "person")


def _goes_on(cue: Cue) -> bool:
    """Whether a verb has nobody beside it and opens what can only be speech, so that whoever spoke goes on."""
    if cue.hit.kind != "verb" or cue.phrase is not None:
        return False
    return cue.opener.kind != "object" or cue.hit.is_speech


def _is_contrasted(scene: Scene, at: int) -> bool:
    """Whether whoever spoke goes on behind a `but` with his pronoun (لكنه أقر بكذا، غير أنها دعت إلى)."""
    word = scene.spelled[at - 1]
    if word.removeprefix("و").startswith(_BUT):
        return True
    return word in _HE and at > 1 and scene.spelled[at - 2].removeprefix("و") in _EXCEPT


def _is_prayed(scene: Scene, at: int) -> bool:
    """Whether whom a word addresses is God (سائلاً الله أن)."""
    return at + 1 < len(scene.words) and scene.spelled[at + 1] in _GOD


def _is_plain_weak(scene: Scene, cue: Cue) -> bool:
    """Whether a verb that mostly is something else can only report here (وجه الوزير بكذا، روى فلاح أن)."""
    if _is_order(scene, cue) or _is_estimate(cue):
        return True
    phrase = cue.phrase
    if phrase is None or phrase.first != cue.hit.at + 1 or phrase.kind not in _SPEAKERS | {"organisation"}:
        return False
    return phrase.last == cue.opener.at and (cue.opener.kind == "that" or cue.hit.words[0].lemma in _SETTLED)


def _tells_inside(scene: Scene, cue: Cue) -> bool:
    """Whether somebody behind أن says something by a verb of the past (قالت إن معتقلين شكوا من كذا)."""
    phrase = cue.phrase
    return phrase is not None and phrase.first > 0 and scene.is_that(phrase.first - 1) and cue.hit.form.tense == "past"


def _is_party(phrase: Phrase) -> bool:
    """Whether a phrase names somebody or a body, that may be accused or called upon."""
    return phrase.entity >= 0 or phrase.kind == "organisation"
