"""The way the words came: who passed them on between speaker and outlet, whom they were told to, on what occasion."""

from bisect import bisect_left
from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.reading.nouns import Hop
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.inflect import spell
from tawatur.reading.statements.phrases import Phrase, is_media_name, known_agencies, told_to
from tawatur.reading.statements.scene import Scene
from tawatur.reading.statements.sources import is_definite, sources, stem_of

_FAR: Final = 200  # words back to an outlet that a common noun may mean
_DEEPEST: Final = 3  # statements inside statements
_PUBLISH: Final = frozenset(
    verb + suffix
    for verb in (
        "نشر",
        "نقل",
        "اورد",
        "بث",
        "اذاع",
        "تناقل",
        "ذكر",
        "نشرت",
        "نقلت",
        "اوردت",
        "بثت",
        "اذاعت",
        "تناقلت",
        "ذكرت",
        "ابرزت",
    )
    for suffix in ("ه", "ها")
) | {
    "منشور",
    "منشورة",
    "المنشور",
    "المنشورة",
    "نشر",
}  # the words were passed on by whoever follows (بيان نقلته وكالة كذا)


def find_chain(scene: Scene, draft: Draft, drafts: list[Draft]) -> tuple[Hop, ...]:
    """The hops that the text states for a statement, from the speaker outwards.

    Args:
        scene: The article.
        draft: The statement.
        drafts: All of them, for those around it.

    Returns:
        Hops in order.
    """
    hops = _own_hops(scene, draft)
    if draft.main >= 0 and not hops:
        hops = _own_hops(scene, drafts[draft.main])
    outer, seen = draft.outer, 0
    while outer >= 0 and seen < _DEEPEST:
        hop = _hop_of_outer(scene, drafts[outer])
        if hop is not None:
            hops.append(hop)
        outer, seen = drafts[outer].outer, seen + 1
    return _distinct(draft, hops)


def _own_hops(scene: Scene, draft: Draft) -> list[Hop]:
    """The hops that a statement's own words name: relay, formula, publication, addressee."""
    hops: list[Hop] = []
    if draft.relay is not None:
        hops.extend(_passed_between(scene, draft))
        hops.extend(filter(None, [_hop_of_relay(scene, draft)]))
    closing = draft.content.closing
    if closing is not None and closing.phrase is not None:
        hops.extend(filter(None, [_hop_of_media(scene, closing.phrase)]))
    hops.extend(_published(scene, draft))
    told = find_told(scene, draft)
    if told is not None and not _is_own(scene, told.name):
        hops.append(told)
    return hops


def _passed_between(scene: Scene, draft: Draft) -> list[Hop]:
    """Media between who relays and whose words they are (نقلت صحيفة كذا عن وكالة كذا عن مسؤول), the innermost first."""
    if draft.relay is None or draft.phrase is None:
        return []
    between = range(draft.relay.last, draft.phrase.first)
    names = {scene.name_at[k] for k in between if scene.name_at[k] >= 0}
    return [_hop_of_name(scene, name) for name in sorted(names, reverse=True) if is_media_name(scene, name)]


def _published(scene: Scene, draft: Draft) -> list[Hop]:
    """Media between cue and content that published or passed on the words (في بيان نقلته وكالة كذا)."""
    first, last = draft.zone
    found: list[Hop] = []
    spoken = draft.voice.entity if draft.voice is not None else -1
    passed = -9
    for k in range(first, min(last, first + 60)):
        if scene.spelled[k] in _PUBLISH:
            passed = k
        name = scene.name_at[k]
        if name < 0 or scene.names[name].first != k or k - passed > 6:
            continue
        if scene.names[name].entity != spoken and is_media_name(scene, name) and not _is_own_name(scene, name):
            found.append(_hop_of_name(scene, name))
            passed = -9
    return found


def _is_own_name(scene: Scene, name: int) -> bool:
    mention = scene.names[name]
    return _is_own(scene, scene.article.text[mention.start : mention.end])


def _distinct(draft: Draft, hops: list[Hop]) -> tuple[Hop, ...]:
    names = {spell(draft.voice.name)} if draft.voice is not None else set()
    kept: list[Hop] = []
    for hop in hops:
        if spell(hop.name) not in names:
            names.add(spell(hop.name))
            kept.append(hop)
    return tuple(kept)


def find_told(scene: Scene, draft: Draft) -> Hop | None:
    """The outlet or agency to which the words were told (في تصريح لوكالة كذا), None where the text names none."""
    first, last = draft.zone
    for k in range(first, min(last, first + 60)):
        if told_to(scene, k):
            for i in range(k, min(k + 8, last)):
                name = scene.name_at[i]
                if name >= 0 and scene.entities[scene.names[name].entity].kind != "person":
                    return _hop_of_name(scene, name)
            return _unnamed_told(scene, k, last)
        name = scene.name_at[k]
        if (
            name >= 0
            and scene.spelled[k][0] in "بم"
            and scene.names[name].start > scene.words[k].start
            and is_media_name(scene, name)
        ):
            return _hop_of_name(scene, name)
        if scene.spelled[k] in ("مع", "ب") and k + 1 < last:
            for i in range(k + 1, min(k + 5, last)):
                name = scene.name_at[i]
                if name >= 0 and is_media_name(scene, name):
                    return _hop_of_name(scene, name)
    return None


def _unnamed_told(scene: Scene, k: int, last: int) -> Hop | None:
    """An addressee that no recogniser saw (للتلفزيون الرسمي), or one named before (للوكالة)."""
    end = k + 1
    while end < last and is_definite(scene.spelled[end]) and scene.name_at[end] < 0:
        end += 1
    word = scene.words[k]
    if end == k + 1:
        for index in range(bisect_left(scene.names, k, key=lambda name: name.first) - 1, -1, -1):
            if k - scene.names[index].first > _FAR:
                break
            if is_media_name(scene, index):
                return _hop_of_name(scene, index)
        return None
    start = word.start + (2 if scene.spelled[k].startswith("لل") else 1)
    text = scene.article.text[start : scene.words[end - 1].end]
    name = "ال" + text if scene.spelled[k].startswith("لل") else text
    return Hop(name, "outlet", start, scene.words[end - 1].end, text)


def _is_own(scene: Scene, name: str) -> bool:
    outlet = scene.article.outlet
    if not outlet:
        return False
    mine, theirs = set(_words(outlet)), set(_words(name))
    return bool(mine) and (mine <= theirs or theirs <= mine)


def _words(name: str) -> list[str]:
    return [stem_of(word) for word in spell(name).replace("«", " ").replace("»", " ").split()]


def _hop_of_name(scene: Scene, name: int) -> Hop:
    mention = scene.names[name]
    entity = scene.entities[mention.entity]
    text = scene.article.text[mention.start : mention.end]
    kind = "agency" if spell(text) in known_agencies() or spell(text).startswith("وكال") else "outlet"
    if entity.kind == "person":
        kind = "person"
    elif not is_media_name(scene, name):
        kind = "organisation"
    short = _short_form(scene, name)
    if short is not None:
        return Hop(short.text, _kind(kind), short.start, short.end, short.text)
    return Hop(text, _kind(kind), mention.start, mention.end, text)


def _kind(kind: str) -> str:
    return kind if kind in ("agency", "outlet", "person") else "document"


def _short_form(scene: Scene, name: int) -> Span | None:
    """The short name that stands in marks or brackets behind a full one (وكالة الأنباء السعودية "واس")."""
    if name + 1 >= len(scene.names):
        return None
    mention, after = scene.names[name], scene.names[name + 1]
    between = scene.article.text[mention.end : after.start]
    if after.entity != mention.entity or len(between) > 12 or not any(mark in between for mark in '"«“({'):
        return None
    return span_of(scene.article.text, after.start, after.end)


def _hop_of_relay(scene: Scene, draft: Draft) -> Hop | None:
    assert draft.relay is not None
    hop = _hop_of_phrase(scene, draft.relay)
    if hop is not None and hop.kind == "unnamed" and draft.relayer is not None and draft.relayer.entity >= 0:
        return Hop(draft.relayer.name, "outlet", hop.start, hop.end, hop.text)
    return hop


def _hop_of_phrase(scene: Scene, phrase: Phrase) -> Hop | None:
    start, end = scene.words[phrase.first].start, scene.words[phrase.last - 1].end
    text = scene.article.text[start:end]
    if phrase.entity >= 0:
        for k in range(phrase.first, phrase.last):
            name = scene.name_at[k]
            if name >= 0 and scene.names[name].entity == phrase.entity:
                return _hop_of_name(scene, name)
        return Hop(scene.entities[phrase.entity].name, "outlet", start, end, text)
    return Hop(text.strip(' "«»“”'), "unnamed", start, end, text)


def _hop_of_media(scene: Scene, phrase: Phrase) -> Hop | None:
    """The hop of a closing formula, where its source is an agency or an outlet (وفق ما أوردته وكالة كذا)."""
    if phrase.entity < 0:
        return _hop_of_phrase(scene, phrase) if phrase.kind == "media" else None
    for k in range(phrase.first, phrase.last):
        name = scene.name_at[k]
        if name >= 0 and scene.names[name].entity == phrase.entity and is_media_name(scene, name):
            return _hop_of_name(scene, name)
    return None


def _hop_of_outer(scene: Scene, outer: Draft) -> Hop | None:
    voice = outer.voice
    if voice is None:
        return None
    at = outer.phrase.first if outer.phrase is not None else outer.at
    last = outer.phrase.last if outer.phrase is not None else outer.at + 1
    start, end = scene.words[at].start, scene.words[last - 1].end
    kind = {"person": "person", "unnamed": "unnamed", "document": "document", "media": "outlet"}.get(
        voice.kind, "document"
    )
    return Hop(voice.name, kind, start, end, scene.article.text[start:end])


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
