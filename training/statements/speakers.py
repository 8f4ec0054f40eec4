"""Examples for the question whether a speaker is right: every statement of the reader that the gold has.

    python training/statements/speakers.py DATA src/tawatur/resources/models/statements.json

trains this table anew beside the others, which stay as they are, and prints the tables of docs/calibration.md.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import msgspec

sys.path.append(str(Path(__file__).resolve().parent))
from articles import Example, examples  # noqa: E402

from tawatur.reading.statements.confidence import signs_of_speaker  # noqa: E402
from tawatur.reading.statements.drafts import draft_statements  # noqa: E402
from tawatur.reading.statements.cues.judge import Table  # noqa: E402


def speaker_examples(example: Example, score) -> list[tuple[list[str], int]]:
    """Features and label of the speaker of each statement found."""
    scene, text = example.scene, example.text
    entities = {e["id"]: e for e in example.gold["entities"]}
    golds = [
        (s, [score.words(text, *p) for p in score.occurrences(text, s["content"])])
        for s in example.gold["statements"]
        if s.get("part", "body") != "headline"
    ]
    drafts = [draft for draft in draft_statements(scene) if scene.part[draft.at] != "headline"]
    pairs = []
    for i, draft in enumerate(drafts):
        words = score.words(text, draft.content.start, draft.content.end)
        for j, (_, places) in enumerate(golds):
            overlap = max((score.overlap(words, place) for place in places), default=0.0)
            if overlap >= 0.5:
                pairs.append((overlap, i, j))
    found, used, done = [], set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i in done or j in used:
            continue
        done.add(i)
        used.add(j)
        voice = drafts[i].voice
        assert voice is not None
        own = [voice.name]
        if voice.first >= 0:
            own.append(text[scene.words[voice.first].start : scene.words[voice.last - 1].end])
        forms = list(own)
        if voice.entity >= 0:
            entity = scene.entities[voice.entity]
            forms += [entity.name] + [m.text for m in entity.mentions]
        right = score.speaker_right({"own": own, "forms": forms}, golds[j][0], entities)
        found.append((signs_of_speaker(scene, drafts[i]), int(right)))
    return found


def print_away(shared: Path, target: Path, score) -> None:
    """The reliability on other outlets, and on news of other countries, with the fast tier's names: nothing learns from them."""
    from train import print_reliability

    table = msgspec.convert(json.loads(target.read_text(encoding="utf-8"))["speaker"], Table)
    closed = Path(__file__).resolve().parent / "closed"
    away = [(shared / "gold" / part, shared / "texts" / part) for part in ("train", "dev")]
    for name, sets in (("away", away), ("closed", [(closed / "gold", closed / "texts")])):
        judged = [
            (table.chance(row), label)
            for gold, texts in sets
            for example in examples(gold, texts, "found")
            for row, label in speaker_examples(example, score)
        ]
        print_reliability(name, judged)


def main() -> None:
    shared, target = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.append(str(shared / "score"))
    import score
    from train import VIEWS, articles, learn, write

    data = {view: [speaker_examples(e, score) for e in articles(shared, view)] for view in VIEWS}
    tables = json.loads(target.read_text(encoding="utf-8"))
    tables["speaker"] = learn("speaker", data)
    write(target, tables)
    print_away(shared, target, score)


if __name__ == "__main__":
    main()
