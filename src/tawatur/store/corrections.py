"""Corrections of statements laid over a reading: the reading itself is kept as it was read.

A correction knows its statement by article and words, so that it holds for a changed capture too, as long as the words
are still there.
"""

from collections.abc import Sequence

import msgspec

from tawatur.arabic import fold
from tawatur.reading import Entity, Reading, Speaker, Statement
from tawatur.store.nouns import Correction

BY_HAND = "corrected by a person"


def apply_corrections(reading: Reading, corrections: Sequence[Correction]) -> Reading:
    """A reading with what people decided about its statements.

    Args:
        reading: As it was read.
        corrections: All corrections, oldest first; a later one wins over an earlier one.

    Returns:
        The reading, rejected statements left out and reassigned ones given to their speaker.
    """
    path = reading.article.path
    mine = [c for c in corrections if c.path == path and c.kind in ("reassign", "reject") and not c.withdrawn]
    if not mine:
        return reading
    last = {fold(correction.content or ""): correction for correction in mine}
    kept = []
    for statement in reading.statements:
        correction = last.get(fold(words_of(statement)))
        if correction is None:
            kept.append(statement)
        elif correction.kind == "reassign":
            kept.append(_reassign(statement, correction.speaker or "", reading.entities))
    return msgspec.structs.replace(reading, statements=tuple(kept))


def words_of(statement: Statement) -> str:
    """What a statement says, as one string: how a correction knows it again."""
    return " … ".join(span.text for span in statement.content)


def _reassign(statement: Statement, name: str, entities: Sequence[Entity]) -> Statement:
    """The statement with another speaker: an entity of the article where one bears the name."""
    wanted = fold(name)
    held = [e for e in entities if wanted in {fold(e.name), *(fold(mention.text) for mention in e.mentions)}]
    who = Speaker(entity=held[0].id if len(held) == 1 else None, name=held[0].name if len(held) == 1 else name)
    return msgspec.structs.replace(statement, speaker=who, confidence=1.0, reasons=(BY_HAND,))
