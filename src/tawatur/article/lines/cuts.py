"""Furniture inside a paragraph: what is cut out of a line that is otherwise article."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tawatur.arabic import fold_with_way_back
from tawatur.article.facts.people import is_person
from tawatur.article.lines.furniture import Hit, find_phrases
from tawatur.article.lines.lines import TextLine, trim

_CODE: Final = re.compile(
    r"\[email\s?protected\](?:\s*/\*[^*]{0,80}\*/)?|/\*\s*<!\[CDATA\[|\(adsbygoogle[^)]{0,80}\)[^;]{0,80};?"
)
_TAGS: Final = re.compile(r"(?<=[.\"”»؟!])\s+سمات\s(?=[^.؟!\n]{2,200}$)")
_MORE: Final = re.compile(r"(?<!\.)\.{2,}\s?المزيد\s*$")
# each with its reason and what it cannot do without, which is found faster than a pattern fails
_PATTERNS: Final = (
    (_CODE, "technical", ("[email", "/*", "(adsbygoogle")),
    (_TAGS, "tags", ("سمات",)),
    (_MORE, "related", ("المزيد",)),
)
_SIGNED: Final = re.compile(r"[.!؟»\"”]\s+([^.!؟»\"”،:\d]{5,40})$")
_SIGNATURE: Final = 60  # characters at the end in which a name may stand
_MIN_PROSE: Final = 40  # characters that must stand before a cut: else the whole line is judged


def find_cuts(text: str, line: TextLine, hits: Sequence[Hit], *, last: bool = False) -> Iterator[tuple[int, int, str]]:
    """Runs of a line that are no article.

    Args:
        text: The text.
        line: A line of it that is article as a whole.
        hits: Phrases of furniture in it.
        last: Whether it is the article's last paragraph, which its author may sign.

    Yields:
        `(start, end, why)`, in order, not overlapping, trimmed.
    """
    start, end = line.span.start, line.span.end
    found: list[tuple[int, int, str]] = []
    for pattern, why, signs in _PATTERNS:
        if not any(text.find(sign, start, end) >= 0 for sign in signs):
            continue
        for match in pattern.finditer(text, start, end):
            stop = end if why == "tags" else match.end()
            found.append((*trim(text, match.start(), stop), why))
    if any(hit.phrase.where == "rest" for hit in hits):
        found += _rest(line)
    if last and (signature := find_signature(text, start, end)) is not None:
        found.append((*signature, "byline"))
    done = start
    for a, b, why in sorted(found):
        if a >= done and a < b and not (a == start and b == end):
            yield a, b, why
            done = b


def find_signature(text: str, start: int, end: int) -> tuple[int, int] | None:
    """An author's name behind the last sentence of `[start, end)` (`... في المدينة. فلان الفلاني`)."""
    match = _SIGNED.search(text, max(start, end - _SIGNATURE), end)
    if match is None or not is_person(match[1]):
        return None
    return trim(text, match.start(1), match.end(1))


def _rest(line: TextLine) -> list[tuple[int, int, str]]:
    """From a phrase that opens a link to the end of the line."""
    folded = fold_with_way_back(line.span.text)
    for hit in find_phrases(folded.text.lower()):
        if hit.phrase.where == "rest" and hit.start >= _MIN_PROSE:
            start, _ = folded.source(hit.start, hit.end)
            return [(line.span.start + start, line.span.end, hit.phrase.why)]
    return []
