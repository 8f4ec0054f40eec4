"""Where speech behind a colon ends that no marks hold: with the last sentence that still sounds like somebody's own."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.turns import is_boundary
from tawatur.reading.statements.cues.formulas import Formula
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.words.scene import COMMAS, Scene

_SENTENCES: Final = 4  # of speech behind a colon without marks
_WE: Final = frozenset(
    (
        "نحن", "انا", "لنا", "علينا", "لدينا", "لدي", "عندي", "عندنا", "اننا", "انني", "كنا", "كنت", "لكننا", "لكنني",
        "منا", "بنا", "نريد", "نامل", "نستطيع", "نعمل", "نقول", "نعرف", "نتمنى", "اريد", "اعرف", "اشكر", "نشكر",
    )
)  # fmt: skip
_MARK_OF_QUESTION: Final = frozenset("؟?")
_QUESTIONS: Final = frozenset(("لماذا", "هل", "كيف", "متى", "اين", "ماذا", "من", "ما", "الى", "اي", "كم", "لم"))
_TOLD: Final = frozenset(
    ("يذكر", "يشار", "جدير", "الجدير", "تجدر", "كان", "كانت", "هذا", "كما", "الى", "من", "في", "بعد", "حضر", "يعد")
)


def speech_end(scene: Scene, end: int, heads: Mapping[int, Hit], formulas: Mapping[int, Formula], limit: int) -> int:
    """Where speech behind a colon ends that no marks hold: with the last sentence of its paragraph that goes on.

    Args:
        scene: The article.
        end: The word behind its first sentence.
        heads: Cues that have content of their own, by word index.
        formulas: Formulas, by word index.
        limit: Word before which it ends at the latest.

    Returns:
        The word behind its last sentence.
    """
    for _ in range(_SENTENCES):
        if end >= limit or scene.paragraph[end] != scene.paragraph[end - 1]:
            break
        last = min(scene.ends[end], limit)
        told = any(k in formulas or (k in heads and is_boundary(scene, heads[k])) for k in range(end, last))
        if told or not _speaks_on(scene, end, last):
            break
        end = last
    return end


def _speaks_on(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence goes on with somebody's speech: in the first person, or without a conjunction."""
    words = scene.spelled[first:last]
    if any(word.lstrip("وف") in _WE for word in words) or _asks_on(scene, first, last):
        return True
    narrated = words[0].lstrip("و") in _TOLD or words[0].startswith("و") or scene.name_at[first] >= 0
    return words[0][0].isalpha() and not narrated


def _asks_on(scene: Scene, first: int, last: int) -> bool:
    """Whether a question follows a question (لماذا صمتوا؟ ولماذا لم يأتوا؟)."""
    k = first + (scene.spelled[first] in COMMAS)
    asks = scene.spelled[first - 1] in _MARK_OF_QUESTION and scene.spelled[last - 1] in _MARK_OF_QUESTION
    return asks and k < last and scene.spelled[k].lstrip("و") in _QUESTIONS
