"""Train the tables of the statement reader and measure them by cross-validation over articles.

    python training/statements/train.py DATA src/tawatur/resources/models/statements.json

Data: gold/open and texts/open (ANT corpus v1.1, Apache-2.0), for speakers the invented news of many countries in `regional/`
too, every article seen twice: with annotated names and with the fast tier's. No randomness but the fixed folds (article number modulo five), so that a rerun gives the same file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
from articles import Example, examples  # noqa: E402
from logistic import fit  # noqa: E402
from reports import report_examples  # noqa: E402
from speakers import speaker_examples  # noqa: E402

from tawatur.reading.statements.cues.judge import Table, load_tables  # noqa: E402

REGIONAL = Path(__file__).resolve().parent / "regional"
VIEWS = ("annotated", "found")
FOLDS = 5
BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
PENALTY = {"report": 20.0, "speaker": 20.0}
# Reports: the best across folds, and away from home as well, since candidates that are sure need less (candidates.py).
THRESHOLD = {"report": 0.6, "speaker": 0.5}


def best_threshold(judged: list[tuple[float, int]]) -> tuple[float, float]:
    """The threshold with the best F1, and that F1."""
    best = (0.0, 0.5)
    for threshold in (x / 20 for x in range(4, 16)):
        hit = sum(label for chance, label in judged if chance >= threshold)
        picked = sum(chance >= threshold for chance, _ in judged)
        f1 = 2 * hit / (picked + sum(label for _, label in judged))
        best = max(best, (round(f1, 4), threshold))
    return best[1], best[0]


def print_reliability(question: str, judged: list[tuple[float, int]]) -> None:
    """The table of docs/calibration.md: what was claimed and what was so, on articles that the table had not seen."""
    for low, high in zip(BANDS, BANDS[1:], strict=False):
        band = [(chance, label) for chance, label in judged if low <= chance < high]
        if band:
            claimed, right = (sum(x) / len(band) for x in zip(*band, strict=True))
            print(f"| {question} | {low:.2f} to {min(high, 1):.2f} | {len(band)} | {claimed:.3f} | {right:.3f} |")


def learn(question: str, data: dict[str, list[list[tuple[list[str], int]]]]) -> dict:
    """One table, its threshold set on what each fold's table had not seen."""
    judged = []
    count = len(next(iter(data.values())))
    for fold in range(FOLDS):
        seen = [x for view in data.values() for i, one in enumerate(view) if i % FOLDS != fold for x in one]
        table = Table(*fit([row for row, _ in seen], [label for _, label in seen], PENALTY[question]))
        judged += [
            (table.chance(row), label)
            for view in data.values()
            for i in range(fold, count, FOLDS)
            for row, label in view[i]
        ]
    threshold, f1 = best_threshold(judged)
    print_reliability(question, judged)
    everything = [x for view in data.values() for one in view for x in one]
    bias, weights = fit([row for row, _ in everything], [label for _, label in everything], PENALTY[question])
    print(
        question, "examples", len(everything), "features", len(weights), "F1 across folds", f1, "threshold", threshold
    )
    return {"bias": round(bias, 4), "threshold": THRESHOLD[question], "weights": weights}


def articles(shared: Path, view: str) -> Iterator[Example]:
    """All articles to learn from: the open ones, then ours."""
    yield from examples(shared / "gold/open", shared / "texts/open", view)
    yield from examples(REGIONAL / "gold", REGIONAL / "texts", view)


def main() -> None:
    shared, target = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.append(str(shared / "score"))
    import score

    views = sys.argv[3].split(",") if len(sys.argv) > 3 else VIEWS
    home = shared / "gold/open", shared / "texts/open"  # reports of invented news brought real outlets nothing
    data = {view: [report_examples(e, score) for e in examples(*home, view)] for view in views}
    tables = {"report": learn("report", data)}
    write(target, tables)
    load_tables.cache_clear()  # speakers are judged on the statements that the new table lets through
    data = {view: [speaker_examples(e, score) for e in articles(shared, view)] for view in views}
    tables["speaker"] = learn("speaker", data)
    write(target, tables)


def write(target: Path, tables: dict) -> None:
    """The tables as one file, sorted, so that a rerun changes nothing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
