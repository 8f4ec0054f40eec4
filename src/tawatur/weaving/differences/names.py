"""How reports name the people and places of one story: spellings that differ, ranks that exclude one another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from rapidfuzz.distance import Levenshtein

from tawatur.arabic import fold, load_words
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.differences.ages import compare_ages
from tawatur.weaving.differences.offices import compare_offices
from tawatur.weaving.nouns import Difference, Value

MOST_OFF: Final = 0.34  # letters that two spellings of one name may differ in, as a part of the longer one
KINDS: Final[Mapping[str, str]] = {"person": "name", "organisation": "name", "place": "place"}


def compare_names(paths: Sequence[str], known: Sources) -> list[Difference]:
    """Differences in names and offices between the articles of one story.

    Args:
        paths: The articles.
        known: The readings of the collection, and to which actor each entity was linked.
    """
    met: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for path in sorted(paths):
        for entity in known.readings[path].entities:
            actor = known.actor(path, entity.id)
            if actor is not None:
                met[actor.id].append((path, entity))
    found = []
    for _, bearers in sorted(met.items()):
        if len({path for path, _ in bearers}) > 1:
            found += [
                *_spellings(bearers),
                *_ranks(bearers, known.readings),
                *compare_offices(bearers, known.readings),
                *compare_ages(bearers, known.readings),
            ]
    return found


def _spellings(bearers: Sequence[tuple[str, Entity]]) -> list[Difference]:
    """One name written in several ways: as many words, each nearly the same."""
    places: dict[str, list[Value]] = defaultdict(list)
    for path, entity in bearers:
        mention = max(entity.mentions, key=lambda m: (len(m.text), -m.start), default=None)
        if mention is not None and "\n" not in mention.text:
            places[fold(mention.text)].append(Value(path, mention.start, mention.end, mention.text, mention.text))
    spellings = sorted(places, key=lambda form: (-len(places[form]), form))
    if not spellings:
        return []
    usual = spellings[0]
    others = [form for form in spellings[1:] if _is_respelling(usual, form)]
    if not others:
        return []
    values = [value for form in (usual, *others) for value in places[form]]
    kind = KINDS[bearers[0][1].kind]
    why = f"One {bearers[0][1].kind} under two spellings: {places[usual][0].text} and {places[others[0]][0].text}."
    return [Difference(kind, "variant", tuple(sorted(values, key=lambda v: (v.path, v.start))), why)]


def _is_respelling(one: str, two: str) -> bool:
    longer = max(len(one), len(two))
    same_length = abs(len(one.split()) - len(two.split())) <= 1
    return same_length and 0 < Levenshtein.distance(one, two) <= max(1, MOST_OFF * longer)


@cache
def _rank_words() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("ranks")["ranks"])


def _ranks(bearers: Sequence[tuple[str, Entity]], readings: Mapping[str, Reading]) -> list[Difference]:
    """Two ranks for one officer, each the word next to his name."""
    places: dict[str, list[Value]] = defaultdict(list)
    for path, entity in bearers:
        if entity.kind != "person":
            continue
        text = readings[path].article.text
        for mention in entity.mentions:
            words = text[max(0, mention.start - 16) : mention.start].split()
            word = words[-1] if words else ""
            rank = fold(word).removeprefix("و").removeprefix("ال")
            if rank in _rank_words() and len(mention.text.split()) > 1:
                start = text.rindex(word, 0, mention.start)
                places[rank].append(Value(path, start, mention.end, text[start : mention.end], word))
    if len(places) < 2 or len({value.path for own in places.values() for value in own}) < 2:
        return []
    first, second = sorted(places)[:2]
    why = f"Two ranks for one officer: {places[first][0].text} and {places[second][0].text}."
    values = sorted((value for own in places.values() for value in own), key=lambda v: (v.path, v.start))
    return [Difference("office", "contradiction", tuple(values), why)]
