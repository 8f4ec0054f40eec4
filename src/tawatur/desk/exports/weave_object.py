"""A weave as `tawatur weave --format json` and `tawatur export --format json` print it: one object, the public form."""

import msgspec

from tawatur.linking import Actor
from tawatur.weaving import Claim, Difference, Report, Story, Weave


class PrintedStory(msgspec.Struct, frozen=True):
    """Articles about one happening."""

    id: str
    title: str
    date: str | None
    place: str | None
    articles: list[str]


class PrintedNames(msgspec.Struct, frozen=True, omit_defaults=True):
    """Names of an entity by script; a language without one is left out."""

    latin: str | None = None


class PrintedForm(msgspec.Struct, frozen=True):
    """A form of the name and where it stands."""

    path: str
    text: str


class PrintedOffice(msgspec.Struct, frozen=True):
    """An office under which an article names the entity."""

    text: str
    path: str
    date: str | None


class PrintedReason(msgspec.Struct, frozen=True):
    """A feature that spoke for one actor (above 0) or against it, with what was compared."""

    feature: str
    score: float
    weight: float
    detail: str


class PrintedBond(msgspec.Struct, frozen=True):
    """Why two entities of two articles were taken for one."""

    left: PrintedForm
    right: PrintedForm
    probability: float
    reasons: list[PrintedReason]


class PrintedActor(msgspec.Struct, frozen=True):
    """One person, organisation or place across articles; `bonds` says why names that differ are one."""

    id: str
    kind: str
    name: str
    names: PrintedNames
    forms: list[PrintedForm]
    offices: list[PrintedOffice]
    bonds: list[PrintedBond]


class PrintedStep(msgspec.Struct, frozen=True):
    """One link of a chain: stated by the text, or inferred, and then why."""

    name: str
    kind: str
    basis: str
    why: str


class PrintedReport(msgspec.Struct, frozen=True):
    """One article's words for a claim; `chain` runs from the outlet to the speaker, `links` says how each is known."""

    path: str
    statement: str | None
    start: int
    end: int
    text: str
    chain: list[str]
    links: list[PrintedStep]
    asserts: bool


class PrintedValue(msgspec.Struct, frozen=True):
    """One side of a difference."""

    path: str
    start: int
    end: int
    text: str
    value: str


class PrintedDifference(msgspec.Struct, frozen=True):
    """Reports that do not say the same."""

    kind: str
    nature: str
    values: list[PrintedValue]
    why: str


class PrintedClaim(msgspec.Struct, frozen=True):
    """One thing that reports assert or deny."""

    id: str
    story: str | None
    gist: str
    verdict: str
    origins: int
    witnesses: int
    why: str
    reports: list[PrintedReport]
    differences: list[PrintedDifference]


class PrintedWeave(msgspec.Struct, frozen=True):
    """The whole object."""

    stories: list[PrintedStory]
    entities: list[PrintedActor]
    claims: list[PrintedClaim]
    differences: list[PrintedDifference]


def print_weave(woven: Weave) -> PrintedWeave:
    """A weave in the form that is printed.

    Args:
        woven: What came out of the weaving room or of a desk.

    Returns:
        The public form, ready for `msgspec.json.encode`.
    """
    return PrintedWeave(
        stories=[_story(story) for story in woven.stories],
        entities=[_actor(actor) for actor in woven.actors],
        claims=[_claim(claim) for claim in woven.claims],
        differences=[_difference(difference) for difference in woven.differences],
    )


def _story(story: Story) -> PrintedStory:
    return PrintedStory(story.id, story.title, story.date, story.place, list(story.articles))


def _actor(actor: Actor) -> PrintedActor:
    forms = dict.fromkeys((form.path, form.text) for form in actor.forms)
    offices = dict.fromkeys((office.text, office.path, office.date) for office in actor.offices)
    return PrintedActor(
        id=actor.id,
        kind=actor.kind,
        name=actor.name,
        names=PrintedNames(latin=actor.latin[0] if actor.latin else None),
        forms=[PrintedForm(path, text) for path, text in forms],
        offices=[PrintedOffice(text, path, date) for text, path, date in offices],
        bonds=_bonds(actor),
    )


def _bonds(actor: Actor) -> list[PrintedBond]:
    """The decisions between names that differ; that equal names are one needs no telling."""
    fullest: dict[tuple[str, str], str] = {}
    for form in actor.forms:
        side = (form.path, form.entity)
        fullest[side] = max(fullest.get(side, ""), form.text, key=len)
    return [
        PrintedBond(
            PrintedForm(bond.left[0], fullest.get(bond.left, "")),
            PrintedForm(bond.right[0], fullest.get(bond.right, "")),
            bond.probability,
            [PrintedReason(r.feature, r.score, r.weight, r.detail) for r in bond.reasons],
        )
        for bond in actor.bonds
        if fullest.get(bond.left) != fullest.get(bond.right)
    ]


def _claim(claim: Claim) -> PrintedClaim:
    return PrintedClaim(
        id=claim.id,
        story=claim.story,
        gist=claim.gist,
        verdict=claim.verdict,
        origins=claim.origins,
        witnesses=claim.witnesses,
        why=claim.why,
        reports=[_report(report) for report in claim.reports],
        differences=[_difference(difference) for difference in claim.differences],
    )


def _report(report: Report) -> PrintedReport:
    return PrintedReport(
        path=report.path,
        statement=report.statement,
        start=report.start,
        end=report.end,
        text=report.text,
        chain=[step.name for step in report.chain],
        links=[PrintedStep(step.name, step.kind, step.basis, step.why) for step in report.chain],
        asserts=report.asserts,
    )


def _difference(difference: Difference) -> PrintedDifference:
    return PrintedDifference(
        kind=difference.kind,
        nature=difference.nature,
        values=[PrintedValue(v.path, v.start, v.end, v.text, v.value) for v in difference.values],
        why=difference.why,
    )
