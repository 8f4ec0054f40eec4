"""The noun that every comparison gives back."""

import msgspec


class Feature(msgspec.Struct, frozen=True, gc=False):
    """One thing that speaks for or against.

    Attributes:
        name: Its row in the table of weights.
        score: 0 to 1, how strongly it holds.
        detail: What was compared, in a few words.
    """

    name: str
    score: float
    detail: str
