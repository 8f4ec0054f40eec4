"""The main verb of a sentence behind a clause of time without a comma: what it reports is no part of that clause."""

from typing import Final

from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.scene import COMMAS, Scene

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
    return COMMAS.isdisjoint(scene.spelled[low : hit.at]) and _is_person(scene, hit.at + 1)


def _is_person(scene: Scene, k: int) -> bool:
    """Whether a person's name begins at a word."""
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    return name is not None and name.first == k and scene.entities[name.entity].kind == "person"
