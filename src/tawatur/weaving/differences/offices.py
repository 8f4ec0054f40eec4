"""Which office reports give a person: two that exclude one another, read from the words beside the name.

An office is cut to its first words (`deputy commander`) and to what they govern first (`operations`). Only offices with
the same first words are compared, and only where neither names what the other governs: a longer form of one office,
another rank or form of address, a former office and a second office held beside the first are no difference.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, takewhile
from typing import Final

import msgspec
from msgspec import structs
from rapidfuzz.distance import Levenshtein

from tawatur.arabic import fold, fold_word, load_words
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.stems import Stem, find_stems, generic_words, stem
from tawatur.weaving.differences.voices import countries_in
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.once import once

REACH: Final = 140  # letters on each side of a name in which its office stands
MOST_WORDS: Final = 11
MOST: Final = 40  # articles of one story whose offices are held against each other
BEFORE: Final = 24  # letters before an office or its bearer in which it may be said that he takes it up
BESIDE: Final = 4  # letters between an office and another name to which it may belong as well
LONG: Final = 6  # letters of a word from which one letter makes no other one, whatever its stem is
SHORT: Final = 3  # letters of a stem up to which one letter makes another word, not a misprint
_BREAK: Final = re.compile(r"[\n.،؛:()؟!,;]")
_AFTER: Final = re.compile(r"[\n.،؛:()؟!,;\"«“]")  # behind a name a quotation mark may open its bearer's words
_HIS: Final = ("ها", "هم", "هما")
_OPENING: Final = re.compile(r"[\s\"«»“”،(]*")


class Office(msgspec.Struct, frozen=True):
    """One office as a report gives it.

    Attributes:
        place: Where it stands.
        heads: Stems of its first words.
        over: Stem of what they govern first.
        is_place: Whether that is a place.
        stems: All its stems.
        body: The sort of body that the first words govern, empty where they govern something else.
    """

    place: Value
    heads: tuple[str, ...]
    over: str
    is_place: bool
    stems: frozenset[str]
    body: str = ""


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("offices")[name])


@cache
def _passing() -> frozenset[str]:
    """Words of an office that somebody holds no longer, not yet, or for a time."""
    return _list("former") | _list("acting") | _list("taken up")


@cache
def _same() -> Mapping[str, int]:
    return {stem(fold(word)): i for i, group in enumerate(load_words("offices")["same"]) for word in group}


@cache
def _qualifiers() -> frozenset[str]:
    ranks = (stem(fold(word)) for word in load_words("ranks")["ranks"])
    titles = (stem(fold(word)) for kind in ("address", "rank") for word in load_words("titles")[kind])
    peoples = (stem(fold(word)) for word in load_words("nationalities"))
    return frozenset((*_list("qualifiers"), *_list("bodies"), *ranks, *titles, *peoples))


def compare_offices(bearers: Sequence[tuple[str, Entity]], readings: Mapping[str, Reading]) -> list[Difference]:
    """Two offices for one person.

    Args:
        bearers: The entities of one actor, each with its article.
        readings: The readings by path.
    """
    held: dict[str, list[Office]] = defaultdict(list)
    for path, entity in bearers:
        if entity.kind == "person":
            held[path] += read_offices(readings[path], entity)
    for one, two in combinations(sorted(held)[:MOST], 2):
        pairs = [(first, second) for first in held[one] for second in held[two]]
        for first, second in pairs:
            if not _may_be_second(first, second, pairs):
                why = f"Two offices for one person: {first.place.text} ({one}) and {second.place.text} ({two})."
                return [Difference("office", "contradiction", (first.place, second.place), why)]
    return []


def _may_be_second(one: Office, two: Office, pairs: Sequence[tuple[Office, Office]]) -> bool:
    """Whether two offices may both be held: nothing speaks against it, or the articles agree on another one."""
    if is_deputy(one, two) or is_deputy(two, one):
        return any(first.heads == second.heads and agree(first, second) for first, second in pairs)
    return any(agree(first, second) for first, second in pairs) or not exclude(one, two)


def is_deputy(one: Office, two: Office) -> bool:
    """Whether the one is the deputy of the other: the deputy minister of health is not the minister."""
    if one.heads[1:] != two.heads or not two.heads or one.heads[0] not in _list("deputies"):
        return False
    return _bare(one.over) == _bare(two.over) and not (one.stems | two.stems) & _passing()


def agree(one: Office, two: Office) -> bool:
    """Whether two offices may be one: either names what the other governs."""
    alike = _same()
    left, right = _bare(one.over), _bare(two.over)
    others = {alike[s] for word in two.stems for s in (word, _bare(word)) if s in alike}
    same = any(alike[s] in others for s in (one.over, left) if s in alike)
    if left in map(_bare, two.stems) or right in map(_bare, one.stems) or same:
        return True
    states = _list("states")
    if (one.over in states and _is_place(two)) or (two.over in states and _is_place(one)):
        return True  # the vice president of the republic is that of the country
    if one.body and one.body == two.body and len((one.stems & two.stems) - {*one.heads, one.body} - generic_words()):
        return True  # one body, put into Arabic twice: a centre of one ending
    short, long = sorted((one.over, two.over), key=lambda stem: (len(stem), stem))
    if long.startswith(short) or long.endswith(short):
        return True  # a word glued to its neighbour, or a preposition that no stemmer takes off
    if len(short) > SHORT and Levenshtein.distance(short, long) <= 1:
        return True
    first, second = (fold(each.place.text.split()[-1]) for each in (one, two))
    misprint = min(len(first), len(second)) >= LONG and Levenshtein.distance(first, second) <= 1
    return misprint and len(one.stems) == len(two.stems)  # one name from a foreign language, written twice


def _is_place(office: Office) -> bool:
    return office.is_place or bool(countries_in(office.place.text))


def _bare(stem: str) -> str:
    """A stem without a preposition and an ending that short words keep."""
    stem = stem[1:] if len(stem) >= SHORT and stem[0] in "بل" else stem
    return stem.removesuffix("ه")


def exclude(one: Office, two: Office) -> bool:
    """Whether nobody holds both at once: the same first words over two things of one kind."""
    former = _list("former")
    if one.heads != two.heads or one.is_place != two.is_place or (one.stems | two.stems) & (former | _list("taken up")):
        return False
    return not agree(one, two)


def read_offices(reading: Reading, entity: Entity) -> tuple[Office, ...]:
    """The offices that the words beside a person's name tell.

    Args:
        reading: One article, read.
        entity: The person.
    """
    known = _known(reading)
    if entity.id not in known:
        known[entity.id] = tuple(_offices_of(reading, entity))
    return known[entity.id]


@once
def _known(reading: Reading) -> dict[str, tuple[Office, ...]]:
    """The offices of an article by entity, filled as they are asked for."""
    return {}


def _offices_of(reading: Reading, entity: Entity) -> Iterator[Office]:
    text = reading.article.text
    for mention in entity.mentions:
        for run in (_before(text, mention.start), _after(text, mention.end)):
            if not run:
                continue
            start, end = run[0].start, run[-1].end
            others = (m for e in reading.entities if e.kind == "person" and e is not entity for m in e.mentions)
            if any(m.start < end + BESIDE and start - BESIDE < m.end for m in others):
                continue  # an office between two names may belong to either
            office = _cut(reading, run)
            if office is not None:
                first = min(start, mention.start)
                before = {each.text for each in find_stems(text, max(0, first - BEFORE), first)}
                yield structs.replace(office, stems=office.stems | (before & _list("taken up")))


def _before(text: str, end: int) -> list[Stem]:
    """The words of an office that ends where a name begins."""
    start = max(0, end - REACH)
    breaks = [match.end() for match in _BREAK.finditer(text, start, end)]
    words = list(find_stems(text, breaks[-1] if breaks else start, end))[-MOST_WORDS:]
    if _list("heads").isdisjoint([word.text for word in words]):
        return []
    first = None
    for i in range(len(words) - 1, -1, -1):
        if _ends(words, i):
            break
        if words[i].text in _list("heads"):
            first = i
            bare_before = i > 0 and words[i - 1].text in _list("heads") and not _definite(words[i - 1], text)
            if (_definite(words[i], text) and not bare_before) or _joined(words[i], text):
                break  # a definite title begins anew: the minister received the ambassador
    return words[first:] if first is not None else []


def _after(text: str, start: int) -> list[Stem]:
    """The words of an office that begins where a name ends."""
    opening = _OPENING.match(text, start)
    begin = opening.end() if opening else start
    stop = _AFTER.search(text, begin, begin + REACH)
    words = list(find_stems(text, begin, stop.start() if stop else min(len(text), begin + REACH)))[:MOST_WORDS]
    if not words or words[0].text not in _list("heads") or words[0].start != begin or _joined(words[0], text):
        return []
    ends = next((i for i in range(len(words)) if _ends(words, i)), len(words))
    return words[:ends]


def _cut(reading: Reading, run: Sequence[Stem]) -> Office | None:
    text, heads = reading.article.text, 0
    while heads < len(run) and run[heads].text in _list("heads"):
        heads += 1
    if _is_its(text[run[heads - 1].start : run[heads - 1].end]):
        return None  # `its president`: of a body named before
    if _stands_alone(run, heads, text):
        return None  # `the accompanying minister`
    own = takewhile(lambda word: not _joined(word, text), run[heads:])  # `the board and its members`: two things
    governed = (word for word in own if word.text not in _qualifiers())
    over = next((word for word in governed if not _is_adjective(run, heads, word, text)), None)
    if over is None or len(over.text) < SHORT or over.text.isascii() or _is_its(text[over.start : over.end]):
        return None  # `chairman of it`, `of its board`; a name in other letters is no other name
    while run[-1].text in _list("through"):
        run = run[:-1]
    start, end = run[0].start, run[-1].end
    place = Value(reading.article.path, start, end, text[start:end], text[start:end])
    chain = tuple(word.text for word in run[:heads])
    first = run[heads].text if heads < len(run) else ""
    stems = frozenset(word.text for word in run)
    places = (m for e in reading.entities if e.kind == "place" for m in e.mentions)
    is_place = any(m.start <= over.start < m.end for m in places)
    return Office(place, chain, over.text, is_place, stems, first if first in _list("bodies") else "")


def _stands_alone(run: Sequence[Stem], heads: int, text: str) -> bool:
    """Whether a definite title has nothing but adjectives behind it: what is of something says so by a preposition."""
    said = [fold_word(text[word.start : word.end]) for word in run]
    if not said[heads - 1].startswith("ال") or run[heads - 1].text in _list("spokesmen"):
        return False
    behind = list(takewhile(lambda word: word.startswith("ال"), said[heads:]))
    return bool(behind) and (heads + len(behind) == len(said) or said[heads + len(behind)].startswith(("و", "في")))


def _is_its(word: str) -> bool:
    """Whether a word is somebody's who was named before: his board is the board."""
    return fold_word(word).endswith(_HIS)


def _is_adjective(run: Sequence[Stem], heads: int, word: Stem, text: str) -> bool:
    """Whether a word only says which sort of spokesman: after `spokesman` an adjective says nothing of his house."""
    speaks = run[heads - 1].text in _list("spokesmen")
    return speaks and word is run[heads] and fold_word(text[word.start : word.end]).endswith("ي")


def _ends(words: Sequence[Stem], i: int) -> bool:
    """Whether a word belongs to no office: one of the words that tell nothing, or another person's title."""
    word = words[i].text
    if word in _list("through") or word in _list("heads") or (i > 0 and words[i - 1].text in _list("heads")):
        return False  # what follows a first word is governed by it, be it a word of saying (minister of transport: نقل)
    return word in generic_words() or word in _list("titles") or word in _list("ends") or word[0].isdigit()


def _definite(word: Stem, text: str) -> bool:
    return fold_word(text[word.start : word.end]).startswith(("ال", "وال", "بال", "لل"))


def _joined(word: Stem, text: str) -> bool:
    """Whether the word is joined to what precedes it by `and`, so that another holds the office before it."""
    folded = fold_word(text[word.start : word.end])
    if folded == "و":
        return True
    return folded.startswith("و") and stem(folded[1:]) == word.text and folded[1:] not in ("زير", "كيل", "زيره")
