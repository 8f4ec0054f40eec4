"""Words without which a rule finds nothing: a rule is asked only about sentences that hold what it needs.

Most sentences set off few of the rules. One number for each distinct word tells of which sorts it is, so that a
sentence costs one look-up a word, and a rule that is not asked costs nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final

from tawatur.arabic import kept
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.tagging.features import stems_of

Rule = Callable[[list[str], Sequence[Chunk]], list[Chunk]]
Sort = Callable[[str], object]
_NEEDS: Final[dict[Rule, tuple[Sort, ...]]] = {}


class StemIn:
    """The sort of words of which a stem, with the article or without it, is on a list.

    Args:
        words: Gives the folded words of the list, once they are needed.
        also: What other words are of the sort too.
    """

    def __init__(self, words: Callable[[], Iterable[str]], also: Sort | None = None) -> None:
        self.words = cache(lambda: frozenset(words()))
        self.also = also

    def __call__(self, word: str) -> bool:
        return not self.words().isdisjoint(stems_of(word)) or bool(self.also is not None and self.also(word))


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
        lists = [(sort, 1 << i) for i, sort in enumerate(sorts) if isinstance(sort, StemIn)]
        tests = [(sort.also if isinstance(sort, StemIn) else sort, 1 << i) for i, sort in enumerate(sorts)]
        others = [(test, bit) for test, bit in tests if test is not None]

        @cache
        def sorts_of_stems() -> dict[str, int]:
            found: dict[str, int] = {}
            for sort, bit in lists:
                for stem in sort.words():
                    found[stem] = found.get(stem, 0) | bit
            return found

        def sorts_of(word: str) -> int:
            stems = sorts_of_stems()
            bits = 0
            for stem in stems_of(word):  # one look-up a stem for all lists
                bits |= stems.get(stem, 0)
            for test, bit in others:
                if test(word):
                    bits |= bit
            return bits

        def rules_of(present: int) -> tuple[Rule, ...]:
            return tuple(rule for rule, bits in needed if present & bits == bits)

        self._sorts_of = kept(sorts_of)
        self._rules_of = kept(rules_of)  # sentences hold the same few mixtures of sorts

    def set_off_by(self, folded: Sequence[str]) -> tuple[Rule, ...]:
        """The rules that may find something in a sentence of these folded words, in their order."""
        return self._rules_of(reduce(or_, map(self._sorts_of, folded), 0))
