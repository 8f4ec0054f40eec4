"""From Readings and Actors to Stories, Claims, verdicts and differences."""

from tawatur.weaving.nouns import Claim, Copy, Difference, Position, Report, Step, Story, Value, Weave

__all__ = ["Claim", "Copy", "Difference", "Position", "Report", "Step", "Story", "Value", "Weave"]
