"""Whether what follows a verb is whom it affects and not who speaks: its own subject goes unsaid (واتهم الحكومة بـ).

Two things tell. A verb agrees with a subject right behind it (وطالب | الحكومة has another); and a verb that cannot do
without an object (اتهم، ناشد، انتقد) has one noun phrase where its subject goes unsaid, two where it does not.
"""

from typing import Final

from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.preceding import RESUMED
from tawatur.reading.statements.words.agreement import disagrees
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import is_adjective, is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_nominative_plural, sources, stem_of

_MEANWHILE: Final = frozenset(("فيما", "بينما", "وفيما", "وبينما"))  # behind these somebody new acts
_MARKS: Final = COMMAS | frozenset(")")


def affected_by(scene: Scene, hit: Hit, opener: Opener) -> Phrase | None:
    """The words right behind a verb that name whom it affects, the subject unsaid.

    Args:
        scene: The article.
        hit: The verb.
        opener: What opens its content.

    Returns:
        The phrase that gender, or the number of noun phrases, forbids to be the subject; None where it may be one.
    """
    form, first = hit.form, hit.at + 1
    if first + 1 < len(scene.words) and scene.spelled[first] in RESUMED:
        first += 1  # مقال دعا فيه الحكومة إلى كذا
    if hit.kind != "verb" or form.suffix or form.number != "s" or form.person != 3 or opener.at <= hit.at:
        return None
    affecting = any(word.told or word.needs for word in hit.words)
    if not affecting or not (hit.joined or hit.at > scene.starts[hit.at]):
        return None
    last = scene.ends[hit.at] if opener.at == first else opener.at
    phrase = read_phrase(scene, first, last)
    if phrase is None or phrase.first != first or is_nominative_plural(scene.spelled[first]):
        return None  # ناشد خريجو كذا
    if opener.at == first:
        return phrase if opener.kind == "object" else None
    if disagrees(scene, form, first):
        return phrase
    if scene.spelled[hit.at - 1] in _MEANWHILE or not all(word.needs for word in hit.words):
        return None
    return phrase if _is_alone(scene, hit, phrase, opener) else None


def _is_alone(scene: Scene, hit: Hit, phrase: Phrase, opener: Opener) -> bool:
    """Whether one noun phrase is all that stands between a verb and what opens its content."""
    if opener.kind == "object" and not _is_complement(scene, hit, opener.at):
        return False
    k = phrase.last
    while k < opener.at and (scene.spelled[k] in _MARKS or scene.spelled[k] in sources().single or k in scene.closes):
        k += 1
    return k >= opener.at and not _holds_two(scene, phrase)


def _is_complement(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether a bare object is what the affected one is asked for, blamed for or accused of, not a second party."""
    word = scene.spelled[k]
    if word[0] in "بل" and scene.name_at[k] < 0 and not head_kind(word):
        return True
    if any(word in way.objects or stem_of(word) in way.objects for way in hit.words):
        return True
    return any(way.told for way in hit.words) and is_deed(word)


def _holds_two(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase read as one is a subject with its object (اتهم الرئيس فلان | دولة كذا)."""
    first = scene.entity_at(phrase.first)
    bodied = phrase.kind == "organisation" or (first is not None and first.kind != "person")
    for k in range(phrase.first + 1, phrase.last):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        closed = scene.name_at[k - 1] >= 0 or is_definite(scene.spelled[k - 1])
        if not closed or not scene.spelled[k][0].isalpha():
            continue
        before = scene.entity_at(k - 1)
        man = before is not None and before.kind == "person"
        if name is None:
            word = scene.spelled[k]
            if word.startswith("ال") and (_is_other_noun(word) or (man and _may_follow_name(word))):
                return True
            continue
        attached = name.start > scene.words[k].start
        if name.first != k or attached or scene.spelled[k].startswith("و"):
            continue
        if man or bodied or scene.entities[name.entity].kind != "person":
            return True
    return False


def _is_other_noun(word: str) -> bool:
    """Whether a definite word behind a definite word is a noun of its own."""
    return is_noun(word) and not is_adjective(word) and head_kind(word) != "office"


def _may_follow_name(word: str) -> bool:
    """Whether a definite word behind a man's name can be no adjective of his."""
    return word.endswith("ة") or (is_noun(word) and not is_adjective(word))
