"""The way the words came: who passed them on between the speaker and the outlet that we read."""

from collections.abc import Sequence
from typing import Final

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.closing import hops_of_closing
from tawatur.reading.statements.chains.hops import hop_of_name, hop_of_outer, hop_of_phrase
from tawatur.reading.statements.chains.house import is_house
from tawatur.reading.statements.chains.media import is_media_name, speaks_for_others
from tawatur.reading.statements.chains.passed import DELIVERED, GOT, ON_BEHALF, PUBLISH, READ_OUT
from tawatur.reading.statements.chains.relays import OF_THEM, spelled_learnt
from tawatur.reading.statements.chains.told import find_told, medium_at, occasion_before, quoted_at
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.voice import Voice, is_one
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, sources, stem_of

_DEEPEST: Final = 3  # statements inside statements
_NEIGHBOURS: Final = 4  # statements on either side that share a sentence
_ZONE: Final = 60  # words of a zone that are looked through
_PASSED: Final = 6  # words from a verb of passing on to who passes on
_WRITES: Final = frozenset(("كتب", "كتبت"))
_BRINGS_OUT: Final = _WRITES | {
    *("نشر", "نشرت", "بث", "بثت", "اجرى", "اجرت", "اذاع", "اذاعت", "عرض", "عرضت"),
    *("نقل", "نقلت", "اورد", "اوردت", "ابرز", "ابرزت", "تناقل", "تناقلت"),
}
_PIECES: Final = frozenset(
    (
        "تصريح",
        "تصريحات",
        "مقال",
        "مقالة",
        "افتتاحية",
        "حوار",
        "مقابلة",
        "رسالة",
        "تسجيل",
        "شريط",
        "حديث",
        "لقاء",
        "فيديو",
    )
)
_BEHALF: Final = 3  # words from a verb of delivery to نيابة
_PIECE: Final = 24  # words of a clause that says where a piece came out


def find_chains(scene: Scene, drafts: list[Draft]) -> list[tuple[Hop, ...]]:
    """The hops that the text states for each statement, from the speaker outwards.

    Args:
        scene: The article.
        drafts: All statements, in order.

    Returns:
        Hops in order, for each statement.
    """
    own = [_own_hops(scene, draft) for draft in drafts]
    for index, draft in enumerate(drafts):
        if not own[index] and _is_relayed_by_her(draft):
            own[index] = _last_medium(scene, drafts, own, index)
    shared = [hops or _of_sentence(scene, drafts, own, index) for index, hops in enumerate(own)]
    return [_distinct(draft, _way(scene, drafts, shared, index)) for index, draft in enumerate(drafts)]


def _is_relayed_by_her(draft: Draft) -> bool:
    """Whether a relay names no medium, but its verb's gender shows that one was named (ونقلت عن فلان قوله)."""
    hit = draft.hit
    return hit is not None and hit.relays and draft.relay is None and (hit.kind, hit.form.gender) == ("verb", "f")


def _last_medium(scene: Scene, drafts: list[Draft], own: list[list[Hop]], index: int) -> list[Hop]:
    """The medium that spoke or passed words on last."""
    for back in range(index - 1, max(-1, index - 1 - 2 * _NEIGHBOURS), -1):
        before = drafts[back]
        if before.relay is not None:
            return own[back]
        if before.phrase is not None and speaks_for_others(scene, before.phrase):
            hop = hop_of_phrase(scene, before.phrase)
            return [] if hop is None or is_house(scene, hop) else [hop]
    return []


def _way(scene: Scene, drafts: list[Draft], hops: list[list[Hop]], index: int) -> list[Hop]:
    """A statement's hops, then whoever says the statement around it, then that one's hops, and so outwards."""
    found, outer, seen = list(hops[index]), _told_by(scene, drafts, index), 0
    if outer >= 0 and _is_told_after(scene, drafts[index], drafts[outer]):
        outer = drafts[outer].outer
    while outer >= 0 and seen < _DEEPEST:
        found.extend(filter(None, [hop_of_outer(scene, drafts[outer])]))
        found.extend(hops[outer])
        outer, seen = drafts[outer].outer, seen + 1
    return found


def _told_by(scene: Scene, drafts: list[Draft], index: int) -> int:
    """The statement in whose content this one stands or goes on, -1 without one.

    A cue ends the content before it, though whoever speaks acts inside that content (ذكرت صحيفة كذا أن فلاناً انتقد
    الخطة | قائلاً إنها): it is still told by the other.
    """
    draft = drafts[index]
    for back in range(index - 1, max(-1, index - 1 - _NEIGHBOURS), -1):
        before = drafts[back]
        if draft.outer >= 0 or draft.phrase is not None or draft.hit is None or draft.voice is None:
            break
        if scene.sentence[before.at] != scene.sentence[draft.at] or before.voice is None:
            break
        if is_one(before.voice, draft.voice):
            if before.outer >= 0 and draft.hit.kind == "participle" and draft.hit.words[0].lemma == "قال":
                return before.outer  # أوضح المصدر أن المتهم نفى كذا، قائلا
            continue  # its own words before these: as they were told
        # no comma, or a gender that is not the speaker's: one clause with the one before
        joined = draft.hit.joined and (before.content.last == draft.at or draft.voice.how == "subject")
        goes_on = draft.hit.kind == "participle" or joined
        told = before.opener is not None and before.opener.kind == "that" and before.content.last <= draft.at
        return back if goes_on and told and _acts_in(scene, draft.voice, before) else -1
    return draft.outer


def _acts_in(scene: Scene, voice: Voice, outer: Draft) -> bool:
    """Whether somebody is named inside what another says."""
    first, last = outer.content.first, outer.content.last
    if voice.entity < 0:
        return first <= voice.first < last or voice.how == "subject"
    return any(
        scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].entity == voice.entity for k in range(first, last)
    )


def _is_told_after(scene: Scene, inner: Draft, outer: Draft) -> bool:
    """Whether a clause of time behind what is praised or asked is the article's own (قدم شكره لفلان بعد أن أعلن)."""
    if outer.opener is None or outer.opener.kind not in ("object", "prep", "bare"):
        return False
    before = scene.spelled[max(outer.content.first, inner.at - 2) : inner.at]
    return any(word in ("بعدما", "عقب", "اثر", "بعد", "منذ", "عندما") for word in before)


def _of_sentence(scene: Scene, drafts: list[Draft], own: list[list[Hop]], index: int) -> list[Hop]:
    """The hops of another statement of the same speaker in the same sentence (قال فلان لوكالة كذا إن، وأضاف أن)."""
    draft = drafts[index]
    for other in range(max(0, index - _NEIGHBOURS), min(len(drafts), index + _NEIGHBOURS + 1)):
        mate = drafts[other]
        if not own[other] or mate.outer != draft.outer or scene.sentence[mate.at] != scene.sentence[draft.at]:
            continue
        if mate.voice is not None and draft.voice is not None and is_one(mate.voice, draft.voice):
            return own[other]
    return own[draft.main] if draft.main >= 0 else []


def _own_hops(scene: Scene, draft: Draft) -> list[Hop]:
    """The hops that a statement's own words name: relay, formula, publication, addressee."""
    hops = [hop for hop in find_told(scene, draft) if not is_house(scene, hop)]  # nearest to who speaks
    # علمت الصحيفة من مصادر: a paper so speaks of itself
    if draft.relay is not None and not spelled_learnt(scene, draft.at):
        hops.extend(_passed_between(scene, draft))
        hops.extend(filter(None, [_hop_of_relay(scene, draft)]))
    hops.extend(hops_of_closing(scene, draft))
    hops.extend(filter(None, [_hop_of_reporter(scene, draft)]))
    hops.extend(_published(scene, draft) or filter(None, [_hop_of_reader(scene, draft)]))
    return hops


def _hop_of_reporter(scene: Scene, draft: Draft) -> Hop | None:
    """The medium that acts in what it took from another (ورصدت صحيفة كذا أوجه الشبه، نقلاً عن وكالة كذا)."""
    if draft.formula is None or scene.spelled[draft.at].removeprefix("و") != "نقلا":
        return None
    first = draft.content.first + 1
    if first > draft.at or draft.relay is not None:
        return None
    hop = medium_at(scene, first, min(first + _PASSED, draft.at))
    return None if hop is None or is_house(scene, hop) else hop


def _passed_between(scene: Scene, draft: Draft) -> Sequence[Hop]:
    """Media between who relays and whose words they are (نقلت صحيفة كذا عن وكالة كذا عن مسؤول), the innermost first."""
    if draft.relay is None or draft.phrase is None:
        return []
    last = min(draft.phrase.first, draft.zone[1])
    found: list[Hop] = []
    for k in range(draft.relay.last, last):
        name = scene.name_at[k]
        if name >= 0 and scene.names[name].first == k and is_media_name(scene, name):
            found.append(hop_of_name(scene, name))
        elif name < 0 and scene.spelled[k - 1] == "عن" and (hop := medium_at(scene, k, last)) is not None:
            found.append(hop)
    return _distinct(draft, found)[::-1]


def _published(scene: Scene, draft: Draft) -> list[Hop]:
    """Media beside a cue that published, got or passed on the words (في بيان نقلته وكالة كذا)."""
    first, last = draft.zone
    found = _published_within(scene, draft, first, min(last, first + _ZONE))
    if found or draft.floor < 0 or draft.formula is not None:
        return found
    occasion = occasion_before(scene, draft)
    found = _published_within(scene, draft, occasion, draft.at) if occasion >= 0 else []
    return found or _taken_from(scene, draft)


def _hop_of_reader(scene: Scene, draft: Draft) -> Hop | None:
    """Who read out what another wrote (في رسالة تلاها فلان، كلمة ألقاها نيابة عنه فلان)."""
    first, last = draft.zone
    if draft.voice is None or draft.voice.kind in ("organisation", "place"):
        return None  # a body's own people read for it
    for k in range(first, min(last, first + _ZONE) - 1):
        if scene.name_at[k] >= 0 or (scene.spelled[k] not in READ_OUT and scene.spelled[k] not in DELIVERED):
            continue
        if not _is_spoken_piece(scene, k):
            continue
        behalf = next((i for i in range(k + 1, min(k + _BEHALF, last - 1)) if scene.spelled[i] in ON_BEHALF), -1)
        if scene.spelled[behalf + 1] not in OF_THEM if behalf >= 0 else scene.spelled[k] not in READ_OUT:
            continue  # كلمة ألقاها: his own
        start = behalf + 2 if behalf >= 0 else k + 1
        phrase = read_phrase(scene, start, last) if start < last else None
        if phrase is not None and phrase.first == start and phrase.kind != "media":
            return hop_of_phrase(scene, phrase)
    return None


def _is_spoken_piece(scene: Scene, verb: int) -> bool:
    """Whether a verb's pronoun means a paper or a speech right before it."""
    noun = scene.spelled[verb - 1]
    words = (noun, scene.spelled[verb - 2]) if verb > 1 else (noun,)
    return any(
        head_kind(word) == "document" or stem_of(word) in _PIECES or word in sources().occasions for word in words
    )


def _taken_from(scene: Scene, draft: Draft) -> list[Hop]:
    """The medium whose piece a cue goes on from (نشر موقع كذا تصريحاً لفلان أعلن فيه، كتب فلان مقالاً في كذا قال فيه)."""
    last = draft.at
    for k in range(max(draft.floor, last - _PIECE), last - 1):
        verb = scene.spelled[k].removeprefix("و")
        if scene.name_at[k] >= 0 or verb not in _BRINGS_OUT:
            continue
        wrote = verb in _WRITES
        for i in range(k + 1, min(k + 1 + (_PIECE if wrote else _PASSED), last)):
            if scene.spelled[i] in COMMAS:
                break
            if wrote and scene.spelled[i - 1] not in ("في", "ب"):
                continue
            hop = medium_at(scene, i, last) or (quoted_at(scene, i, last) if wrote else None)
            speaks = draft.voice is not None and hop is not None and spell(hop.name) == spell(draft.voice.name)
            if hop is None or speaks or is_house(scene, hop):
                continue
            between = scene.spelled[k + 1 : last]
            return (
                [hop]
                if any(stem_of(word).rstrip("ا") in _PIECES or stem_of(word) in _PIECES for word in between)
                else []
            )
    return []


def _published_within(scene: Scene, draft: Draft, first: int, last: int) -> list[Hop]:
    found: list[Hop] = []
    spoken = draft.voice.entity if draft.voice is not None else -1
    passed = -9
    for k in range(first, last):
        word, name = scene.spelled[k], scene.name_at[k]
        if name < 0 and (word in GOT or word.removeprefix("و") in PUBLISH):
            passed = k
            continue
        if k - passed > _PASSED or (name >= 0 and scene.names[name].first != k):
            continue
        if name >= 0 and scene.names[name].entity == spoken:
            continue
        hop = medium_at(scene, k, last) if name >= 0 or scene.spelled[k - 1] not in COMMAS else None
        if hop is not None and hop.kind == "unnamed" and k > passed + 1 + (scene.spelled[passed + 1] in OF_THEM):
            continue  # نشره في موقع الوكالة, but نقلته عنه صحف محلية
        if hop is not None and not is_house(scene, hop):
            found.append(hop)
            passed = -9
    return found


def _distinct(draft: Draft, hops: list[Hop]) -> tuple[Hop, ...]:
    names = {spell(draft.voice.name)} if draft.voice is not None else set()
    kept: list[Hop] = []
    for hop in hops:
        if spell(hop.name) not in names:
            names.add(spell(hop.name))
            kept.append(hop)
    return tuple(kept)


def _hop_of_relay(scene: Scene, draft: Draft) -> Hop | None:
    assert draft.relay is not None
    hop = hop_of_phrase(scene, draft.relay)
    if hop is not None and hop.kind == "unnamed" and draft.relayer is not None and draft.relayer.entity >= 0:
        return Hop(draft.relayer.name, "outlet", hop.start, hop.end, hop.text)
    return hop
