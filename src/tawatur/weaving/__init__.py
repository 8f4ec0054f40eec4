"""From Readings to a Weave: stories, claims with their verdicts, differences, copies, positions."""

from tawatur.weaving.claims.agreement import Judgement, same_claim
from tawatur.weaving.claims.signs import Signs, read_signs
from tawatur.weaving.nouns import Claim, Copy, Difference, Position, Report, Step, Story, Value, Weave
from tawatur.weaving.stories.joining import Joined, join_story
from tawatur.weaving.weave import weave

__all__ = [
    "Claim",
    "Copy",
    "Difference",
    "Joined",
    "Judgement",
    "Position",
    "Report",
    "Signs",
    "Step",
    "Story",
    "Value",
    "Weave",
    "join_story",
    "read_signs",
    "same_claim",
    "weave",
]
