"""Who published an article: the metadata, else the address, else what the text lets slip of its own house."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from tawatur.article.byline import Byline
from tawatur.article.lines import TextLine
from tawatur.article.outlets import find_outlet, host_of, outlet_of_host, outlet_of_slug

_TOLD: Final = re.compile(r"(?<!\w)ل[ـ]?\s?[«\"“”‘']\s?([^«»\"“”\n]{2,40}?)\s?[»\"“”’']")
_NOTICE: Final = re.compile(
    r"(?:رابط الخبر بصحيفة|تابعوا|قناة|محتوى|حقوق\S* (?:النشر )?محفوظة (?:لدى |لـ ?|ل)?)\s?([^:\n©،.]{3,30})"
)
_CREDIT: Final = re.compile(r"[(\[]\s?([^()\[\]\n]{3,40}?)\s?[)\]]\s*$")
_ENOUGH: Final = 1.0


def find_outlet_of(
    given: str | None,
    url: str | None,
    text: str,
    lines: Sequence[TextLine],
    why: dict[int, str],
    bylines: Sequence[Byline],
) -> tuple[str | None, str | None]:
    """The outlet's name and where it was found.

    Args:
        given: The metadata's word: a name, a host or a corpus's slug.
        url: The article's address.
        text: The article's text.
        lines: Its lines.
        why: Reasons of the lines that are furniture.
        bylines: Bylines and datelines read.

    Returns:
        Name and basis (`metadata|url|text|notice`); both None where nothing tells.
    """
    if given:
        known = outlet_of_slug(given)
        return (known.name if known is not None else given), "metadata"
    if url:
        known = outlet_of_host(url)
        if known is not None:
            return known.name, "url"
    named = _named_in_text(text, lines, why, bylines)
    if named is not None:
        return named
    if url and (host := host_of(url)) is not None:
        return host, "url"
    return None, None


def _named_in_text(
    text: str, lines: Sequence[TextLine], why: dict[int, str], bylines: Sequence[Byline]
) -> tuple[str, str] | None:
    """The outlet by its bylines, its notices, its credits, and those who spoke `لـ«...»`."""
    for byline in bylines:
        for span in byline.of_kind("outlet"):
            return _clean(span.text), "text"
    notices = [lines[i].span.text for i in why]
    for notice in notices:
        for match in _NOTICE.finditer(notice):
            name = _known_prefix(match[1])
            if name is not None:
                return name, "notice"
    votes: Counter[str] = Counter()
    for match in _TOLD.finditer(text):
        if find_outlet(match[1]) is not None:
            votes[_clean(match[1])] += 1
    for line in lines:
        credit = _CREDIT.search(line.span.text)
        if (
            credit is not None
            and not line.is_prose
            and (known := find_outlet(credit[1])) is not None
            and not known.agency
        ):
            votes[_clean(credit[1])] += 1
    if votes:
        name, count = votes.most_common(1)[0]
        return (name, "text") if count >= _ENOUGH else None
    return None


def _known_prefix(words: str) -> str | None:
    """The longest beginning of some words that is an outlet's name."""
    pieces = words.split()
    for end in range(len(pieces), 0, -1):
        for start in range(min(2, end)):
            if find_outlet(" ".join(pieces[start:end])) is not None:
                return " ".join(pieces[start:end])
    return None


def _clean(name: str) -> str:
    return name.strip("«»\"“”'() \xa0")
