"""Whom the words were told to, and on what occasion (في تصريح لوكالة كذا، خلال مؤتمر صحافي)."""

from bisect import bisect_left
from typing import Final

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.hops import hop_of_name, hop_of_phrase
from tawatur.reading.statements.chains.media import NETWORKS, is_media_name, told_to, unseen_agency, unseen_medium
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources, stem_of

_TAIL: Final = 15  # words behind a formula that say to whom it was said
_FAR: Final = 200  # words back to an outlet that a common noun may mean
_REACH: Final = 60  # words of a zone that are looked through
_NAMED: Final = 8  # words from the noun of a medium to its name
_PLACED: Final = 2  # the same for a name that is a place's
_TALK: Final = 5  # words from the noun of a talk to مع
_WITH: Final = 9  # words from مع to the outlet that was talked to
_BEFORE: Final = 4  # words of a clause before which its occasion stands
_SHORT: Final = 4  # words of a name in marks
_ANSWERS: Final = frozenset(("ردا", "وردا", "جوابا", "وجوابا"))  # ردا على سؤال لوكالة كذا
_ASKED: Final = frozenset(("سؤال", "اسئلة", "استفسار", "استفسارات"))  # ردا على سؤال صحيفة كذا
_WITH_WHOM: Final = frozenset(("مع", "ب", "الى"))
_PRESS: Final = frozenset(("الصحافة", "الاعلام", "الصحف"))  # nobody in particular without an adjective
_DEBATES: Final = frozenset(("المناظرة", "مناظرة", "الجلسة", "جلسة"))  # aired by many: no medium was told
_SOCIAL: Final = ("التواصل", "الاجتماعي", "الاجتماعية")  # where people publish themselves
_NAMING: Final = frozenset(("به", "بها", "الى", "مع"))  # marks right behind these hold the name of a medium
_ON: Final = frozenset(("على", "في", "عبر"))
_ON_AIR: Final = frozenset(("اثير", "شاشة", "امواج", "موجات", "ميكروفون"))  # عبر أثير إذاعة كذا
_MEETINGS: Final = frozenset(("لقاء", "حديث", "حوار", "مقابلة", "تصريح", "اتصال", "مداخلة"))  # قال بلقاء مع كذا
_OVER: Final = COMMAS | STOPS | {"نسخة", "بنسخة", "على"}  # a medium's words are over: تلقت الجريدة نسخة منه
_TALKING: Final = frozenset(("تحدث", "تحدثت", "وتحدث", "وتحدثت", "متحدثا", "متحدثة"))
_DURING: Final = frozenset(("في", "وفي", "خلال", "وخلال", "عبر", "وعبر"))
_TELLING: Final = frozenset(("أبلغ", "أخبر", "أفاد", "أعلم"))  # verbs whose object is whom the words are told to
_REPORTER: Final = "مراسل"  # مراسل قناة كذا speaks for her
_SPOKEN: Final = frozenset(("وسائل", "وكالات", "صحف", "قنوات", "مواقع", "تلفزيون"))  # many, or one by its adjective
_ALL_MEDIA: Final = frozenset(("للاعلام", "للصحافة", "للصحفيين", "للصحافيين"))  # nobody in particular


def find_told(scene: Scene, draft: Draft) -> tuple[Hop, ...]:
    """The outlets and agencies to which the words were told.

    Args:
        scene: The article.
        draft: The statement.

    Returns:
        Hops in the order of the text, empty where nobody in particular is named.
    """
    first, last = draft.zone[0], _end_of_zone(scene, draft)
    if draft.formula is not None and draft.phrase is not None and draft.hit is None:
        first = max(first, draft.phrase.last)  # of وفقاً للمجلة the medium is who speaks
    found = _told_within(scene, draft, first, min(last, first + _REACH)) or _told_at_the_end(scene, draft)
    if found or draft.floor < 0:
        return found
    if draft.hit is not None and draft.hit.kind != "verb" and any(word.lemma == "قال" for word in draft.hit.words):
        return _told_within(scene, draft, draft.floor, draft.at)  # وصرح فلان لصحيفة كذا قائلاً
    occasion = occasion_before(scene, draft)
    return _told_within(scene, draft, occasion, draft.at) if occasion >= 0 else ()


def _told_at_the_end(scene: Scene, draft: Draft) -> tuple[Hop, ...]:
    """Whom a formula behind the content names as told (، بحسب ما صرح به لوكالة كذا)."""
    closing = draft.content.closing
    if closing is None or not closing.closing or closing.at < draft.content.last:
        return ()
    last = min(scene.ends[closing.at], closing.end + _TAIL)
    stop = next((k for k in range(closing.end, last) if scene.spelled[k] in COMMAS), last)
    return _told_within(scene, draft, closing.end, stop)


def _end_of_zone(scene: Scene, draft: Draft) -> int:
    """Where the words about a statement's way end: behind what stands in marks there (قال فلان لصحيفة «كذا»)."""
    last = draft.zone[1]
    if draft.opener is None or draft.opener.kind != "before" or last not in scene.opens:
        return last
    quote = scene.quotes[scene.opens[last]]
    return quote.last if quote.size <= _SHORT else last


def occasion_before(scene: Scene, draft: Draft) -> int:
    """Where an occasion is named before a cue (وفي تصريح لوكالة كذا قال فلان), -1 where none is."""
    reach = draft.at if draft.hit is not None and draft.hit.kind == "participle" else draft.floor + _BEFORE
    for k in range(draft.floor, min(reach, draft.at - 1)):
        if scene.spelled[k] in _DURING and _is_occasion(scene, k):
            return k
        if (scene.spelled[k] in _ANSWERS and scene.spelled[k + 1] == "على") or scene.spelled[k] in _TALKING:
            return k
    return -1


def _is_occasion(scene: Scene, k: int) -> bool:
    words = scene.spelled[k + 1 : k + 3]
    return any(word in sources().occasions or stem_of(word) in sources().occasions for word in words)


def _told_within(scene: Scene, draft: Draft, first: int, last: int) -> tuple[Hop, ...]:
    for k in range(first, last):
        name = scene.name_at[k]
        if scene.spelled[k] in _ALL_MEDIA or (name >= 0 and scene.names[name].first < k):
            continue
        if scene.spelled[k] == "لوسائل" and _is_at_large(scene, k, last):
            continue
        if told_to(scene, k):
            name = _named_within(scene, k, min(k + _NAMED, last))
            hop = hop_of_name(scene, name) if name >= 0 else _unnamed_told(scene, k, last)
            return () if hop is None else (hop, *_joined(scene, name, last))
        attached = name >= 0 and scene.spelled[k][0] in "بم" and scene.names[name].start > scene.words[k].start
        if attached and is_media_name(scene, name):
            return (hop_of_name(scene, name),)
        if scene.spelled[k] in _WITH_WHOM and k + 1 < last and _was_talk(scene, k):
            name = _medium_within(scene, k + 1, min(k + _WITH, last))
            if name >= 0:
                return (hop_of_name(scene, name), *_joined(scene, name, last))
            hop = medium_at(scene, k + 1, last)
            if hop is not None:
                return (hop,)
        if _is_object(scene, draft, k):
            return (hop_of_name(scene, scene.name_at[k]),)
        if scene.spelled[k - 1] in _ASKED or _is_unseen_object(scene, draft, k):
            hop = medium_at(scene, k, last)
            if hop is not None and hop.kind != "unnamed":
                return (hop,)
        if scene.spelled[k] in _ON and k + 1 < last and _DEBATES.isdisjoint(scene.spelled[k - 2 : k]):
            hop = medium_at(scene, k + 1 + (scene.spelled[k + 1] in _ON_AIR), last)
            if hop is not None and hop.kind != "unnamed":
                return (hop,)
    return ()


def medium_at(scene: Scene, k: int, last: int) -> Hop | None:
    """The medium that a word names: a name of one, or its noun with a name in marks or without (قناة الأفق).

    Args:
        scene: The article.
        k: The word.
        last: Where to stop.

    Returns:
        The hop; None where no medium begins there.
    """
    name = scene.name_at[k]
    if name >= 0:
        return hop_of_name(scene, name) if is_media_name(scene, name) else None
    noun = scene.spelled[k].lstrip("لب")
    if k in scene.opens and scene.quotes[scene.opens[k]].size <= _SHORT and scene.spelled[k - 1] in _NAMING:
        quote = scene.quotes[scene.opens[k]]  # خص به «كذا»
        return _hop(scene, quote.first, min(quote.last, last))
    if noun not in sources().media and stem_of(noun) not in sources().media and noun not in _PRESS:
        return None
    stop = k + 1
    if scene.spelled[stop : stop + 1] and scene.spelled[stop] in _SOCIAL:
        return None
    while stop < min(last, k + _NAMED) and scene.spelled[stop] not in _OVER:
        if scene.name_at[stop] >= 0 and is_media_name(scene, scene.name_at[stop]):
            return hop_of_name(scene, scene.name_at[stop])
        stop += 1
    unseen = None if noun in _PRESS or stop > last else unseen_medium(scene, k, min(last, stop))
    if unseen is not None:
        return _hop(scene, *unseen)
    if stem_of(noun) in NETWORKS and not any(mark in scene.opens for mark in range(k, stop)):
        return None
    if _is_at_large(scene, k, last):
        return None
    phrase = read_phrase(scene, k, stop)
    return hop_of_phrase(scene, phrase) if phrase is not None and phrase.first == k and phrase.entity < 0 else None


def _is_at_large(scene: Scene, k: int, last: int) -> bool:
    """Whether the press is named and none in particular (لوسائل الإعلام, not وسائل الإعلام المحلية)."""
    k += scene.spelled[k].endswith("وسائل")
    if k >= last or scene.spelled[k] not in _PRESS:
        return False
    return k + 1 >= last or not is_definite(scene.spelled[k + 1])


def quoted_at(scene: Scene, k: int, last: int) -> Hop | None:
    """The short name in marks that opens at a word, or the name of an organisation there."""
    name = scene.name_at[k]
    if name >= 0 and scene.entities[scene.names[name].entity].kind == "organisation":
        return hop_of_name(scene, name)
    if k not in scene.opens or not 0 < scene.quotes[scene.opens[k]].size <= _SHORT:
        return None
    quote = scene.quotes[scene.opens[k]]
    return _hop(scene, quote.first, min(quote.last, last))


def _hop(scene: Scene, first: int, last: int) -> Hop | None:
    if first >= last:
        return None
    start, end = scene.words[first].start, scene.words[last - 1].end
    text = scene.article.text[start:end]
    return Hop(text, "outlet", start, end, text)


def _is_object(scene: Scene, draft: Draft, k: int) -> bool:
    """Whether an outlet is the object of a verb of telling (أبلغ فلان وكالة كذا أن)."""
    name = scene.name_at[k]
    if name < 0 or not _tells(draft):
        return False
    speaks = draft.voice.entity if draft.voice is not None else -1
    right_behind = draft.phrase is not None and draft.phrase.last - 1 <= k < draft.phrase.last + _PLACED
    if draft.phrase is not None and k < draft.phrase.last and head_kind(scene.spelled[draft.phrase.first]):
        right_behind = right_behind and stem_of(scene.spelled[draft.phrase.first])[:5] != _REPORTER
    told = scene.names[name].entity != speaks and is_media_name(scene, name)
    return told and (right_behind or not _informs(draft))


def _is_unseen_object(scene: Scene, draft: Draft, k: int) -> bool:
    """Whether a medium's noun stands right behind whoever tells it something (أبلغ فلان صحيفة كذا أن)."""
    if draft.phrase is None or not draft.phrase.last <= k < draft.phrase.last + _PLACED or not _tells(draft):
        return False
    return scene.name_at[k] < 0 and head_kind(scene.spelled[k]) == "media"


def _informs(draft: Draft) -> bool:
    """Whether a cue tells mostly nobody in particular, so that a medium further off is none that it tells."""
    return draft.hit is not None and any(word.lemma == "أفاد" for word in draft.hit.words)


def _tells(draft: Draft) -> bool:
    """Whether the cue's object is whom the words are told to."""
    return draft.hit is not None and any(word.lemma in _TELLING for word in draft.hit.words)


def _was_talk(scene: Scene, k: int) -> bool:
    """Whether a talk is named before مع (في حديث مع، خلال مقابلة مطولة مع)."""
    words = scene.spelled[max(0, k - _TALK) : k]
    if any(word in _TALKING for word in words):
        return True
    return any(
        word in sources().occasions or stem_of(word) in sources().occasions or word.removeprefix("ب") in _MEETINGS
        for word in words
    )


def _named_within(scene: Scene, first: int, last: int) -> int:
    """The first mention of an organisation or place, -1 without one."""
    for k in range(first, last):
        name = scene.name_at[k]
        kind = scene.entities[scene.names[name].entity].kind if name >= 0 else "person"
        if kind == "organisation" or (kind == "place" and k - first <= _PLACED):
            return name
    return -1


def _medium_within(scene: Scene, first: int, last: int) -> int:
    """The first mention of a medium before a comma, -1 without one."""
    for k in range(first, last):
        if scene.spelled[k] in COMMAS:
            break
        if scene.name_at[k] >= 0 and is_media_name(scene, scene.name_at[k]):
            return scene.name_at[k]
    return -1


def _joined(scene: Scene, name: int, last: int) -> tuple[Hop, ...]:
    """A second medium joined to the first with و (لإذاعة كذا وقناة كذا)."""
    if not 0 <= name < len(scene.names) - 1:
        return ()
    one, two = scene.names[name], scene.names[name + 1]
    between = scene.spelled[one.last : two.first + 1]
    near = two.last <= last and len(between) <= 4 and two.entity != one.entity
    linked = any(word.startswith("و") for word in between)
    return (hop_of_name(scene, name + 1),) if near and linked and is_media_name(scene, name + 1) else ()


def _unnamed_told(scene: Scene, k: int, last: int) -> Hop | None:
    """An addressee that no recogniser saw (للتلفزيون الرسمي، لمراسل «كذا»), or one named before (للوكالة)."""
    for mark in range(k + 1, min(k + _NAMED, last)):
        if scene.spelled[mark] in COMMAS:
            break
        if mark in scene.opens and 0 < scene.quotes[scene.opens[mark]].size <= _SHORT:
            quote = scene.quotes[scene.opens[mark]]
            return _hop(scene, quote.first, min(quote.last, last))
    agency = unseen_agency(scene, k) if scene.name_at[k] < 0 else None
    if agency is not None:
        return _behind_l(scene, k, agency)
    unseen = None if scene.spelled[k].startswith("لل") else unseen_medium(scene, k, last, True)
    if unseen is not None and stem_of(scene.spelled[k][1:]) not in _SPOKEN:
        return _hop(scene, *unseen)  # لصحيفة ديلي كذا
    end = k + 1
    while end < last and is_definite(scene.spelled[end]) and scene.name_at[end] < 0:
        end += 1
    if stem_of(scene.spelled[k]) in NETWORKS:
        return None
    if end == k + 1 and not is_definite(scene.spelled[k]):
        phrase = read_phrase(scene, k, last, True)  # لوسائل إعلام محلية
        if phrase is not None and phrase.first == k and phrase.entity < 0 and phrase.last > k + 1:
            return hop_of_phrase(scene, phrase)
    if end == k + 1:
        for index in range(bisect_left(scene.names, k, key=lambda name: name.first) - 1, -1, -1):
            if k - scene.names[index].first > _FAR:
                break
            if is_media_name(scene, index):
                return hop_of_name(scene, index)
        return None
    return _behind_l(scene, k, end)


def _behind_l(scene: Scene, first: int, last: int) -> Hop:
    """Words `[first, last)` as a hop without the ل before them."""
    fused = scene.spelled[first].startswith("لل")
    start, end = scene.words[first].start + (2 if fused else 1), scene.words[last - 1].end
    while scene.article.text[start] == "ـ":
        start += 1
    text = scene.article.text[start:end]
    return Hop("ال" + text if fused else text, "outlet", start, end, text)


def find_occasion(scene: Scene, draft: Draft) -> str | None:
    """On what occasion the words were said (في مؤتمر صحافي), None where the text does not say."""
    first, last = draft.zone
    for k in range(first, min(last, first + 60)):
        if scene.spelled[k] in ("في", "عبر", "خلال", "على"):
            for i in (k + 1, k + 2):
                if i < last:
                    word = scene.spelled[i]
                    found = sources().occasions.get(word) or sources().occasions.get(stem_of(word))
                    if found is not None:
                        return found
    return None
