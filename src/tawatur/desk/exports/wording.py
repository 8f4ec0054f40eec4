"""The words in which chains, verdicts and differences are told, the same in every export."""

from collections.abc import Sequence
from typing import Final

from tawatur.store import Counts
from tawatur.weaving import Claim, Difference, Step

VERDICTS: Final = {
    "single-report": "one report",
    "repeated": "repeated, one origin",
    "corroborated": "corroborated",
    "conflicting": "conflicting",
    "denied": "denied",
}


def tell_chain(chain: Sequence[Step], skip_outlet: bool = False) -> str:
    """A chain from the outlet inwards to the speaker; an inferred step carries a question mark."""
    steps = inner_steps(chain) if skip_outlet else chain
    return " ← ".join(step.name + (" (?)" if step.basis == "inferred" else "") for step in steps)


def inner_steps(chain: Sequence[Step]) -> Sequence[Step]:
    """A chain without the outlet that we read, where a column names it already."""
    return chain[1:] if chain and chain[0].kind == "outlet" else chain


def tell_verdict(claim: Claim) -> str:
    """A verdict with its two counts, which are never mixed up."""
    origins = f"{claim.origins} origin" + ("" if claim.origins == 1 else "s")
    witnesses = f"{claim.witnesses} witness" + ("" if claim.witnesses == 1 else "es")
    return f"{VERDICTS.get(claim.verdict, claim.verdict)} · {origins}, {witnesses}"


def tell_values(difference: Difference) -> str:
    """The sides of a difference, each wording once."""
    return " | ".join(dict.fromkeys(value.text for value in difference.values))


def tell_claims(counts: Counts) -> str:
    """How many claims a desk holds, those of several reports and those of one apart."""
    return f"{counts.claims - counts.single} claims of several reports, {counts.single} of one"
