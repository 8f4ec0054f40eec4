"""Examples for the question whether a word reports a statement: every candidate of the rules, and whether the gold has it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
from articles import Example  # noqa: E402

from tawatur.reading.statements.cues.candidates import Cue, find_cues, limit_of, may_report, outside_formulas  # noqa: E402
from tawatur.reading.statements.content.extent import find_content  # noqa: E402
from tawatur.reading.statements.cues.lexicon import find_hits  # noqa: E402
from tawatur.reading.statements.cues.formulas import find_formulas  # noqa: E402
from tawatur.reading.statements.cues.picking import weigh_cues  # noqa: E402


def cues_of(example: Example) -> tuple[list[Cue], dict]:
    """The candidates of an article, and its formulas."""
    scene = example.scene
    hits = {hit.at: hit for hit in find_hits(scene.spelled) if may_report(scene, hit)}
    formulas = {formula.at: formula for formula in find_formulas(scene, hits)}
    return outside_formulas(find_cues(scene, hits), formulas), formulas


def report_examples(example: Example, score) -> list[tuple[list[str], int]]:
    """Features and label of each candidate of an article; those that the gold calls optional are left out."""
    scene, text = example.scene, example.text
    cues, formulas = cues_of(example)
    heads = {cue.hit.at: cue.hit for cue in cues if cue.plausible}
    golds = [
        (s, [(p, score.words(text, *p)) for p in score.occurrences(text, s["content"])])
        for s in example.gold["statements"]
        if s.get("part", "body") != "headline"
    ]
    pairs, kept = [], []
    for cue in cues:
        if scene.part[cue.hit.at] == "headline":
            continue
        content = find_content(scene, cue.opener, heads, formulas, limit_of(scene, cue.hit.at))
        if content is None:
            continue
        words = score.words(text, content.start, content.end)
        kept.append(cue)
        for j, (s, places) in enumerate(golds):
            for (start, _), gold_words in places:
                overlap = score.overlap(words, gold_words)
                near = abs(content.start - start) <= 3 and score.similar(
                    text[scene.words[cue.hit.at].start : scene.words[cue.hit.at].end], s["cue"] or ""
                )
                if overlap >= 0.5 or near:
                    pairs.append((overlap + near + 0.1 * cue.plausible, len(kept) - 1, j))
    label = [0] * len(kept)
    used: set[int] = set()
    done: set[int] = set()
    for _, i, j in sorted(pairs, reverse=True):
        if i in done or j in used:
            continue
        done.add(i)
        used.add(j)
        label[i] = -1 if golds[j][0].get("optional") else 1
    signs = dict(zip((id(cue) for cue in cues), weigh_cues(scene, cues), strict=True))
    return [(signs[id(cue)], label[i]) for i, cue in enumerate(kept) if label[i] >= 0]
