"""What a phrase names: by its first noun, and by which of the names in it speaks."""

from typing import Final

import msgspec

from tawatur.reading.names.lexicon import folded, is_common
from tawatur.reading.statements.chains.media import is_media_name
from tawatur.reading.statements.speakers.affected import MANY_MEDIA
from tawatur.reading.statements.speakers.edges import is_given, name_run
from tawatur.reading.statements.speakers.phrase import Phrase, head_word
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, Name, Scene
from tawatur.reading.statements.words.shape import CALLED, DEMONSTRATIVES, dates_office, is_adjective, is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, owned_noun, sources, stem_of

_COUNTS: Final = frozenset(spell(word) for word in ("كل", "كلا", "من", "كلتا"))
_BETWEEN: Final = {"organisation": 0, "media": 3}  # words between a common noun and the name it is about
# of a larger body, and speaking for themselves
_BODIES: Final = frozenset(
    ("مكتب", "فرع", "قيادة", "بعثة", "ممثلية", "سفارة", "قنصلية", "حملة", "محكمة", "شرطة", "مديرية", "لجنة", "وفد")
)
_JOINED: Final = ("ونظير", "ووزير", "ورئيس", "ومدير", "وزميل")
_COLLECTIVE: Final = frozenset(
    ("الدفاع", "الادعاء", "العائلة", "الاسرة", "الجانبين", "الطرفين", "الورثة")
)  # whose counsel speaks
_LATEST: Final = frozenset(("اخر", "احدث", "اول"))
_LED: Final = frozenset(("برئاسة", "برياسة", "بقيادة", "بزعامة", "بحضور", "بمشاركة", "بادارة", "برعاية", "بتدريب"))
_SEEN: Final = frozenset(
    verb + suffix for verb in ("اطلعت", "تلقت", "حصلت", "تحصلت", "تسلمت") for suffix in ("", "ه", "ها")
)  # a medium that got a paper did not write it
_AWAY: Final = frozenset(("من", "الى", "عن", "على", "حول", "بعد", "قبل", "ضد", "بين", "نشرت", "نشره", "نشرها")) | _SEEN
_PEOPLE: Final = ("office", "unnamed")
_GIVEN: Final = frozenset(
    verb + owner for verb in ("قدم", "اعد", "اصدر", "نشر", "اجر", "اعلن", "اورد") for owner in ("تها", "ته")
)
_LATTER: Final = frozenset(("الاخير", "الاخيرة"))
_FORCES: Final = frozenset(("قوات", "ميليشيات", "مليشيات", "كتائب"))  # قوات المشير فلان
_JUSTICE: Final = "قضاء"  # a body only with its article
_TEAM: Final = "فريق"  # or a rank
_OF_RANK: Final = frozenset(("الاول", "الركن", "الطيار", "البحري"))
IDENTIFIED: Final = frozenset(("هو", "هي"))  # المتحدث باسم كذا هو فلان


def understand(scene: Scene, start: int, end: int, after_l: bool, zone_end: int) -> Phrase:
    head_at = start
    while head_at < end - 1 and (
        scene.spelled[head_at] in _COUNTS
        or (scene.spelled[head_at] in _LATEST and head_kind(scene.spelled[head_at + 1]) == "document")
        or scene.spelled[head_at] in DEMONSTRATIVES
        or not scene.spelled[head_at][0].isalnum()
        or scene.spelled[head_at] in ("نفس", "ذات")
    ):
        head_at += 1
    head = head_word(scene, head_at)
    if after_l and head.startswith("ل"):
        head = "ال" + head[2:] if head.startswith("لل") else head[1:]
    kind = head_kind(head)
    owned = owned_noun(head)
    names = _names_in(scene, start, end)
    kinds = [scene.entities[scene.names[n].entity].kind for n in names]
    persons = [n for n, k in zip(names, kinds, strict=True) if k == "person" or _is_taken_for_place(scene, n)]
    if head == _JUSTICE:
        kind = ""  # تمنى للجميع قضاء وقت ممتع
    if head in _LATTER and not names:
        kind = "office"  # somebody mentioned before
    if stem_of(head) == _TEAM and not persons and _is_team(scene, head_at + 1, end):
        kind = "organisation"
    within = next((scene.names[n].entity for n, k in zip(names, kinds, strict=True) if k != "person"), -1)
    base = Phrase(start, end, kind, owned or stem_of(head), bool(owned) or is_definite(head), within=within)
    at_head = scene.name_at[head_at]
    if at_head >= 0 and is_ranked(scene, at_head):
        return msgspec.structs.replace(base, kind="office")  # الكولونيل فلان, taken for a place
    if at_head >= 0 and scene.names[at_head].first == head_at:
        man = scene.entities[scene.names[at_head].entity].kind == "person" and not _is_only_office(scene, at_head, end)
        apart = not COMMAS.isdisjoint(scene.spelled[head_at:end])  # قطر، العضو الفلاني في كذا
        titled = -1 if man or apart else next((n for n in persons if n != at_head and _is_titled(scene, n)), -1)
        return _named(scene, base, titled if titled >= 0 else at_head, names)
    body = not base.definite and (kind == "organisation" or base.head in _FORCES)
    joined = _joined_stranger(scene, head_at, persons)
    if joined > 0:
        beside = tuple(dict.fromkeys(scene.names[n].entity for n in persons))
        return msgspec.structs.replace(base, last=joined, others=beside)
    if len(persons) > 1 and _is_bracketed(scene, persons[0]):
        persons = persons[1:]  # الناطقة باسم الإطفاء (كذا) فلانة
    for person in persons:
        if head.endswith("ون") and len(persons) == 1 and stem_of(head) not in sources().offices:
            break  # ويتهم المعارضون | فلاناً: nobody is several people
        if not _is_genitive(scene, head_at, person) and not (body and _follows_noun(scene, person)):
            return _named(scene, base, person, names)
    if kind in ("organisation", "media", "document", "") and names:
        lead = _lead_name(scene, head_at, names, kind)
        if lead is not None:
            return _named(scene, base, lead, names)
    if kind == "document":
        giver = next((k for k in range(start + 1, min(end, zone_end) - 1) if scene.spelled[k] in _GIVEN), -1)
        if giver >= 0 and head_kind(scene.spelled[giver + 1]) == "organisation":
            return understand(scene, giver + 1, end, False, zone_end)  # حصيلة قدمتها خلية كذا
        near = _names_in(scene, start, min(zone_end, start + 14))
        issuer = next((n for n in near if _issues(scene, n) and not _only_passes(scene, base, n)), None)
        if issuer is not None:
            return _named(scene, base, issuer, names)
    return base


def _is_bracketed(scene: Scene, name: int) -> bool:
    """Whether a name fills a bracket."""
    mention = scene.names[name]
    return scene.spelled[mention.first - 1] == "(" and scene.spelled[mention.last : mention.last + 1] == (")",)


def _is_team(scene: Scene, k: int, end: int) -> bool:
    """Whether what follows فريق says of which team it is, and not whose rank (الفريق الطبي، فريق البحث)."""
    return k < end and scene.spelled[k].startswith("ال") and scene.spelled[k] not in _OF_RANK


def _is_taken_for_place(scene: Scene, name: int) -> bool:
    """Whether what a recogniser took for a place begins with a given name (المتحدث في الصومال | محمد محمود)."""
    mention = scene.names[name]
    place = scene.entities[mention.entity].kind == "place" and mention.last - mention.first > 1
    before = mention.first - 1
    free = before >= 0 and (scene.name_at[before] >= 0 or is_definite(scene.spelled[before]))  # no معتمد سيدي بوعلي
    return place and free and is_given(folded(scene.words[mention.first].bare))


def _is_only_office(scene: Scene, name: int, end: int) -> bool:
    """Whether a person's name of one word is an office here, for it governs what follows (مشرف | شؤون المعلمين)."""
    mention = scene.names[name]
    if (
        mention.last - mention.first > 1
        or mention.last >= end
        or head_kind(scene.spelled[mention.first]) not in _PEOPLE
    ):
        return False
    after = scene.spelled[mention.last]
    return (
        scene.name_at[mention.last] < 0 and is_noun("ال" + stem_of(after)) and not is_adjective("ال" + stem_of(after))
    )


def _joined_stranger(scene: Scene, head_at: int, persons: list[int]) -> int:
    """Where a name nobody saw ends before another's that و joins to it (وزير كذا فلان | ونظيره فلان، فلان | وفلان)."""
    if not persons:
        return -1
    mention = scene.names[persons[0]]
    joined = next((k for k in range(mention.first, head_at + 1, -1) if _joins_title(scene, mention, k)), -1)
    return joined if any(name_run(scene, k, joined) == joined for k in range(head_at, joined - 1)) else -1


def _joins_title(scene: Scene, mention: Name, k: int) -> bool:
    """Whether و joins a person, or the title before the name, to what stands before (ونظيره فلان، والعداء فلان)."""
    if k == mention.first:
        return mention.start > scene.words[k].start and scene.spelled[k].startswith("و")
    return scene.spelled[k].startswith((*_JOINED, "وال"))


def is_ranked(scene: Scene, name: int) -> bool:
    """Whether a mention that is no person's begins with a rank (الكولونيل فلان): a person not known for one."""
    mention = scene.names[name]
    rank = is_definite(scene.spelled[mention.first]) and head_kind(scene.spelled[mention.first]) == "office"
    return rank and mention.last - mention.first > 1 and scene.entities[mention.entity].kind != "person"


def _is_of(scene: Scene, name: int, between: list[str]) -> bool:
    """Whether a paper is a state's own: its name right behind the paper, or behind ل (مذكرة قطر، بيان لقطر)."""
    mention = scene.names[name]
    if mention.start > scene.words[mention.first].start:
        return scene.spelled[mention.first].startswith("ل")
    return not between or between[-1] == "ل"


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
    while before > head_at and (not scene.spelled[before][0].isalnum() or dates_office(scene, head_at, before)):
        before -= 1
    word_before = scene.spelled[before]
    if _is_addressed(scene, head_at, before):
        return True
    if _is_defended(scene, head_at, before):
        return True
    titled = is_definite(word_before) and head_kind(word_before) == "office" and before - 1 > head_at
    if titled and scene.spelled[before - 1].lstrip("بل") in sources().kin:
        return True  # مساعد بمكتب الرئيس فلان
    if _is_of_many(scene, head_at, before):
        return True
    if before == first - 1 and _is_relative(scene, head_at, before):
        return True
    if is_of_somebody(scene, head_at) and COMMAS.isdisjoint(scene.spelled[head_at:first]):
        return True  # والدة راكب الأمواج الفلاني فلان
    if is_definite(word_before) or scene.name_at[before] >= 0 or before < head_at:
        return False
    if word_before in CALLED or word_before in IDENTIFIED:
        return False  # شاهد يدعى فلان
    if word_before in ("مع", "عن", "ضد", "من", "باسم", "لدى", "الى", "بين") or word_before in _LED:
        return True
    if word_before in sources().kin:
        return True
    everyday = before > head_at and not head_kind(word_before) and is_common(folded(scene.words[before].bare))
    return everyday and word_before[0] not in "وبلف"  # رفضت الوزيرة تطبيق قرارات فلان


def _is_of_many(scene: Scene, head_at: int, k: int) -> bool:
    """Whether the titles before a name belong to whose people speak (أنصار الرئيس السابق فلان)."""
    titles = k
    while k > head_at and is_definite(scene.spelled[k]) and scene.name_at[k] < 0:
        k -= 1
    many = head_at == k < titles and is_plural(scene.spelled[k]) and scene.spelled[k] in sources().kin
    return many and head_kind(scene.spelled[k + 1]) in ("office", "unnamed")


def _is_defended(scene: Scene, head_at: int, k: int) -> bool:
    """Whether the titles before a name stand behind a preposition (فريق الدفاع عن المتهم فلان)."""
    titles = k
    while k > head_at and is_definite(scene.spelled[k]) and head_kind(scene.spelled[k]) in ("office", "unnamed"):
        k -= 1
    return head_at < k < titles and scene.spelled[k] in ("عن", "مع", "ضد", "لدى", "بين")


def _is_relative(scene: Scene, head_at: int, k: int) -> bool:
    """Whether the titles before a name belong to whom a relative is named by (والدة الطالب المفقود فلان)."""
    titles = k
    while k > head_at and is_definite(scene.spelled[k]) and scene.name_at[k] < 0:
        k -= 1
    if not head_at <= k < titles or scene.spelled[k].lstrip("بل") not in sources().relatives:
        return False
    return _is_one_persons(scene, k)


def is_of_somebody(scene: Scene, k: int) -> bool:
    """Whether a phrase begins with a relative's noun, so that the name in it is another's (والدة فلان، أحد أقارب فلان).

    Args:
        scene: The article.
        k: The phrase's first word.
    """
    if scene.spelled[k] in ("احد", "احدى") and k + 1 < len(scene.words):
        k += 1
    return scene.spelled[k] in sources().relatives and _is_one_persons(scene, k)


def _is_one_persons(scene: Scene, k: int) -> bool:
    """Whether a relative's noun is followed by one person: counsel of many is named himself (محامي العائلة فلان)."""
    whose = scene.spelled[k + 1] if k + 1 < len(scene.words) else ""
    return not (whose in _COLLECTIVE or is_plural(whose) or head_kind(whose) == "organisation")


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
            if entity.kind == "place" and not _is_of(scene, name, between):
                return None  # تقارير صحافية في بريطانيا
            return name
        plural = scene.spelled[head_at] in MANY_MEDIA or stem_of(scene.spelled[head_at]) in MANY_MEDIA
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
