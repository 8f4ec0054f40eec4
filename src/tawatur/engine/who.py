"""Who is meant by a name, and all that the desk has of him: statements in time, offices, positions."""

import msgspec

from tawatur.linking import Actor, Match, find_actors
from tawatur.reading import Statement
from tawatur.store import Store, apply_corrections
from tawatur.weaving import Position

NEAR = 0.9  # matches this near to the best one are shown as other persons who may be meant


class Saying(msgspec.Struct, frozen=True):
    """One statement of an actor in one article."""

    path: str
    outlet: str | None
    date: str | None
    statement: Statement


class Profile(msgspec.Struct, frozen=True):
    """An actor and what he said, oldest first.

    Attributes:
        actor: Who.
        sayings: His statements, article by article.
        positions: His positions by subject, reversals flagged.
    """

    actor: Actor
    sayings: tuple[Saying, ...]
    positions: tuple[Position, ...]


def find_who(name: str, store: Store) -> tuple[Match, ...]:
    """Actors that a name may mean, best first.

    Args:
        name: In full or in part, in Arabic or Latin letters, or the actor's identifier.
        store: The desk.

    Returns:
        The best match and those nearly as good; the words of the name are tried first, then its sound.
    """
    found = find_actors(name, store.actors_named(name)) or find_actors(name, store.weave().actors)
    return tuple(match for match in found if match.score >= found[0].score * NEAR)


def profile_actor(actor: Actor, store: Store) -> Profile:
    """All that a desk has of an actor.

    Args:
        actor: One of its actors.
        store: The desk.

    Returns:
        His profile.
    """
    mine = {(form.path, form.entity) for form in actor.forms}
    corrections = store.corrections()
    sayings = []
    for as_read in store.readings(sorted({form.path for form in actor.forms})):
        reading = apply_corrections(as_read, corrections)
        article = reading.article
        date = article.published.value[:10] if article.published else None
        for said in reading.statements:
            if said.speaker is not None and (article.path, said.speaker.entity) in mine:
                sayings.append(Saying(article.path, article.outlet, date, said))
    sayings.sort(key=lambda saying: (saying.date or "", saying.path))
    positions = tuple(position for position in store.weave().positions if position.actor == actor.id)
    return Profile(actor, tuple(sayings), positions)
