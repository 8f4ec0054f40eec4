"""Where it happened, one level below the regions: two villages, two quarters, two hospitals for one happening.

Only two sites of one sort exclude one another (a village lies in a district), each told alone in its sort by the
beginning of an article, only where neither article has the other's name anywhere, and only where figures or people say
that the happening is one.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec
from rapidfuzz.distance import Levenshtein

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem_set, stem_word
from tawatur.weaving.differences.happenings import Happening, read_happening, same_happening
from tawatur.weaving.differences.slots import Slot, contradict
from tawatur.weaving.differences.topics import MOST, Topic, read_topic
from tawatur.weaving.differences.whereabouts import apart, lead_end
from tawatur.weaving.nouns import Difference, Value

ALIKE: Final = 0.4  # part of the shorter lead's words that both share
AGREED: Final = 2  # figures for things that both give, where no people tell that the happening is one
BEFORE: Final = 14  # letters before a name in which its sort stands
NEAR: Final = 0.4  # letters in which two spellings of one name may differ, as a part of the longer one


class _Article(msgspec.Struct, frozen=True):
    """The sites of an article's lead by sort, all figures, and what it is about."""

    sites: Mapping[str, Value]
    figures: frozenset[tuple[str, float]]
    happening: Happening
    topic: Topic
    text: str

    def names(self, site: Value) -> bool:
        """Whether the article has a telling word of a site's name."""
        telling = set(map(stem_word, site.value.split())) - generic_words() - _sorts().keys()
        return not stem_set(self.text).isdisjoint(telling)


def compare_sites(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> list[Difference]:
    """Sites of one sort at which articles of one story put one happening.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    articles = [_read(reading, numbers[reading.article.path]) for reading in readings[:MOST]]
    found: dict[str, list[Value]] = {}
    for one, two in combinations([each for each in articles if each is not None], 2):
        for sort in sorted(one.sites.keys() & two.sites.keys()):
            first, second = one.sites[sort], two.sites[sort]
            known = one.names(second) or two.names(first)
            if not known and _are_two(first, second) and _one_happening(one, two):
                found.setdefault(sort, []).extend((first, second))
    return [_tell(values) for _, values in sorted(found.items())]


def _tell(values: Sequence[Value]) -> Difference:
    return contradict("place", "Two sites for one happening", values)


def _are_two(one: Value, two: Value) -> bool:
    left, right = (value.value.replace(" ", "") for value in (one, two))
    return Levenshtein.distance(left, right) > NEAR * max(len(left), len(right))


def _one_happening(one: _Article, two: _Article) -> bool:
    if apart(one.topic.ranks, two.topic.ranks) or apart(one.topic.days, two.topic.days):
        return False
    if len(one.topic.words & two.topic.words) < ALIKE * min(len(one.topic.words), len(two.topic.words)):
        return False
    return len(one.figures & two.figures) >= AGREED or same_happening(one.happening, two.happening)


def _read(reading: Reading, numbers: Sequence[Slot]) -> _Article | None:
    """The sites of an article, None where it names none."""
    told: dict[str, list[Value]] = {}
    for sort, value in _sites(reading, lead_end(reading)):
        told.setdefault(sort, []).append(value)
    if not told:
        return None
    topic = read_topic(reading)
    alone = {sort: values[0] for sort, values in told.items() if len({value.value for value in values}) == 1}
    figures = frozenset((slot.thing, slot.low) for slot in numbers if slot.low > 1)
    return _Article(alone, figures, read_happening(reading, numbers), topic, reading.article.text)


def _sites(reading: Reading, end: int) -> Iterator[tuple[str, Value]]:
    """The named sites of a lead, each with its sort, which is part of the name or the word before it."""
    text, path = reading.article.text, reading.article.path
    for entity in reading.entities:
        if entity.kind == "person":
            continue
        for mention in entity.mentions:
            words = mention.text.split()
            if mention.start >= end or not words:
                continue
            sort = _sorts().get(stem_word(words[0])) if len(words) > 1 else None
            name = words[1:] if sort else words
            before = text[max(0, mention.start - BEFORE) : mention.start].split()
            if sort is None and before:
                sort = _sorts().get(stem_word(before[-1]))
            if sort is not None:
                yield sort, Value(path, mention.start, mention.end, mention.text, fold(" ".join(name)))


@cache
def _sorts() -> dict[str, str]:
    return {stem_word(word): word for word in load_words("differences")["sites"]}
