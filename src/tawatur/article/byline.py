"""Bylines and datelines: who wrote it, where it was filed, which agency it came from (`الرياض - واس`, `كتب: فلان`).

Both are runs of short segments between dashes, colons, brackets and commas, each segment a place, an agency, an
outlet, a desk or a person. A run is believed when every segment is one of these and at least one of them is known
from a list, so that a sentence which merely begins with a name is none.
"""

import re
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import Span, load_words, names_of_people, span_of
from tawatur.article.lines import fold_line, trim
from tawatur.article.outlets import find_outlet, generic_words
from tawatur.article.timestamps import is_part_of_date, is_timestamp

_SEGMENT: Final = re.compile(r"[^\-–—−ـ:/|،,؛()\[\]«»\"“”]+|[ـ](?=\w)")
# Marks between segments; a dash or a slash between digits belongs to a date.
_SPLIT: Final = re.compile(
    r"\s*(?:\s[-–—−ـ]+\s|(?<!\d)[-–—−]+|[-–—−]+(?!\d)|(?<=\s)ـ+(?=\s)|[:|،,؛()\[\]«»\"“”]|(?<!\d)/|/(?!\d)|\.{2,}"
    r"|\s(?:من|في|و)\s)\s*"
)
_PERSON_WORD: Final = re.compile(r"[\u0621-\u064a\u067e\u0686\u06a4\u06af\u064b-\u0652ـ.]+")
_MAX_WORDS: Final = 30
_RUN: Final = re.compile(r"\S+")
_LONGEST: Final = 4  # words of a place's or an agency's name
_MAX_SEGMENT: Final = 6
_PERSON_WORDS: Final = range(2, 8)
_NAME_WORDS: Final = 4  # of a name without بن and the like
_KIN: Final = frozenset({"بن", "ابن", "ال", "ابو", "بو", "ابي", "عبد", "بنت", "ولد", "ام"})

# Words of sentences that no name holds; folded, so without على, which is also the name Ali.
_FUNCTION: Final = frozenset(
    {
        "من",
        "في",
        "الي",
        "عن",
        "مع",
        "ان",
        "بعد",
        "قبل",
        "هذا",
        "هذه",
        "التي",
        "الذي",
        "لا",
        "ما",
        "هل",
        "كما",
        "او",
        "ثم",
    }
    | {"قد", "كل", "بين", "حول", "خلال", "ضد"}
)


class Segment(msgspec.Struct, frozen=True):
    """A piece of a byline: `kind` is `place|agency|outlet|desk|label|person|date|unknown`."""

    kind: str
    span: Span


class Byline(msgspec.Struct, frozen=True):
    """A byline or dateline read.

    Attributes:
        segments: Its pieces in order.
        sure: Whether it names an agency, an outlet, a desk or a label, or a place with something else beside it.
    """

    segments: tuple[Segment, ...]
    sure: bool

    def of_kind(self, kind: str) -> tuple[Span, ...]:
        """The spans of one kind, in order."""
        return tuple(segment.span for segment in self.segments if segment.kind == kind)

    @property
    def author(self) -> Span | None:
        """The first author's name; None where there is none. Several authors: see `authors`."""
        return next(iter(self.of_kind("person")), None)

    @property
    def authors(self) -> tuple[int, int] | None:
        """From the first author's name to the last one's, offices and cities between them included."""
        people = self.of_kind("person")
        return (people[0].start, people[-1].end) if people else None


@cache
def _lists() -> dict[str, frozenset[str]]:
    words = load_words("datelines")
    agencies = frozenset(fold_line(form) for forms in words["agencies"].values() for form in forms)
    places = frozenset(fold_line(name) for line in words["places"] for name in line.split("،"))
    lists = {"agency": agencies | {a.replace(" ", "") for a in agencies}, "place": places}
    for kind, name in (("desk", "desks"), ("label", "labels"), ("title", "titles"), ("given", "given_names")):
        lists[kind] = frozenset(word for line in words[name] for word in fold_line(line).split())
    lists["desk_line"] = frozenset(fold_line(line) for line in words["desk_lines"])
    return lists


def read_byline(text: str, start: int, end: int, *, alone: bool = False, opening: bool = False) -> Byline | None:
    """Read `[start, end)` of a text as a byline.

    Args:
        text: The text.
        start, end: A line, or the opening of a paragraph without its last mark.
        alone: Whether nothing else stands on the line, directly under the headline: then a bare person's name will do.
        opening: Whether it opens a paragraph: then a bare place will do.

    Returns:
        Its segments; None where it is no byline.
    """
    piece = text[start:end]
    if len(piece) > 300 or len(piece.split()) > _MAX_WORDS:
        return None
    segments = _segments(text, start, end)
    if not segments:
        return None
    kinds = [segment.kind for segment in segments]
    named = sum(kind in ("agency", "outlet", "desk", "label") for kind in kinds)
    if len(segments) == 1 and kinds[0] == "outlet" and piece.strip()[:1] not in '«"“':
        outlet = find_outlet(segments[0].span.text)
        if outlet is not None and outlet.weak:
            return None  # a common word or a city alone (المدينة) is no outlet
    placed = kinds.count("place")
    people = kinds.count("person")
    unknown = kinds.count("unknown")
    if kinds.count("date") == len(kinds):
        return None  # a date alone is a date line
    sure = bool(named) or (placed and len(kinds) > 1) or (alone and people == len(kinds)) or (opening and placed)
    sure = sure or (alone and 0 < unknown <= people and len(kinds) <= 4)
    if not sure or unknown > (1 if named or people else 0):
        return None
    return Byline(tuple(segments), bool(sure))


def _segments(text: str, start: int, end: int) -> list[Segment] | None:
    """The pieces between marks, each with its kind; None where one cannot be a piece of a byline."""
    found: list[Segment] = []
    at = start
    cuts = [(m.start(), m.end()) for m in _SPLIT.finditer(text, start, end)]
    for stop, after in [*cuts, (end, end)]:
        a, b = trim(text, at, stop)
        at = after
        if a < b:
            found += _classify(text, a, b)
        if found and found[-1].kind == "sentence":
            return None
    return found


def _classify(text: str, start: int, end: int) -> list[Segment]:
    lists = _lists()
    piece = span_of(text, start, end)
    folded = fold_line(piece.text).strip(" .:")
    words = folded.split()
    if words and words[0] == "من":  # `القاهرة - من فلان`
        inner = trim(text, text.index(" ", start, end), end) if len(words) > 1 else (end, end)
        return _classify(text, *inner) if inner[0] < inner[1] else []
    if not words:
        return []
    if folded in lists["agency"] or (len(words) > 1 and words[0] == "وكاله" and " ".join(words[1:]) in lists["agency"]):
        return [Segment("agency", piece)]
    if folded in lists["place"]:
        return [Segment("place", piece)]
    if find_outlet(piece.text) is not None or (words[0] in generic_words() and 2 <= len(words) <= 4):
        return [Segment("outlet", piece)]
    if folded in lists["desk_line"] or all(word in lists["desk"] for word in words):
        return [Segment("desk", piece)]
    if is_timestamp(folded) or folded.isdigit():
        return [Segment("date", piece)]
    run = _unpack(text, start, end, words)
    if run is not None:
        return run
    if words[0] in lists["label"] and len(words) <= _MAX_SEGMENT:
        first = text.index(" ", start) if " " in piece.text else end
        rest = trim(text, first, end)
        return [Segment("label", span_of(text, start, first)), *(_classify(text, *rest) if rest[0] < rest[1] else [])]
    if words[0] in lists["desk"] and len(words) <= 3 and find_outlet(piece.text.split(None, 1)[1]) is not None:
        return [Segment("desk", piece)]
    if is_person(piece.text):
        return [Segment("person", piece)]
    return [Segment("unknown" if len(words) <= 3 and not piece.text.isdigit() else "sentence", piece)]


def _unpack(text: str, start: int, end: int, words: list[str]) -> list[Segment] | None:
    """Places, agencies and dates that no mark parts (`الرياض 15 شوال 1436 هـ واس`); None where a word is none."""
    lists = _lists()
    at = [(m.start() + start, m.end() + start) for m in _RUN.finditer(text[start:end])]
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
    return found if len(found) > 1 or (found and found[0].kind == "date") else None


def is_person(name: str) -> bool:
    """Whether a few words look like a person's name: begins with a given name, or ends with a family's `ال...`."""
    lists = _lists()
    words = [word.strip(".") for word in fold_line(name).split()]
    while words and words[0] in lists["title"]:
        words = words[1:]
    if len(words) not in _PERSON_WORDS or not all(_PERSON_WORD.fullmatch(word) for word in words):
        return False
    if any(word in _FUNCTION for word in words):
        return False
    people = names_of_people()
    if len(words) > _NAME_WORDS and not any(word in _KIN or word.startswith("عبد") for word in words):
        return False
    if words[0] in lists["given"] or people.get(words[0]) in ("given", "both"):
        return True
    if words[0].startswith("عبد") and len(words[0]) > 5:
        return True
    if people.get(words[-1]) in ("family", "both") and words[-1] not in lists["place"]:
        return True
    if words[0] in _KIN or any(word in _KIN for word in words[1:-1]):
        return True
    if words[0].startswith("ال"):
        return False
    return people.get(words[1]) == "given" and words[1] != "علي"  # folded, the name Ali and the preposition are one
