"""Learn how the accurate tier weighs two sentences: the fast tier's exact features beside what the encoder sees.

    python training/weaving/judge.py PAIRS.csv [--measure OTHER_PAIRS.csv] [--out FILE]

PAIRS.csv as for `pairs.py`, which has to have run before. The encoder (`encoder.py`) is not touched: what is learnt is
the means of words and sentences, the main axes of four vectors of a pair, small networks of one hidden layer over them,
with dropout, averaged over seeds, and a kernel ridge regression over the pairs, each of which is kept in bytes. The
fast tier's score goes in as it is across folds, so that it is trusted no more than it deserves. The threshold is set
across five folds by sentence where `PASS` of the disagreeing pairs pass for agreeing. The seeds are fixed: one run
makes the file that is shipped. Needs `tawatur[accurate]`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
import pairs as fast

from tawatur.weaving.claims.encoded import Encoder
from tawatur.weaving.claims.judge import bound, lay_out, near, set_apart, turn, weigh
from tawatur.weaving.claims.nearness import Scale, hold
from tawatur.weaving.claims.paired import compare, left_over
from tawatur.weaving.stories.rarity import Rarity

PASS = 0.03
AXES, OF_NETWORKS = 64, 40  # of each view; the networks read the longest
INNER, SEEDS, ROUNDS, BATCH = 48, 4, 25, 128
RIDGE = 0.8
STEPS = 127  # of a number kept as a byte
RATE, DECAY = 3e-3, 0.1
LOSE_IN, LOSE_INNER, NOISE = 0.2, 0.4, 0.1
OUT = Path(__file__).parents[2] / "accurate/src/tawatur_accurate/pairs.npz"

Arrays = dict[str, np.ndarray]


def lexical(pairs: list[dict[str, str]], table: np.ndarray, fold: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The fast tier's score of every pair, learnt from the other folds."""
    alone = [left_over(pair["s1"], pair["s2"]) for pair in pairs]
    counts = Counter(word for words in alone for word in words)
    words = sorted(word for word, count in counts.items() if count >= fast.LEAST and not word[0].isdigit())
    there = np.array([[word in mine for word in words] for mine in alone], float)
    rows = np.hstack([table / (table.std(axis=0) + 1e-9), there, np.ones((len(pairs), 1))])
    scores = np.zeros(len(pairs))
    for held in range(fast.FOLDS):
        scores[fold == held] = rows[fold == held] @ fast.fit(rows[fold != held], labels[fold != held], fast.PENALTY)
    return scores


def see(pairs: list[dict[str, str]], rarity: Rarity) -> tuple[Scale, np.ndarray, list[np.ndarray]]:
    """What is common to all sentences, and the figures and views of every pair."""
    encoder = Encoder()
    seen = {text: encoder._read(text) for text in sorted({pair[side] for pair in pairs for side in ("s1", "s2")})}
    words = np.concatenate([each.words for each in seen.values()], axis=1)
    wholes = np.stack([each.whole for each in seen.values()])
    scale = Scale(words.mean(axis=1), words.std(axis=1) + 1e-3, wholes.mean(axis=0))
    held = [hold(*(seen[text] for text in sorted((pair["s1"], pair["s2"]))), scale, rarity) for pair in pairs]
    views = [np.array([each.views[i] for each in held], np.float64) for i in range(4)]
    return scale, np.array([each.figures for each in held]), views


def measures(rows: np.ndarray, views: list[np.ndarray]) -> Arrays:
    """Means, spreads and main axes."""
    found = {"centre": rows.mean(axis=0), "width": rows.std(axis=0) + 1e-9}
    for i, view in enumerate(views):
        found[f"centre{i}"], found[f"width{i}"] = view.mean(axis=0), view.std(axis=0) + 1e-9
        inside = bound((view - found[f"centre{i}"]) / found[f"width{i}"])
        found[f"axes{i}"] = np.linalg.eigh(inside.T @ inside)[1][:, -AXES:]
        turned = inside @ found[f"axes{i}"][:, -OF_NETWORKS:]
        found[f"middle{i}"], found[f"reach{i}"] = turned.mean(axis=0), turned.std(axis=0) + 1e-9
    return found


def learn(rows: np.ndarray, labels: np.ndarray, seed: int) -> list[np.ndarray]:
    """One network by AdamW, the rate falling to nothing; its weights and biases."""
    rng = np.random.default_rng(seed)
    wide = rows.shape[1]
    net = [rng.uniform(-1, 1, (wide, INNER)) / wide**0.5, np.zeros(INNER)]
    net += [rng.uniform(-1, 1, INNER) / INNER**0.5, np.zeros(1)]
    slow, quick = [np.zeros_like(p) for p in net], [np.zeros_like(p) for p in net]
    total = ROUNDS * -(-len(rows) // BATCH)
    for step in range(total):
        if step % (total // ROUNDS) == 0:
            order = rng.permutation(len(rows))
        start = step % (total // ROUNDS) * BATCH
        some = order[start : start + BATCH]
        x = rows[some] + NOISE * rng.standard_normal((len(some), wide))
        x *= (rng.random(x.shape) >= LOSE_IN) / (1 - LOSE_IN)
        inner = np.tanh(x @ net[0] + net[1])
        kept = (rng.random(inner.shape) >= LOSE_INNER) / (1 - LOSE_INNER)
        out = 1 / (1 + np.exp(-np.clip((inner * kept) @ net[2] + net[3], -30, 30)))
        slope = (out - labels[some]) / len(some)
        back = slope[:, None] * net[2] * kept * (1 - inner**2)
        slopes = [x.T @ back, back.sum(axis=0), (inner * kept).T @ slope, slope.sum(keepdims=True)]
        rate = RATE * (1 - step / total)
        for i, found in enumerate(slopes):
            slow[i] = 0.9 * slow[i] + 0.1 * found
            quick[i] = 0.999 * quick[i] + 0.001 * found**2
            move = slow[i] / (1 - 0.9 ** (step + 1)) / (np.sqrt(quick[i] / (1 - 0.999 ** (step + 1))) + 1e-8)
            net[i] = net[i] * (1 - rate * DECAY * (i in (0, 2))) - rate * move
    return net


def learn_all(rows: np.ndarray, labels: np.ndarray) -> Arrays:
    """The networks of all seeds."""
    nets = [learn(rows, labels, seed) for seed in range(SEEDS)]
    first, first_bias, second, second_bias = (np.stack(parts) for parts in zip(*nets, strict=True))
    return {"first": first, "first_bias": first_bias, "second": second, "second_bias": second_bias[:, 0]}


def keep(parts: list[np.ndarray]) -> Arrays:
    """What is seen of the pairs, in bytes, and the distance at which two tell each other little."""
    found: Arrays = {}
    for i, part in enumerate(parts):
        found[f"step{i}"] = np.array(np.abs(part).max() / STEPS)
        found[f"known{i}"] = np.rint(part / found[f"step{i}"]).astype(np.int8)
    means = [set_apart(part, part).mean() for part in parts]
    found["scales"] = np.array([means[0] / 2, *means[1:]])
    return found


def shrink(array: np.ndarray) -> np.ndarray:
    """An array as it is kept: bytes stay bytes, all else is of 32 bits."""
    return array if array.dtype == np.int8 else np.float32(array)


def ask(like: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """What each pair has to say, for what they say together to come near the labels."""
    said = np.where(labels == 1, 1.0, -1.0)
    return np.linalg.solve(like + RIDGE * np.eye(len(like)), said - said.mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--measure", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    given, rarity = fast.read_pairs(options.pairs), Rarity()
    pairs = [*given, *fast.follow(given)]
    real = np.arange(len(pairs)) < len(given)
    labels = np.array([pair["stance"] == "agree" for pair in pairs], float)
    against = np.array([pair["stance"] == "disagree" for pair in pairs]) & real
    exact = [compare(pair["s1"], pair["s2"], rarity) for pair in pairs]
    names = sorted(exact[0])
    table = np.array([[row[name] for name in names] for row in exact])
    fold = fast.folds(pairs)
    scale, figures, views = see(pairs, rarity)
    rows = np.hstack([table, figures, lexical(pairs, table, fold, labels)[:, None]])
    learnt = measures(rows, views)
    parts = turn(rows, views, learnt)
    learnt |= keep(parts)
    ready, apart = lay_out(parts, learnt), [set_apart(part, part) for part in parts]
    networks, memory, like = np.zeros(len(pairs)), np.zeros(len(pairs)), near(apart, learnt)
    for held in range(fast.FOLDS):
        out = fold == held
        networks[out] = weigh(ready[out], learn_all(ready[~out], labels[~out]))
        memory[out] = like[np.ix_(out, ~out)] @ ask(like[np.ix_(~out, ~out)], labels[~out])
    learnt |= {"spread_of_networks": networks.std(), "spread_of_memory": memory.std()}
    scores = networks / networks.std() + memory / memory.std()
    for name, each in (("networks", networks), ("memory", memory), ("both", scores)):
        for part in (0.03, 0.05):
            found = (each > np.quantile(each[against], 1 - part))[(labels == 1) & real].mean()
            print(
                f"{name} across folds: {found:.3f} of agreeing found where {part:.3f} of disagreeing pass", flush=True
            )
    learnt |= {"mean": scale.mean, "spread": scale.spread, "whole": scale.whole, "voices": ask(like, labels)}
    learnt |= learn_all(ready, labels) | {"threshold": np.quantile(scores[against], 1 - PASS)}
    np.savez_compressed(
        options.out, features=np.array(names), **{name: shrink(array) for name, array in learnt.items()}
    )
    print(f"{options.out.name}: {options.out.stat().st_size / 1e6:.2f} MB")
    if options.measure:
        fast.measure(options.measure, "accurate")


if __name__ == "__main__":
    main()
