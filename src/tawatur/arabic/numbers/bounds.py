"""Words around a number that make it rough or a limit: نحو، أكثر من، لا يقل عن، على الأقل."""

from functools import cache

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan

Phrases = dict[tuple[str, ...], str]


class Bound(msgspec.Struct, frozen=True):
    """How a number is meant.

    Attributes:
        approx: Whether it is rough.
        bound: `min`, `max` or None.
        first: The first piece of the words that say so (the number's own where none stand before it).
        start: Their offset, prefixes left out.
    """

    approx: bool
    bound: str | None
    first: int
    start: int


@cache
def _phrases(side: str) -> tuple[Phrases, frozenset[str], int]:
    """The phrases of one side, the words that stand nearest to the number, and the most words of a phrase."""
    lists = load_words("quantifiers")[side]
    phrases = {tuple(fold(phrase).split()): kind for kind in lists for phrase in lists[kind]}
    near = frozenset(words[-1] if side == "before" else words[0] for words in phrases)
    return phrases, near, max(len(words) for words in phrases)


def bound_before(scan: Scan, first: int, start: int) -> Bound:
    """The words before piece `first` that bound the number there.

    Args:
        scan: The cut text.
        first: First piece of the number.
        start: Offset of the number.

    Returns:
        The bound; without such words it says nothing and starts where the number does.
    """
    phrases, near, longest = _phrases("before")
    approx, bound = False, None
    for _ in range(2):  # `أكثر من نحو`
        found = None
        if first and (scan.keys[first - 1] in near or scan.keys[first - 1][1:] in near):
            for length in range(min(longest, first), 0, -1):
                found = _matching(scan, first - length, length, phrases)
                if found is not None:
                    break
        if found is None:
            break
        kind, first, start = found
        approx = True
        bound = bound or (kind if kind != "approx" else None)
    return Bound(approx, bound, first, start)


def _matching(scan: Scan, at: int, length: int, phrases: Phrases) -> tuple[str, int, int] | None:
    words = tuple(scan.keys[at : at + length])
    kind = phrases.get(words)
    if kind is not None:
        return kind, at, scan.starts[at]
    head = words[0]
    for letters in (1, 2):
        if len(head) > letters + 1 and head[:letters] in ("و", "ب", "ل", "ف", "ك", "وب", "ول", "فب", "بم"):
            kind = phrases.get((head[letters:], *words[1:]))
            if kind is not None:
                return kind, at, scan.past(at, letters)
    return None


def bound_after(scan: Scan, i: int) -> tuple[str, int] | None:
    """The words at piece `i` that bound the number before them: `approx|min|max`, and the piece after them."""
    phrases, near, longest = _phrases("after")
    if scan.key(i) not in near:
        return None
    for length in range(longest, 0, -1):
        words = tuple(scan.keys[i : i + length])
        kind = phrases.get(words)
        if kind is not None:
            return kind, i + len(words)
    return None
