"""Clusters of groups: the surest pair first, none against a human's word, none against a contradiction, none on a tie.

The order of the pairs is that of their odds and then of their names, so that the outcome does not hang on the
order of readings. A shorter name that fits two actors about equally well joins neither.
"""

from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import Final

from tawatur.linking.verdict.judge import Verdict

TIE: Final = 1.0  # log odds by which the better of two must lead
_TWO: Final = -1.0  # log odds below which two longer names are taken for two actors
_KNOWN: Final = 0.5  # of the logarithm of a longer name's articles, when two claim one short name
_AGAINST: Final = -4.5  # log odds at which a compared pair forbids that others bring it together


class Clusters:
    """A partition that only ever grows together.

    Args:
        size: Number of members.
        apart: Pairs that may never come together.
    """

    def __init__(self, size: int, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._home = list(range(size))
        self._members: dict[int, list[int]] = {}
        self._apart: dict[int, set[int]] = {}
        for left, right in apart:
            self.forbid(left, right)

    def find(self, member: int) -> int:
        """The cluster of a member, named by one of its members."""
        root = member
        while self._home[root] != root:
            root = self._home[root]
        while self._home[member] != root:
            self._home[member], member = root, self._home[member]
        return root

    def members(self, cluster: int) -> list[int]:
        """All members of the cluster that `find` names."""
        return self._members.get(cluster, [cluster])

    def forbid(self, left: int, right: int) -> None:
        """Keep two members apart from now on."""
        self._apart.setdefault(left, set()).add(right)
        self._apart.setdefault(right, set()).add(left)

    def may_join(self, left: int, right: int) -> bool:
        """Whether no pair of members of the two clusters is kept apart."""
        left, right = self.find(left), self.find(right)
        small, large = sorted((self.members(left), self.members(right)), key=len)
        for member in small:
            enemies = self._apart.get(member)
            if enemies and not enemies.isdisjoint(large):
                return False
        return True

    def join(self, left: int, right: int) -> None:
        """Make one cluster of two."""
        left, right = self.find(left), self.find(right)
        if left == right:
            return
        if len(self.members(left)) < len(self.members(right)):
            left, right = right, left
        self._members[left] = self.members(left) + self.members(right)
        self._members.pop(right, None)
        self._home[right] = left


def decide(
    size: int,
    verdicts: Sequence[Verdict],
    together: Iterable[tuple[int, int]],
    apart: Iterable[tuple[int, int]],
    odds: Callable[[int, int], float],
    sizes: Sequence[int],
) -> tuple[Clusters, list[Verdict]]:
    """Cluster the groups.

    Args:
        size: Number of groups.
        verdicts: Compared pairs.
        together: Pairs of groups that a human merged.
        apart: Pairs of groups that a human split.
        odds: Log odds of any pair, asked for two longer names that share a shorter one.
        sizes: Number of articles of each group: of two longer names the well-known one is the likelier.

    Returns:
        The clusters, and the verdicts that made them.
    """
    clusters = Clusters(size, apart)
    for left, right in together:
        clusters.join(left, right)
    for verdict in verdicts:
        if verdict.odds <= _AGAINST:
            clusters.forbid(verdict.left, verdict.right)
    used: list[Verdict] = []
    ranked = sorted(
        (verdict for verdict in verdicts if verdict.links), key=lambda one: (-one.odds, one.left, one.right)
    )

    def claim(verdict: Verdict) -> float:
        return verdict.odds + _KNOWN * log(sizes[_longer(verdict)])

    def take(verdict: Verdict) -> bool:
        apart = clusters.find(verdict.left) != clusters.find(verdict.right)
        if apart and clusters.may_join(verdict.left, verdict.right):
            clusters.join(verdict.left, verdict.right)
            used.append(verdict)
            return True
        return False

    for verdict in ranked:
        if verdict.shorter < 0:
            take(verdict)
    longer = [verdict for verdict in ranked if verdict.shorter >= 0 and not verdict.usual]
    longer.sort(key=lambda one: (-claim(one), one.left, one.right))
    taken: dict[int, Verdict] = {}
    tied = _tied(clusters, longer, odds, claim)
    for verdict in longer:
        first = taken.get(verdict.shorter)
        if verdict.shorter in tied:
            continue
        if first is not None and _are_two(clusters, _longer(first), _longer(verdict), odds):
            continue
        if take(verdict):
            taken.setdefault(verdict.shorter, verdict)
    for verdict in ranked:
        if verdict.usual:
            take(verdict)
    return clusters, used


def _tied(
    clusters: Clusters,
    longer: Sequence[Verdict],
    odds: Callable[[int, int], float],
    claim: Callable[[Verdict], float],
) -> set[int]:
    """Shorter names that two actors who cannot be one claim with about the same odds."""
    best: dict[int, Verdict] = {}
    tied: set[int] = set()
    for verdict in longer:  # by falling claim
        first = best.setdefault(verdict.shorter, verdict)
        if first is verdict or verdict.shorter in tied or claim(first) - claim(verdict) > TIE:
            continue
        if _are_two(clusters, _longer(first), _longer(verdict), odds):
            tied.add(verdict.shorter)
    return tied


def _are_two(clusters: Clusters, left: int, right: int, odds: Callable[[int, int], float]) -> bool:
    """Whether two longer names of one short name are two actors; told to the clusters, so that nothing joins them."""
    if clusters.find(left) == clusters.find(right):
        return False
    if not clusters.may_join(left, right):
        return True
    if odds(left, right) >= _TWO:
        return False
    clusters.forbid(left, right)
    return True


def _longer(verdict: Verdict) -> int:
    return verdict.right if verdict.shorter == verdict.left else verdict.left
