"""Speech behind a bare label: a name or an office, a colon, and what they say (`المدرب سليم الراوي: سنعود أقوى`)."""

from collections.abc import Mapping
from itertools import pairwise, takewhile
from typing import Final

from tawatur.reading.statements.content.extent import find_content
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.formulas import Formula
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene

_LONGEST: Final = 9  # words of a label
_LEAST: Final = 4  # words of speech: shorter, it is an entry of a list (المدرب: فلان)
_LEAST_SAID: Final = 3  # words of the speech of somebody of whom the text tells elsewhere
_TITLED: Final = 2  # words of a definite office that is somebody's, not a heading (الكولونيل مايلز)
_SUBJECT: Final = 8  # words from a verb to the name of its subject, titles before it
_APART: Final = 8  # words of an aside between a name and its colon
_DASHES: Final = frozenset("-–—")
_BULLETS: Final = frozenset("-–—*•")  # what may stand before a label
_LISTED: Final = ("-", "–", "/", "و")  # what follows the first name of a line-up


def draft_labels(
    scene: Scene, hits: Mapping[int, Hit], heads: Mapping[int, Hit], formulas: Mapping[int, Formula]
) -> list[Draft]:
    """The statements of labelled speech, one for each paragraph that begins with a label.

    Args:
        scene: The article.
        hits: All reporting words, by word index: a label holds none.
        heads: Cues that report, by word index.
        formulas: Formulas by word index.

    Returns:
        Drafts without a reporting word.
    """
    found: list[Draft] = []
    for k in [k for k, pair in enumerate(pairwise((-1, *scene.paragraph))) if pair[0] != pair[1]]:
        if scene.spelled[k] in _BULLETS and k + 1 < len(scene.words) and scene.paragraph[k + 1] == scene.paragraph[k]:
            k += 1
        colon = _colon(scene, k) if scene.spelled[k][0].isalpha() else -1
        if any(at in hits and hits[at].kind == "verb" for at in range(k, colon)):
            continue
        phrase = _label(scene, k, colon) if colon > k else None
        if phrase is None or _names_again(scene, phrase, colon + 1, heads):
            continue
        opener = Opener("colon", colon, colon + 1, scene.words[colon + 1].start)
        content = find_content(scene, opener, heads, formulas, len(scene.words))
        size = 0 if content is None else content.last - content.first
        if content is not None and (size >= _LEAST or (size >= _LEAST_SAID and _is_named_again(scene, phrase))):
            found.append(Draft(k, (k, colon + 1), content, opener, None, None, (k, colon), phrase))
    return found


def _is_named_again(scene: Scene, phrase: Phrase) -> bool:
    """Whether a label between paragraphs names a person of whom the text tells elsewhere (الراوي: سنعود أقوى)."""
    if phrase.entity < 0 or scene.entities[phrase.entity].kind != "person" or scene.part[phrase.first] == "headline":
        return False
    return any(name.entity == phrase.entity and name.first != phrase.first for name in scene.names)


def _names_again(scene: Scene, phrase: Phrase, k: int, heads: Mapping[int, Hit]) -> bool:
    """Whether the verb behind the colon has whom the label names for its subject (الراوي: قال سليم الراوي إن)."""
    if phrase.entity < 0 or k not in heads or heads[k].kind != "verb" or heads[k].form.person != 3:
        return False
    near = range(k + 1, min(k + _SUBJECT, scene.ends[k]))
    return any(
        scene.name_at[i] >= 0 and scene.names[scene.name_at[i]].entity == phrase.entity
        for i in takewhile(lambda i: not scene.is_that(i) and scene.spelled[i] not in COMMAS, near)
    )


def _colon(scene: Scene, first: int) -> int:
    """The colon that ends a label of a paragraph's first words; -1 where something else stands before it."""
    aside = _aside(scene, first)
    for k in range(first, min(first + _LONGEST, scene.ends[first], len(scene.words) - _LEAST_SAID)):
        word = scene.spelled[k]
        if word == ":":
            return k
        if aside[0] <= k < aside[1]:
            continue
        if word in STOPS or word in COMMAS or word in ("-", "–", "/", "(", "|") or word[0].isdigit():
            return -1
    return -1


def _aside(scene: Scene, first: int) -> tuple[int, int]:
    """What stands between a person's name and the colon behind it: words in brackets, or an apposition before marks.

    Returns:
        Words `[first, last)` of فلان (موظف): كذا and of فلان، طالب: «كذا»; an empty range where there is none.
    """
    none = (0, 0)
    name = scene.names[scene.name_at[first]] if scene.name_at[first] >= 0 else None
    if name is None or scene.entities[name.entity].kind != "person" or name.last >= scene.ends[first]:
        return none
    opening = scene.spelled[name.last]
    colon = next(
        (k for k in range(name.last, min(name.last + _APART, scene.ends[first])) if scene.spelled[k] == ":"), -1
    )
    if colon < 0 or colon + 1 >= len(scene.words):
        return none
    bracketed = opening == "(" and scene.spelled[colon - 1] == ")"
    apposed = (opening in COMMAS or opening in _DASHES) and colon + 1 in scene.opens
    return (name.last, colon) if bracketed or apposed else none


def _label(scene: Scene, first: int, colon: int) -> Phrase | None:
    """Who is named by a label: a person, or somebody by office; not an entry of a list, a byline or a line-up."""
    aside = _aside(scene, first)
    end = aside[0] if aside[0] > first else colon
    phrase = read_phrase(scene, first, end)
    if phrase is None or phrase.first != first or phrase.last < end - 1:
        return None
    person = phrase.entity >= 0 and scene.entities[phrase.entity].kind == "person"
    titled = phrase.kind in ("office", "unnamed") and not (phrase.definite and phrase.last - phrase.first < _TITLED)
    body = phrase.entity >= 0 and scene.entities[phrase.entity].kind == "organisation"
    if not person and not titled and not (body and scene.part[first] == "headline"):
        return None
    after = colon + 1
    if scene.name_at[after] >= 0 and scene.names[scene.name_at[after]].first == after:
        end = scene.names[scene.name_at[after]].last
        if end >= len(scene.words) or scene.spelled[end] in COMMAS or scene.spelled[end].startswith(_LISTED):
            return None
    return phrase
