"""The learnt part: tables of weights over features that the rules see, and a threshold for each question.

A table is a logistic regression: the sum of the weights of the features that are there, as a probability. Trained by
`training/statements` on openly licensed articles; inference needs no library.
"""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from math import exp
from typing import Final

import msgspec

_FILE: Final = "models/statements.json"


class Table(msgspec.Struct, frozen=True):
    """One question's weights.

    Attributes:
        bias: What speaks for yes before anything is seen.
        weights: By feature.
        threshold: Probability from which the answer is yes.
    """

    bias: float
    weights: dict[str, float]
    threshold: float = 0.5

    def chance(self, features: Iterable[str]) -> float:
        """Probability of yes, given the features that are there."""
        weights = self.weights
        total = self.bias
        for feature in features:
            total += weights.get(feature, 0.0)
        return 1.0 / (1.0 + exp(-total)) if total > -50 else 0.0

    def says_yes(self, features: Iterable[str]) -> bool:
        """Whether the probability reaches the threshold."""
        return self.chance(features) >= self.threshold


class Tables(msgspec.Struct, frozen=True):
    """All questions.

    Attributes:
        report: Does this word report a statement here?
        speaker: Is the speaker right?
    """

    report: Table | None = None
    speaker: Table | None = None


@cache
def load_tables() -> Tables:
    """The tables that are shipped; none where the file is absent, and the rules stand alone."""
    source = files("tawatur.resources").joinpath(_FILE)
    if not source.is_file():
        return Tables()
    return msgspec.convert(json.loads(source.read_text(encoding="utf-8")), Tables)
