"""The phrase that names a speaker: where it begins and ends, what it is by its first word, which name in it speaks."""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.names.lexicon import folded, is_common, is_nationality
from tawatur.reading.statements.cues import lexicon
from tawatur.reading.statements.inflect import spell
from tawatur.reading.statements.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.sources import head_kind, is_definite, is_plural, owned_noun, sources, stem_of

_REACH: Final = 40  # words of one speaker's phrase, apposition and all
_COUNTS: Final = frozenset(spell(word) for word in ("كل", "كلا", "من", "كلتا"))
_RELATIVES: Final = frozenset(("الذي", "التي", "الذين", "اللذين", "الذى", "اللذان", "اللتان"))
_IS: Final = frozenset(("وهو", "وهي", "وهم"))
_LOOSE: Final = frozenset(("في", "من", "الى", "على", "عن", "مع", "و", "قد", "بين", "قبل", "ضد", "حول", "ضمن", "ل", "ب"))
_BETWEEN: Final = {"organisation": 0, "media": 3}  # words between a common noun and the name it is about
_THIS: Final = frozenset(("هذا", "هذه", "هولاء", "هؤلاء", "تلك"))
_THEN: Final = frozenset(("فان", "فقد", "فانه", "فانها", "فانهم"))
_POINTERS: Final = frozenset(("ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "المذكور", "المذكورة"))
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
_MANY_MEDIA: Final = frozenset(("وسائل", "صحف", "قنوات", "وكالات", "مواقع", "صحافة", "اعلام"))
# of a larger body, and speaking for themselves
_BODIES: Final = frozenset(
    ("مكتب", "فرع", "قيادة", "بعثة", "ممثلية", "سفارة", "قنصلية", "حملة", "محكمة", "شرطة", "مديرية", "لجنة", "وفد")
)
_WISHED: Final = frozenset(("طلب", "طلبت", "طلبوا", "فضل", "فضلت", "فضلوا", "رفض", "رفضت", "رفضوا", "اشترط", "اشترطت"))
_UNNAMED: Final = frozenset(("عدم", "كشف", "الكشف", "ذكر", "نشر", "الافصاح", "البوح", "حجب"))
_OWN_SPEECH: Final = frozenset(
    noun + owner
    for noun in ("كلام", "كلمت", "تصريح", "تصريحات", "حديث", "مداخلت", "خطاب", "بيان", "رسالت", "محاضرت", "شهادت")
    for owner in ("ه", "ها")
)
_LATEST: Final = frozenset(("اخر", "احدث", "اول"))
_TO: Final = "ل"
_NAME_SIZE: Final = 6  # words in quotation marks that may still be a name
_LED: Final = frozenset(("برئاسة", "برياسة", "بقيادة", "بزعامة", "بحضور", "بمشاركة", "بادارة", "برعاية", "بتدريب"))
_SEEN: Final = frozenset(
    verb + suffix for verb in ("اطلعت", "تلقت", "حصلت", "تحصلت", "تسلمت") for suffix in ("", "ه", "ها")
)  # a medium that got a paper did not write it
_AWAY: Final = frozenset(("من", "الى", "عن", "على", "حول", "بعد", "قبل", "ضد", "بين", "نشرت", "نشره", "نشرها")) | _SEEN


class Phrase(msgspec.Struct, frozen=True):
    """A speaker as the text names them.

    Attributes:
        first, last: Words `[first, last)`.
        kind: `name` where a name in it speaks, else what its first word is: `office`, `unnamed`, `media`,
            `organisation`, `document`, or an empty string.
        head: Its first noun, spelled, without ال.
        definite: Whether that noun carries ال.
        entity: Index of the entity that speaks, -1 for a description.
        others: Entities that speak with it.
        within: Index of an organisation or place that the description names, -1 without one.
    """

    first: int
    last: int
    kind: str
    head: str
    definite: bool
    entity: int = -1
    others: tuple[int, ...] = ()
    within: int = -1


@cache
def known_media() -> frozenset[str]:
    """Names of agencies and outlets, spelled, with and without ال."""
    lists = load_words("agencies")
    names = [spell(str(name)) for key in ("agencies", "outlets") for name in lists[key]]
    return frozenset(_plain_name(name) for name in names)


@cache
def known_agencies() -> frozenset[str]:
    """Names of news agencies, spelled."""
    return frozenset(spell(str(name)) for name in load_words("agencies")["agencies"])


def told_to(scene: Scene, at: int) -> bool:
    """Whether `at` begins whom the words were told to (لـ"الوطن"), and not a genitive (للأمم المتحدة)."""
    word = scene.spelled[at]
    if not word.startswith(_TO):
        return False
    if word == _TO and at + 1 in scene.opens:
        return True
    rest = word[2:] if word.startswith("لل") else word[1:]
    if rest in sources().media or ("ل" + rest) in sources().media:
        return True
    name = scene.name_at[at if word != _TO else min(at + 1, len(scene.words) - 1)]
    return name >= 0 and is_media_name(scene, name)


def is_media_name(scene: Scene, name: int) -> bool:
    """Whether a mention is of an agency or an outlet, by the lists or by the noun before it (صحيفة كذا)."""
    entity = scene.entities[scene.names[name].entity]
    if entity.kind != "organisation":
        return False
    written = spell(scene.article.text[scene.names[name].start : scene.names[name].end])
    if _plain_name(written) in known_media() or _plain_name(spell(entity.name)) in known_media():
        return True
    outlet = scene.article.outlet
    if outlet and _plain_name(spell(outlet)) == _plain_name(spell(entity.name)):
        return True
    first = written.split(" ")[0]
    if first in sources().media or stem_of(first) in sources().media:
        return True
    before = scene.names[name].first - 1
    while before >= 0 and before in scene.opens:
        before -= 1
    if before < 0:
        return False
    noun = scene.spelled[before]
    return not sources().media.isdisjoint((noun.lstrip("لب"), stem_of(noun), noun.removeprefix("و")))


def _plain_name(name: str) -> str:
    return name[2:] if name.startswith(("ال", "لل")) else name


def speaks_for_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names an agency or an outlet, so that what it says may be another's words."""
    if phrase.entity < 0:
        return phrase.kind == "media"
    names = {scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1}
    return any(scene.names[n].entity == phrase.entity and is_media_name(scene, n) for n in names)


def read_phrase(scene: Scene, first: int, last: int, after_l: bool = False) -> Phrase | None:
    """The speaker named between a cue and what opens its content.

    Args:
        scene: The article.
        first, last: Words `[first, last)` to read.
        after_l: Whether ل before the first word belongs to a formula (وفقاً لوزارة كذا).

    Returns:
        The phrase; None where the verb is elliptic.
    """
    start = first if after_l else _skip_adjuncts(scene, first, last)
    if start is None:
        return None
    end = _phrase_end(scene, start, min(last, start + _REACH))
    while end > start and (not scene.spelled[end - 1][0].isalnum() or scene.spelled[end - 1] in _LOOSE):
        end -= 1
    if end <= start:
        return None
    phrase = _understand(scene, start, end, after_l, last)
    if phrase.entity < 0 and not after_l:
        phrase = _without_object(scene, phrase)
    return phrase if after_l or _may_speak(scene, phrase) else None


def _without_object(scene: Scene, phrase: Phrase) -> Phrase:
    """A definite description without the name that the verb affects (اتهم الحزب الكردي أنقرة)."""
    if phrase.head not in _MANY_MEDIA and (not phrase.definite or phrase.kind not in ("organisation", "media", "")):
        return _without_people(scene, phrase)
    for k in range(phrase.first + 1, phrase.last):
        word = scene.spelled[k]
        if not word[0].isalpha() or k in scene.opens or scene.quote_at[k] >= 0:
            return phrase
        named = scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].first == k
        whole = scene.name_at[k - 1] >= 0 or (k > phrase.first + 1 and is_definite(scene.spelled[k - 1]))
        if named and whole and phrase.entity < 0 and word[0] not in "وبل" and not _is_person(scene, k):
            return msgspec.structs.replace(phrase, last=k)  # طالبت إدارة النادي | لجنة كذا
        if is_definite(word) and not (named and phrase.head in _MANY_MEDIA):
            continue
        if scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].first == k and word[0] not in "وبل":
            return msgspec.structs.replace(phrase, last=k)
        return phrase
    return phrase


def _is_person(scene: Scene, k: int) -> bool:
    entity = scene.entity_at(k)
    return entity is not None and entity.kind == "person"


def _without_people(scene: Scene, phrase: Phrase) -> Phrase:
    """An office without the people whom the verb addresses (أوصى رئيس الحكومة الولاة)."""
    if is_plural(scene.spelled[phrase.first]):
        return _without_affected(scene, phrase)
    if phrase.kind != "office" or is_plural(phrase.head):
        return phrase
    for k in range(phrase.first + 1, phrase.last):
        before = scene.spelled[k - 1]
        whole = is_definite(before) or scene.name_at[k - 1] >= 0
        people = is_definite(scene.spelled[k]) and is_plural(scene.spelled[k])
        paper = not is_definite(scene.spelled[k]) and head_kind(scene.spelled[k]) == "document"
        if whole and (people or paper) and scene.name_at[k] < 0 and scene.spelled[k][0] != "و":
            return msgspec.structs.replace(phrase, last=k)
    return phrase


def _without_affected(scene: Scene, phrase: Phrase) -> Phrase:
    """Several people without what they criticise or demand (انتقد آخرون جهل كذا، طالب سكان مكة الشؤون الصحية)."""
    nominative = scene.spelled[phrase.first].endswith("ون")
    for k in range(phrase.first + 1, phrase.last):
        word = scene.spelled[k]
        if not word[0].isalpha() or k in scene.opens:
            return phrase
        bare_noun = not is_definite(word) and scene.name_at[k] < 0 and word not in sources().inside
        object_ = bare_noun and not word.endswith(("ون", "ين")) and word[0] not in "وبل"
        if nominative and k == phrase.first + 1 and object_:
            return msgspec.structs.replace(phrase, last=k)
        named = scene.name_at[k - 1] >= 0 and scene.name_at[k] != scene.name_at[k - 1]
        if named and is_definite(word) and word[0] not in "وبل" and not is_nationality(folded(scene.words[k].bare)):
            return msgspec.structs.replace(phrase, last=k)
    return phrase


def bare_phrase(scene: Scene, first: int, last: int) -> Phrase | None:
    """The phrase that is `[first, last)`, taken as a speaker whatever its first word is."""
    while last > first and not scene.spelled[last - 1][0].isalnum():
        last -= 1
    return _understand(scene, first, last, False, last) if last > first else None


def _may_speak(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase can name a speaker at all: a name, a noun of the lists, or a definite or plural noun."""
    word = scene.spelled[phrase.first]
    if phrase.first in scene.opens and scene.quotes[scene.opens[phrase.first]].size <= 3:  # «فلان», seen by nobody
        return True
    if phrase.entity >= 0 or (phrase.kind and not word.startswith(("لل", "بال", "كال"))):
        return True
    if (word[0] in "لبيتن" and not is_definite(word)) or word[0].isdigit() or word.startswith("لل"):
        return False
    return is_definite(word) or word.endswith(("ون", "ان", "ات", "و"))


def _skip_adjuncts(scene: Scene, k: int, last: int) -> int | None:
    """The word at which the phrase begins, after adverbs and bracketed adjuncts; None where there is no phrase."""
    lists = sources()
    while k < last:
        word = scene.spelled[k]
        if (
            word in COMMAS
            or word in ("(", ")", "-", "–")
            or k in scene.closes
            or (word in lists.single and scene.name_at[k] < 0)
        ):
            k += 1
        elif k in scene.opens:
            return k
        elif told_to(scene, k):
            k = _after_told(scene, k, last)
        elif word.startswith("لل") and scene.name_at[k] < 0:
            k += 1
        elif (word in _THIS and k + 1 < last and is_definite(scene.spelled[k + 1])) or (
            scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].start == scene.words[k].start
        ):
            return k
        elif word in lists.adjuncts or (word.startswith("ب") and not head_kind(word)):
            k = _after_adjunct(scene, k, last)
        else:
            return k
    return None


def _after_told(scene: Scene, k: int, last: int) -> int:
    """Where the addressee is over: behind its name, or at the next comma."""
    while k < last and scene.spelled[k] not in COMMAS:
        if scene.name_at[k] >= 0:
            k = scene.names[scene.name_at[k]].last
            while k < last and (k in scene.closes or scene.spelled[k] == ")"):
                k += 1
            return k
        k += 1
    return k


def _after_adjunct(scene: Scene, k: int, last: int) -> int:
    """Where an adjunct that begins at `k` is over: at the next comma, office or person, whichever is first."""
    k += 1
    inside = False  # a relative clause: who acts in it is not the speaker (الجلسة التي غاب عنها ممثلو كذا)
    while k < last:
        word = scene.spelled[k]
        if word in COMMAS:
            return k
        inside = inside or word in _RELATIVES
        if not inside and scene.spelled[k - 1] in sources().single and _begins_speaker(scene, k):
            return k
        k += 1
    return last


def _begins_speaker(scene: Scene, k: int) -> bool:
    name = scene.name_at[k]
    if name >= 0:
        return scene.entities[scene.names[name].entity].kind == "person"
    return head_kind(scene.spelled[k]) in ("office", "unnamed")


def _phrase_end(scene: Scene, start: int, last: int) -> int:
    lists = sources()
    # بيان لوكالة كذا and مراسل لوكالة كذا are hers, not to her
    told = head_kind(scene.spelled[start]) != "document" and not stem_of(scene.spelled[start]).startswith("مراسل")
    k = start
    while k < last:
        word = scene.spelled[k]
        if word in STOPS or scene.is_that(k) or word in _RELATIVES or word in _THEN:
            return k
        if k > start and k in scene.opens and scene.quotes[scene.opens[k]].size > _NAME_SIZE:
            return k
        if k > start and word in _WISHED and k + 1 < last and scene.spelled[k + 1] in _UNNAMED:
            return k  # مسؤول طلب عدم الكشف عن اسمه
        if k > start and scene.name_at[k] < 0 and word in _OWN_SPEECH:
            return k  # ختم فلان كلمته ب
        if k > start and (_is_verb(scene, k) or (scene.spelled[k - 1] in _POINTERS and scene.name_at[k] < 0)):
            return k
        if word in COMMAS:
            if not _apposition(scene, start, k, last):
                return k
        elif scene.name_at[k] < 0 and k > start:
            if word in lists.adjuncts and word not in lists.inside:
                return k
            if word in ("في", "عبر") and k + 1 < last and _is_occasion(scene.spelled[k + 1]):
                return k
            if told and told_to(scene, k):
                return k
            if word in _IS:
                return k
        elif told and k > start and word.startswith("ل") and told_to(scene, k):
            return k
        k += 1
    return last


def _is_verb(scene: Scene, k: int) -> bool:
    """Whether a word inside a phrase can only be a verb: a present, or a cue that is no noun."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or is_definite(word):
        return False
    if word[0] == "ي" and len(word) >= 4 and word not in _NOT_PRESENT and not head_kind(word):
        return True
    cues = lexicon().get(word, ())
    return bool(cues) and all(cue.form.kind == "verb" and cue.form.gender == "f" for cue in cues)


def _is_occasion(word: str) -> bool:
    return (
        word in sources().occasions
        or stem_of(word) in sources().occasions
        or word
        in (
            "هذا",
            "وقت",
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


def _apposition(scene: Scene, start: int, comma: int, last: int) -> bool:
    """Whether a comma inside the phrase is followed by more of it: a name after an office, an office after a name."""
    k = comma + 1
    while k < last and (k in scene.opens or scene.spelled[k] == "("):
        k += 1
    if k >= last:
        return False
    name = scene.name_at[k]
    if name >= 0:
        person = scene.entities[scene.names[name].entity].kind == "person" or is_ranked(scene, name)
        return person or scene.spelled[k].startswith("و")
    word = scene.spelled[k]
    if head_kind(word) in ("office",) and word not in sources().adjuncts:
        return True
    return word.startswith("و") and head_kind(word[1:]) in ("office", "unnamed", "organisation")


def _understand(scene: Scene, start: int, end: int, after_l: bool, zone_end: int) -> Phrase:
    head_at = start
    while head_at < end - 1 and (
        scene.spelled[head_at] in _COUNTS
        or (scene.spelled[head_at] in _LATEST and head_kind(scene.spelled[head_at + 1]) == "document")
        or scene.spelled[head_at] in _THIS
        or not scene.spelled[head_at][0].isalnum()
        or scene.spelled[head_at] in ("نفس", "ذات")
    ):
        head_at += 1
    head = scene.spelled[head_at]
    if after_l and head.startswith("ل"):
        head = "ال" + head[2:] if head.startswith("لل") else head[1:]
    kind = head_kind(head)
    owned = owned_noun(head)
    names = _names_in(scene, start, end)
    kinds = [scene.entities[scene.names[n].entity].kind for n in names]
    persons = [n for n, k in zip(names, kinds, strict=True) if k == "person"]
    within = next((scene.names[n].entity for n, k in zip(names, kinds, strict=True) if k != "person"), -1)
    base = Phrase(start, end, kind, owned or stem_of(head), bool(owned) or is_definite(head), within=within)
    at_head = scene.name_at[head_at]
    if at_head >= 0 and is_ranked(scene, at_head):
        return msgspec.structs.replace(base, kind="office")  # الكولونيل فلان, taken for a place
    if at_head >= 0 and scene.names[at_head].first == head_at:
        titled = next((n for n in persons if n != at_head and _is_titled(scene, n)), -1)
        return _named(scene, base, titled if titled >= 0 else at_head, names)
    body = kind == "organisation" and not base.definite
    for person in persons:
        if not _is_genitive(scene, head_at, person) and not (body and _follows_noun(scene, person)):
            return _named(scene, base, person, names)
    if kind in ("organisation", "media", "document", "") and names:
        lead = _lead_name(scene, head_at, names, kind)
        if lead is not None:
            return _named(scene, base, lead, names)
    if kind == "document":
        near = _names_in(scene, start, min(zone_end, start + 14))
        issuer = next((n for n in near if _issues(scene, n) and not _only_passes(scene, base, n)), None)
        if issuer is not None:
            return _named(scene, base, issuer, names)
    return base


def is_ranked(scene: Scene, name: int) -> bool:
    """Whether a mention that is no person's begins with a rank (الكولونيل فلان): a person not known for one."""
    mention = scene.names[name]
    rank = is_definite(scene.spelled[mention.first]) and head_kind(scene.spelled[mention.first]) == "office"
    return rank and mention.last - mention.first > 1 and scene.entities[mention.entity].kind != "person"


def _follows_noun(scene: Scene, name: int) -> bool:
    """Whether a person's name stands behind a noun without comma or mark: of حملة المرشح فلان the campaign speaks."""
    before = scene.names[name].first - 1
    return before >= 0 and scene.spelled[before][0].isalpha()


def _only_passes(scene: Scene, paper: Phrase, name: int) -> bool:
    """Whether a medium behind a paper only published it or saw it."""
    before = scene.spelled[max(paper.first, scene.names[name].first - 3) : scene.names[name].first]
    return is_media_name(scene, name) and (paper.definite or not _SEEN.isdisjoint(before))


def _issues(scene: Scene, name: int) -> bool:
    return scene.entities[scene.names[name].entity].kind == "organisation"


def _is_titled(scene: Scene, name: int) -> bool:
    """Whether a title stands right before a person's name (السيد، الدكتور)."""
    first = scene.names[name].first
    return first > 0 and is_definite(scene.spelled[first - 1]) and head_kind(scene.spelled[first - 1]) == "office"


def _named(scene: Scene, base: Phrase, name: int, names: list[int]) -> Phrase:
    entity = scene.names[name].entity
    others = tuple(
        dict.fromkeys(
            scene.names[other].entity
            for other in names
            if other > name
            and scene.names[other].entity != entity
            and _joins(scene, other, scene.entities[entity].kind)
        )
    )
    return Phrase(base.first, base.last, "name", base.head, base.definite, entity, others, base.within)


def _joins(scene: Scene, name: int, kind: str) -> bool:
    first = scene.names[name].first
    if scene.entities[scene.names[name].entity].kind != kind:
        return False
    return (scene.spelled[first].startswith("و") and scene.names[name].start > scene.words[first].start) or (
        first > 0 and scene.spelled[first - 1] == "و"
    )


def _names_in(scene: Scene, start: int, end: int) -> list[int]:
    found: list[int] = []
    for k in range(start, end):
        name = scene.name_at[k]
        if name >= 0 and (not found or found[-1] != name) and scene.names[name].first >= start:
            found.append(name)
    return found


def _is_genitive(scene: Scene, head_at: int, name: int) -> bool:
    """Whether a person's name is only what the head belongs to (والدة فلان، أحد أصدقاء فلان)."""
    first = scene.names[name].first
    word = scene.words[first]
    if scene.names[name].start > word.start:  # a clitic: لفلان، بفلان, وفلان
        return scene.article.text[word.start] != "و" or first == head_at
    before = first - 1
    while before > head_at and not scene.spelled[before][0].isalnum():
        before -= 1
    word_before = scene.spelled[before]
    if _is_addressed(scene, head_at, before):
        return True
    titled = is_definite(word_before) and head_kind(word_before) == "office" and before - 1 > head_at
    if titled and scene.spelled[before - 1].lstrip("بل") in sources().kin:
        return True  # مساعد بمكتب الرئيس فلان
    if is_definite(word_before) or scene.name_at[before] >= 0 or before < head_at:
        return False
    if word_before in ("مع", "عن", "ضد", "من", "باسم", "لدى", "الى", "بين") or word_before in _LED:
        return True
    if word_before in sources().kin:
        return True
    everyday = before > head_at and not head_kind(word_before) and is_common(folded(scene.words[before].bare))
    return everyday and word_before[0] not in "وبلف"  # رفضت الوزيرة تطبيق قرارات فلان


def _is_addressed(scene: Scene, head_at: int, k: int) -> bool:
    """Whether the titles before a name stand behind ل (وجه ضيف البرنامج انتقادات للوزير السابق فلان)."""
    while k > head_at and is_definite(scene.spelled[k]):
        if scene.spelled[k].startswith(("لل", "بال")):
            return head_kind("ال" + scene.spelled[k][2:].removeprefix("ل")) in ("office", "unnamed")
        k -= 1
    return False


def _lead_name(scene: Scene, head_at: int, names: list[int], kind: str) -> int | None:
    """The organisation or place that a phrase headed by a common noun is about (وكالة ناسا، بيان لوزارة الدفاع)."""
    for name in names:
        entity = scene.entities[scene.names[name].entity]
        if entity.kind == "person":
            continue
        first = scene.names[name].first
        between = [scene.spelled[i] for i in range(head_at + 1, first) if scene.spelled[i][0].isalnum()]
        if kind == "document":
            passed = is_definite(scene.spelled[head_at]) or not _SEEN.isdisjoint(between[-2:])
            if passed and is_media_name(scene, name):
                continue  # البيان الذي نقلته وكالة كذا, رسالة اطلعت عليها وكالة كذا
            return name
        plural = scene.spelled[head_at] in _MANY_MEDIA or stem_of(scene.spelled[head_at]) in _MANY_MEDIA
        if plural and first - 1 not in scene.opens:
            return None  # اتهمت وسائل الإعلام الاتحاد الفلاني: no name of the many
        if (entity.kind == "place" and kind == "media") or (kind != "document" and not _AWAY.isdisjoint(between)):
            return None
        if kind == "organisation" and not between and scene.spelled[head_at] in _BODIES and first == head_at + 1:
            return None  # مكتب الأمم المتحدة is not the United Nations
        marked = first - 1 in scene.opens and len(between) <= 3
        if marked or len(between) <= _BETWEEN.get(kind, 1):
            if scene.names[name].start > scene.words[first].start and scene.spelled[first][0] in "بف":
                return None
            return name if entity.kind == "organisation" else None
        return None
    return None
