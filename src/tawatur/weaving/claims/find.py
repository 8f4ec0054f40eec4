"""From aligned units to claims: reports with their chains, who asserts and who denies, verdict and reason."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from typing import Final

import msgspec

from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.claims.corroborate import Independence, settle_independence
from tawatur.weaving.claims.polarity import opposed, read_polarity
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.differences.find import contradicted_from_outside, differences_among
from tawatur.weaving.nouns import Claim, Difference, Report, Value

MOST_HELD: Final = 40  # reports of one claim that are held against each other
HEAD_ON: Final = 0.5  # part of the shorter report that two reports share whose values contradict


def find_claims(
    stories: Mapping[str, str],
    groups: Sequence[Sequence[Unit]],
    differences: Sequence[Difference],
    known: Sources,
    copied: Mapping[str, str],
) -> list[Claim]:
    """The claims of stories near to one another that two articles or more report.

    Args:
        stories: For each article the id of its story; a claim is of the story of most of its reports.
        groups: Units that assert (or deny) one thing together.
        differences: The differences between the articles.
        known: Where the words of the collection come from.
        copied: For each article that is or has a copy, the first article of its group.

    Returns:
        Claims, in the order of their first reports.
    """
    claims: dict[str, Claim] = {}
    for group in groups:
        votes = Counter(stories[unit.path] for unit in group)
        story = max(votes, key=lambda each: (votes[each], each))
        claim = make_claim(story, group, differences, known, copied)
        if claim.id in claims:  # another claim in the same words: told apart by where it stands
            first = claim.reports[0]
            claim = msgspec.structs.replace(claim, id=claim_id(story, f"{claim.gist}\n{first.path} {first.start}"))
        claims[claim.id] = claim
    return list(claims.values())


def make_claim(
    story: str,
    units: Sequence[Unit],
    differences: Sequence[Difference],
    known: Sources,
    copied: Mapping[str, str],
) -> Claim:
    """One claim out of units that assert (or deny) one thing; the other arguments as for `find_claims`."""
    sources = [known.of(unit.path, unit.statement) for unit in units]
    against = find_opposition(units, [source.stance for source in sources])
    independence = settle_independence(units, sources, known, copied)
    reports = tuple(
        Report(u.path, u.statement, u.start, u.end, u.text, source.chain, asserts=i not in against)
        for i, (u, source) in enumerate(zip(units, sources, strict=True))
    )
    inside = differences_among(reports, differences)
    outside = contradicted_from_outside(reports, differences)
    verdict, origins, why = judge(units, independence, against, inside, outside)
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
        differences=(*inside, *outside) if verdict == "conflicting" else inside,
    )


def claim_id(story: str, gist: str) -> str:
    """A claim's identifier, from its story and its gist."""
    return "cl" + sha256(f"{story}\n{gist}".encode()).hexdigest()[:14]


def find_opposition(units: Sequence[Unit], stances: Sequence[str]) -> dict[int, str]:
    """Reports that say the opposite of the others, with the reason; explicit denials first, else the smaller side.

    Args:
        units: The words of each report.
        stances: The stance of the statement of each.
    """
    polarities = [read_polarity(unit.text, stance) for unit, stance in zip(units, stances, strict=True)]
    reasons: dict[int, str] = {}
    sides = [(bool(polarity.denied), polarity.negates) for polarity in polarities]
    if len(set(sides)) == 1:
        return reasons
    for i, j in combinations(range(min(len(units), MOST_HELD)), 2):
        if sides[i] == sides[j]:
            continue  # nothing is said and denied
        one, two = units[i].words, units[j].words
        alike = len(one & two) / max(len(one), len(two))
        plain = (one & two) - units[i].names - units[j].names
        said = None not in (units[i].statement, units[j].statement)
        why = opposed(polarities[i], polarities[j], plain, alike, said)
        if why:
            side = i if bool(polarities[i].denied) > bool(polarities[j].denied) else j
            if not polarities[side].denied:
                side = i if polarities[i].negates else j
            reasons.setdefault(side, why)
    return reasons if len(reasons) < len(units) else {}


def judge(
    units: Sequence[Unit],
    independence: Independence,
    against: Mapping[int, str],
    differences: Sequence[Difference],
    outside: Sequence[Difference] = (),
) -> tuple[str, int, str]:
    """Verdict, number of origins that assert the claim, and the reason in one sentence.

    Args:
        units: The words of each report.
        independence: How far they stand on their own feet.
        against: Reports that say the opposite, with the reason.
        differences: Those inside the claim.
        outside: Contradictions of which most reports hold the one side and another article the other.
    """
    asserting = [i for i in range(len(units)) if i not in against]
    origins = len({independence.origin_of[i] for i in asserting})
    hard = [each for each in differences if each.nature == "contradiction" and _head_on(units, each)]
    hard += outside
    articles = len({unit.path for unit in units})
    if against:
        i = min(against)
        verdict = "denied" if "denial" in against[i] else "conflicting"
        return verdict, origins, f'{units[i].path} says the opposite: {against[i]} ("{units[i].text}").'
    if hard:
        return "conflicting", origins, hard[0].why
    if articles == 1:
        return "single-report", origins, f"Only {units[0].path} reports it."
    if origins > 1:
        return "corroborated", origins, _ties(units, independence, f"{origins} sources that are not tied assert it")
    return "repeated", origins, _ties(units, independence, f"{articles} articles, one source")


def _head_on(units: Sequence[Unit], difference: Difference) -> bool:
    """Whether two reports of the claim that are alike themselves hold two of the values: members of one claim need not
    be, and a morning's training does not contradict an evening's match."""
    both = {value.path for value in difference.values for other in difference.values if _differ_inside(value, other)}
    held = [
        (value.value, unit)
        for value in difference.values
        for unit in units
        if value.path not in both and unit.path == value.path and unit.start <= value.start and value.end <= unit.end
    ]
    return any(
        value != other and one.path != two.path and _alike(one, two)
        for (value, one), (other, two) in combinations(held[:MOST_HELD], 2)
    )


def _differ_inside(one: Value, two: Value) -> bool:
    """Whether one article has both values: its headline says in short what its text says in full."""
    return one.path == two.path and one.value != two.value


def _alike(one: Unit, two: Unit) -> bool:
    return len(one.words & two.words) >= HEAD_ON * min(len(one.words), len(two.words))


def _ties(units: Sequence[Unit], independence: Independence, head: str) -> str:
    ties = [
        f"{units[link.one].path} and {units[link.two].path} {link.basis}: {link.why}" for link in independence.links[:3]
    ]
    return f"{head}; {'; '.join(ties)}." if ties else f"{head}."
