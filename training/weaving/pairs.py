"""Learn whether two sentences make one claim, from pairs of headlines that agree or disagree.

    python training/weaving/pairs.py PAIRS.csv [--measure OTHER_PAIRS.csv] [--out FILE]

PAIRS.csv has the columns `s1`, `s2`, `stance` (`agree`, `disagree`, `other`): the training part of ANS (latynt/ans,
Apache-2.0). The threshold is set across five folds by sentence where `PASS` of the disagreeing pairs pass for agreeing.
The seed is fixed: one run makes the file that is shipped. Needs numpy.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np

from tawatur.weaving.claims.agreement import same_claim
from tawatur.weaving.claims.paired import compare, left_over
from tawatur.weaving.stories.rarity import Rarity

SEED = 7
FOLDS = 5
PENALTY = 6.0  # of the squared weights
LEAST = 5  # pairs in which a word must be left over to have a weight
PASS = 0.03  # part of the disagreeing pairs that may pass across folds
ROUNDS = 30
OUT = Path(__file__).parents[2] / "src/tawatur/resources/models/pairs.json"


def read_pairs(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fit(rows: np.ndarray, labels: np.ndarray, penalty: float) -> np.ndarray:
    """Logistic regression with an L2 penalty, by Newton's method; the last column is the bias and goes free."""
    weights = np.zeros(rows.shape[1])
    ridge = np.full(rows.shape[1], penalty)
    ridge[-1] = 1e-6
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (labels - chance) - ridge * weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def folds(pairs: list[dict[str, str]]) -> np.ndarray:
    """A fold for each pair; pairs that share a sentence, by however many steps, are in one."""
    root: dict[str, str] = {}

    def find(text: str) -> str:
        while root.setdefault(text, text) != text:
            text = root[text]
        return text

    for pair in pairs:
        root[find(pair["s1"])] = find(pair["s2"])
    groups = sorted({find(pair["s1"]) for pair in pairs})
    order = np.random.default_rng(SEED).permutation(len(groups))
    place = {group: int(order[i]) % FOLDS for i, group in enumerate(groups)}
    return np.array([place[find(pair["s1"])] for pair in pairs])


def follow(pairs: list[dict[str, str]]) -> list[dict[str, str]]:
    """Pairs that follow from others: what agrees with a sentence disagrees with what that sentence disagrees with, and
    two that agree with one sentence agree."""
    with_it: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for pair in pairs:
        for one, two in (("s1", "s2"), ("s2", "s1")):
            with_it[pair[one]][pair["stance"]].append(pair[two])
    known = {frozenset((pair["s1"], pair["s2"])) for pair in pairs}
    made = []
    for others in with_it.values():
        new = [(one, two, "agree") for one, two in combinations(others["agree"], 2)]
        new += [(one, two, "disagree") for one in others["agree"] for two in others["disagree"]]
        for one, two, stance in new:
            if one != two and frozenset((one, two)) not in known:
                known.add(frozenset((one, two)))
                made.append({"s1": one, "s2": two, "stance": stance})
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--measure", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    given, rarity = read_pairs(options.pairs), Rarity()
    pairs = [*given, *follow(given)]
    real = np.arange(len(pairs)) < len(given)
    print(f"{len(given)} pairs, {len(pairs) - len(given)} more that follow from them")
    labels = np.array([pair["stance"] == "agree" for pair in pairs], float)
    against = np.array([pair["stance"] == "disagree" for pair in pairs])
    features = [compare(pair["s1"], pair["s2"], rarity) for pair in pairs]
    alone = [left_over(pair["s1"], pair["s2"]) for pair in pairs]
    names = sorted(features[0])
    counts = Counter(word for words in alone for word in words)
    words = sorted(word for word, count in counts.items() if count >= LEAST and not word[0].isdigit())
    table = np.array([[row[name] for name in names] for row in features])
    spread = table.std(axis=0) + 1e-9
    there = np.array([[word in mine for word in words] for mine in alone], float)
    rows = np.hstack([table / spread, there, np.ones((len(pairs), 1))])
    scores, fold = np.zeros(len(pairs)), folds(pairs)
    for held in range(FOLDS):
        scores[fold == held] = rows[fold == held] @ fit(rows[fold != held], labels[fold != held], PENALTY)
    threshold = float(np.quantile(scores[against & real], 1 - PASS))
    found = (scores > threshold)[(labels == 1) & real].mean()
    print(f"across folds: {found:.3f} of agreeing found where {PASS:.3f} of disagreeing pass")
    weights = fit(rows, labels, PENALTY)
    made = {
        "bias": round(float(weights[-1]), 4),
        "weights": {name: round(float(w / s), 4) for name, w, s in zip(names, weights, spread, strict=False)},
        "words": {word: round(float(w), 3) for word, w in zip(words, weights[len(names) : -1], strict=True)},
        "threshold": round(threshold, 4),
    }
    options.out.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    if options.measure:
        measure(options.measure)


def measure(path: Path, tier: str = "fast") -> None:
    """Print how many pairs of each stance a tier takes for one claim."""
    judged = [(pair["stance"], same_claim(pair["s1"], pair["s2"], tier=tier).agrees) for pair in read_pairs(path)]
    for stance in ("agree", "disagree", "other"):
        mine = [agrees for each, agrees in judged if each == stance]
        share = sum(mine) / max(1, len(mine))
        print(f"{path.name}, {tier}: {stance}: {sum(mine)} of {len(mine)} ({share:.3f}) taken for one claim")


if __name__ == "__main__":
    main()
