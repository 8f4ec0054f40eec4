"""The trainer of the fast tier: one linear-chain CRF learnt from rows of words, whatever their features.

Learning is deterministic (CRFsuite's L-BFGS, no sampling).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pycrfsuite
from data import Row

ONCE = 2  # a feature seen fewer times is left out


def learn(
    rows: list[Row],
    featured: Callable[[Row], list[list[str]]],
    file: Path,
    penalties: tuple[float, float],
    rounds: int,
    weights: Mapping[str, int] | None = None,
) -> None:
    """Learn a CRF and write it to `file` in CRFsuite's form.

    Args:
        rows: Sentences with their labels; empty ones are passed over.
        featured: The features of each word of a row.
        file: Where the model goes.
        penalties: L1 and L2.
        rounds: Iterations at most.
        weights: How many times each corpus counts, once where it is not named.
    """
    start = time.time()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    found = [(row, featured(row)) for row in rows if row.words]
    seen = Counter(f for _, sentence in found for features in sentence for f in features)
    for row, sentence in found:
        kept = pycrfsuite.ItemSequence([[f for f in features if seen[f] >= ONCE] for features in sentence])
        for _ in range((weights or {}).get(row.corpus, 1)):
            trainer.append(kept, row.tags)
    c1, c2 = penalties
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": rounds, "feature.possible_transitions": True})
    print(f"{len(rows)} sentences, {len(seen)} features, {time.time() - start:.0f} s to extract", flush=True)
    trainer.train(str(file))
    print(f"trained in {time.time() - start:.0f} s", flush=True)
