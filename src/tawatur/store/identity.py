"""Identifiers that stay: a new weave takes over those of the old one where they speak of the same thing.

Weaving names a thing after its earliest member, and an earlier one may come in later. Here each new thing takes the
identifier of the old one that it shares most members with; the others that it swallowed leave a forwarding address.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping

import msgspec

from tawatur.linking import Actor
from tawatur.weaving import Claim, Story, Weave

Members = Mapping[str, frozenset[Hashable]]


class Renaming(msgspec.Struct, frozen=True):
    """What the identifiers of a new weave become.

    Attributes:
        names: New identifier to the one that is kept.
        forwards: Old identifier that is gone to the one that holds its members now.
    """

    names: dict[str, str]
    forwards: dict[str, str]


def story_members(stories: Iterable[Story]) -> Members:
    """A story is its articles."""
    return {story.id: frozenset(story.articles) for story in stories}


def actor_members(actors: Iterable[Actor]) -> Members:
    """An actor is the entities of the articles in which it was found."""
    return {actor.id: frozenset((form.path, form.entity) for form in actor.forms) for actor in actors}


def claim_members(claims: Iterable[Claim]) -> Members:
    """A claim is its reports."""
    return {claim.id: frozenset((r.path, r.start, r.end) for r in claim.reports) for claim in claims}


def match_identifiers(old: Members, new: Members, gone: Iterable[str] = ()) -> Renaming:
    """Which old identifier each new thing takes over.

    Args:
        old: Identifier to members, as the desk has them.
        new: The same for the new weave.
        gone: Identifiers that forward already; they are never given to anything else.

    Returns:
        The renaming; the pair with most members in common is matched first, ties by identifier, so that the same
        two weaves always give the same.
    """
    home = {member: key for key, members in old.items() for member in members}
    shared = {key: Counter(home[m] for m in members if m in home) for key, members in new.items()}
    pairs = sorted((-count, was, now) for now, counter in shared.items() for was, count in counter.items())
    taken: dict[str, str] = {}
    names: dict[str, str] = {}
    for _, was, now in pairs:
        if was not in taken and now not in names:
            taken[was] = now
            names[now] = was
    _name_the_new({*old, *gone}, new, names)
    heirs = {was: now for _, was, now in reversed(pairs)}
    forwards = {was: names[heirs[was]] for was in old if was not in taken and was in heirs}
    return Renaming(names, forwards)


def _name_the_new(known: set[str], new: Members, names: dict[str, str]) -> None:
    """Things without a predecessor keep their own identifier, unless another holds it or held it."""
    used = known | set(names.values())
    for key in new:
        if key not in names:
            free = key
            number = 2
            while free in used:
                free = f"{key}-{number}"
                number += 1
            names[key] = free
            used.add(free)


def rename_weave(woven: Weave, stories: Renaming, actors: Renaming, claims: Renaming) -> Weave:
    """The weave under the identifiers that are kept."""
    replace = msgspec.structs.replace
    return replace(
        woven,
        stories=tuple(replace(story, id=stories.names[story.id]) for story in woven.stories),
        actors=tuple(replace(actor, id=actors.names[actor.id]) for actor in woven.actors),
        claims=tuple(
            replace(
                claim,
                id=claims.names[claim.id],
                story=None if claim.story is None else stories.names.get(claim.story, claim.story),
            )
            for claim in woven.claims
        ),
        positions=tuple(
            replace(position, actor=actors.names.get(position.actor, position.actor)) for position in woven.positions
        ),
    )
