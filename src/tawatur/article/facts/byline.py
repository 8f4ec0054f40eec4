"""Bylines and datelines: who wrote it, where it was filed, which agency it came from (`الرياض - واس`, `كتب: فلان`).

Both are runs of segments. A run is believed when its segments are known from lists or shaped like names, so that a
sentence which merely begins with a name is none; what stands on its own line under the headline is believed on less.
"""

from collections import Counter
from collections.abc import Callable
from typing import Final

import msgspec

from tawatur.arabic import Span
from tawatur.article.facts.outlets import find_outlet
from tawatur.article.facts.people import has_function_word
from tawatur.article.lines.segments import Segment, cut_segments

_MAX_WORDS: Final = 30
_MAX_LENGTH: Final = 300
_NAMERS: Final = ("agency", "outlet", "desk", "label")


class Byline(msgspec.Struct, frozen=True):
    """A byline or dateline read.

    Attributes:
        segments: Its pieces in order.
    """

    segments: tuple[Segment, ...]

    def of_kind(self, kind: str) -> tuple[Span, ...]:
        """The spans of one kind, in order."""
        return tuple(segment.span for segment in self.segments if segment.kind == kind)

    @property
    def authors(self) -> tuple[int, int] | None:
        """From the first author's name to the last one's, offices and cities between them included."""
        people = self.of_kind("person")
        return (people[0].start, people[-1].end) if people else None


class Count(msgspec.Struct, frozen=True):
    """How many segments a run has of each kind.

    Attributes:
        all, places, people, unknown: Counts.
        namers: Agencies, outlets, desks and labels.
        alone: Whether the run stands on its own line where bylines stand.
        opening: Whether it opens a paragraph.
    """

    all: int
    places: int
    people: int
    unknown: int
    namers: int
    alone: bool
    opening: bool


class Form(msgspec.Struct, frozen=True):
    """A form of byline: an example and when a run has it."""

    example: str
    holds: Callable[[Count], bool]


FORMS: Final = (
    Form("الرياض - واس / كتب: فلان / ميناء كذا (رويترز)", lambda c: c.namers > 0 and c.unknown <= 1),
    Form("بلدة كذا - وكالة كذا (كذا)", lambda c: c.alone and c.namers > 0 and c.unknown <= 2 and c.all <= 4),
    Form("الرياض: فلان الفلاني", lambda c: c.places > 0 and c.all > 1 and c.unknown <= (1 if c.people else 0)),
    Form("القاهرة:", lambda c: c.opening and c.places > 0 and c.unknown == 0),
    Form("فلان الفلاني", lambda c: c.alone and c.people == c.all),
    Form("بلدة كذا - فلان الفلاني", lambda c: c.alone and 0 < c.unknown <= c.people and c.all <= 4),
    Form("كذا كذا (القاهرة)", lambda c: c.alone and c.places == 1 and c.unknown == 1 and c.all == 2),
)


def read_byline(
    text: str, start: int, end: int, *, alone: bool = False, opening: bool = False, house: str | None = None
) -> Byline | None:
    """Read `[start, end)` of a text as a byline.

    Args:
        text: The text.
        start, end: A line, or the opening of a paragraph without its last mark.
        alone: Whether nothing else stands on the line, and bylines stand there: then a bare person's name will do.
        opening: Whether it opens a paragraph: then a bare place will do.
        house: The outlet's name, folded, where the metadata tells it.

    Returns:
        Its segments; None where it is no byline.
    """
    if end - start > _MAX_LENGTH or text.count(" ", start, end) > _MAX_WORDS:
        return None
    segments = cut_segments(text, start, end, house)
    if not segments or _is_common_word(segments):
        return None
    kinds = Counter(segment.kind for segment in segments)
    count = Count(
        all=len(segments),
        places=kinds["place"],
        people=kinds["person"],
        unknown=kinds["unknown"],
        namers=sum(kinds[kind] for kind in _NAMERS),
        alone=alone,
        opening=opening,
    )
    if kinds["date"] == count.all or not any(form.holds(count) for form in FORMS):
        return None
    return Byline(tuple(segments))


def _is_common_word(segments: list[Segment]) -> bool:
    """Whether the whole run is one outlet whose name is a common word or a city too (المدينة)."""
    outlet = find_outlet(segments[0].span.text) if len(segments) == 1 and segments[0].kind == "outlet" else None
    return outlet is not None and outlet.weak


def looks_filed(line: str) -> bool:
    """Whether a line is two short runs of words with a dash between (`بلدة كذا - صحيفة كذا`), none of a sentence.

    Enough only directly between the headline and the first paragraph.
    """
    for dash in (" - ", " – ", " — ", " ـ "):
        first, found, second = line.partition(dash)
        if found:
            runs = [first.split(), second.strip(" :").split()]
            short = all(1 <= len(run) <= 3 for run in runs)
            return short and not has_function_word([*runs[0], *runs[1]]) and not any(map(str.isdigit, line))
    return False
