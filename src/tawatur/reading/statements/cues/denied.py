"""Reporting verbs behind a negation: most say nothing then (لم يذكر البيان), a few say so (لم يستبعد، لا يرى أن).

What those few say is listed in `cues.yml`, with the short forms behind لم (لم ينف) and with what reports only so.
"""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.scene import Scene

_NO: Final = frozenset(("لم", "لا", "ولم", "ولا", "فلم", "فلا"))
_NOT: Final = _NO | {"لن", "ولن", "فلن", "ليس", "اي", "اذا", "واذا", "لو", "حال"}
_JUSSIVE: Final = frozenset(("لم", "ولم", "فلم"))
_SHORT: Final = frozenset(("ينف", "تنف", "يخف", "تخف"))
_CONCEALED: Final = "أخفى"  # of things it is no speech (أخفى المال)
_THOUGHTS: Final = frozenset(("اعتقد", "رأى", "ظن"))
_FEELINGS: Final = (
    "قلق", "استياء", "ارتياح", "غضب", "سعاد", "رغب", "اعجاب", "تخوف", "مخاوف", "خيب", "فرح", "حزن", "اسف", "تفاول",
    "تشاوم",    "انزعاج", "خشي", "نيت", "طموح", "امتعاض", "دهش", "سخط", "تذمر", "حماس", "تعاطف",
)  # fmt: skip


@cache
def _stances() -> dict[str, str]:
    stances: dict[str, str] = load_words("cues")["denied_stances"]
    return stances


def is_denied(scene: Scene, hit: Hit) -> bool:
    """Whether a word is negated, or only supposed."""
    return hit.at > 0 and scene.spelled[hit.at - 1] in _NOT


def needs_denial(scene: Scene, hit: Hit) -> bool:
    """Whether a word reports only where it is negated (لم يخف، لم ينف), and is not.

    Args:
        scene: The article.
        hit: The word.
    """
    lemma = hit.words[0].lemma
    before = scene.spelled[hit.at - 1] if hit.at else ""
    if scene.spelled[hit.at] in _SHORT:
        return before not in _JUSSIVE
    return lemma == _CONCEALED and before not in _NO


def says_by_denial(scene: Scene, hit: Hit, opener: Opener) -> Hit | None:
    """The word with what it says by being negated (لم يستبعد رفع السعر: he expects it may be).

    Args:
        scene: The article.
        hit: A negated verb.
        opener: What opens its content.

    Returns:
        The word with that stance; None where it says nothing.
    """
    lemma = hit.words[0].lemma
    if hit.kind != "verb" or hit.joined or scene.spelled[hit.at - 1] not in _NO or lemma not in _stances():
        return None
    if opener.kind not in ("that", "object") or (lemma in _THOUGHTS and opener.kind != "that"):
        return None
    if lemma == _CONCEALED and opener.kind == "object" and not scene.spelled[opener.first].startswith(_FEELINGS):
        return None
    words = tuple(msgspec.structs.replace(word, stance=_stances()[lemma]) for word in hit.words)
    return msgspec.structs.replace(hit, words=words)
