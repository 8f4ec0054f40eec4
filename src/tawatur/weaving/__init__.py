"""From Readings to a Weave: stories, claims with their verdicts, differences, copies, positions."""

from tawatur.weaving.agreement import Judgement, same_claim
from tawatur.weaving.nouns import Claim, Copy, Difference, Position, Report, Step, Story, Value, Weave
from tawatur.weaving.weave import weave

__all__ = [
    "Claim",
    "Copy",
    "Difference",
    "Judgement",
    "Position",
    "Report",
    "Step",
    "Story",
    "Value",
    "Weave",
    "same_claim",
    "weave",
]
