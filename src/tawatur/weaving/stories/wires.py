"""Which news agency an article carries: as its dateline, byline or signature says, under one name for each agency."""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final

from tawatur.arabic import Span, fold, load_words
from tawatur.article import Article
from tawatur.weaving.differences.glance import holds_any

_SIGNATURE: Final = 70  # characters of a short line, at the head or the foot, that may sign a text
_BLANKS: Final = re.compile(r"[\s.]+")


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str]]:
    canonical = {_plain(form): name for name, forms in load_words("wires").items() for form in [name, *forms]}
    longest_first = sorted(canonical, key=lambda form: (-len(form), form))
    pattern = "|".join(re.escape(form) for form in longest_first)
    return re.compile(rf"(?<![^\W_])(?:وكاله )?({pattern})(?![^\W_])"), canonical


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", fold(text)).strip()


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_forms()[1])


@lru_cache(maxsize=1 << 12)
def name_wire(text: str) -> str | None:
    """The agency's usual name if the whole of `text` is a name of one, else None."""
    pattern, canonical = _forms()
    match = pattern.fullmatch(_plain(text))
    return canonical[match[1]] if match else None


def find_wires(article: Article) -> tuple[str, ...]:
    """Usual names of the agencies that sign the article, each once, in order of the first signature.

    Args:
        article: An article; its dateline, its byline and short lines at head and foot are looked at.
    """
    pattern, canonical = _forms()
    lines = (line for text in _signatures(article) if _told_by()(line := _plain(text)))
    return tuple(dict.fromkeys(canonical[match[1]] for line in lines for match in pattern.finditer(line)))


def _signatures(article: Article) -> Iterable[str]:
    if article.dateline is not None:
        yield article.dateline.span.text
    if article.byline is not None:
        yield article.byline.text
    lines: list[Span] = [part.span for part in article.parts if part.kind != "headline"]
    for span in (*lines[:1], *lines[-1:]):
        if len(span) <= _SIGNATURE:
            yield span.text
    for piece in article.boilerplate:
        if piece.why == "byline" and len(piece.text) <= _SIGNATURE:
            yield piece.text
