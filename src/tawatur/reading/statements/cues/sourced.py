"""Where the source of a formula is over in the middle of a clause (تؤدي الخطة وفق فلان | إلى كذا)."""

from typing import Final

from tawatur.reading.statements.speakers.bound import is_governed
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite

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
