"""Whom the formulas name that end a content, or stand before it: through whom the words came (وفق وكالة كذا)."""

from typing import Final

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.hops import hop_of_name, hop_of_phrase, hop_of_voice
from tawatur.reading.statements.chains.house import is_house, is_own
from tawatur.reading.statements.chains.media import speaks_for_others
from tawatur.reading.statements.chains.told import quoted_at
from tawatur.reading.statements.cues.formulas import Formula
from tawatur.reading.statements.cues.lexicon import HANDING
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.voice import Voice, is_one
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import AND_THIS
from tawatur.reading.statements.words.sources import head_kind

_OF_PRESS: Final = frozenset(("اعلامية", "الاعلامية", "صحفية", "صحافية", "الصحفية", "الصحافية", "الصحافة", "الاعلام"))
_BARE: Final = 2  # words of a paper that is only mentioned again (نص البيان)
_RULES: Final = frozenset(
    (
        "فصل",
        "قانون",
        "اتفاق",
        "اتفاقية",
        "لائحة",
        "مرسوم",
        "قرار",
        "مشروع",
        "قائمة",
        "كتاب",
        "معطيات",
        "ارقام",
        "تقديرات",
    )
)  # what something conforms to or rests on: nobody passes words on
_FINDINGS: Final = frozenset(("تحقيق", "محضر", "دراسة", "حكم"))  # speak for themselves, whoever made them
_REPORTS: Final = frozenset(("تقارير", "انباء"))


def hops_of_closing(scene: Scene, draft: Draft) -> list[Hop]:
    """The hops that a statement's closing formula names, and the formula behind that one.

    Args:
        scene: The article.
        draft: The statement.

    Returns:
        Hops from the speaker outwards.
    """
    hops = [_hop_of_closing(scene, draft), _hop_of_further(scene, draft)]
    further = draft.content.further
    if further is not None and scene.spelled[further.at] == "نقلا":
        hops.reverse()  # وفق ما أوردته كذا نقلاً عن كذا: the second is nearer to who speaks
    return [hop for hop in hops if hop is not None]


def _hop_of_closing(scene: Scene, draft: Draft) -> Hop | None:
    """Whoever a closing formula names, or whose paper it is, where that is not who speaks."""
    closing, closer, voice = draft.content.closing or draft.between, draft.closer, draft.voice
    if closing is None or closing.phrase is None or closer is None or not _passes(scene, closing):
        return None
    phrase = closing.phrase
    if voice is not None and (is_one(closer, voice) or phrase == draft.phrase or _says_too(draft, closer, voice)):
        return None
    if phrase.entity >= 0 and closer.entity == phrase.entity:
        for k in range(phrase.first, phrase.last):
            name = scene.name_at[k]
            if name >= 0 and scene.names[name].entity == phrase.entity:
                return None if _is_own_name(scene, name) else hop_of_name(scene, name)
    if phrase.kind == "document" and closer.entity >= 0 and phrase.head not in _FINDINGS:
        alone = voice is None or voice.kind not in ("organisation", "people") or phrase.last - phrase.first > _BARE
        return hop_of_voice(scene, closer, phrase) if alone else None
    if closer.entity >= 0 and not (closing is draft.between and phrase.head in _FINDINGS):
        return hop_of_voice(scene, closer, phrase)
    media = phrase.kind == "media" or (phrase.head in _REPORTS and not phrase.definite) or _is_press(scene, phrase)
    handed = closing.verb is not None and any(word.lemma in HANDING for word in closing.verb.words)
    if handed and phrase.first in scene.opens and (hop := quoted_at(scene, phrase.first, phrase.last)) is not None:
        return None if is_house(scene, hop) else hop
    paper = phrase.kind == "document" and phrase.definite and closing is draft.between
    body = phrase.kind == "organisation" or paper
    another = body and voice is not None and voice.kind in ("person", "unnamed", "unseen")
    return hop_of_phrase(scene, phrase) if media or another or phrase.kind in ("office", "unnamed") else None


def _hop_of_further(scene: Scene, draft: Draft) -> Hop | None:
    """The medium of a second formula behind the closing one (وفق المحضر، بحسب صحيفة كذا)."""
    further = draft.content.further
    if further is None or further.phrase is None or not speaks_for_others(scene, further.phrase):
        return None
    hop = hop_of_phrase(scene, further.phrase)
    return None if hop is None or is_house(scene, hop) else hop


def _says_too(draft: Draft, closer: Voice, voice: Voice) -> bool:
    """Whether one person's own words are given, and another only says the same (قال فلان: "..."، بحسب ما قال علان)."""
    return draft.content.mode != "indirect" and closer.kind == voice.kind == "person"


def _passes(scene: Scene, closing: Formula) -> bool:
    """Whether a closing formula says through whom, not who says so, too (وهو ما أكده فلان), or on what it rests."""
    if closing.at == scene.starts[closing.at] or closing.phrase is None or scene.spelled[closing.at] in AND_THIS:
        return False
    if scene.spelled[closing.at + 1] == "لسان":
        return False  # دان المبعوث، على لسان المتحدثة باسمه: both are one voice
    phrase = closing.phrase
    if phrase.head in _RULES or any(word in COMMAS for word in scene.spelled[closing.last : phrase.first]):
        return False
    first = scene.spelled[phrase.first]
    listed = head_kind(first) or (first.startswith("ل") and head_kind(first[1:]))
    return scene.name_at[phrase.first] >= 0 or phrase.first in scene.opens or bool(listed)


def _is_press(scene: Scene, phrase: Phrase) -> bool:
    """Whether a description is of the press (مصادر إعلامية)."""
    return any(scene.spelled[k] in _OF_PRESS for k in range(phrase.first, phrase.last))


def _is_own_name(scene: Scene, name: int) -> bool:
    mention = scene.names[name]
    return is_own(scene, scene.article.text[mention.start : mention.end])
