"""Where the subject behind a verb ends: names with their appositions, offices, bodies, and the adverbs behind them."""

from functools import cache
from typing import Final

from tawatur.arabic import load_words
from tawatur.reading.statements.content.adverbs import closing, skip_adverbs
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.edges import name_run
from tawatur.reading.statements.words.agreement import disagrees
from tawatur.reading.statements.words.deeds import is_deed, is_owned_deed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import MONTHS, RELATIVES, is_adjective, is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources, stem_of

_QUOTED: Final = 3  # words in marks from which on they hold what is said, no name
# sources that take adjectives, hardly ever a genitive: the next noun is the object (نفى مصدر مسؤول صحة الخبر)
_SOURCES: Final = frozenset(
    ("مصدر", "مصادر", "مسؤول", "مسؤولان", "مسئول", "شهود", "خبير", "خبراء", "نشطاء", "محلل", "ناشط", "متحدث", "المتحدث")
)
_LEAST_OFFICE: Final = 2  # words of an office that is surely one
_OWN: Final = ("ه", "ها", "هم")  # أبدى فلان | سعادته: no title
_OWNED: Final = 4  # letters of a short noun without its pronoun
_AT: Final = frozenset(("في", "لدى", "عن"))  # where somebody holds an office
_CLOSED: Final = frozenset(
    ("سابق", "سابقة", "لاحق", "لاحقة", "خاص", "خاصة", "مشترك", "مشتركة", "مقتضب", "مطول", "رسمي", "له", "لها")
)
SURELY: Final = frozenset(("ضرورة", "اهمية", "وجوب", "خطورة", "عدم"))  # never of an office or a body
_ABOUT: Final = frozenset(("نحو", "حوالي", "قرابة", "زهاء"))
_PERCENT: Final = frozenset(("%", "٪", spell("بالمئة"), spell("بالمائة")))
_IN_HUNDRED: Final = frozenset((spell("المئة"), spell("المائة")))
_VIEWS: Final = frozenset((spell("آراؤهم"), spell("رأيهم")))  # المستطلعة آراؤهم
_BEARER: Final = 5  # words from a title to the name
_PERSON: Final = 18  # words of a subject up to the name in it
_DATE: Final = 5  # words of a date, with the comma
_ANY: Final = frozenset(("اي", "كل", "بعض"))  # what a genitive follows (حدوث أي | ضربات)
MARKED: Final = 5  # words in quotation marks that are a name inside the subject


def after_subject(scene: Scene, hit: Hit, k: int, end: int) -> int:
    """The word behind the subject of a verb that begins at `k`; `k` where the verb is elliptic."""
    if k >= end:
        return k
    if scene.spelled[k] in COMMAS:
        k += 1
    if k < end and k in scene.opens:
        return scene.quotes[scene.opens[k]].last + 1 if scene.name_at[min(k + 1, end - 1)] >= 0 else k
    if k >= end or _is_affected(scene, hit, k):
        return k
    if scene.spelled[k][0].isdigit() or scene.spelled[k] in _ABOUT:
        return _after_share(scene, k, end)
    titled = is_definite(scene.spelled[k]) and k + 1 < end and _begins_person(scene, k + 1)
    if scene.name_at[k] < 0 and not head_kind(scene.spelled[k]) and not _nominative(scene, k, end) and not titled:
        return k + _is_surname(scene, k, end)
    if any(word.needs for word in hit.words) and (other := behind_several(scene, k, end)) > 0:
        return other
    last_person = _last_person(scene, k, end)
    if last_person >= 0:
        return _after_apposition(scene, hit, last_person, end)
    after = _after_phrase(scene, k, end)
    if head_kind(scene.spelled[k]) != "office":
        return after
    if "ب" not in frozenset().union(*(word.takes for word in hit.words)):
        while after + 1 < end and scene.spelled[after][0] == "ب" and _is_also(scene, after):
            after = scene.names[scene.name_at[after]].last if scene.name_at[after] >= 0 else after + 1
            after = _after_phrase(scene, after, end) if after < end and is_definite(scene.spelled[after]) else after
    return name_run(scene, after, end)


def behind_several(scene: Scene, k: int, end: int) -> int:
    """The one person behind a body or several people, whom they affect (اتهم المتظاهرون | الوزير فلاناً).

    Args:
        scene: The article.
        k: The word behind the verb.
        end: Where to stop.

    Returns:
        The first word of the title; -1 where none follows.
    """
    if k >= end:
        return -1
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    body = name is not None and scene.entities[name.entity].kind == "organisation"
    many = is_plural(scene.spelled[k]) or scene.spelled[k].endswith("ون")
    if not body and not many and head_kind(scene.spelled[k]) not in ("organisation", "media"):
        return -1
    for i in range(k + 1, min(end, k + _PERSON)):
        word = scene.spelled[i]
        if word in STOPS or word in COMMAS or word in THAT or word in RELATIVES or word in _AT:
            return -1
        title = scene.name_at[i] < 0 and head_kind(word) == "office" and not is_plural(word) and not is_adjective(word)
        if title and closes(scene, i - 1):
            bearer = next((j for j in range(i + 1, min(end, i + _BEARER)) if _begins_person(scene, j)), -1)
            return i if bearer > 0 and all(is_definite(scene.spelled[j]) for j in range(i + 1, bearer)) else -1
    return -1


def _after_share(scene: Scene, k: int, end: int) -> int:
    """The word behind a share of those who were asked (أبدى نحو 60% من السكان الذين شملهم المسح | دعمهم); else `k`."""
    i = k + (scene.spelled[k] in _ABOUT)
    if i + 2 >= end or not scene.spelled[i][0].isdigit():
        return k
    i += 1
    if scene.spelled[i] in _PERCENT:
        i += 1
    elif scene.spelled[i] == "في" and scene.spelled[i + 1] in _IN_HUNDRED:
        i += 2
    elif not scene.spelled[i - 1].endswith(("%", "٪")):
        return k
    if i + 1 >= end or scene.spelled[i] != "من":
        return i
    mark = next((k for k in range(i + 1, min(end, i + _DATE)) if k in scene.opens), end)
    i = _after_phrase(scene, i + 1, mark)  # وصف 70% من السكان | "كذا" بأنه
    i += i < end and scene.spelled[i] in _VIEWS
    if i + 2 < end and scene.spelled[i] in RELATIVES and is_definite(scene.spelled[i + 2]):
        i = _after_phrase(scene, i + 2, end)
    return i


def _is_affected(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether a noun right behind a verb has another gender than the verb: its subject goes unsaid (وشكر الدول)."""
    form = hit.form
    if k != hit.at + 1 or form.number != "s" or form.person != 3 or not (hit.joined or hit.at > scene.starts[hit.at]):
        return False
    return disagrees(scene, form, k) and (form.gender == "m" or all(word.needs for word in hit.words))


def _is_surname(scene: Scene, k: int, end: int) -> bool:
    """Whether a definite word in ي, seen by no recogniser, is the subject before an object (توقع الراوي تنفيذ)."""
    if k >= end:
        return False
    word = scene.spelled[k]
    if not (is_definite(word) and word.endswith("ي") and k + 1 < end and scene.spelled[k + 1][0].isalpha()):
        return False
    after = scene.spelled[k + 1]
    return not is_definite(after) and after[0] not in "وفبل" and stem_of(word) not in _lists()[1]


def _nominative(scene: Scene, k: int, end: int) -> bool:
    """Whether a plural by its ending can only be the subject (مواطنون، بائعو السمك)."""
    word = scene.spelled[k]
    return word.endswith("ون") or (word.endswith("و") and k + 1 < end and is_definite(scene.spelled[k + 1]))


def _last_person(scene: Scene, k: int, end: int) -> int:
    """Word after the first person named in the subject, where no verb or comma stands before the name; else -1."""
    for i in range(k, min(end, k + _PERSON)):
        name = scene.name_at[i]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            return _last_joined(scene, scene.names[name].last, end)
        word = scene.spelled[i]
        if word in STOPS or word in THAT or (word in COMMAS and not _names_person(scene, i + 1, end)):
            return -1
        if i > k and is_deed(word) and not is_definite(word) and closes(scene, i - 1):
            return -1  # the person belongs to what is affirmed (أوضحت المصادر وجود خلاف حول صفقة فلان)
    return -1


def _last_joined(scene: Scene, k: int, end: int) -> int:
    """Word after the last of several people who speak together (أكد فلان وفلان | ضرورة كذا)."""
    while k < end and scene.spelled[k].startswith("و") and scene.name_at[k] >= 0:
        name = scene.names[scene.name_at[k]]
        if scene.entities[name.entity].kind != "person":
            break
        k = name.last
    return k


def _names_person(scene: Scene, k: int, end: int) -> bool:
    """Whether a name stands behind a comma, with titles, in quotation marks or without (الناطق، العميد الركن فلان)."""
    k += k in scene.opens
    while k < end and scene.name_at[k] < 0 and is_definite(scene.spelled[k]) and _is_title(scene.spelled[k]):
        k += 1
    return k < end and scene.name_at[k] >= 0


def _is_title(word: str) -> bool:
    """Whether a definite word may stand between an office and a name (العميد الركن، اللواء المتقاعد)."""
    return head_kind(word) == "office" or is_adjective(word) or word in ("الركن", "الحقوقي", "الطيار", "المتقاعد")


def _begins_person(scene: Scene, k: int) -> bool:
    """Whether a person's name begins at a word."""
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    return name is not None and name.first == k and scene.entities[name.entity].kind == "person"


def _after_apposition(scene: Scene, hit: Hit, k: int, end: int) -> int:
    """The word behind what is said of a person right behind the name; `k` where nothing is."""
    if k + 1 < end and scene.spelled[k] in COMMAS and scene.spelled[k + 1].removeprefix("و") in RELATIVES:
        return next((i for i in range(k + 2, end) if scene.spelled[i] in COMMAS), k)  # فلان، الذي كان حاضرا، وجود
    if k + 1 < end and scene.spelled[k] in COMMAS and head_kind(scene.spelled[k + 1]) in ("office", "unnamed"):
        i = k + 1
        while i < end and scene.spelled[i] not in COMMAS:
            i += 1
        return i if i < end else k
    return _after_office(scene, hit, k, end)


def _after_office(scene: Scene, hit: Hit, k: int, end: int) -> int:
    """The word behind an office that no comma sets off from its bearer (أكد فلان رئيس البلدية | ضرورة كذا).

    Whoever may be told something may be the office's holder (انتقد فلان رئيس الحكومة): there an object must follow.
    """
    if k >= end or scene.name_at[k] >= 0 or head_kind(scene.spelled[k]) != "office" or scene.spelled[k].endswith(_OWN):
        return k
    after = _after_phrase(scene, k, end)
    if after < end and _begins_person(scene, after):
        return k  # حمّل فلان وزير كذا فلاناً
    bare = frozenset().union(*(word.takes for word in hit.words))
    while after + 1 < end and (_is_also(scene, after) or (_is_prefixed(scene.spelled[after]) and "ب" not in bare)):
        after = _after_phrase(scene, after + 1, end)
    if after >= end or scene.spelled[after] in STOPS:
        return k
    apart = scene.spelled[after] in COMMAS
    if apart:
        after = skip_adverbs(scene, after, end)
        if after >= end:
            return k
    word, single = scene.spelled[after], after - k < _LEAST_OFFICE
    if word.endswith(_OWN) and len(word) > _OWNED and (word[0] not in "وبلكف" or _is_player(word)):
        return after  # شكر فلان مدرب النادي | لاعبيه
    if (is_deed(word) and not (single and word.endswith(_OWN))) or scene.name_at[after] >= 0:
        return after
    if not single and head_kind(word) == "document" and after + 1 < end and scene.spelled[after + 1][0].isalpha():
        return after  # انتقد فلان المستشار السياسي للحزب | تصريحات الوزير
    if (
        apart
        and all(cue.needs for cue in hit.words)
        and scene.name_at[after] < 0
        and word.isalpha()
        and word[0] not in "ول"
    ):
        return after  # وصف فلان رئيس كذا، | محاولة كذا بأنها
    if single:
        return k  # اعتبر فلان | الأمر خطيرا; هنأ فلان | الفريق كله
    if after + 1 < end and _is_theirs(word, scene.spelled[after + 1]):
        return after  # هنأ فلان مدير الفريق | نجوم فريقه
    noun = is_definite(word) and not word.startswith(("وال", "بال", "لل"))
    return after if noun or not any(word.told or word.needs for word in hit.words) else k


def _is_theirs(word: str, after: str) -> bool:
    """Whether a noun and an owned one behind it make an object of their own (نجوم فريقه)."""
    noun = word.isalpha() and word[0] not in "بلوكف" and word not in sources().adjuncts  # not على إتاحته
    return noun and after.endswith(_OWN) and len(after) > _OWNED


def _is_prefixed(word: str) -> bool:
    """Whether ب before a word is a preposition, no letter of it (بحزب كذا, not بيان)."""
    return word[0] == "ب" and word not in guards().own_b


def _is_player(word: str) -> bool:
    """Whether ل is the first letter of an owned noun itself (لاعبيه)."""
    return any(word.endswith(owner) and word[: -len(owner)] in guards().own_l for owner in _OWN)


def _is_also(scene: Scene, k: int) -> bool:
    """Whether at a word an office goes on with where or of what it is, or a second (القيادي | بحزب | لنقابة)."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0:
        return word[0] == "ب"
    if word in _AT:
        return True
    rest = word[1:] or scene.spelled[k + 1]
    return (word[0] == "و" and head_kind(rest) == "office") or (word[0] in "بل" and head_kind(rest) == "organisation")


def _after_phrase(scene: Scene, k: int, end: int) -> int:
    """The end of a subject without a person: its head, what follows it in the genitive, its adjectives."""
    first, met = k, False
    single = scene.spelled[first] in _SOURCES or scene.spelled[first].endswith("ون")
    paper = head_kind(scene.spelled[first]) == "document" and not is_definite(scene.spelled[first])
    while k < end:
        word, name = scene.spelled[k], scene.name_at[k]
        if name >= 0 and not (met and scene.names[name].first == k and not word.startswith(("و", "لل"))):
            k, met = scene.names[name].last, True
            continue
        if k in scene.opens and met and is_said(scene, k):
            return k
        if k in scene.opens and scene.quotes[scene.opens[k]].size <= MARKED:
            k, met = scene.quotes[scene.opens[k]].last + 1, True
            continue
        if word == "(" and met and (close := closing(scene, k, end)) > k:  # حركة كذا (الاسم) أنباء
            k = close + 1
            continue
        if word in COMMAS or word in STOPS or word in RELATIVES or name >= 0:
            return k
        if word == "باسم":
            k, met = k + 1, False
            continue
        definite = is_definite(word) or (word.startswith(("لل", "بال")) and met)
        if met and not (definite and (_goes_with(word) or word.startswith(("لل", "بال", "وال")))):
            return k
        if not definite and k > first and single and not _goes_with(word):
            return k
        if k > first and not definite and (word in SURELY or (paper and is_deed(word)) or is_owned_deed(word)):
            return k  # محافظ المدينة | ضرورة كذا، تقرير حديث | تراجع كذا
        if definite and single and k > first + 1 and not met and _goes_with(scene.spelled[k - 1]):
            return k  # مصادر مصرفية | الخسائر
        met = met or definite
        k += 1
    return k


def is_said(scene: Scene, mark: int) -> bool:
    """Whether marks behind a whole subject hold what it condemns or denies, and no name (دانت البعثة «أي عبث»)."""
    quote = scene.quotes[scene.opens[mark]]
    if quote.size < _QUOTED or not quote.closed:
        return False  # a mark at the very end opens nothing
    named = any(scene.name_at[i] >= 0 for i in range(quote.first, quote.last))
    first = scene.spelled[quote.first]
    return not (named or first in THAT or is_definite(first))


def closes(scene: Scene, k: int) -> bool:
    """Whether nothing in the genitive follows a word: a name, an adjective, what is definite or has a pronoun."""
    word = scene.spelled[k]
    if word in _ANY:
        return False
    if (
        scene.name_at[k] >= 0
        or k in scene.closes
        or word in COMMAS
        or is_definite(word)
        or word in sources().single
        or word == ")"
    ):
        return True
    if scene.spelled[k - 1] == "في" and head_kind(word) == "document":
        return True  # توقعت الشركة في بيان | نمو المبيعات
    if word in MONTHS or (scene.spelled[k - 1] in MONTHS and word.isdigit()):
        return True
    return word in _CLOSED or word.endswith(("ي", "ى", "ية", "ها", "هم")) or (word.endswith("ه") and len(word) > 4)


def _goes_with(word: str) -> bool:
    """Whether a noun behind another is its adjective, by the lists or by its ending (الدولية، العليا)."""
    stem = stem_of(word)
    if stem in _lists()[1]:
        return False
    if is_noun(word) and stem not in _lists()[0]:
        return False
    if stem in _lists()[0] or is_adjective(word):
        return True
    return stem.endswith(("اء", "ي", "ى", "ية", "يون", "يين", "يات")) or (stem[0] == "م" and stem[-1] == "ة")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    lists = load_words("objects")
    return frozenset(map(spell, lists["adjectives"])), frozenset(map(spell, lists["nouns"]))
