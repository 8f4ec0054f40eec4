"""Quotation marks between a cue and its content: a name, a title or a motto in them, or what is said."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.sources import head_kind, stem_of

_NAME_SIZE: Final = 6  # words in quotation marks that may still be a name (صحيفة "ذا ديلي ميل")
_TITLE: Final = 12  # words of a title or a motto in marks
# words with which somebody's sentence begins, and no name
_SENTENCE: Final = frozenset(
    [
        spell(word)
        for word in (
            "سوف",
            "لن",
            "لم",
            "لا",
            "ليس",
            "ليست",
            "نحن",
            "أنا",
            "لقد",
            "هناك",
            "إننا",
            "إنه",
            "إنها",
            "يجب",
            "علينا",
        )
    ]
)
_SAYS: Final = frozenset(("قال", "أضاف", "أردف", "تابع", "علق", "ختم", "زاد", "صاح", "هتف"))
_WORDS: Final = 3  # words in marks from which on they are rather said than a name
_ONE: Final = 1  # a word in marks alone, with a comma behind it, is a name wherever أنّ comes
_FAR: Final = 40
_NAME_REACH: Final = 12  # words from a name in marks to what opens the content
# prepositions by their spellings, as the lexicon has them
PREPOSITIONS: Final = {
    "الى": "الى",
    "الي": "الى",
    "عن": "عن",
    "على": "على",
    "علي": "على",
    "من": "من",
    "في": "في",
    "عما": "عن",
}


def holds_name(scene: Scene, hit: Hit, mark: int, hits: Mapping[int, Hit]) -> bool:
    """Whether a quotation between cue and content is a name (صحيفة "كذا") and not the content.

    Args:
        scene: The article.
        hit: The cue.
        mark: The opening mark behind it.
        hits: All reporting words, by word index.
    """
    quote = scene.quotes[scene.opens[mark]]
    before = scene.spelled[mark - 1]
    if before == ":" or (before == "ب" and hit.takes("ب")):
        return False
    if (
        mark > hit.at + 1
        and quote.closed
        and ((quote.size <= _TITLE and _is_title(before)) or _leads_to_that(scene, quote.last + 1, hits))
    ):
        return True
    if mark > hit.at + 1 and quote.closed and quote.size <= _NAME_SIZE and _governed_behind(scene, hit, quote.last + 1):
        return True
    if quote.size > _NAME_SIZE:
        return False
    if quote.size and scene.spelled[quote.first] in _SENTENCE:
        return False
    after = quote.last + 1
    named = quote.size and all(
        scene.name_at[i] >= 0 for i in range(quote.first, quote.last) if scene.spelled[i][0].isalnum()
    )
    if mark == hit.at + 1 and hit.kind == "participle":
        return False
    if mark == hit.at + 1:
        going_on = after < len(scene.words) and scene.spelled[after] not in STOPS
        near = (
            _NAME_REACH if quote.size > _ONE or scene.spelled[min(after, len(scene.words) - 1)] not in COMMAS else _FAR
        )
        return going_on and (bool(named) or (quote.size <= _WORDS and _opens_later(scene, hit, after, near)))
    if named:
        return True
    if after >= len(scene.words) or scene.spelled[after] in STOPS:
        return False
    said = quote.size >= _WORDS and hit.words[0].lemma in _SAYS and scene.spelled[after] in COMMAS
    if said and not _names_a_body(scene, mark):
        return _opens_before_verb(scene, after, hits)
    return quote.size <= 4


def _governed_behind(scene: Scene, hit: Hit, k: int) -> bool:
    """Whether a cue's own preposition stands right behind marks (أعرب فلان "رئيس الاتحاد" عن أسفه)."""
    prep = PREPOSITIONS.get(scene.spelled[k]) if k < scene.ends[hit.at] else None
    return prep is not None and hit.takes(prep)


def _names_a_body(scene: Scene, mark: int) -> bool:
    """Whether marks stand behind a noun that they name or what is attached to them (شركة "كذا"، لـ"كذا")."""
    before = scene.spelled[mark - 1]
    return head_kind(before) in ("media", "organisation", "document") or len(before) == 1 or before in PREPOSITIONS


def _opens_before_verb(scene: Scene, k: int, hits: Mapping[int, Hit]) -> bool:
    """Whether أنّ, a colon or more marks come before another reporting verb or the end of the sentence."""
    for i in range(k, scene.ends[k]):
        if scene.is_that(i) or scene.spelled[i] == ":" or i in scene.opens:
            return True
        if i in hits and hits[i].kind != "noun":
            return False
    return False


def _is_title(before: str) -> bool:
    """Whether a noun announces a title or a motto in marks (تحت شعار "...")."""
    return stem_of(before.lstrip("بلك")) in guards().titled or stem_of(before) in guards().titled


def _leads_to_that(scene: Scene, k: int, hits: Mapping[int, Hit]) -> bool:
    """Whether أنّ follows a closing mark, with nothing but names and marks between: both were part of the way there."""
    end = min(scene.ends[k - 1], k + _NAME_REACH)
    while k < end:
        word = scene.spelled[k]
        if scene.is_that(k):
            return True
        if k in scene.opens:
            k = max(scene.quotes[scene.opens[k]].last, k + 1)
        elif scene.name_at[k] >= 0 or not word[0].isalnum() or word in ("ل", "ب"):
            k += 1
        else:
            return False
        if word in STOPS or k in hits:
            return False
    return False


def _opens_later(scene: Scene, hit: Hit, k: int, near: int) -> bool:
    """Whether أنّ or a colon still comes behind a short quotation, which is then a name (قال «فلان» إن)."""
    end = min(scene.ends[hit.at], k + near)
    governed = [word for word in ("عن", "على", "الى", "من") if hit.takes(word)] if scene.spelled[k] in COMMAS else []
    return any(scene.is_that(i) or scene.spelled[i] == ":" or scene.spelled[i] in governed for i in range(k, end))
