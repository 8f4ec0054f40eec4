"""A text's lines with what each is by itself: the ground on which the judge then looks around."""

from collections.abc import Sequence

import msgspec

from tawatur.article.facts.language import is_arabic
from tawatur.article.lines.furniture import Hit, find_phrases
from tawatur.article.lines.lines import TextLine
from tawatur.article.lines.rules import DECIDES, weigh
from tawatur.ingest import Meta


class Scan(msgspec.Struct, frozen=True):
    """What can be told of lines one by one.

    Attributes:
        text: The text.
        lines: Its lines.
        hits: Phrases of furniture in each line.
        alone: Weight and reason of each line by itself.
        meta: What the metadata says of headline, author and outlet.
        web: Whether the text was taken out of HTML.
        arabic: Whether it is mostly in Arabic letters.
    """

    text: str
    lines: Sequence[TextLine]
    hits: Sequence[tuple[Hit, ...]]
    alone: Sequence[tuple[float, str]]
    meta: Meta
    web: bool
    arabic: bool

    def is_furniture(self, line: TextLine) -> bool:
        """Whether a line is furniture by itself."""
        return self.alone[line.index][0] >= DECIDES


def scan_lines(text: str, lines: Sequence[TextLine], meta: Meta, *, web: bool = False) -> Scan:
    """Weigh every line by itself.

    Args:
        text: The text.
        lines: Its lines.
        meta: What sidecar, record or page say.
        web: Whether the text was taken out of HTML.
    """
    hits = tuple(find_phrases(line.folded) for line in lines)
    alone = tuple(weigh(line, found) for line, found in zip(lines, hits, strict=True))
    return Scan(text, lines, hits, alone, meta, web, is_arabic(text))
