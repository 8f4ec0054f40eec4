"""Speech behind a bare label: a name or an office, a colon, and what they say (`المدرب سليم الراوي: سنعود أقوى`)."""

from collections.abc import Mapping
from itertools import pairwise
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
_TITLED: Final = 2  # words of a definite office that is somebody's, not a heading (الكولونيل مايلز)
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
        if phrase is None:
            continue
        opener = Opener("colon", colon, colon + 1, scene.words[colon + 1].start)
        content = find_content(scene, opener, heads, formulas, len(scene.words))
        if content is not None and content.last - content.first >= _LEAST:
            found.append(Draft(k, (k, colon + 1), content, opener, None, None, (k, colon), phrase))
    return found


def _colon(scene: Scene, first: int) -> int:
    """The colon that ends a label of a paragraph's first words; -1 where something else stands before it."""
    for k in range(first, min(first + _LONGEST, scene.ends[first], len(scene.words) - _LEAST)):
        word = scene.spelled[k]
        if word == ":":
            return k
        if word in STOPS or word in COMMAS or word in ("-", "–", "/", "(", "|") or word[0].isdigit():
            return -1
    return -1


def _label(scene: Scene, first: int, colon: int) -> Phrase | None:
    """Who is named by a label: a person, or somebody by office; not an entry of a list, a byline or a line-up."""
    phrase = read_phrase(scene, first, colon)
    if phrase is None or phrase.first != first or phrase.last < colon - 1:
        return None
    person = phrase.entity >= 0 and scene.entities[phrase.entity].kind == "person"
    titled = phrase.kind in ("office", "unnamed") and not (phrase.definite and phrase.last - phrase.first < _TITLED)
    if not person and not titled:
        return None
    after = colon + 1
    if scene.name_at[after] >= 0 and scene.names[scene.name_at[after]].first == after:
        end = scene.names[scene.name_at[after]].last
        if end >= len(scene.words) or scene.spelled[end] in COMMAS or scene.spelled[end].startswith(_LISTED):
            return None
    return phrase
