"""Examples for the question whether a speaker is right: every statement of the reader that the gold has."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
from articles import Example  # noqa: E402

from tawatur.reading.statements.confidence import signs_of_speaker  # noqa: E402
from tawatur.reading.statements.drafts import draft_statements  # noqa: E402


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
