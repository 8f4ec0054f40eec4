"""Times that reports of one claim give for one thing: day of the week, part of the day, month, date.

Compared only where both reports give one value of the same kind: a morning and a Friday do not contradict.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final

from tawatur.arabic import Span, fold, load_words
from tawatur.reading import Date, Reading
from tawatur.weaving.claims.held import Held
from tawatur.weaving.claims.signs import published_day
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import Pair, Slot, beside, fold_part, stretches
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.once import once

CALENDAR: Final = "calendar"
PARTS: Final = "parts"
BEGINS: Final = 7  # words before the end of a period in which its beginning is named
BESIDE: Final = 12  # letters before a time in which the word stands that tells it from the day of the paper
HOUR: Final = 30  # letters before a part of the day in which its hour stands
_CLOCK: Final = re.compile(r"\d[^\d\n]{0,4}$")
_IN: Final = re.compile(r"(?<![^\W_])في(?![^\W_])")
_FIGURES: Final = re.compile(r"\d\s*[/.-]\s*\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_GRAINS: Final = frozenset({"day", "month", "year"})
_ISO: Final = re.compile(r"(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$")


@cache
def _lexicon() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    table = {
        fold(word): (kind, value)
        for kind, values in load_words("moments").items()
        for value, words in values.items()
        for word in words
    }
    longest_first = sorted(table, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![^\W_])[وبل]?({'|'.join(longest_first)})(?![^\W_])"), table


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_lexicon()[1])


@once
def read_moments(reading: Reading) -> tuple[Slot, ...]:
    """The times of an article, each with the kind by which it can be compared."""
    return tuple(_read(reading))


def _read(reading: Reading) -> Iterator[Slot]:
    text, path, day = reading.article.text, reading.article.path, published_day(reading.article)
    for part in stretches(reading.article):
        for kind, value, start, end in _named_times(part.span):
            place = Value(path, start, end, text[start:end], value)
            paper = told_from_paper(text, start, end)
            yield Slot("date", kind, place, part.kind, *beside(text, start, end), day=day, paper=paper)
        for date in reading.dates:
            inside = part.span.start <= date.start and date.end <= part.span.end
            if inside and (stated := _stated(date)):
                place = Value(path, date.start, date.end, date.text, stated)
                left, right = beside(text, date.start, date.end)
                thing = f"{CALENDAR} {date.calendar}{' end' if _is_end(left) else ''}"
                paper = told_from_paper(text, date.start, date.end)
                yield Slot("date", thing, place, part.kind, left, right, paper=paper)


def _named_times(span: Span) -> Iterator[tuple[str, str, int, int]]:
    """Days of the week and parts of the day: kind, value, start, end."""
    pattern, table = _lexicon()
    folded = fold_part(span.text)
    if not _told_by()(folded.text):
        return
    for match in pattern.finditer(folded.text):
        kind, value = table[match[1]]
        if kind == PARTS and _is_of_clock(folded.text[: match.start()]):
            continue  # `2:08 in the evening`: half of a time of the clock, in the Gulf any hour after noon
        start, end = folded.source(match.start(1), match.end(1))
        yield kind, value, span.start + start, span.start + end


def _is_of_clock(before: str) -> bool:
    """Whether a part of the day only says which half of it an hour is in."""
    words = before[-HOUR:].split()
    return bool(words) and (not _joints("hour").isdisjoint(map(stem_word, words)) or _CLOCK.search(before) is not None)


def _is_end(left: tuple[str, ...]) -> bool:
    """Whether a date is the end of a period, never to be held against its beginning."""
    ends = _joints("until")
    return bool(left) and left[0] in ends and not _joints("since").isdisjoint(left[1:BEGINS])


@cache
def _joints(name: str) -> frozenset[str]:
    return frozenset(stem_word(word) for word in load_words("differences")[name])


def compare_moments(pairs: Sequence[Pair], held: Held) -> Difference | None:
    """The difference between times of one kind for one thing, None where all agree.

    Args:
        pairs: Times of two articles each that are about one thing.
        held: What else the articles hold: a time that stands in the other article too makes no difference.
    """
    differing = [pair for pair in pairs if not moments_agree(pair) and not held.both(pair) and not _daily(*pair)]
    if not differing:
        return None
    one, two = (slot.place for slot in differing[0])
    why = f"Two times for one thing: {one.text} ({one.path}) and {two.text} ({two.path})."
    unique = {(slot.place.path, slot.place.start): slot.place for pair in differing for slot in pair}
    return Difference("date", "contradiction", tuple(unique[key] for key in sorted(unique)), why)


def moments_agree(pair: Pair) -> bool:
    """Whether two times for one thing may both be right."""
    return same_time(*pair)


def _daily(one: Slot, two: Slot) -> bool:
    """Whether two papers of two days each tell what happened on their own: a notice that comes out every day."""
    known = one.day is not None and two.day is not None and one.day != two.day
    return known and one.paper and two.paper


def told_from_paper(text: str, start: int, end: int) -> bool:
    """Whether a time is told from the day of the paper (today, Friday): news of the day, which comes out every day.

    Args:
        text: The article's text.
        start, end: Where the time stands.
    """
    words = _LETTERS.findall(fold(text[max(0, start - BESIDE) : start]))[-1:] + _LETTERS.findall(fold(text[start:end]))
    return not _from_paper().isdisjoint(words)


@cache
def _from_paper() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("differences")["paper"])


def same_time(one: Slot, two: Slot) -> bool:
    """Whether two times of one kind may be one; a value without a year or a day agrees with any."""
    if not one.thing.startswith(CALENDAR):
        return one.place.value == two.place.value
    left, right = _ISO.match(one.place.value), _ISO.match(two.place.value)
    if left is None or right is None:
        return True
    return all(a is None or b is None or a == b for a, b in zip(left.groups(), right.groups(), strict=True))


def has_year(text: str) -> bool:
    """Whether a date gives its year, in four digits."""
    return _YEAR.search(fold(text)) is not None


def _stated(date: Date) -> str | None:
    """What a date says by itself: yesterday is another day in each paper, and the day on which a page was taken is no
    anchor, so that neither it nor a year that the text leaves out counts."""
    if not date.value or date.grain not in _GRAINS or not _ISO.match(date.value):
        return None
    folded = fold(date.text)
    if _IN.search(folded):
        return None  # `a fifth term in May`: no day of the month
    has_month = _months().search(folded) is not None or _FIGURES.search(folded) is not None
    dated = has_year(date.text)
    if not has_month:
        return date.value if dated and date.grain == "year" else None
    return date.value if dated else re.sub(r"^\d{4}-", "--", date.value)


@cache
def _months() -> re.Pattern[str]:
    names = load_words("months")
    forms = {fold(name) for calendar in ("gregorian", "hijri") for group in names[calendar].values() for name in group}
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(forms, key=lambda form: (-len(form), form)))})(?![^\W_])")
