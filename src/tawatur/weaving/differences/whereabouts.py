"""Where a report's headline and lead say that it happened: two leads that name other places tell of two happenings.

Governorates announce one thing in the same words, each for itself; only the place tells their reports apart.
"""

from collections.abc import Set
from functools import cache
from typing import Final

from tawatur.arabic import load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import stem_word

LEAD: Final = 320  # letters behind the headline: the first paragraph of a news text


def lead_places(reading: Reading) -> frozenset[str]:
    """The places that headline and lead name, each by the stem of its last word.

    Args:
        reading: One article, read.
    """
    end = lead_end(reading)
    spans = (m for e in reading.entities if e.kind == "place" for m in e.mentions if m.start < end)
    return frozenset(stem_word(span.text.split()[-1]) for span in spans)


def lead_ranks(reading: Reading) -> frozenset[str]:
    """The words of the headline that tell one of a row from the next: the first plane, the second.

    Args:
        reading: One article, read.
    """
    title = reading.article.headline
    return _ordinals().intersection(map(stem_word, title.text.split())) if title else frozenset()


@cache
def _ordinals() -> frozenset[str]:
    """Stems of the words that tell one of a row from the next, the first among them."""
    lists = load_words("differences")
    return frozenset(map(stem_word, (*lists["ranked"], *lists["first"])))


def lead_end(reading: Reading) -> int:
    """Where the lead of an article ends, about."""
    headline = reading.article.headline
    return (headline.end if headline else 0) + LEAD


def apart(one: Set[str], two: Set[str]) -> bool:
    """Whether two sets of places (or of days) both tell something, and nothing the same."""
    return bool(one) and bool(two) and one.isdisjoint(two)
