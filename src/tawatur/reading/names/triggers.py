"""Words without which a rule finds nothing: a rule is asked only about sentences that hold what it needs.

Most sentences set off few of the rules. One number for each distinct word tells of which sorts it is, so that a
sentence costs one look-up a word, and a rule that is not asked costs nothing.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_
from typing import Final

from tawatur.arabic import kept
from tawatur.reading.names.chunks import Chunk

Rule = Callable[[list[str], Sequence[Chunk]], list[Chunk]]
Sort = Callable[[str], object]
_NEEDS: Final[dict[Rule, tuple[Sort, ...]]] = {}


def needs(*sorts: Sort) -> Callable[[Rule], Rule]:
    """Say of a rule what a sentence must hold for it to find anything.

    Args:
        sorts: Of each some word of the sentence must be one (true of the folded word). They must be true of whatever
            the rule may start from: too narrow a sort silences the rule.

    Returns:
        A decorator that leaves the rule as it is; a rule without it is asked about every sentence.
    """

    def register(rule: Rule) -> Rule:
        _NEEDS[rule] = sorts
        return rule

    return register


class Triggers:
    """Which of some rules a sentence may set off.

    Args:
        rules: In the order in which they are asked.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        sorts = tuple(dict.fromkeys(sort for rule in rules for sort in _NEEDS.get(rule, ())))
        needed = [(rule, sum(1 << sorts.index(sort) for sort in _NEEDS.get(rule, ()))) for rule in rules]

        def sorts_of(word: str) -> int:
            return sum(1 << i for i, sort in enumerate(sorts) if sort(word))

        def rules_of(present: int) -> tuple[Rule, ...]:
            return tuple(rule for rule, bits in needed if present & bits == bits)

        self._sorts_of = kept(sorts_of)
        self._rules_of = kept(rules_of)  # sentences hold the same few mixtures of sorts

    def set_off_by(self, folded: Sequence[str]) -> tuple[Rule, ...]:
        """The rules that may find something in a sentence of these folded words, in their order."""
        return self._rules_of(reduce(or_, map(self._sorts_of, folded), 0))
