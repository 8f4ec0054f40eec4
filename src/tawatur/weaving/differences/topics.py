"""Whether two articles of a story are about one thing, as far as their headlines and leads tell.

Looser than one happening (`happenings`): enough for what an article tells once only (an age, a score, nobody hurt).
"""

from typing import Final

import msgspec

from tawatur.arabic import SIGNS, fold, weekday_names
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import content_stems
from tawatur.weaving.differences.whereabouts import apart, lead_end, lead_places, lead_ranks
from tawatur.weaving.once import once

MOST: Final = 30  # articles of one story that are held against each other


class Topic(msgspec.Struct, frozen=True):
    """What the lead of an article tells.

    Attributes:
        end: Where the lead ends.
        words: Its stems.
        places: The places that it names.
        ranks: The words of the headline that tell one of a row from the next.
        days: The days of the week that it names.
    """

    end: int
    words: frozenset[str]
    places: frozenset[str]
    ranks: frozenset[str]
    days: frozenset[str]


@once
def read_topic(reading: Reading) -> Topic:
    """What the lead of an article tells."""
    end = lead_end(reading)
    lead = reading.article.text[:end]
    days = weekday_names().intersection(word.strip(SIGNS) for word in fold(lead).split())
    return Topic(end, frozenset(content_stems(lead)), lead_places(reading), lead_ranks(reading), days)


def one_topic(one: Topic, two: Topic, alike: float) -> bool:
    """Whether two leads may tell of one thing.

    Args:
        one, two: The leads.
        alike: Part of the shorter one's words that both share at least.
    """
    if apart(one.places, two.places) or apart(one.ranks, two.ranks) or apart(one.days, two.days):
        return False
    return len(one.words & two.words) >= alike * min(len(one.words), len(two.words))
