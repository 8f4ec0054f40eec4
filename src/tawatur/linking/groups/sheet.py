"""What linking keeps of one article: its names with their forms and offices, who speaks in which role, its opening.

A tenth of a reading: twenty thousand of these stay in memory side by side, the readings themselves need not.
"""

from collections.abc import Iterator
from functools import cache
from sys import intern
from typing import Final

import msgspec

from tawatur.arabic import find_runs, fold, kept, load_words, to_ascii_digits
from tawatur.linking.names.persons import without_al
from tawatur.reading import Entity, Office, Reading

_LONGEST_PART: Final = 800  # characters of one paragraph that are looked at
_OPENING_WORDS: Final = 70  # headline and first paragraph or two
_VOCABULARY: Final = 1 << 18  # words whose stems are kept
_FULL: Final = 3  # places of the full name that are kept: beside these its bearer's office is looked for


class Named(msgspec.Struct, frozen=True, gc=False):
    """One entity of one article.

    Attributes:
        id, kind, name, offices, latin: As in the reading.
        forms: Its distinct mentions as they stand, in order.
        times: How many mentions it has.
        full: Where the first few that are its whole name stand.
    """

    id: str
    kind: str
    name: str
    forms: tuple[str, ...]
    times: int
    full: tuple[tuple[int, int], ...]
    offices: tuple[Office, ...]
    latin: tuple[str, ...]


class Sheet(msgspec.Struct, frozen=True, gc=False):
    """What linking keeps of one article.

    Attributes:
        path, id, text, outlet: As in the article.
        published: Its date of publication as printed, None when unknown.
        entities: Its entities.
        roles: Entity and role of each speaker who has one.
        opening: Words of its headline and opening that may tell one story from another.
    """

    path: str
    id: str
    text: str
    outlet: str | None
    published: str | None
    entities: tuple[Named, ...]
    roles: tuple[tuple[str, str], ...]
    opening: tuple[str, ...]


def make_sheet(reading: Reading) -> Sheet:
    """Note what linking needs of a reading."""
    article = reading.article
    return Sheet(
        article.path,
        article.id,
        article.text,
        intern(article.outlet) if article.outlet is not None else None,
        article.published.value if article.published else None,
        tuple([_note(entity) for entity in reading.entities]),
        tuple(_roles(reading)),
        tuple(_opening(reading)),
    )


def _note(entity: Entity) -> Named:
    """One entity; names stand in thousands of articles, so each is kept in memory once."""
    full = [(mention.start, mention.end) for mention in entity.mentions if mention.text == entity.name][:_FULL]
    forms = tuple(map(intern, dict.fromkeys([mention.text for mention in entity.mentions])))
    return Named(
        intern(entity.id),
        intern(entity.kind),
        intern(entity.name),
        forms,
        len(entity.mentions),
        tuple(full),
        entity.offices,
        entity.latin,
    )


def _roles(reading: Reading) -> Iterator[tuple[str, str]]:
    for statement in reading.statements:
        speaker = statement.speaker
        if speaker is not None and speaker.role and speaker.entity:
            yield intern(speaker.entity), intern(speaker.role)


def _opening(reading: Reading) -> set[str]:
    """Words of headline and opening that may tell one story from another."""
    words: set[str] = set()
    left = _OPENING_WORDS
    for part in reading.article.parts:
        found = find_runs(part.span.text[:_LONGEST_PART])[:left]
        left -= len(found)
        words.update(found)
        if left <= 0:
            break
    return {stem for word in words if (stem := _stem(word))}


def _find_stem(word: str) -> str:
    """A word folded, without what stands glued in front of it; empty for one that tells nothing."""
    found = folded = to_ascii_digits(fold(word))
    if len(found) > 4 and found[0] == "و":
        found = found[1:]
    if found.startswith(("بال", "كال", "فال")) and len(found) > 5:
        found = found[3:]
    elif found.startswith("لل") and len(found) > 4:
        found = found[2:]
    found = without_al(found)
    return "" if len(found) < 2 or found in _dull() or folded in _dull() else found


_stem: Final = kept(_find_stem, _VOCABULARY)


@cache
def _dull() -> frozenset[str]:
    lists = load_words("generic")
    words = {fold(word) for group in lists.values() for line in group for word in str(line).split()}
    return frozenset(words | {without_al(word) for word in words})
