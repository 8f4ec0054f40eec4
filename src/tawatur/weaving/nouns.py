"""The nouns of this room: Story, Claim with its verdict, Difference, Position, and the Weave that holds them all."""

import msgspec

from tawatur.linking import Actor


class Story(msgspec.Struct, frozen=True):
    """Articles about one happening.

    Attributes:
        id: Stable identifier; a later merge leaves a forwarding address in the store.
        title: Headline of its most central article.
        date: ISO date of the happening as far as known.
        place: Name of the place, None when the articles do not agree on one.
        articles: Paths, in order of publication, then path.
    """

    id: str
    title: str
    date: str | None
    place: str | None
    articles: tuple[str, ...]


class Step(msgspec.Struct, frozen=True):
    """One name on the chain of a report, from the outlet inwards to the speaker.

    Attributes:
        name: As printed.
        kind: `outlet|agency|person|spokesperson|document|social|unnamed`.
        basis: `stated` or `inferred` (shared wording, rare figures, order, time).
        why: The reason of an inferred step, empty for a stated one.
    """

    name: str
    kind: str
    basis: str = "stated"
    why: str = ""


class Report(msgspec.Struct, frozen=True):
    """One article's words for a claim.

    Attributes:
        path: The article.
        statement: Id of the statement, None for a fact told in the article's own voice.
        start, end, text: The words.
        chain: From the outlet inwards to the speaker.
        asserts: False where the report denies the claim.
    """

    path: str
    statement: str | None
    start: int
    end: int
    text: str
    chain: tuple[Step, ...] = ()
    asserts: bool = True


class Value(msgspec.Struct, frozen=True):
    """One side of a difference: where it stands and what it is worth (as text)."""

    path: str
    start: int
    end: int
    text: str
    value: str


class Difference(msgspec.Struct, frozen=True):
    """Reports that do not say the same.

    Attributes:
        kind: `number|name|office|place|date|attribution`.
        nature: `contradiction|update|variant`.
        values: One or more places for each side.
        why: What was compared and why it has this nature, in a sentence.
    """

    kind: str
    nature: str
    values: tuple[Value, ...]
    why: str = ""


class Claim(msgspec.Struct, frozen=True):
    """One thing that reports assert or deny.

    Attributes:
        id: Stable identifier.
        story: Id of the story, None for a claim outside any.
        gist: The shortest report's words.
        verdict: `single-report|repeated|corroborated|conflicting|denied`.
        origins: How many different sources assert it.
        witnesses: Over how many independent ways the words reached us.
        why: The reason in one sentence, with the spans it rests on.
        reports: The words of each article.
        differences: Where the reports differ on this claim.
    """

    id: str
    story: str | None
    gist: str
    verdict: str
    origins: int
    witnesses: int
    why: str
    reports: tuple[Report, ...]
    differences: tuple[Difference, ...] = ()


class Copy(msgspec.Struct, frozen=True):
    """An article that carries another's text.

    Attributes:
        path: The later article.
        of: The earlier one (who had it first).
        share: Share of the later one's words that lie in aligned runs, 0 to 1.
        runs: `(start, end, start in the other, end in the other)` of each aligned run: the evidence.
    """

    path: str
    of: str
    share: float
    runs: tuple[tuple[int, int, int, int], ...] = ()


class Position(msgspec.Struct, frozen=True):
    """One actor's word on one subject at one time.

    Attributes:
        actor: Id of the actor.
        subject: What it is about (the key words or the claim's gist).
        date: ISO date, None when unknown.
        stance: As the statement has it.
        path, statement: Where it was said.
        reverses: `(path, statement)` of an earlier position that this one reverses, None otherwise.
    """

    actor: str
    subject: str
    date: str | None
    stance: str
    path: str
    statement: str
    reverses: tuple[str, str] | None = None


class Weave(msgspec.Struct, frozen=True):
    """Everything that was woven out of a set of readings."""

    stories: tuple[Story, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    differences: tuple[Difference, ...] = ()
    copies: tuple[Copy, ...] = ()
    positions: tuple[Position, ...] = ()
