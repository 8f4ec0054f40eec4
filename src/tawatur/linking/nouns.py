"""The noun of this room: an Actor, one person, organisation or place of the world, met in many articles."""

import msgspec


class Form(msgspec.Struct, frozen=True, gc=False):
    """One way in which one article writes the actor.

    Attributes:
        path: The article.
        entity: Id of the entity inside that article's reading.
        text: The form as it stands.
    """

    path: str
    entity: str
    text: str


class HeldOffice(msgspec.Struct, frozen=True, gc=False):
    """An office under which an article names the actor.

    Attributes:
        text: The office as given.
        path: The article.
        date: ISO date of publication, None when unknown.
        start, end: Where it stands in that article.
    """

    text: str
    path: str
    date: str | None
    start: int
    end: int


class Reason(msgspec.Struct, frozen=True, gc=False):
    """Why two entities were taken for one: a feature, its score and its detail.

    Attributes:
        feature: Name of the feature in the table of weights.
        score: 0 to 1 (negative: it speaks against).
        weight: What the table gives the feature.
        detail: What was compared, in a few words.
    """

    feature: str
    score: float
    weight: float
    detail: str


class Bond(msgspec.Struct, frozen=True):
    """One decision that two entities of two articles are one actor.

    Attributes:
        left, right: `(path, entity id)` of either side.
        probability: 0 to 1.
        reasons: The features that carried it, strongest first.
    """

    left: tuple[str, str]
    right: tuple[str, str]
    probability: float
    reasons: tuple[Reason, ...] = ()


class Actor(msgspec.Struct, frozen=True):
    """One person, organisation or place across articles.

    Attributes:
        id: Stable identifier (from its earliest form, so that a rerun gives the same).
        kind: `person|organisation|place`.
        name: Fullest usual form.
        latin: Latin spellings, most usual first.
        forms: Every distinct form by article.
        offices: Offices by article and time.
        bonds: The decisions that hold it together, with reasons.
    """

    id: str
    kind: str
    name: str
    latin: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    offices: tuple[HeldOffice, ...] = ()
    bonds: tuple[Bond, ...] = ()


class Decision(msgspec.Struct, frozen=True):
    """A person's word on who is who; it wins over every score, and later ones over earlier ones.

    Attributes:
        kind: `merge` (the two are one) or `split` (they are two).
        left, right: `(path, entity)` of either side; the entity by its id in that reading or by one of its forms, which
            outlives a new reading of the article.
    """

    kind: str
    left: tuple[str, str]
    right: tuple[str, str]


class Match(msgspec.Struct, frozen=True):
    """An actor that a name asked for may mean.

    Attributes:
        actor: The actor.
        score: 0 to 1; 1 is one of its own forms, letter for letter after folding.
        detail: What matched, in a few words.
    """

    actor: Actor
    score: float
    detail: str
