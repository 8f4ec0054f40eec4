"""Which groups are worth comparing: those that share a key in an inverted index, never all with all.

Keys are pairs of parts, consonant skeletons, prefixes of longer names, bags of words, initials, entries of the
gazetteer, and forms that an article uses beside the full name. A block that is too large tells nothing and is
passed over, which keeps time linear.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from tawatur.arabic import skeleton
from tawatur.linking.compare.body import OPTIONAL_HEADS, bag
from tawatur.linking.compare.office import HELD_BY_MANY
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.aliases import name_key
from tawatur.linking.names.census import is_native

_LARGEST: Final = 40  # groups in one block; a block of more is no evidence
_SAME_OFFICE: Final = 12  # names of one given name and one word of the office


def find_candidates(
    layout: Layout, groups: Sequence[Group], offices: Sequence[frozenset[frozenset[str]]]
) -> list[tuple[int, int]]:
    """Pairs of groups to compare.

    Args:
        layout: The readings laid out.
        groups: Their groups.
        offices: The offices of each group.

    Returns:
        Pairs `(smaller index, larger index)`, each once, in order.
    """
    blocks: dict[tuple[str, ...], list[int]] = {}
    exact = {(group.kind, group.key): group.index for group in groups if not group.bare}
    pairs: set[tuple[int, int]] = set()
    for group in groups:
        if group.bare:
            continue
        for key in _keys(group, offices[group.index]):
            blocks.setdefault(key, []).append(group.index)
        for shorter in _shorter(group):
            other = exact.get((group.kind, shorter))
            if other is not None and other != group.index:
                pairs.add((min(other, group.index), max(other, group.index)))
    for key, members in blocks.items():
        members = list(dict.fromkeys(members))
        if key[0] == "alias" or len(members) <= (_SAME_OFFICE if key[0] == "given" else _LARGEST):
            pairs.update(_pairs(members) if key[0] != "alias" else pairwise(members))
        elif key[0] == "ends":
            pairs.update(_with_short(members, groups))
    pairs.update(_by_form(layout, groups, exact))
    return sorted(pair for pair in pairs if groups[pair[0]].kind == groups[pair[1]].kind)


def _keys(group: Group, offices: frozenset[frozenset[str]]) -> Iterator[tuple[str, ...]]:
    if group.alias >= 0:
        yield "alias", str(group.alias)
    if group.person is not None:
        parts = group.person.parts
        if len(parts) < 2:
            return
        yield "ends", parts[0], parts[-1]
        if len(parts) > 2:
            yield "sounds", *(skeleton(part) for part in parts)
        sound = skeleton(parts[-1])
        if len(sound) > 1:
            yield "sound", parts[0] if is_native(parts[0]) else skeleton(parts[0]), sound
        for word in sorted({word for office in offices for word in office} - HELD_BY_MANY):
            yield "given", parts[0] if is_native(parts[0]) else skeleton(parts[0]), word
    elif group.body is not None:
        words = group.body.words
        yield group.kind, *bag(words)
        if len(words) > 1 and words[0] in OPTIONAL_HEADS:
            yield group.kind, "without head", *words[1:]
        if any(word[0] != "@" for word in words):
            yield (group.kind, "sound", *(word if word[0] == "@" else skeleton(word) for word in words))
        if len(words) == 1 and 3 <= len(words[0]) <= 6:
            yield "initials", words[0]
        elif len(words) >= 3 and group.kind == "organisation":
            yield "initials", group.body.initials
            yield "initials", group.body.initials + "ه"


def _shorter(group: Group) -> Iterator[str]:
    """Keys of names that this one may be the longer form of."""
    if group.person is not None:
        parts = group.person.parts
        for length in range(2, len(parts)):
            yield group.person.first(length)
            yield " ".join(parts[:length])
        if group.person.kunya and len(parts) > 1:
            yield group.person.first(len(parts))
    elif group.body is not None:
        words = group.body.words
        for length in range(2, len(words)):
            yield " ".join(words[:length])
        if len(words) > 1 and words[0] in OPTIONAL_HEADS:
            yield " ".join(words[1:])


def _pairs(members: Sequence[int]) -> Iterable[tuple[int, int]]:
    return combinations(sorted(members), 2)


def _with_short(members: Sequence[int], groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Of a large block of one given and family name: the bare two-part name with each longer one."""
    short = [index for index in members if _size(groups[index]) == 2][:3]
    for one in short:
        for other in members:
            if other != one:
                yield min(one, other), max(one, other)


def _size(group: Group) -> int:
    return group.person.size if group.person is not None else len(group.key.split())


def _by_form(layout: Layout, groups: Sequence[Group], exact: dict[tuple[str, str], int]) -> Iterator[tuple[int, int]]:
    """Groups of which one's articles use the other's full name as a form of the same entity."""
    for group in groups:
        if group.bare:
            continue
        for form in other_forms(layout, group):
            other = exact.get((group.kind, form))
            if other is not None and other != group.index:
                yield min(other, group.index), max(other, group.index)


def other_forms(layout: Layout, group: Group) -> dict[str, int]:
    """Comparable names that a group's entities have beside their own, and in how many articles each."""
    found: dict[str, int] = {}
    own = layout.entity[group.sightings[0]].name
    for sighting in group.sightings:
        entity = layout.entity[sighting]
        if len(entity.forms) > 1 or own not in entity.forms:
            for key in {name_key(group.kind, text) for text in entity.forms}:
                if key != group.key and key:
                    found[key] = found.get(key, 0) + 1
    return found
