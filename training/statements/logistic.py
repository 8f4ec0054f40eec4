"""Logistic regression with an L2 penalty, by gradient descent with momentum (Adam).

Own code of thirty lines, so that training needs nothing but numpy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np


def fit(
    rows: Sequence[Sequence[str]], labels: Sequence[int], penalty: float = 1.0, rarest: int = 3, rounds: int = 400
) -> tuple[float, dict[str, float]]:
    """Fit weights.

    Args:
        rows: Names of the features of each example.
        labels: 1 for yes, 0 for no.
        penalty: Strength of the L2 penalty.
        rarest: Features met less often are left out.
        rounds: Steps of gradient descent with momentum.

    Returns:
        Bias, and weights by feature.
    """
    counts = Counter(name for row in rows for name in set(row))
    names = sorted(name for name, count in counts.items() if count >= rarest)
    place = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)), np.float32)
    for i, row in enumerate(rows):
        for name in row:
            if name in place:
                x[i, place[name]] = 1.0
    y = np.asarray(labels, np.float32)
    w, b = np.zeros(len(names), np.float32), 0.0
    m, v = np.zeros(len(names) + 1, np.float32), np.zeros(len(names) + 1, np.float32)
    for step in range(1, rounds + 1):
        p = 1.0 / (1.0 + np.exp(-(x @ w + b)))
        gradient = np.append(x.T @ (p - y) + penalty * w, (p - y).sum()) / len(rows)
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        move = 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
        if step > rounds // 2:
            move *= 0.2
        w, b = w - move[:-1], b - move[-1]
    return float(b), {name: round(float(w[i]), 4) for name, i in place.items() if abs(w[i]) >= 0.005}
