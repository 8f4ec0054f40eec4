"""The best path of labels through a sentence: Viterbi over seven labels, where an I follows only its own B or I."""

from collections.abc import Sequence
from functools import lru_cache
from operator import add
from typing import Final

from tawatur.reading.names.tagging.sums import LABELS, Scores

_NEVER: Final = -(10**9)  # score of a path that no sentence can take


def best_path(scores: list[Scores], moves: Sequence[Sequence[int]]) -> list[int]:
    """Viterbi over the seven labels; an I follows only the B or the I of its kind.

    Written out label by label: this is where half the time of a reading's names goes. Where O leads the other labels by
    more than any move can make up for, every name that opens next comes from it, so that nothing is left to compare.
    """
    opening, lead, going_on = _weigh_moves(tuple(map(tuple, moves)))
    into_out, into_per, into_loc, into_org = opening
    out, per, loc, org = into_out[0], into_per[0], into_loc[0], into_org[0]
    per_b, per_i, loc_b, loc_i, org_b, org_i = going_on
    b0, b1, b2, b3, b4, b5, b6 = (score if i % 2 or not i else _NEVER for i, score in enumerate(scores[0]))
    back: list[Scores] = []
    for r0, r1, r2, r3, r4, r5, r6 in scores[1:]:
        p, q = b1 + per_b, b2 + per_i
        if p >= q:
            from_per, n2 = 1, p + r2
        else:
            from_per, n2 = 2, q + r2
        p, q = b3 + loc_b, b4 + loc_i
        if p >= q:
            from_loc, n4 = 3, p + r4
        else:
            from_loc, n4 = 4, q + r4
        p, q = b5 + org_b, b6 + org_i
        if p >= q:
            from_org, n6 = 5, p + r6
        else:
            from_org, n6 = 6, q + r6
        far = b0 - lead
        if b1 <= far and b2 <= far and b3 <= far and b4 <= far and b5 <= far and b6 <= far:
            back.append((0, 0, from_per, 0, from_loc, 0, from_org))
            b1, b3, b5, b0 = b0 + per + r1, b0 + loc + r3, b0 + org + r5, b0 + out + r0
        else:
            best = (b0, b1, b2, b3, b4, b5, b6)
            at0, top0 = _top(best, into_out)
            at1, top1 = _top(best, into_per)
            at3, top3 = _top(best, into_loc)
            at5, top5 = _top(best, into_org)
            back.append((at0, at1, from_per, at3, from_loc, at5, from_org))
            b0, b1, b3, b5 = top0 + r0, top1 + r1, top3 + r3, top5 + r5
        b2, b4, b6 = n2, n4, n6
    best = (b0, b1, b2, b3, b4, b5, b6)
    at = best.index(max(best))
    path = [at]
    for came_from in reversed(back):
        at = came_from[at]
        path.append(at)
    path.reverse()
    return path


@lru_cache(maxsize=8)
def _weigh_moves(moves: tuple[tuple[int, ...], ...]) -> tuple[tuple[tuple[int, ...], ...], int, tuple[int, ...]]:
    """The moves into O and each B, the lead of O from which all of these come from it, the moves into each I."""
    labels = range(len(LABELS))
    opening = tuple(tuple(moves[left][right] for left in labels) for right in (0, 1, 3, 5))
    lead = max(max(into[1:]) - into[0] for into in opening)
    return opening, lead, tuple(moves[left][left + left % 2] for left in labels[1:])


def _top(best: Scores, into: Sequence[int]) -> tuple[int, int]:
    """The label before from which a path into a label scores highest, of equals the first, and that score."""
    sums = tuple(map(add, best, into))
    top = max(sums)
    return sums.index(top), top
