"""Minimal stand-ins until the rooms above bring their own; goes away with the last of them."""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tawatur.arabic import Span
from tawatur.article import Article, Part, Published
from tawatur.errors import EmptySource
from tawatur.ingest import Failure, Meta, Page
from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.settings import Settings
from tawatur.weaving import Weave


def find_pages(paths: Sequence[str], settings: Settings) -> Iterator[Page | Failure]:
    """Plain text files and folders of them."""
    for given in paths:
        root = Path(given)
        if not root.exists():
            yield Failure(given, "not-found", f"{given}: no such file or folder")
            continue
        for path in sorted(root.rglob("*.txt")) if root.is_dir() else [root]:
            side = path.with_suffix(".meta.json")
            meta = json.loads(side.read_text(encoding="utf-8")) if side.exists() else {}
            known = {k: v for k, v in meta.items() if k in Meta.__struct_fields__}
            yield Page(str(path), path.read_text(encoding="utf-8"), meta=Meta(**known))


def understand(page: Page) -> Article:
    """Each line a paragraph, the first the headline."""
    spans = [Span(m.start(), m.end(), m[0]) for m in re.finditer(r"\S.*\S|\S", page.text)]
    if not spans:
        raise EmptySource(f"{page.path}: no words in it")
    parts = tuple(Part("headline" if i == 0 else "body", span) for i, span in enumerate(spans))
    when = Published(page.meta.published[:10], "day", "metadata") if page.meta.published else None
    return Article(
        hashlib.sha256(page.text.encode()).hexdigest()[:16],
        page.path,
        page.text,
        hands_out_text=not page.is_source,
        outlet=page.meta.outlet,
        url=page.meta.url,
        headline=spans[0],
        published=when,
        parts=parts,
    )


def link(readings: Sequence[Reading], aliases: None = None, decisions: Sequence[object] = ()) -> tuple[Actor, ...]:
    """Nothing linked."""
    return ()


def weave(readings: Sequence[Reading], actors: Sequence[Actor]) -> Weave:
    """Nothing woven."""
    return Weave(actors=tuple(actors))
