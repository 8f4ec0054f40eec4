"""A byline cut into its segments between dashes, colons, brackets and commas, each with its kind."""

import re
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import Span, load_words, span_of
from tawatur.article.facts.outlets import find_outlet, generic_words
from tawatur.article.facts.people import has_function_word, is_person
from tawatur.article.facts.timestamps import is_part_of_date, is_timestamp
from tawatur.article.lines.lines import fold_line, trim

# Marks between segments; a dash or a slash between digits belongs to a date.
_SPLIT: Final = re.compile(
    r"\s*(?:\s[-–—−ـ]+\s|(?<!\d)[-–—−]+|[-–—−]+(?!\d)|(?<=\s)ـ+(?=\s)|[:|،,؛()\[\]«»\"“”]|(?<!\d)/|/(?!\d)|\.{2,}"
    r"|\s(?:من|في|و)\s)\s*"
)
_RUN: Final = re.compile(r"\S+")
_OPENERS: Final = '«"“'
_LONGEST: Final = 4  # words of a place's, an agency's or an outlet's name
_LABELLED: Final = 6
_UNKNOWN: Final = 3  # words of a segment that may yet be a place or a name; more are a sentence


class Segment(msgspec.Struct, frozen=True):
    """A piece of a byline: `kind` is `place|agency|outlet|desk|label|person|date|unknown`."""

    kind: str
    span: Span


@cache
def _lists() -> dict[str, frozenset[str]]:
    words = load_words("datelines")
    agencies = frozenset(fold_line(form) for forms in words["agencies"].values() for form in forms)
    places = frozenset(fold_line(name) for line in words["places"] for name in line.split("،"))
    lists = {"agency": agencies | {name.replace(" ", "") for name in agencies}, "place": places}
    for kind, name in (("desk", "desks"), ("label", "labels")):
        lists[kind] = frozenset(word for line in words[name] for word in fold_line(line).split())
    lists["desk_line"] = frozenset(fold_line(line) for line in words["desk_lines"])
    return lists


def cut_segments(text: str, start: int, end: int, house: str | None = None) -> list[Segment] | None:
    """The segments of `[start, end)` of a text.

    Args:
        text: The text.
        start, end: A short line or the opening of a paragraph; at most a few hundred characters.
        house: The outlet's name where the metadata tells it.

    Returns:
        Segments in order; None where one is so long that all of it is a sentence.
    """
    found: list[Segment] = []
    at = start
    cuts = [(match.start(), match.end()) for match in _SPLIT.finditer(text, start, end)]
    for stop, after in [*cuts, (end, end)]:
        a, b = trim(text, at, stop)
        at = after
        if a == b:
            continue
        quoted = a > start and text[a - 1] in _OPENERS
        for segment in _classify(text, a, b, house, quoted=quoted):
            if segment.kind == "quoted":  # behind a place a byline quotes its own house; a headline begins with quotes
                segment = Segment("outlet" if found else "unknown", segment.span)
            found.append(segment)
        if found and found[-1].kind == "sentence":
            return None
    return found


def _classify(text: str, start: int, end: int, house: str | None, *, quoted: bool) -> list[Segment]:
    """The segments of a piece without marks: one, or several that only blanks part."""
    piece = span_of(text, start, end)
    words = fold_line(piece.text).strip(" .:").split()
    if not words:
        return []
    kind = _kind_of(piece.text, words, house)
    if kind is not None:
        return [Segment(kind, piece)]
    run = _unpack(text, start, end, words)
    if run is not None:
        return run
    if words[0] == "من" or (words[0] in _lists()["label"] and len(words) <= _LABELLED):
        return _behind_label(text, start, end, house, labelled=words[0] != "من")
    if is_person(piece.text):
        return [Segment("person", piece)]
    if quoted and len(words) <= _LONGEST:
        return [Segment("quoted", piece)]
    return [Segment("unknown" if len(words) <= _UNKNOWN and not has_function_word(words) else "sentence", piece)]


def _kind_of(piece: str, words: list[str], house: str | None) -> str | None:
    """The kind of a piece that a list knows."""
    lists = _lists()
    folded = " ".join(words)
    if folded in lists["agency"] or (words[0] == "وكاله" and " ".join(words[1:]) in lists["agency"]):
        return "agency"
    if folded in lists["place"]:
        return "place"
    if folded == house or find_outlet(piece) is not None:
        return "outlet"
    if words[0] in generic_words() and 2 <= len(words) <= _LONGEST:
        return "agency" if words[0] == "وكاله" else "outlet"
    if folded in lists["desk_line"] or all(word in lists["desk"] for word in words):
        return "desk"
    if words[0] in lists["desk"] and len(words) <= _UNKNOWN and find_outlet(" ".join(words[1:])) is not None:
        return "desk"
    return "date" if is_timestamp(folded) or folded.isdigit() else None


def _behind_label(text: str, start: int, end: int, house: str | None, *, labelled: bool) -> list[Segment]:
    """`كتب فلان`, and `من فلان` after a city."""
    first = text.find(" ", start, end)
    if first < 0:
        return [Segment("label", span_of(text, start, end))] if labelled else []
    label = [Segment("label", span_of(text, start, first))] if labelled else []
    a, b = trim(text, first, end)
    return [*label, *(_classify(text, a, b, house, quoted=False) if a < b else [])]


def _unpack(text: str, start: int, end: int, words: list[str]) -> list[Segment] | None:
    """Places, agencies and dates that no mark parts (`الرياض 15 شوال 1436 هـ واس`); None where a word is none."""
    lists = _lists()
    at = [(match.start() + start, match.end() + start) for match in _RUN.finditer(text[start:end])]
    if len(at) != len(words) or not any(" ".join(words[:n]) in lists["place"] for n in (1, 2, 3)):
        return None
    found: list[Segment] = []
    i = 0
    while i < len(words):
        for n in range(min(_LONGEST, len(words) - i), 0, -1):
            name = " ".join(words[i : i + n]).strip("،,.")
            kind = "place" if name in lists["place"] else "agency" if name in lists["agency"] else None
            if kind is None and n == 1 and is_part_of_date(name):
                kind = "date"
            if kind is not None:
                found.append(Segment(kind, span_of(text, at[i][0], at[i + n - 1][1])))
                i += n
                break
        else:
            return None
    return found if len(found) > 1 else None
