"""What may be the source of a formula, and where it is over in mid-clause (تؤدي الخطة وفق فلان | إلى كذا)."""

from typing import Final

from tawatur.reading.names.lexicon import folded, is_common, is_nationality
from tawatur.reading.statements.cues.reported import opens_reported
from tawatur.reading.statements.speakers.bound import is_governed
from tawatur.reading.statements.words.quotes import Quote
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, stem_of

_NAMED: Final = 5  # words in marks that name an outlet
_SAID: Final = 2  # words in marks that may be what somebody says


def source_is_over(scene: Scene, first: int, k: int) -> bool:
    """Whether a source is over where the clause around its formula goes on.

    Args:
        scene: The article.
        first: The source's first word.
        k: The word in question.

    Returns:
        True for وفق فلان | إلى كذا, not for an envoy's إلى, and for words in marks that name nothing.
    """
    if scene.spelled[k] == "الى":
        return not any(is_governed(scene, i, "الى") for i in range(first + 1, k + 1))  # مبعوث كذا إلى
    if k not in scene.opens or scene.quotes[scene.opens[k]].size < _SAID:
        return False
    quote, name = scene.quotes[scene.opens[k]], scene.name_at[k - 1]
    person = name >= 0 and scene.entities[scene.names[name].entity].kind == "person"
    office = name < 0 and is_definite(scene.spelled[k - 1]) and head_kind(scene.spelled[k - 1]) in ("", "office")
    return (person or office) and all(scene.name_at[i] < 0 for i in range(quote.first, quote.last))


def is_marked(scene: Scene, at: int, k: int) -> bool:
    """Whether a few words in marks behind a formula that leads its sentence name an outlet (وبحسب «كذا»، فقد قال)."""
    if at != scene.starts[at] or k not in scene.opens:
        return False
    quote = scene.quotes[scene.opens[k]]
    behind = scene.spelled[quote.last + 1] if quote.last + 1 < scene.ends[at] else ""
    return names_outlet(quote, scene.ends[at]) and (behind in COMMAS or opens_reported(behind))


def is_surname(scene: Scene, k: int) -> bool:
    """Whether a definite word in ي is a person's name that no recogniser saw (وفقا للخزرجي)."""
    word = scene.spelled[k]
    text = folded(scene.words[k].bare)
    stem = folded(stem_of(word))
    return is_definite(word) and word.endswith("ي") and not (is_nationality(stem) or is_common(stem) or is_common(text))


def names_outlet(quote: Quote, end: int) -> bool:
    return quote.closed and quote.size <= _NAMED and quote.last < end
