"""What the headlines and leads of one story count: the figure there is the story's, whatever words stand around it.

A lead gives one toll, one number of ministers, one price; two leads of one happening that give two differ. Left out are
figures that the other article has too, parts and additions (seven others), one toll of dead and wounded, events in
other places, and figures too far apart to be of one thing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec
from msgspec import structs

from tawatur.arabic import fold, load_words
from tawatur.reading import Quantity, Reading
from tawatur.weaving.claims.held import figures_of, same_worth
from tawatur.weaving.claims.stems import content_stems, generic_words, stem, stem_word
from tawatur.weaving.differences.durations import find_duals
from tawatur.weaving.differences.numbers import judge_numbers, market_words
from tawatur.weaving.differences.slots import Slot, in_order
from tawatur.weaving.differences.whereabouts import apart, lead_end, lead_places, lead_ranks
from tawatur.weaving.nouns import Difference

MOST: Final = 30  # articles of one story that are held against each other
# Part of the shorter lead's words that two leads share: fewer are enough where both count dead or wounded.
TOLL_ALIKE: Final = 0.25
ALIKE: Final = 0.4
HURT: Final = frozenset({"killed count", "wounded count"})
TOLLS: Final = 2  # of these that tell two accidents apart
NEAR: Final = 3  # words before a figure that tell whom it counts
FORMER: Final = 6  # words before a figure in which it may be called an earlier toll
BEHIND: Final = 40  # letters behind a figure in which it may be said to be of others
_PHRASE: Final = re.compile(r"(?:(?!\sو)[^،.:؛\n])*")  # what is counted, up to a comma or an `and`
COUNTS: Final = (" count", " duration", " measure")
WHOLE: Final = frozenset({"rescued count", "missing count"})  # told of one happening wherever they stand
MONEY: Final = " money"
RANK: Final = {"variant": 0, "update": 1, "contradiction": 2}


class Lead(msgspec.Struct, frozen=True):
    """Headline and lead of one article.

    Attributes:
        counts: For each thing that they count once, or the headline does, its figure.
        more: For each toll the figure of the lead under a headline that tells fewer.
        tolls: Its dead and wounded.
        all: All figures of the article.
        figures: Telling figures of the article, whatever they count.
        people: Those that may be of people, each with its role.
        words: Stems of headline and lead.
        places: Stems of the places that they name.
        ranks: Words of the headline that tell one of a row from the next.
        actors: Names of the people and bodies that they name.
    """

    counts: Mapping[str, Slot]
    more: Mapping[str, Slot]
    tolls: tuple[Slot, ...]
    all: tuple[Slot, ...]
    figures: frozenset[float]
    people: frozenset[tuple[str | None, float]]
    words: frozenset[str]
    places: frozenset[str]
    ranks: frozenset[str]
    actors: frozenset[str]


def read_leads(readings: Sequence[Reading], numbers: Mapping[str, Sequence[Slot]]) -> dict[str, Lead]:
    """The leads of a story by the paths of its articles.

    Args:
        readings: The articles of one story.
        numbers: The numbers of each by its path.
    """
    return {reading.article.path: _read(reading, numbers[reading.article.path]) for reading in readings[:MOST]}


def tolls_apart(one: Lead, two: Lead) -> bool:
    """Whether two leads of one day give both dead and wounded, and both with other figures: two accidents that one
    office reports in the same words. A toll that rises says so, or the other one stays.

    Args:
        one, two: The leads of two articles.
    """
    shared = {slot.thing for slot in one.tolls} & {slot.thing for slot in two.tolls}
    if len(shared) < TOLLS or any(slot.risen or slot.about for slot in (*one.tolls, *two.tolls)):
        return False
    pairs = ((first, second) for first in one.tolls for second in two.tolls if first.thing == second.thing)
    return all(first.low != second.low and first.day == second.day for first, second in pairs)


def compare_leads(leads: Mapping[str, Lead]) -> list[Difference]:
    """Figures that the leads of one story give differently.

    Args:
        leads: The leads of one story (`read_leads`).
    """
    pairs: dict[str, list[tuple[Slot, Slot]]] = defaultdict(list)
    known: dict[str, list[tuple[Slot, Slot]]] = defaultdict(list)
    for one, two in combinations(sorted(leads), 2):
        if tolls_apart(leads[one], leads[two]):
            continue
        for thing in sorted(leads[one].counts.keys() & leads[two].counts.keys()):
            first, second = leads[one].counts[thing], leads[two].counts[thing]
            if _differ(leads[one], leads[two], first, second):
                pairs[thing].append((first, second))
            elif first.toll and _supersedes(leads[one], leads[two], first, second):
                known[thing].append((first, second))
            elif same_worth(first, second):
                pairs[thing] += _under_headline(leads[one], leads[two], thing)
                pairs[thing] += _under_headline(leads[two], leads[one], thing)
    found = [difference for met in pairs.values() for difference in _tell(met, leads)]
    later = [difference for thing, met in known.items() if not pairs.get(thing) for difference in _tell(met, leads)]
    return found + [structs.replace(each, nature="update") for each in later if each.nature == "contradiction"]


def _under_headline(one: Lead, two: Lead, thing: str) -> Iterator[tuple[Slot, Slot]]:
    """What the lead of one article says against its own headline, where another article agrees with the headline: a
    part is never more than the whole."""
    more = one.more.get(thing)
    if more is not None and thing not in two.more and _differ(one, two, more, two.counts[thing], headline=True):
        yield more, two.counts[thing]


def _supersedes(one: Lead, two: Lead, first: Slot, second: Slot) -> bool:
    """Whether just one of two leads with two tolls knows the other's: it is the later one, or it corrects itself."""
    if _has(one, second) == _has(two, first):
        return False
    return _differ(one, two, first, second, headline=True) or _differ(two, one, second, first, headline=True)


def _tell(pairs: Iterable[tuple[Slot, Slot]], leads: Mapping[str, Lead]) -> Iterator[Difference]:
    """The gravest difference among the figures for one thing, wherever the articles have those figures for it."""
    by_nature: dict[str, list[tuple[Slot, Slot, str]]] = defaultdict(list)
    for one, two in pairs:
        nature, why = judge_numbers(one, two)
        if nature:
            by_nature[nature].append((one, two, why))
    if by_nature:
        nature = max(by_nature, key=lambda each: RANK[each])
        met = by_nature[nature]
        sides = in_order(each.place for one, two, _ in met for slot in (one, two) for each in _again(slot, leads))
        yield Difference("number", nature, sides, met[0][2])


def _read(reading: Reading, numbers: Sequence[Slot]) -> Lead:
    article, end = reading.article, lead_end(reading)
    title = article.headline.end if article.headline else 0
    above: dict[str, list[Slot]] = defaultdict(list)
    below: dict[str, list[Slot]] = defaultdict(list)
    for slot in numbers:
        counts = (slot.place.start < end or slot.thing in WHOLE) and slot.thing.endswith((*COUNTS, MONEY))
        if counts and not is_left_out(slot, numbers, article.text):
            (above if slot.place.start < title else below)[slot.thing].append(slot)
    for slot in find_duals(reading, title):
        above[slot.thing].append(slot)
    tops, leads = _single(above), _single(below)
    whole = {thing: slot for thing, slot in leads.items() if thing not in above}
    more = {thing: slot for thing, slot in leads.items() if slot.toll and thing in tops and slot.low > tops[thing].high}
    actors = (e.name for e in reading.entities if e.kind != "place" and any(m.start < end for m in e.mentions))
    return Lead(
        {**whole, **tops},
        more,
        tuple(slot for slot in numbers if slot.thing in HURT and slot.place.start < end),
        tuple(numbers),
        figures_of(reading),
        frozenset((q.role, float(q.value)) for q in reading.quantities if _may_be_people(q) and q.value is not None),
        frozenset(content_stems(article.text[:end])),
        lead_places(reading),
        lead_ranks(reading),
        frozenset(map(fold, actors)),
    )


def _again(slot: Slot, leads: Mapping[str, Lead]) -> Iterator[Slot]:
    """A figure of a lead and the same figure for the same thing elsewhere in its article."""
    yield slot
    for other in leads[slot.place.path].all:
        if other.thing == slot.thing and same_worth(other, slot):
            yield structs.replace(other, place=structs.replace(other.place, value=slot.place.value))


def _single(counted: Mapping[str, Sequence[Slot]]) -> dict[str, Slot]:
    """The things that are counted once."""
    return {thing: slots[0] for thing, slots in counted.items() if len({slot.low for slot in slots}) == 1}


def _differ(one: Lead, two: Lead, first: Slot, second: Slot, headline: bool = False) -> bool:
    """Whether two leads give one thing two figures; `headline` where the first is known to have the second's too."""
    if same_worth(first, second) or (not headline and _has(one, second)) or _has(two, first):
        return False
    if apart(one.places, two.places) or (first.thing.endswith(MONEY) and one.actors.isdisjoint(two.actors)):
        return False  # two banks have two profits
    if apart(one.ranks, two.ranks):
        return False  # the loads of the first plane and of the second
    least = min(len(one.words), len(two.words))
    return len(one.words & two.words) >= (TOLL_ALIKE if first.toll else ALIKE) * least


def _has(lead: Lead, slot: Slot) -> bool:
    """Whether an article has a figure elsewhere, of the same thing or as a telling one."""
    if any(s.thing == slot.thing and same_worth(s, slot) for s in lead.all):
        return True
    if slot.low not in lead.figures or not slot.toll:
        return slot.low in lead.figures
    role = slot.thing.removesuffix(" count")
    return not lead.people.isdisjoint({(role, slot.low), (None, slot.low)})


def _may_be_people(quantity: Quantity) -> bool:
    """Whether a figure may be a toll that the reading gave no role: no age, no hour, nothing that stands alone."""
    return quantity.kind == "count" and (quantity.role is not None or quantity.unit is not None)


def is_left_out(slot: Slot, numbers: Sequence[Slot], text: str) -> bool:
    """Whether a figure counts a part, something besides, or dead and wounded together, or is one of a market.

    Args:
        slot: The figure.
        numbers: All of its article.
        text: The article's text.
    """
    if not slot.toll and not market_words().isdisjoint((*slot.left, *slot.right)):
        return True
    near = set(slot.left[:NEAR])
    if slot.toll and not _list("tolls").isdisjoint(slot.left[:FORMER]) and not _list("former").isdisjoint(slot.left):
        return True  # the first toll was of nine
    both = not near.isdisjoint(_roles("killed")) and not near.isdisjoint(_roles("wounded") | _list("hurts"))
    phrase = _PHRASE.match(text, slot.place.end, slot.place.end + BEHIND)
    others = phrase is not None and not _list("others").isdisjoint(map(stem_word, phrase[0].split()))
    if (both or others) and any(_is_another_toll(each, slot) for each in numbers):
        both = others = False  # two dead, seven others wounded
    return both or others or not near.isdisjoint(_list("parts of"))


def _is_another_toll(one: Slot, two: Slot) -> bool:
    """Whether a figure is another toll right before one: two dead and seven others wounded."""
    return one.toll and two.toll and one.thing != two.thing and 0 < two.place.start - one.place.end < BEHIND


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")[name])


@cache
def _roles(role: str) -> frozenset[str]:
    words = load_words("roles")[role]["before"]
    return frozenset(stem(fold(word)) for word in words) - generic_words()
