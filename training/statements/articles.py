"""The open articles as the reader sees them, with their gold: names once as annotated, once as the fast tier finds them.

Learning from both views keeps the tables from leaning on perfect names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tawatur.arabic import span_of
from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading.names.find import find_entities
from tawatur.reading.nouns import Entity
from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.words.scene import Scene, set_scene

CLITICS = set("وفبلكس")


@dataclass
class Example:
    """One article with its gold.

    Attributes:
        gold: As annotation-guide.md describes.
        text: The source.
        scene: What the reader sees.
    """

    gold: dict
    text: str
    scene: Scene


def examples(gold_dir: Path, text_dir: Path, view: str) -> Iterator[Example]:
    """Every article of a folder, `view` being `annotated` or `found` names."""
    for file in sorted(gold_dir.glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        if "statements" not in gold:
            continue
        text = (text_dir / gold["doc"]).read_text(encoding="utf-8")
        article = understand(Page(gold["doc"], text))
        sentences = split_sentences(article)
        entities = annotated(gold, text) if view == "annotated" else find_entities(article, sentences, "fast")
        yield Example(gold, text, set_scene(article, sentences, entities))


def annotated(gold: dict, text: str) -> tuple[Entity, ...]:
    """The entities of the gold, every occurrence of their forms found again in the text, longest first."""
    forms = sorted(
        ((form, k) for k, e in enumerate(gold["entities"]) for form in {*e["mentions"], e["name"]}),
        key=lambda pair: (-len(pair[0]), pair),
    )
    taken = [False] * len(text)
    found: dict[int, list] = {k: [] for k in range(len(gold["entities"]))}
    for form, k in forms:
        for match in re.finditer(re.escape(form), text):
            start, end = match.span()
            if any(taken[start:end]) or (end < len(text) and text[end].isalnum()):
                continue
            before = re.search(r"[^\W\d_ـ]*$", text[max(0, start - 6) : start])
            if before and not set(before[0]) <= CLITICS:
                continue
            taken[start:end] = [True] * (end - start)
            found[k].append(span_of(text, start, end))
    return tuple(
        Entity(f"e{k + 1}", e["kind"], e["name"], tuple(sorted(found[k])))
        for k, e in enumerate(gold["entities"])
        if found[k]
    )
