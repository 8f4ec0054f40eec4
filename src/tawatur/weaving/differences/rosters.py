"""Lists of people: a pair with another partner in another report, and one name that a list takes for two.

`The pair X and Y` in one article and `the pair X and Z` in another cannot both be right where each article tells of one
such pair only. A list of names that puts a comma between a man's first and last name counts him twice.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import Final

import msgspec
from rapidfuzz.distance import Levenshtein

from tawatur.arabic import Span, fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import generic_words, stem_word
from tawatur.weaving.differences.slots import beside, contradict, in_order
from tawatur.weaving.nouns import Difference, Value

MOST: Final = 30  # articles of one story that are held against each other
LONG: Final = 5  # names that make a list
ALIKE: Final = 3  # further names that two lists share, so that they list one thing
BESIDE: Final = 2  # telling words beside two groups that say that they do one thing
GLUE: Final = 4  # letters between two names of one list: a comma, an `and`, a quotation mark
_DUAL: Final = re.compile(r"(?<![^\W_])[وفبل]{0,2}(?:ال|ل)([^\W\d_]{3,})(?:ان|ين)(?=[\s\"«“(]+$)")
_OWN: Final = re.compile(r"[\s\"»”)،]*(?:[^\W\d_]+ )?[^\W\d_]{2,}(?:هما|هم)(?![^\W_])")
_OPENING: Final = 24  # letters before the first name in which the word stands that opens a list
_GLUE: Final = re.compile(r"[\s\"«»“”(),،]*(?:و\s*)?[\s\"«»“”(]*$")
# A list begins where no item stands before it, and nothing of it is given back: linear in a text of whatever length.
_LINE: Final = re.compile(r"[^\n.؛:]+")
_PIECE: Final = re.compile(r"[^،,]+")
_COMMA: Final = re.compile(r"[،,]")
_COMMAS: Final = 4  # of a list
_SHORT: Final = 3  # words of a name in a list


class Group(msgspec.Struct, frozen=True):
    """So many people named together: their names by stem, where they stand, and what is told of them.

    Attributes:
        members: The stems of each one's names, the last name last.
        place: Where they stand, with the word that announces them.
        words: Telling stems beside them.
        own: Whether they do something of their own (`the pair X and Y went through their training`).
    """

    members: tuple[tuple[str, ...], ...]
    place: Value
    words: frozenset[str] = frozenset()
    own: bool = False


def compare_rosters(readings: Sequence[Reading]) -> list[Difference]:
    """Lists of people that articles of one story give differently.

    Args:
        readings: The articles of one story.
    """
    return [*_compare_groups(readings[:MOST]), *_compare_lists(readings[:MOST])]


def _compare_groups(readings: Sequence[Reading]) -> list[Difference]:
    groups = {reading.article.path: list(_groups(reading)) for reading in readings}
    pairs = []
    for one, two in combinations(sorted(path for path, own in groups.items() if own), 2):
        for first in groups[one]:
            for second in groups[two]:
                if _part_ways(first, second, groups[one], groups[two]):
                    pairs.append((first.place, second.place))
    if not pairs:
        return []
    return [contradict("name", "One of two is another", [place for pair in pairs for place in pair])]


def _part_ways(one: Group, two: Group, beside_one: Sequence[Group], beside_two: Sequence[Group]) -> bool:
    """Whether two groups of one size share people and not all, and neither article tells of another group of theirs."""
    shared = [first for first in one.members if any(_is_same(first, second) for second in two.members)]
    if len(one.members) != len(two.members) or not shared or len(shared) == len(one.members):
        return False
    names = {word for member in (*one.members, *two.members) for word in member}
    if len((one.words & two.words) - names) < BESIDE and not (one.own and two.own):
        return False
    return all(sum(_holds(group, shared) for group in own) == 1 for own in (beside_one, beside_two))


def _holds(group: Group, people: Sequence[tuple[str, ...]]) -> bool:
    return any(_is_same(member, other) for member in group.members for other in people)


def _is_same(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names may be one man's: one in short for the other, or one last name, be it misspelt."""
    if set(one) <= set(two) or set(two) <= set(one):
        return True
    return Levenshtein.distance(one[-1], two[-1]) <= 1


def _groups(reading: Reading) -> Iterator[Group]:
    text = reading.article.text
    names = sorted((m for e in reading.entities if e.kind == "person" for m in e.mentions), key=lambda m: m.start)
    for i, first in enumerate(names):
        many, start = _opens(text, first.start)
        run = list(_run(text, names[i:])) if many else []
        if many and len(run) == many:
            members = tuple(tuple(map(stem_word, name.text.split())) for name in run)
            if len(set(members)) == many:
                end = run[-1].end
                place = Value(
                    reading.article.path,
                    start,
                    end,
                    text[start:end],
                    " ".join(sorted(member[-1] for member in members)),
                )
                near = (word for side in beside(text, start, end) for word in side if len(word) > 1)
                words = frozenset(near) - generic_words()
                yield Group(members, place, words, _OWN.match(text, end) is not None)


def _opens(text: str, start: int) -> tuple[int, int]:
    """How many people the word before a name announces, nought where it announces none, and where that word stands."""
    before = text[max(0, start - _OPENING) : start]
    words = before.split()
    word = next((word for word in reversed(words) if any(letter.isalpha() for letter in word)), "")
    at = text.rfind(word, 0, start) if word else start
    if fold(word) in _announced():
        return _announced()[fold(word)], at
    dual = _DUAL.search(before)
    return (2, at) if dual and "\n" not in text[at:start] else (0, start)


def _run(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Names in a row with nothing between them but what joins them."""
    yield names[0]
    for one, two in pairwise(names):
        between = text[one.end : two.start]
        if len(between) > 2 * GLUE or not _GLUE.fullmatch(between) or not ("و" in between or _COMMA.search(between)):
            return
        yield two


@cache
def _announced() -> dict[str, int]:
    lists = load_words("differences")["a group of"]
    return {fold(word): int(many) for many, words in lists.items() for word in words}


def _compare_lists(readings: Sequence[Reading]) -> list[Difference]:
    lists = [each for reading in readings for each in _lists(reading)]
    for one, names in lists:
        for two, others in lists:
            if one.path != two.path and (name := _split(names, others)):
                why = f"One name taken for two: {name} ({two.path} has it as one, {one.path} as two)."
                return [Difference("number", "contradiction", in_order((one, two)), why)]
    return []


def _lists(reading: Reading) -> Iterator[tuple[Value, list[str]]]:
    """Long lists of short names, each with the place that holds it."""
    text = reading.article.text
    for line in _LINE.finditer(text):
        first, last = line.span()
        if text.count("،", first, last) + text.count(",", first, last) < _COMMAS:
            continue
        # what stands before the first comma opens the list
        pieces = list(_PIECE.finditer(text, first, last))[1:]
        run: list[re.Match[str]] = []
        for piece in (*pieces, None):
            if piece is not None and len(piece[0].split()) <= _SHORT:
                run.append(piece)
                continue
            if len(run) >= LONG - 1:
                start, end = run[0].start(), run[-1].end()
                names = [fold(" ".join(each[0].split())) for each in run]
                yield Value(reading.article.path, start, end, text[start:end], str(len(names))), names
            run = []


def _split(names: Sequence[str], others: Sequence[str]) -> str:
    """The name of the second list that the first one gives as two in a row, empty where there is none."""
    lasts = {name.split()[-1] for name in others if name}
    for one, two in pairwise(names):
        if two.startswith("و"):
            continue  # the last one of a list, joined by `and` with a comma here and without one there
        if f"{one} {two}" in others and " " not in one and " " not in two:
            rest = {name.split()[-1] for name in names if name and name not in (one, two)}
            if len(rest & lasts) >= ALIKE:
                return f"{one} {two}"
    return ""
