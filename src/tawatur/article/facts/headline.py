"""The headline: the title that the metadata gives, or the line at the top that looks most like one."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from tawatur.article.lines.furniture import strip_article, words_of
from tawatur.article.lines.lines import TextLine, fold_line

_LOOK_AT: Final = 14  # lines from the top among which a headline may stand
_MARKS: Final = re.compile(r"[^\w]+")
_SITE: Final = re.compile(r"\s+[|\-–—»:]+\s+")
_OPENS: Final = 12  # words of a line that ends with a colon, from which on it is the body's first, no headline
_CRUMBS: Final = re.compile(r"\S\s*[›»>/\\|]\s*\S")


class Sign(msgspec.Struct, frozen=True):
    """A feature of a line at the top and how much it speaks for a headline."""

    name: str
    weight: float
    holds: Callable[[TextLine, int], bool]


# `times` is how often the line stands in the text. A headline is said again (in the page's title, over the picture); a
# section name is one or two words; the first line is the headline unless it is too short to be one.
SIGNS: Final = (
    Sign("said again", 2.0, lambda line, times: times > 1 and line.words >= 3),
    Sign("as long as headlines are", 1.0, lambda line, times: 4 <= line.words <= 25),
    Sign("a word or two", -1.0, lambda line, times: line.words <= 2),
    Sign("very long", -1.0, lambda line, times: line.words > 25),
    Sign("ends like a sentence", -0.6, lambda line, times: line.ends and line.span.text.rstrip()[-1:] == "."),
    Sign("a section name", -3.0, lambda line, times: is_section(line.span.text)),
    Sign("breadcrumbs", -3.0, lambda line, times: is_breadcrumb(line)),
    Sign("first", 0.8, lambda line, times: line.index == 0 and line.words >= 3),
)
_RANK: Final = -0.35  # for each candidate above it
_NEEDED: Final = -2.0


def pick_headline(lines: Sequence[TextLine], furniture: Callable[[TextLine], bool], title: str | None) -> int | None:
    """Which line is the headline.

    Args:
        lines: Lines of the text.
        furniture: Tells of a line whether its own words make it page furniture (a byline, a date, a widget).
        title: Headline by the metadata, perhaps with the outlet's name behind it.

    Returns:
        The line's index; None where the text begins with its body.
    """
    if title is not None:
        known = _find_title(lines, title)
        if known is not None:
            return known
    first = next((line.index for line in lines if line.is_sentence and not furniture(line)), len(lines))
    times = Counter(line.folded for line in lines[:first])  # what is said again amid the article is a caption
    best, best_score = None, _NEEDED
    rank = 0
    for line in lines[:_LOOK_AT]:
        if furniture(line) or not line.letters:
            continue
        if line.is_sentence and not (line.index == 0 and _is_short_before_long(lines)) and times[line.folded] < 2:
            break
        if line.words >= _OPENS and line.span.text.rstrip().endswith(":"):
            break
        score = rank * _RANK + sum(sign.weight for sign in SIGNS if sign.holds(line, times[line.folded]))
        rank += 1
        if score > best_score:
            best, best_score = line.index, score
    return best


def _find_title(lines: Sequence[TextLine], title: str) -> int | None:
    """The first line that is the title, whole or without the site's name."""
    forms = {fold_line(title), *(fold_line(piece) for piece in _SITE.split(title) if len(piece.split()) >= 3)}
    for line in lines[: 2 * _LOOK_AT]:
        if line.folded in forms:
            return line.index
    return None


def _is_short_before_long(lines: Sequence[TextLine]) -> bool:
    """Whether the first line, though it ends like a sentence, is short and a longer one follows."""
    return len(lines) > 1 and lines[0].words <= 16 and lines[1].words >= lines[0].words * 1.5


def is_section(line: str) -> bool:
    """Whether a line holds names of sections and nothing else (`أخبار وتقارير`)."""
    words = [word for word in _MARKS.sub(" ", fold_line(line)).split() if not word.isdigit()]
    sections = words_of("sections")
    return 0 < len(words) <= 4 and all(strip_article(word) in sections for word in words)


def is_breadcrumb(line: TextLine) -> bool:
    """Whether a line is a path through the site (`الرئيسية › سياسة › تقارير`)."""
    pieces = re.split(r"[›»>/\\|]", line.span.text)
    return len(pieces) >= 3 and all(len(piece.split()) <= 4 for piece in pieces) and line.words <= 14
