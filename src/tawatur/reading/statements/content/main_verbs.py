"""Verbs that begin another's words: the main one behind a clause of time, one about a noun that resumes it all."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import AND_HE
from tawatur.reading.statements.words.sources import head_kind, is_definite

_PEOPLE: Final = frozenset(("office", "unnamed", "organisation", "media"))
_WHEN: Final = frozenset(("عندما", "لما", "حين", "حينما", "بعدما"))


def answers_when(scene: Scene, first: int, hit: Hit) -> bool:
    """Whether a verb with its subject is the main one behind a clause of time (عندما أشار فلان إلى كذا | أجاب علان).

    Args:
        scene: The article.
        first: First word of the content that stands in the clause.
        hit: The verb.
    """
    if hit.kind != "verb" or hit.joined or hit.form.tense != "past" or hit.at + 1 >= scene.ends[hit.at]:
        return False
    low = scene.starts[hit.at]
    if scene.spelled[low].removeprefix("و") not in _WHEN or scene.starts[first] != low:
        return False
    return COMMAS.isdisjoint(scene.spelled[low : hit.at]) and scene.begins_person(hit.at + 1)


def is_said_of(scene: Scene, k: int, heads: Mapping[int, Hit]) -> bool:
    """Whether a noun takes up what went before and another says something of it (، وهي خطوة قال الوزير فلان إنها).

    Args:
        scene: The article.
        k: The word in question.
        heads: Cues that have content of their own, by word index.
    """
    noun, verb = scene.spelled[k + 1], heads.get(k + 2)
    if scene.spelled[k] not in AND_HE or scene.spelled[k - 1] not in COMMAS or verb is None:
        return False
    if is_definite(noun) or scene.name_at[k + 1] >= 0 or verb.kind != "verb" or verb.joined:
        return False
    who = k + 3
    return verb.form.tense == "past" and (scene.begins_person(who) or head_kind(scene.spelled[who]) in _PEOPLE)
