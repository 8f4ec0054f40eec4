"""Acts, decisions and thoughts that only look like a report: a meal is given, a siege tightened, rain expected."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import AND_HE
from tawatur.reading.statements.words.sources import head_kind, stem_of

_THOUGHTS: Final = frozenset(("توقع", "رجح", "اعتقد", "ظن", "قدر", "لاحظ"))
_BESIDES: Final = frozenset(("هذا", "كما", "مما", "ومما"))
_FITTING: Final = 2  # words from من to أن (وجد من المناسب أن يسافر)
# what a team or a market shows by what it does, not by words
_SHOWN: Final = ("تفوق", "صدار", "جدارت", "افضلي", "هيمنت", "زعامت", "سيطرت", "احقيت", "اتجاه", "علو", "عقدت")
_ARRIVES: Final = frozenset(("جاء", "ورد"))
_AGREED: Final = frozenset(("أجمع", "اتفق", "وافق"))  # على أن with a noun: a claim; with a verb: a decision
_TO_DO: Final = frozenset(("ان", "بان"))
_MAYBE: Final = frozenset(("قد", "وقد", "ربما", "وربما"))
_DONE: Final = frozenset(("قبل", "بعد", "منذ", "الى", "وقبل", "وبعد"))
# what is renewed, not said again (جدد النادي عقد لاعبه)
_RENEWED: Final = (
    "قصف",
    "هجوم",
    "هجمات",
    "غار",
    "معارك",
    "حبس",
    "اعتقال",
    "توقيف",
    "انتخاب",
    "عقد",
    "عقود",
    "جواز",
    "رخص",
    "اشتراك",
    "اقام",
    "شراك",
    "تعاقد",
    "بطاق",
    "ترخيص",
    "عضوي",
    "هويت",
)
_ON: Final = "على"
_PLEAS: Final = (
    "بانتفاء",
    "ببطلان",
    "بعدم",
    "بخلو",
    "بكيدي",
    "بتناقض",
    "بانقضاء",
    "بسقوط",
    "بقصور",
    "بشيوع",
    "بانعدام",
    "بتلفيق",
)
_TIGHTENED: Final = frozenset(("حصار", "خناق", "قبضة", "رقابة", "عقوبات", "عقوبة", "اجراءات", "حراسة", "قيود", "ضغوط"))
_MEALS: Final = frozenset(("عشاء", "غداء", "فطور", "افطار", "مادبة", "وليمة", "حفل", "حفلة", "سحور", "عرس", "زفاف"))
_LISTS: Final = frozenset(("قائمة", "تشكيلة", "معسكر", "حسابات", "حساباته", "منتخب"))
_LISTED: Final = 5  # words from whom somebody leaves out to where
_OWNERS: Final = ("ه", "ها", "هم")
_ONE_OF: Final = frozenset(("احد", "احدى", "واحدا", "واحدة"))
_RANKS: Final = frozenset(
    ("اول", "ثاني", "ثالث", "رابع", "اكبر", "اهم", "ابرز", "افضل", "اشهر", "اقدم", "اصغر", "اكثر")
)
_SETTLED: Final = frozenset(("قطع", "أمن"))
_GESTURES: Final = frozenset(("بيده", "بيدها", "باصبعه", "باصبعها", "براسه", "براسها", "بيديه"))


def is_no_report(scene: Scene, hit: Hit, opener: Opener, hits: Mapping[int, Hit]) -> bool:
    """Whether a word that opens something tells of an act, a decision or nobody's thought.

    Args:
        scene: The article.
        hit: The word.
        opener: What opens its content.
        hits: All reporting words, by word index.
    """
    if _is_impersonal(scene, hit, opener, hits) or _is_decision(scene, hit, opener) or _comes(scene, hit, opener):
        return True
    return _is_act(scene, hit, opener) or _is_unreal(scene, hit)


def _is_impersonal(scene: Scene, hit: Hit, opener: Opener, hits: Mapping[int, Hit]) -> bool:
    """Whether a present of thought has أنّ right behind it: it is expected, it is believed, by nobody (ويتوقع أن)."""
    form = hit.form
    thought = form.tense == "present" and form.gender == "m" and form.number == "s" and not form.suffix
    told = (
        hit.words[0].lemma == "ذكر" and scene.spelled[hit.at - 1] in _BESIDES
    )  # هذا ويذكر أن: the article's own voice
    if thought and told and opener.kind == "that" and opener.at == hit.at + 1:
        return True
    bare = thought and hit.words[0].lemma in _THOUGHTS and opener.kind == "that" and opener.at == hit.at + 1
    return bare and not (hit.joined and _goes_on(scene, hit, hits))


def _goes_on(scene: Scene, hit: Hit, hits: Mapping[int, Hit]) -> bool:
    """Whether the sentence before begins with a man's thought or speech in the present (ويرى فلان أن. ويعتقد أن)."""
    start = scene.starts[hit.at]
    if start == 0 or hit.at > start + 1:
        return False
    first = scene.starts[start - 1]
    before = next((hits[k] for k in range(first, min(first + 2, start)) if k in hits), None)
    if before is None or (before.form.tense, before.form.gender) != ("present", "m"):
        return False
    return before.kind == "verb" and not scene.is_that(before.at + 1)


def _is_decision(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether it is settled what shall be done, nothing claimed (اتفقا على أن يلتقيا)."""
    agreed = any(word.lemma in _AGREED for word in hit.words)
    return agreed and (opener.kind != "that" or scene.spelled[opener.first][0] in "يت")


def _comes(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether جاء is what somebody or something does, no paper's words (وجاء فتح الباب بعد إبلاغ النادي أن)."""
    coming = hit.words[0].lemma in _ARRIVES and opener.kind == "that"
    return coming and scene.spelled[hit.at + 1] not in ("في", "على", "ضمن", "عن", "بالبيان", "فيه", "فيها", "انه")


def _is_act(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether somebody invites to a meal, points with a hand, tightens a siege, orders a drink, or is accused."""
    lemma = hit.words[0].lemma
    if lemma == "دعا" and opener.prep == "الى":
        return stem_of(scene.spelled[opener.first]) in _MEALS
    if lemma == "أشار":
        pointing = hit.form.tense == "present" and scene.spelled[hit.at - 1] in AND_HE and opener.kind == "prep"
        return pointing or bool(_GESTURES.intersection(scene.spelled[hit.at + 1 : opener.at]))
    if lemma == "اتهم" and opener.kind == "prep":
        return hit.kind == "verb" and scene.spelled[hit.at - 1] in guards().relatives  # الذي اتهم بكذا: he is accused
    if lemma == "شدد" and opener.prep == "على":
        between = scene.spelled[hit.at + 1 : opener.at]
        return any(stem_of(word) in _TIGHTENED for word in between)
    if lemma == "أكد" and opener.kind == "object":
        word = scene.spelled[opener.first]
        return word.startswith(_SHOWN) and (word.endswith(_OWNERS) or word == "علو")
    if lemma == "قيل" and hit.form.tense == "present":
        return True  # يقال إن: nobody's words
    if lemma == "وجد":
        return scene.spelled[max(opener.at - _FITTING, 0)] == "من" or scene.spelled[opener.first][0] in "يتن"
    if lemma == "اعتبر" and opener.kind == "object":
        return _is_held_for(scene, hit, opener)
    if lemma == "استبعد" and opener.kind != "that":
        return _leaves_out(scene, opener)
    if lemma in _SETTLED and opener.kind == "prep":
        return opener.at == hit.at + 1 or not _is_settled(scene, opener)
    if lemma == "نص" and opener.kind in ("colon", "quote"):
        return _ON not in scene.spelled[hit.at + 1 : opener.at]  # نص القصيدة: it is no verb
    if lemma == "دفع":
        return not scene.spelled[opener.first].startswith(_PLEAS)
    if lemma == "جدد" and opener.kind == "object":
        return stem_of(scene.spelled[opener.first]).startswith(_RENEWED)
    if lemma != "طلب" or opener.kind != "object":
        return False
    return "من" not in scene.spelled[hit.at + 1 : opener.at] and not _is_asked(scene, opener)


def _is_held_for(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether somebody is what the next words say, in nobody's judgment (يعتبر فلان من أبرز اللاعبين، أحد الرواد)."""
    if hit.kind != "verb" or hit.form.suffix or opener.first < hit.at + 2:
        return False
    one = scene.spelled[opener.first] in _ONE_OF or (
        hit.form.tense == "present" and scene.spelled[opener.first] in _RANKS
    )
    return one or scene.spelled[opener.first - 1] == "من"


def _leaves_out(scene: Scene, opener: Opener) -> bool:
    """Whether somebody is left out, no thought ruled out (استبعد اللاعب من القائمة)."""
    first = opener.first
    name = scene.entity_at(first)
    if name is not None and name.kind == "person":
        return True
    if opener.kind != "object" or head_kind(scene.spelled[first]) in ("office", "unnamed"):
        return True
    near = scene.spelled[first : min(first + _LISTED, scene.ends[first])]
    return any(stem_of(word) in _LISTS for word in near)


def _is_settled(scene: Scene, opener: Opener) -> bool:
    """Whether what somebody is sure of or stands by is an act or a state (قطع باستقرار كذا، أمّن على ضرورة كذا)."""
    word = scene.spelled[opener.first]
    return is_deed(word[1:] if opener.at == opener.first else word)


def _is_unreal(scene: Scene, hit: Hit) -> bool:
    """Whether a present tells what may or shall be said (قد يعلن، من المتوقع أن يعلن), not what was (قبل أن يعلن)."""
    at = hit.at
    if hit.kind != "verb" or hit.form.tense != "present" or at < 2 or hit.prefix:
        return False
    if scene.spelled[at - 1] in _MAYBE:
        return True
    return scene.spelled[at - 1] in _TO_DO and scene.spelled[at - 2] not in _DONE


def _is_asked(scene: Scene, opener: Opener) -> bool:
    """Whether what somebody asks for is an act or words, nothing that is brought (طلب تأجيل الجلسة، طلب توضيحا)."""
    word = scene.spelled[opener.first]
    return is_deed(word) or is_deed(word.removesuffix("ا")) or opener.first in scene.opens
