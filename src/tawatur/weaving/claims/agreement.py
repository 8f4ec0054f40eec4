"""Whether two sentences make one claim: opposites first, then what they share, by a table of features and weights.

The table is a logistic regression over the features of the pair (`paired`) and over single words that only one of the
two has (فشل, رغم, دون): learnt by `training/weaving/pairs.py`, read here without any library.
"""

import json
import math
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import msgspec

from tawatur.arabic import fold, to_ascii_digits
from tawatur.errors import MissingExtra
from tawatur.weaving.claims.paired import compare, left_over
from tawatur.weaving.claims.stems import find_words
from tawatur.weaving.stories.rarity import Rarity

if TYPE_CHECKING:
    from tawatur.weaving.claims.judge import Judge

_FILE: Final = "models/pairs.json"


class Judgement(msgspec.Struct, frozen=True):
    """Whether two sentences make one claim.

    Attributes:
        agrees: Whether they assert the same thing.
        opposes: Whether one says the opposite of the other.
        score: Sum of the weighed features; above the tier's threshold they agree.
        reasons: Name and value of each feature that counted.
    """

    agrees: bool
    opposes: bool
    score: float
    reasons: tuple[tuple[str, float], ...]


class Table(msgspec.Struct, frozen=True):
    """What was learnt.

    Attributes:
        bias: What speaks for agreement before anything is seen.
        weights: By feature.
        words: By stem that only one of the two sentences has.
        threshold: Score above which two sentences agree.
    """

    bias: float
    weights: dict[str, float]
    words: dict[str, float]
    threshold: float


@cache
def load_table() -> Table:
    """The table that is shipped."""
    source = files("tawatur.resources").joinpath(_FILE)
    return msgspec.convert(json.loads(source.read_text(encoding="utf-8")), Table)


def same_claim(one: str, two: str, rarity: Rarity | None = None, tier: str = "fast") -> Judgement:
    """Judge whether two sentences make one claim.

    Args:
        one, two: Two sentences or headlines.
        rarity: How much each stem tells; the background alone by default.
        tier: `fast` weighs the table's features, `accurate` beside them what the encoder of `tawatur-accurate` sees.

    Returns:
        The judgement, the same whichever sentence comes first.

    Raises:
        MissingExtra: The accurate tier is asked for and not installed.
    """
    rarity = rarity or _background()
    values = compare(one, two, rarity)
    table = load_table()
    words = {word: table.words[word] for word in left_over(one, two) if word in table.words}
    parts = [table.weights[name] * value for name, value in values.items() if name in table.weights]
    score = table.bias + math.fsum(parts) + math.fsum(words.values())
    agrees = score > table.threshold
    if tier == "accurate":
        judge = _load_judge()
        score = judge.score(one, two, values, score, rarity)
        agrees = score > judge.threshold
    agrees = agrees or _same_words(one, two)
    opposes = not agrees and (values["opposites"] > 0 or values["negation"] > 0)
    reasons = [(name, round(value, 4)) for name, value in values.items() if value]
    reasons += [(f"only one: {word}", 1.0) for word in sorted(words)]
    return Judgement(agrees, opposes, round(score, 6), tuple(reasons))


def _same_words(one: str, two: str) -> bool:
    """Whether two sentences are one but for how their words are written: no table need be asked."""
    first, second = (find_words(fold(to_ascii_digits(text))) for text in (one, two))
    return bool(first) and first == second


def _load_judge() -> "Judge":
    """The accurate tier's judge; its module needs numpy, which the core does without."""
    try:
        from tawatur.weaving.claims.judge import load_judge
    except ImportError as error:
        raise MissingExtra("the accurate tier of claims", "accurate") from error
    return load_judge()


@cache
def _background() -> Rarity:
    return Rarity()
