"""From Readings to a Weave: stories, claims with their verdicts, differences, copies, positions."""

from tawatur.weaving.nouns import Claim, Copy, Difference, Position, Report, Step, Story, Value, Weave
from tawatur.weaving.weave import weave

__all__ = ["Claim", "Copy", "Difference", "Position", "Report", "Step", "Story", "Value", "Weave", "weave"]
