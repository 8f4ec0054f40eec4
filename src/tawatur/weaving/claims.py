"""From aligned units to claims: reports with their chains, who asserts and who denies, verdict and reason."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import combinations

from tawatur.weaving.chains import Sources
from tawatur.weaving.corroborate import Independence, settle_independence
from tawatur.weaving.differences import differences_among
from tawatur.weaving.nouns import Claim, Difference, Report
from tawatur.weaving.polarity import opposed, read_polarity
from tawatur.weaving.units import Unit


def find_claims(
    story: str,
    groups: Sequence[Sequence[Unit]],
    differences: Sequence[Difference],
    known: Sources,
    copied: Mapping[str, str],
) -> list[Claim]:
    """The claims of one story that two articles or more report.

    Args:
        story: Id of the story.
        groups: Its units, those that assert (or deny) one thing together.
        differences: The differences between its articles.
        known: Where the words of the collection come from.
        copied: For each article that is or has a copy, the first article of its group.

    Returns:
        Claims, in the order of their first reports.
    """
    return [make_claim(story, group, differences, known, copied) for group in groups]


def make_claim(
    story: str,
    units: Sequence[Unit],
    differences: Sequence[Difference],
    known: Sources,
    copied: Mapping[str, str],
) -> Claim:
    """One claim out of units that assert (or deny) one thing; the other arguments as for `find_claims`."""
    sources = [known.of(unit.path, unit.statement) for unit in units]
    against = find_opposition(units)
    independence = settle_independence(units, sources, known, copied)
    reports = tuple(
        Report(u.path, u.statement, u.start, u.end, u.text, source.chain, asserts=i not in against)
        for i, (u, source) in enumerate(zip(units, sources, strict=True))
    )
    inside = differences_among(reports, differences)
    verdict, origins, why = judge(units, independence, against, inside)
    gist = min((report.text for report in reports if report.asserts), key=lambda text: (len(text), text))
    return Claim(
        id=claim_id(story, gist),
        story=story,
        gist=gist,
        verdict=verdict,
        origins=origins,
        witnesses=independence.witnesses,
        why=why,
        reports=reports,
        differences=inside,
    )


def claim_id(story: str, gist: str) -> str:
    """A claim's identifier, from its story and its gist."""
    return "cl" + sha256(f"{story}\n{gist}".encode()).hexdigest()[:14]


def find_opposition(units: Sequence[Unit]) -> dict[int, str]:
    """Reports that deny what the others assert, with the reason; the smaller side denies, explicit denial first."""
    polarities = [read_polarity(unit.text) for unit in units]
    reasons: dict[int, str] = {}
    sides: Counter[int] = Counter()
    for i, j in combinations(range(min(len(units), 40)), 2):
        why = opposed(polarities[i], polarities[j], units[i].words & units[j].words)
        if why:
            sides.update((i, j))
            reasons.setdefault(i, why)
            reasons.setdefault(j, why)
    if not reasons:
        return {}
    denying = {i for i in reasons if polarities[i].denies}
    against = denying or {i for i in reasons if polarities[i].negated and sides[i] * 2 >= len(units)}
    if len(against) == len(units):
        return {}
    return {i: reasons[i] for i in sorted(against)}


def judge(
    units: Sequence[Unit], independence: Independence, against: Mapping[int, str], differences: Sequence[Difference]
) -> tuple[str, int, str]:
    """Verdict, number of origins that assert the claim, and the reason in one sentence."""
    asserting = [i for i in range(len(units)) if i not in against]
    origins = len({independence.origin_of[i] for i in asserting})
    hard = [difference for difference in differences if difference.nature == "contradiction"]
    articles = len({unit.path for unit in units})
    if against:
        i = min(against)
        return "denied", origins, f'{units[i].path} says the opposite: {against[i]} ("{units[i].text}").'
    if hard:
        return "conflicting", origins, hard[0].why
    if articles == 1:
        return "single-report", origins, f"Only {units[0].path} reports it."
    if origins > 1:
        return "corroborated", origins, _ties(units, independence, f"{origins} sources that are not tied assert it")
    return "repeated", origins, _ties(units, independence, f"{articles} articles, one source")


def _ties(units: Sequence[Unit], independence: Independence, head: str) -> str:
    ties = [
        f"{units[link.one].path} and {units[link.two].path} {link.basis}: {link.why}" for link in independence.links[:3]
    ]
    return f"{head}; {'; '.join(ties)}." if ties else f"{head}."
