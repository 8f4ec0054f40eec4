"""A speaker as the text names them."""

import msgspec


class Phrase(msgspec.Struct, frozen=True):
    """A speaker as the text names them.

    Attributes:
        first, last: Words `[first, last)`.
        kind: `name` where a name in it speaks, else what its first word is: `office`, `unnamed`, `media`,
            `organisation`, `document`, or an empty string.
        head: Its first noun, spelled, without ال.
        definite: Whether that noun carries ال.
        entity: Index of the entity that speaks, -1 for a description.
        others: Entities that speak with it.
        within: Index of an organisation or place that the description names, -1 without one.
    """

    first: int
    last: int
    kind: str
    head: str
    definite: bool
    entity: int = -1
    others: tuple[int, ...] = ()
    within: int = -1
