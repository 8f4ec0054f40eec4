"""The way the words came: who passed them on between the speaker and the outlet that we read."""

from typing import Final

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.hops import hop_of_name, hop_of_outer, hop_of_phrase, hop_of_voice, is_own
from tawatur.reading.statements.inflect import spell
from tawatur.reading.statements.media import is_media_name
from tawatur.reading.statements.phrase import Phrase
from tawatur.reading.statements.phrases import read_phrase
from tawatur.reading.statements.relays import spelled_learnt
from tawatur.reading.statements.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.told import find_told

_DEEPEST: Final = 3  # statements inside statements
_ZONE: Final = 60  # words of a zone that are looked through
_PASSED: Final = 6  # words from a verb of passing on to who passes on
_UNSEEN: Final = 8  # words of a medium that no recogniser saw
_PRESS: Final = frozenset(("الصحافة", "الاعلام"))
_OF_PRESS: Final = frozenset(("اعلامية", "الاعلامية", "صحفية", "صحافية", "الصحفية", "الصحافية", "الصحافة", "الاعلام"))
_REPORTS: Final = frozenset(("تقارير", "انباء"))
_WATCHERS: Final = frozenset(("موقع", "مركز", "مرصد", "صفحة", "حساب"))  # they pass on what others publish
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
# a medium got the words and says so (بيان تلقت وكالة كذا نسخة منه)
_GOT: Final = frozenset(
    verb + suffix
    for verb in ("تلقت", "تلقى", "حصلت", "حصل", "تحصلت", "تحصل", "تسلمت", "اطلعت", "اطلع", "وصلت", "وصل", "خص", "خصت")
    for suffix in ("", "ه", "ها")
)


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
        hop = hop_of_outer(scene, drafts[outer])
        if hop is not None:
            hops.append(hop)
        outer, seen = drafts[outer].outer, seen + 1
    return _distinct(draft, hops)


def _own_hops(scene: Scene, draft: Draft) -> list[Hop]:
    """The hops that a statement's own words name: relay, formula, publication, addressee."""
    hops: list[Hop] = []
    # علمت الصحيفة من مصادر: a paper so speaks of itself
    if draft.relay is not None and not spelled_learnt(scene, draft.at):
        hops.extend(_passed_between(scene, draft))
        hops.extend(filter(None, [_hop_of_relay(scene, draft)]))
    hops.extend(filter(None, [_hop_of_closing(scene, draft)]))
    hops.extend(_published(scene, draft))
    told = find_told(scene, draft)
    hops.extend(hop for hop in told if not is_own(scene, hop.name))
    return hops


def _passed_between(scene: Scene, draft: Draft) -> list[Hop]:
    """Media between who relays and whose words they are (نقلت صحيفة كذا عن وكالة كذا عن مسؤول), the innermost first."""
    if draft.relay is None or draft.phrase is None:
        return []
    between = range(draft.relay.last, draft.phrase.first)
    names = {scene.name_at[k] for k in between if scene.name_at[k] >= 0}
    return [hop_of_name(scene, name) for name in sorted(names, reverse=True) if is_media_name(scene, name)]


def _published(scene: Scene, draft: Draft) -> list[Hop]:
    """Media between cue and content that published, got or passed on the words (في بيان نقلته وكالة كذا)."""
    first, last = draft.zone
    found: list[Hop] = []
    spoken = draft.voice.entity if draft.voice is not None else -1
    passed = -9
    for k in range(first, min(last, first + _ZONE)):
        word, name = scene.spelled[k], scene.name_at[k]
        if name < 0 and (word in _PUBLISH or word in _GOT):
            passed = k
            hop = _unseen_medium(scene, k + 1, last) if word in _PUBLISH else None
            if hop is not None:
                found.append(hop)
                passed = -9
        if name < 0 or scene.names[name].first != k or k - passed > _PASSED:
            continue
        if scene.names[name].entity != spoken and is_media_name(scene, name) and not _is_own_name(scene, name):
            found.append(hop_of_name(scene, name))
            passed = -9
    return found


def _unseen_medium(scene: Scene, first: int, last: int) -> Hop | None:
    """A medium without a name right behind a verb of passing on (بثه التلفزيون الرسمي، نقلته وسائل إعلام محلية)."""
    stop = first
    while stop < min(last, first + _UNSEEN) and scene.spelled[stop] not in COMMAS | STOPS:
        stop += 1
    phrase = read_phrase(scene, first, stop) if first < stop else None
    if phrase is None or phrase.first != first or phrase.entity >= 0:
        return None
    media = phrase.kind == "media" or scene.spelled[first] in _PRESS
    return hop_of_phrase(scene, phrase) if media else None


def _is_own_name(scene: Scene, name: int) -> bool:
    mention = scene.names[name]
    return is_own(scene, scene.article.text[mention.start : mention.end])


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


def _hop_of_closing(scene: Scene, draft: Draft) -> Hop | None:
    """The medium that a closing formula names, or whose paper it is, where that is not who speaks."""
    closing = draft.content.closing
    if closing is None or closing.phrase is None or closing.at == scene.starts[closing.at]:
        return None
    phrase, closer, voice = closing.phrase, draft.closer, draft.voice
    if closer is not None and voice is not None and closer.entity == voice.entity and closer.entity >= 0:
        return None
    if phrase.entity < 0:
        if phrase.kind in ("document", "media") and phrase.definite and closer is not None and closer.entity >= 0:
            return hop_of_voice(scene, closer, phrase)
        media = phrase.kind == "media" or (phrase.head in _REPORTS and not phrase.definite) or _is_press(scene, phrase)
        return hop_of_phrase(scene, phrase) if media else None
    for k in range(phrase.first, phrase.last):
        name = scene.name_at[k]
        if name >= 0 and scene.names[name].entity == phrase.entity:
            passes = is_media_name(scene, name) or phrase.head in _WATCHERS
            return hop_of_name(scene, name) if passes and not _is_own_name(scene, name) else None
    return None


def _is_press(scene: Scene, phrase: Phrase) -> bool:
    """Whether a description is of the press (مصادر إعلامية)."""
    return any(scene.spelled[k] in _OF_PRESS for k in range(phrase.first, phrase.last))
