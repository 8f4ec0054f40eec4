"""Verbal nouns of speech that a verb before them leads to (خلص إلى القول إن، سارع إلى إعلان أن، ختم بالتأكيد على أن).

The verb names who speaks; what is said stands behind the noun.
"""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import stem_of

NEXT: Final = 2  # words from the noun to its أنّ
_NOUNS: Final = frozenset(("أكد", "أعلن", "أشار", "شدد"))
_SAYING: Final = _NOUNS | {"قال"}
_LEADING: Final = frozenset(("على", "الى", "حد", "في"))
_LEADING_BARE: Final = frozenset(("الى",))  # without ال the others have a noun of their own (في إعلان له أن)
_WORTHY: Final = frozenset(("جدير", "حري", "خليق"))  # جدير بالإشارة أن: the article's own voice


def is_led_to(scene: Scene, hit: Hit) -> bool:
    """Whether a verb before a verbal noun leads to what is said (ذهب إلى حد القول إن، اكتفى بالإشارة إلى أن).

    Args:
        scene: The article.
        hit: The noun.
    """
    if hit.kind != "noun" or hit.form.suffix or hit.joined or hit.at == scene.starts[hit.at]:
        return False
    before = scene.spelled[hit.at - 1]
    if hit.prefix == "بال":
        return hit.words[0].lemma in _NOUNS and before not in COMMAS and stem_of(before) not in _WORTHY
    return hit.words[0].lemma in _SAYING and before in (_LEADING if hit.prefix == "ال" else _LEADING_BARE)


def only_leads(scene: Scene, opener: Opener, hits: Mapping[int, Hit]) -> bool:
    """Whether a verb only leads to the verbal noun behind its preposition, which opens the words (خلص إلى | القول إن).

    Args:
        scene: The article.
        opener: What opens the content of the verb.
        hits: All reporting words, by word index.
    """
    noun = hits.get(opener.first) if opener.kind == "prep" else None
    if noun is None or not is_led_to(scene, noun):
        return False
    return any(map(scene.is_that, range(noun.at + 1, min(noun.at + 1 + NEXT, scene.ends[noun.at]))))
