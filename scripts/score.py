"""`make score`: the scoreboard. Runs the scorers that lie beside the project on every gold set and prints one table.

    python scripts/score.py [--errors] [--tier fast|accurate]

SHARED (default `../shared`) names the folder with `gold/`, `texts/`, `seeds/` and `score/`. Where it is not there, one
line says so and nothing fails: the project stands alone.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

READINGS = (("dev", "texts/dev"), ("train", "texts/train"), ("open", "texts/open"), ("seeds", "seeds"))
WEAVES = (("seeds-across.json", "seeds", "seeds"), ("across.json", "texts/across", None))
FIGURES = (
    "statement_f1",
    "attributed_f1",
    "chain_f1",
    "content_overlap",
    "mode_accuracy",
    "cue_accuracy",
    "speaker_accuracy",
    "entity_kind_f1",
    "coref_f1",
    "date_f1",
    "quantity_f1",
    "main_text_f1",
)
ACROSS = (
    "story_f1",
    "link_f1",
    "link_pairs_found",
    "claim_pairs_found",
    "verdict_accuracy",
    "origin_accuracy",
    "contradictions_found",
    "variants_called_contradictions",
    "claims_woven",
    "differences_woven",
)


def run(command: list[str], out: Path) -> float:
    """Run a command into a file and return its seconds; an exit status other than 0 is told, not raised."""
    start = time.perf_counter()
    with out.open("wb") as file:
        done = subprocess.run(command, stdout=file, check=False)
    if done.returncode:
        print(f"exit status {done.returncode}: {' '.join(command)}", file=sys.stderr)
    return time.perf_counter() - start


def last_line(command: list[str]) -> dict[str, Any]:
    """The JSON object that a scorer prints at its end; empty where it printed none."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        print(done.stderr.strip() or f"no figures: {' '.join(command)}", file=sys.stderr)
        return {}
    figures: dict[str, Any] = json.loads(lines[-1])
    return figures


def table(title: str, names: tuple[str, ...], columns: dict[str, dict[str, Any]]) -> Table:
    """Figures down, gold sets across."""
    board = Table(title=title)
    board.add_column("figure")
    for column in columns:
        board.add_column(column, justify="right")
    for name in names:
        cells = [columns[column].get(name) for column in columns]
        if any(cell is not None for cell in cells):
            shown = (f"{cell:.3f}" if isinstance(cell, float) else "-" if cell is None else str(cell) for cell in cells)
            board.add_row(name, *shown)
    return board


def main() -> None:
    """Read, weave, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="group what is wrong by cause")
    parser.add_argument("--tier", default="fast", choices=("fast", "accurate"))
    options = parser.parse_args()
    shared = Path(os.environ.get("SHARED", "../shared")).resolve()
    if not (shared / "score" / "score.py").exists():
        print("make score: skipped, the gold files are not beside this checkout (set SHARED to their folder)")
        return
    tawatur = str(Path(sys.executable).parent / "tawatur")
    score, across = str(shared / "score/score.py"), str(shared / "score/score_across.py")
    readings: dict[str, dict[str, Any]] = {}
    weaves: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, texts in READINGS:
            out = Path(folder) / f"{name}.jsonl"
            seconds = run([tawatur, "read", str(shared / texts), "--format", "jsonl", "--tier", options.tier], out)
            readings[name] = last_line(
                [sys.executable, score, str(shared / "gold" / name), str(shared / texts), str(out)]
            )
            readings[name]["seconds"] = round(seconds, 1)
            if options.errors:
                gold = str(shared / "gold" / name)
                subprocess.run([sys.executable, "scripts/errors.py", gold, str(shared / texts), str(out)], check=False)
        for name, texts, gold_articles in WEAVES:
            out = Path(folder) / "weave.json"
            seconds = run([tawatur, "weave", str(shared / texts), "--format", "json"], out)
            extra = ["--gold-articles", str(shared / "gold" / gold_articles)] if gold_articles else []
            command = [sys.executable, across, str(shared / "gold" / name), str(shared / texts), str(out), *extra]
            weaves[name] = {**last_line(command), "seconds": round(seconds, 1)}
            if options.errors:
                subprocess.run([*command, "--misses"], check=False)
    console = Console(width=120)
    console.print(table(f"Readings ({options.tier} tier)", (*FIGURES, "articles_absent", "seconds"), readings))
    console.print(table("Across articles", (*ACROSS, "seconds"), weaves))


if __name__ == "__main__":
    main()
