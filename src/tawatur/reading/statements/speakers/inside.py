"""The subject of a verb inside another's words: behind أنّ a noun must stand, whatever noun it is."""

from typing import Final

from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.speakers.preceding import begins_named
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import RELATIVES, WHAT
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources

_SUBJECT_REACH: Final = 8  # words of a subject between أنّ and its verb
_NO_NOUN: Final = frozenset(("هناك", "ثمة", "لا", "لم", "لن", "ليس", "ليست", "كل", "ما", "من", "مهما", "كلما"))
# عن شكره للحضور حيث قال; اطلعت على ما وصفته بكذا
_CLAUSES: Final = WHAT | {"حيث", "اذ", "عندما", "حين", "كما", "ثم", "لكن", "بل"}
_FAR: Final = 25  # the same where adjuncts stand between


def subject_inside(scene: Scene, draft: Draft, outer: Draft) -> Phrase | None:
    """The subject before a verb inside reported content: behind أنّ a noun must stand, whatever noun it is.

    Args:
        scene: The article.
        draft: The inner statement, whose subject no list knows.
        outer: The statement in whose content it stands.

    Returns:
        The phrase from the content's beginning to the verb; None where the verb is joined or the way is long.
    """
    assert draft.hit is not None
    first, k = outer.content.first, draft.at
    while (k > first and scene.spelled[k - 1] in ("قد", "كان", "كانت")) or k - 1 in scene.opens:
        k -= 1
    if draft.hit.joined or k <= first or scene.spelled[k - 1] in RELATIVES or scene.spelled[k - 1] in _CLAUSES:
        return None
    if k - first > _SUBJECT_REACH:
        return _far_subject(scene, first, k)
    if any(scene.spelled[i] in COMMAS for i in range(first, k)):
        return None
    word, lists = scene.spelled[first], sources()
    clause = outer.opener is not None and outer.opener.kind in ("that", "quote", "colon")
    that = clause and outer.opener is not None and outer.opener.kind == "that"
    known = (clause and is_definite(word)) or bool(head_kind(word)) or scene.name_at[first] >= 0
    known = known or word.endswith(("ه", "ها", "هم"))
    noun = word[0].isalpha() and word not in lists.adjuncts and word not in lists.single and word not in _NO_NOUN
    if not known and not (noun and that and k - first <= 4):
        return None
    return bare_phrase(scene, first, k)


def _far_subject(scene: Scene, first: int, k: int) -> Phrase | None:
    """A named subject with no more than adjuncts between it and its verb (أن اللاعب فلاناً خلال استجوابه أكد)."""
    if k - first > _FAR or not (begins_named(scene, first) or head_kind(scene.spelled[first])):
        return None
    phrase = read_phrase(scene, first, k)
    if phrase is None or phrase.first != first or phrase.last >= k:
        return phrase if phrase is not None and phrase.last >= k else None
    word = scene.spelled[phrase.last]
    told_more = phrase.kind == "unnamed" and not phrase.definite  # أن امرأة نجت من الحادث أبلغت كذا
    return phrase if told_more or word in sources().adjuncts or word in COMMAS or word in RELATIVES else None
