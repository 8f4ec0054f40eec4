"""A statement in the making."""

import msgspec

from tawatur.reading.statements.content.extent import Content
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.formulas import Formula
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.voice import Voice


class Draft(msgspec.Struct):
    """A statement in the making.

    Attributes:
        at: Word index of the cue.
        cue: Words `[first, last)` of the cue.
        content: What was said.
        opener: What opened it, None for a formula.
        hit: The reporting word, None for a bare formula.
        formula: The formula, None for a verb.
        zone: Words between cue and content in which speaker, addressee and occasion stand.
        phrase: Words that name the speaker.
        voice: The speaker as resolved.
        relay: Who passes the words on (نقلت وكالة كذا عن).
        relayer: The same as resolved.
        between: The formula between its cue and its content that names whom it came through (قال فلان، وفق كذا، إن).
        closer: Who the formula names that ends the content, or stands before it, as resolved.
        chance: Probability that it is a statement at all.
        distance: Sentences since its speaker was last named, as a bucket.
        main: Index of the draft whose sentence a participle carries on, -1 without one.
        floor: Word behind what was said before in its sentence, from which on words before the cue are its own; -1
            where it stands inside another statement.
        inside: Word at which the content begins that this one stands in, -1 without one.
        outer: Index of the draft inside whose content this one stands, -1 without one.
    """

    at: int
    cue: tuple[int, int]
    content: Content
    opener: Opener | None
    hit: Hit | None
    formula: Formula | None
    zone: tuple[int, int]
    phrase: Phrase | None = None
    voice: Voice | None = None
    relay: Phrase | None = None
    relayer: Voice | None = None
    between: Formula | None = None
    closer: Voice | None = None
    outer: int = -1
    main: int = -1
    inside: int = -1
    floor: int = -1
    chance: float = 1.0
    distance: str = "0"
