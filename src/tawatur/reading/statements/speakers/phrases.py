"""The phrase that names a speaker: where it begins and where it ends."""

from typing import Final

from tawatur.reading.statements.chains.media import told_to
from tawatur.reading.statements.cues.lexicon import according, lexicon
from tawatur.reading.statements.speakers.adjuncts import ABOUT, SIDES, is_adjunct, is_family_name, skip_adjuncts
from tawatur.reading.statements.speakers.affected import is_past_several, without_affected
from tawatur.reading.statements.speakers.apposition import behind_relative, goes_on
from tawatur.reading.statements.speakers.edges import is_foreign, name_run
from tawatur.reading.statements.speakers.heads import IDENTIFIED, understand
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.roles import SPOKESMEN, plain
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.shape import AND_HE, CALLED, POINTERS, RELATIVES, dates_office, shape_end
from tawatur.reading.statements.words.sources import (
    head_kind,
    is_accusative,
    is_definite,
    sources,
    stem_of,
)

_REACH: Final = 40  # words of one speaker's phrase, apposition and all
_LOOSE: Final = frozenset(
    ("في", "من", "الى", "على", "عن", "مع", "و", "قد", "بين", "قبل", "ضد", "حول", "ضمن", "ل", "ب", "شرق", "غرب")
)
_THEN: Final = frozenset(("فان", "فقد", "فانه", "فانها", "فانهم"))
_NOT_PRESENT: Final = frozenset(
    [
        "يونيو",
        "يوليو",
        "يناير",
        "يسار",
        "يمين",
        "يهود",
        "يهودي",
        "يومي",
        "يومية",
        "يوسف",
        "ياسر",
        "ياسين",
        "يحيى",
        "يمني",
        "يمنية",
        "يمنيون",
        "يمنيين",
        "يوناني",
        "ياباني",
        "يابانية",
        "يونانية",
    ]
)
_VERBAL: Final = frozenset(("قد", "لقد", "سوف", "لم", "لن", "ليس", "ليست", "كانت", "سيكون", "ستكون"))  # a clause begins
WISHED: Final = frozenset(("طلب", "طلبت", "طلبوا", "فضل", "فضلت", "فضلوا", "رفض", "رفضت", "رفضوا", "اشترط", "اشترطت"))
_UNNAMED: Final = frozenset(("عدم", "كشف", "الكشف", "ذكر", "نشر", "الافصاح", "البوح", "حجب"))
_WITNESSES: Final = frozenset(("شهود", "شاهد", "مصدر", "مصادر"))  # قال شهود للأفق: not of it
_SORTS: Final = frozenset(
    noun + ending for noun in ("محلي", "امني", "طبي", "عسكري", "حكومي", "خاص", "مطلع", "مسؤول") for ending in ("", "ة")
) | {"عيان"}
_OFFICIAL: Final = "رسمي"  # المتحدث الرسمي باسمها
_OWN_SPEECH: Final = frozenset(
    noun + owner
    for noun in (
        "فكرت",
        "شرح",
        "عرض",
        "روايت",
        "قصت",
        "ملاحظات",
        "كلام",
        "كلمت",
        "تصريح",
        "تصريحات",
        "حديث",
        "مداخلت",
        "خطاب",
        "بيان",
        "رسالت",
        "محاضرت",
        "شهادت",
    )
    for owner in ("ه", "ها")
)
_BOTH: Final = frozenset(("كلا", "كلتا", "كلاهما", "كلتاهما", "ثلثا", "نصف", "ثلث", "ربع"))
_AMONG: Final = frozenset(("بينهم", "وبينهم", "بينهن", "وبينهن", "ومنهم", "بينها", "وبينها", "ضمنهم"))
_PERCENT: Final = frozenset((("في", "المئة"), ("في", "المائة"), ("في", "المية"), ("%",), ("بالمئة",), ("بالمائة",)))
_TITLED: Final = 3  # words of a trade with a name, at least one more
REPRESENTED: Final = frozenset(("ممثلة", "ممثلا", "ممثلين", "متمثلة", "متمثلا"))  # الوزارة ممثلة في كذا
# البنك - ومقره كذا -: where it sits
_SEATED: Final = frozenset(("ومقره", "ومقرها", "مقره", "مقرها", "والكائن", "والكائنة"))
_CUTS: Final = (
    REPRESENTED | _SEATED | {"اوائل"} | frozenset(("معاليه", "سموه", "فخامته", "سعادته", "جلالته"))
)  # حمل الملك | معاليه كذا
GOES_ON: Final = frozenset(  # verbs before what is said: الوزير سارع إلى التأكيد
    verb + ending for verb in ("سارع", "بادر", "اضطر", "عمد", "امتنع") for ending in ("", "ت", "وا")
) | {"اكتفى", "اكتفت"}
_NAME_SIZE: Final = 6  # words in quotation marks that may still be a name


def read_phrase(scene: Scene, first: int, last: int, after_l: bool = False) -> Phrase | None:
    """The speaker named between a cue and what opens its content.

    Args:
        scene: The article.
        first, last: Words `[first, last)` to read.
        after_l: Whether ل before the first word belongs to a formula (وفقاً لوزارة كذا).

    Returns:
        The phrase; None where the verb is elliptic.
    """
    start = first if after_l else skip_adjuncts(scene, first, last)
    if start is None:
        return None
    if after_l and scene.spelled[start : start + 2] == ("لكل", "من"):
        start += 2  # وفقا لكل من فلان وفلان
    end = shape_end(scene, start, _phrase_end(scene, start, min(last, start + _REACH)))
    while end > start and (not scene.spelled[end - 1][0].isalnum() or scene.spelled[end - 1] in _LOOSE):
        end -= 1
    if end <= start:
        return None
    end = _identified(scene, end, last)
    phrase = understand(scene, start, end, after_l, last)
    if phrase.entity < 0 and (apart := _apposed(scene, phrase)) > 0:
        phrase = understand(scene, start, apart, after_l, last)  # عائلة كذا | أحد المساهمين
    if phrase.entity < 0 and not after_l:
        phrase = without_affected(scene, phrase)
    return phrase if after_l or _may_speak(scene, phrase) else None


def _apposed(scene: Scene, phrase: Phrase) -> int:
    """Where a description says of which group it is one, or a witness whom he told; -1 where it does neither."""
    if phrase.head in _WITNESSES and scene.spelled[phrase.last - 1].startswith("لل"):
        k = phrase.last - 1
        plain = k == phrase.first + 1 or scene.spelled[k - 1] in _SORTS  # no مصادر مواكبة للمفاوضات
        return k if plain and scene.name_at[k] < 0 and not head_kind(scene.spelled[k]) else -1
    ones = (k for k in range(phrase.first + 2, phrase.last) if scene.spelled[k] in ("احد", "احدى"))
    return next((k for k in ones if scene.name_at[k - 1] >= 0 or is_definite(scene.spelled[k - 1])), -1)


def _identified(scene: Scene, end: int, last: int) -> int:
    """Where a phrase ends with the name that a pronoun gives it (قال المتحدث باسم كذا | هو فلان)."""
    k = end
    while k < last and (k in scene.closes or scene.spelled[k] == ")"):
        k += 1
    if k + 1 >= last or scene.spelled[k] not in IDENTIFIED:
        return end
    if scene.is_person(k + 1):
        return scene.names[scene.name_at[k + 1]].last
    return max(end, name_run(scene, k + 1, last)) if name_run(scene, k + 1, last) > k + 1 else end


def bare_phrase(scene: Scene, first: int, last: int) -> Phrase | None:
    """The phrase that is `[first, last)`, taken as a speaker whatever its first word is."""
    while last > first and not scene.spelled[last - 1][0].isalnum():
        last -= 1
    return understand(scene, first, last, False, last) if last > first else None


def _may_speak(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase can name a speaker at all: a name, a noun of the lists, or a definite or plural noun."""
    word = scene.spelled[phrase.first]
    if phrase.first in scene.opens and scene.quotes[scene.opens[phrase.first]].size <= 3:  # «فلان», seen by nobody
        return True
    if phrase.entity >= 0 or (phrase.kind and not word.startswith(("لل", "بال", "كال"))):
        return True
    if _is_share(scene, phrase.first):
        return True
    titled = phrase.last - phrase.first > _TITLED and is_definite(scene.spelled[phrase.first + 1])
    if titled and word[0] not in "لبك" and name_run(scene, phrase.first + 2, phrase.last) == phrase.last:
        return True  # متسلق الجبال فلان, a trade in no list
    if is_family_name(scene, phrase.first):
        return True
    if (word[0] in "لبيتن" and not is_definite(word)) or word[0].isdigit() or word.startswith("لل"):
        return False
    return is_definite(word) or word in _BOTH or word.endswith(("ون", "ان", "ات", "و"))


def _is_share(scene: Scene, first: int) -> bool:
    """Whether a phrase counts people in percent (60 في المئة من المستطلعين، نحو 60% من المستطلعين)."""
    first += scene.spelled[first] in ABOUT and first + 1 < len(scene.words)
    words = scene.spelled[first + 1 : first + 3]
    return scene.spelled[first][0].isdigit() and (words in _PERCENT or words[:1] in _PERCENT)


def _phrase_end(scene: Scene, start: int, last: int) -> int:
    lists = sources()
    # بيان لوكالة كذا and مراسل لوكالة كذا are hers, not to her
    told = head_kind(scene.spelled[start]) != "document" and not stem_of(scene.spelled[start]).startswith("مراسل")
    k = start
    while k < last:
        word = scene.spelled[k]
        if word in RELATIVES and k > start:
            return behind_relative(scene, start, k, last)
        if word in STOPS or scene.is_that(k) or word in RELATIVES or _is_then(scene, k):
            return k
        if k > start and (word in _VERBAL or word in _AMONG):
            return k
        if k > start + 1 and k in scene.opens and _is_quoted_medium(scene, start, k):
            return k
        if k > start and k in scene.opens and scene.quotes[scene.opens[k]].size > _NAME_SIZE:
            return k
        if k > start and word in WISHED and k + 1 < last and scene.spelled[k + 1] in _UNNAMED:
            return k  # مسؤول طلب عدم الكشف عن اسمه
        if k > start and scene.name_at[k] < 0 and word in _OWN_SPEECH:
            return k  # ختم فلان كلمته ب
        if k > start + 1 and (_is_addressed(scene, start, k) or _is_reporter_told(scene, start, k)):
            return k  # أبلغ مسؤول محلي وكالة كذا أن
        if k > start and is_past_several(scene, start, k):
            return k
        if k > start and scene.name_at[k] < 0 and (word == "نقلا" or word in according()):
            return k  # أكد المصدر وفقا لموقع كذا
        if k > start and scene.name_at[k] < 0 and (word in _CUTS or word in GOES_ON or _is_paper_done(word)):
            return k
        if k > start and word in CALLED and k + 1 < last and scene.name_at[k + 1] >= 0:
            return scene.names[scene.name_at[k + 1]].last  # شاهد يدعى فلان
        if k > start and (_is_verb(scene, k) or (scene.spelled[k - 1] in POINTERS and scene.name_at[k] < 0)):
            return k
        if word == "من" and k > start and k + 1 < last and scene.spelled[k + 1] in SIDES:
            return k
        if word in COMMAS:
            if not goes_on(scene, start, k, last):
                return k
        elif scene.name_at[k] < 0 and k > start:
            if (
                word not in lists.inside
                and is_adjunct(scene, k)
                and not (_speaks_for(scene, k) or dates_office(scene, start, k))
            ):
                return k
            if word[0] == "و" and word[1:] in lists.adjuncts and word[1:] not in lists.inside:
                return k  # القبض على رجل | وخلال التحقيق معه
            if word in ("في", "عبر") and k + 1 < last and _is_occasion(scene.spelled[k + 1]):
                return k
            if told and told_to(scene, k):
                return k
            if word in AND_HE:
                return k
        elif told and k > start and word.startswith("ل") and _is_attached(scene, k) and told_to(scene, k):
            return k
        k += 1
    return last


def _is_paper_done(word: str) -> bool:
    """Whether a word is an indefinite paper in the accusative, which somebody issued (أصدر أعيان كذا | بيانا)."""
    return is_accusative(word) and head_kind(word) == "document"


def _is_quoted_medium(scene: Scene, start: int, k: int) -> bool:
    """Whether an outlet in marks right behind an indefinite description is whom it told (أبلغ دبلوماسي غربي «كذا»)."""
    before, entity = scene.spelled[k - 1], scene.entity_at(k + 1) if k + 1 < len(scene.words) else None
    if entity is None or entity.kind != "organisation" or head_kind(scene.spelled[start]) not in ("office", "unnamed"):
        return False
    plain = not is_definite(scene.spelled[start]) and not is_definite(before)
    plain = plain and head_kind(before) not in ("media", "organisation", "document")
    return plain and before.endswith(("ي", "ية", "ة", "يون")) and before not in sources().inside


def _is_then(scene: Scene, k: int) -> bool:
    """Whether a word is فإن or its like, and not the فان of a Dutchman's or a Vietnamese's name."""
    if scene.spelled[k] not in _THEN:
        return False
    if scene.words[k].bare != "فان" or k + 1 >= len(scene.words):
        return True
    return not (is_foreign(scene, k + 1) and is_foreign(scene, k - 1))


def _is_addressed(scene: Scene, start: int, k: int) -> bool:
    """Whether a medium's noun behind an indefinite description with its adjective is whom that person told."""
    if (
        head_kind(scene.spelled[k]) != "media"
        or is_definite(scene.spelled[k])
        or head_kind(scene.spelled[k][1:]) == "media"
    ):
        return False
    somebody = head_kind(scene.spelled[start]) in ("unnamed", "office")
    described = somebody and not is_definite(scene.spelled[start])
    before = scene.spelled[k - 1]
    plain = scene.name_at[k - 1] < 0 and not is_definite(before) and not head_kind(before)
    return described and plain and before not in sources().inside


def _is_reporter_told(scene: Scene, start: int, k: int) -> bool:
    """Whether a reporter behind an indefinite source is whom it told (أفاد مصدر أمني | مراسل كذا)."""
    told = scene.spelled[k].startswith(("مراسل", "موفد")) and scene.name_at[k] < 0
    return told and head_kind(scene.spelled[start]) == "unnamed" and not is_definite(scene.spelled[start])


def _is_attached(scene: Scene, k: int) -> bool:
    """Whether the first letter of a word is no part of the name in it (للوكالة, not لوريزون)."""
    name = scene.name_at[k]
    return name < 0 or scene.names[name].start > scene.words[k].start


def _speaks_for(scene: Scene, k: int) -> bool:
    """Whether باسمها belongs to a spokesman's office, as باسم does (الناطق باسمها)."""
    return scene.spelled[k] in ("باسمه", "باسمها", "باسمهم") and plain(scene.spelled[k - 1]) in SPOKESMEN | {_OFFICIAL}


def _is_verb(scene: Scene, k: int) -> bool:
    """Whether a word inside a phrase can only be a verb: a present, or a cue that is no noun."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or is_definite(word):
        return False
    if word[0] == "ي" and len(word) >= 4 and word not in _NOT_PRESENT and not head_kind(word):
        return True
    cues = lexicon().get(word, ())
    if word.endswith("وا") and any((cue.form.kind, cue.form.number) == ("verb", "p") for cue in cues):
        return True  # نواب من كذا | طالبوا
    if word.endswith("ا") and cues and all(cue.form.kind == "participle" for cue in cues):
        return True  # وتساءل الدفاع | مستنكرا
    return bool(cues) and all(cue.form.kind == "verb" and cue.form.gender == "f" for cue in cues)


def _is_occasion(word: str) -> bool:
    return (
        word in sources().occasions
        or stem_of(word) in sources().occasions
        or word
        in (
            "هذا",
            "وقت",
            "حينه",
            "ختام",
            "سياق",
            "اطار",
            "ذات",
            "نفس",
            "تعليق",
            "رد",
            "رده",
            "ردها",
            "ساعة",
            "اشارة",
            "معرض",
            "حين",
            "وقت",
            "مستهل",
            "اول",
            "افتتاح",
            "تعليقه",
            "حديث",
            "اخر",
        )
    )
