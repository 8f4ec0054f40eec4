"""What is wrong with statements, grouped by cause, so that a cause can be mended and not a case.

    python scripts/errors.py GOLD_DIR TEXT_DIR READINGS.jsonl [--examples N]

The gold, the texts and the scorer's own functions are those of `../shared` (see data/README.md there).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Found = tuple[str, str, str]  # cause, document, what


def main() -> None:
    """Print causes, most frequent first, each with examples."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("readings", type=Path)
    parser.add_argument("--examples", type=int, default=5)
    given = parser.parse_args()
    sys.path.insert(0, str(given.gold.resolve().parents[1] / "score"))
    import score

    lines = given.readings.read_text(encoding="utf-8").splitlines()
    readings = {Path(line["path"]).name: line for line in map(json.loads, lines)}
    causes: dict[str, list[Found]] = defaultdict(list)
    for file in sorted(given.gold.glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        if "statements" not in gold:
            continue
        text = (given.texts / gold["doc"]).read_text(encoding="utf-8")
        for found in compare(score, gold, text, readings.get(gold["doc"], {})):
            causes[found[0]].append(found)
    for cause, found in sorted(causes.items(), key=lambda item: (-len(item[1]), item[0])):
        print(f"{len(found):4} {cause}")
        for _, doc, what in found[: given.examples]:
            print(f"       {doc}: {what}")


def compare(score: Any, gold: dict[str, Any], text: str, line: dict[str, Any]) -> Iterator[Found]:
    """Every error of one article with its cause."""
    golds = [s for s in gold["statements"] if s.get("part", "body") != "headline"]
    places = [[(p, score.words(text, *p)) for p in score.occurrences(text, s["content"])] for s in golds]
    ours = [s for s in line.get("statements", []) if s["content"] and s["part"] != "headline"]
    words = [set().union(*(score.words(text, c["start"], c["end"]) for c in s["content"])) for s in ours]
    pairs = sorted(
        (
            (max((score.overlap(w, g) for _, g in gs), default=0.0), i, j)
            for i, w in enumerate(words)
            for j, gs in enumerate(places)
        ),
        reverse=True,
    )
    of_ours: dict[int, int] = {}
    of_gold: dict[int, int] = {}
    for overlap, i, j in pairs:
        if overlap >= 0.5 and i not in of_ours and j not in of_gold:
            of_ours[i], of_gold[j] = j, i
    entities = {e["id"]: e for e in gold["entities"]}
    doc = gold["doc"]
    for j, statement in enumerate(golds):
        if j not in of_gold:
            if not statement.get("optional"):
                yield why_missed(statement, places[j], ours), doc, f"[{statement['cue']}] {statement['content'][:70]}"
            continue
        yield from compare_pair(score, statement, ours[of_gold[j]], entities, line, doc)
    for i, statement in enumerate(ours):
        if i not in of_ours:
            cue = (statement["cue"] or {}).get("text", "")
            yield why_extra(statement, places), doc, f"[{cue}] {statement['content'][0]['text'][:70]}"


def why_missed(statement: dict[str, Any], places: list[Any], ours: list[dict[str, Any]]) -> str:
    """Why a statement of the gold was not found."""
    for (start, end), _ in places:
        for other in ours:
            first, last = other["content"][0]["start"], other["content"][-1]["end"]
            if abs(first - start) <= 4:
                return "missed: content too long" if last > end else "missed: content too short"
    cue = statement["cue"]
    if cue and any(cue.strip() in (other["cue"] or {}).get("text", "") for other in ours):
        return "missed: cue seen, other content taken"
    return f"missed: no statement at the cue ({statement['mode']})"


def why_extra(statement: dict[str, Any], places: list[list[Any]]) -> str:
    """Why a statement of ours is none of the gold."""
    first, last = statement["content"][0]["start"], statement["content"][-1]["end"]
    for gs in places:
        for (start, end), _ in gs:
            if start <= first and last <= end:
                return "extra: inside another statement"
            if first <= start and end <= last:
                return "extra: swallows a statement"
    return "extra: the article's own voice"


def compare_pair(
    score: Any, want: dict[str, Any], got: dict[str, Any], entities: dict[str, Any], line: dict[str, Any], doc: str
) -> Iterator[Found]:
    """Errors of a statement that was found: speaker, mode, chain."""
    speaker = got["speaker"]
    guess = None
    if speaker:
        entity = next((e for e in line["entities"] if e["id"] == speaker["entity"]), None)
        forms = [speaker["name"], speaker["text"]]
        forms += [m["text"] for m in entity["mentions"]] + [entity["name"]] if entity else []
        guess = {"own": [speaker["name"], speaker["text"]], "forms": [form for form in forms if form]}
    name = entities[want["speaker"]]["name"] if want["speaker"] else want.get("speaker_text")
    if not score.speaker_right(guess, want, entities):
        yield why_speaker(want, speaker), doc, f"{speaker and speaker['name']} for {name}: {want['content'][:50]}"
    if got["mode"] != want["mode"]:
        yield f"mode: {got['mode']} for {want['mode']}", doc, want["content"][:70]
    fine = [*want.get("via", []), *want.get("via_also", [])]
    ours = [hop["name"] for hop in got.get("via", [])]
    for hop in want.get("via", []):
        if not any(score.similar(hop, other) for other in ours):
            outer = any(score.similar(hop, n) for e in entities.values() for n in [e["name"]] if e["kind"] == "person")
            cause = "chain: outer speaker missed" if outer else "chain: hop missed"
            yield cause, doc, f"{hop}: {want['content'][:50]}"
    for hop in ours:
        if not any(score.similar(hop, other) for other in fine):
            yield "chain: wrong hop", doc, f"{hop}: {want['content'][:50]}"


def why_speaker(want: dict[str, Any], speaker: dict[str, Any] | None) -> str:
    """Why a speaker is wrong."""
    if speaker is None:
        return "speaker: none found"
    if not want.get("speaker_text"):
        return "speaker: elliptic verb, the wrong one carried"
    if speaker["text"] is None:
        return "speaker: named in the text, taken for elliptic"
    if want["speaker"] and speaker["entity"] is None:
        return "speaker: an entity, taken for a description"
    if not want["speaker"]:
        return "speaker: a description, taken for somebody or cut wrongly"
    return "speaker: another name taken"


if __name__ == "__main__":
    main()
