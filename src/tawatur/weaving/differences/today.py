"""Which day of the week an article means by today, so that yesterday in one paper is held against Thursday in another.

An article tells its own day where it says `today Friday`, or carries its date in its text; where it tells two or none,
its relative days stay unread. The day on which a page was taken says nothing of it, and the day on which it was
published too little: papers print on Friday what a wire said on Thursday, its `today` with it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Final

from tawatur.arabic import Folded, fold, load_words
from tawatur.reading import Reading
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import Slot, beside, fold_part, stretches
from tawatur.weaving.nouns import Value

WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NAMES_A_DAY: Final = re.compile(r"\s+ال")  # اليوم الوطني, اليوم الأول: no day of the paper
_ANY_DAY: Final = re.compile(r"(?<![^\W_])(?:في|الي|حتي|لغايه|طوال|كل)\s+$")  # sixty euros a day, until today
_REACH: Final = 10  # letters in which such a word stands
_SURE: Final = frozenset({"text"})  # from where a day of publication is that of the words


@cache
def _relative() -> tuple[re.Pattern[str], dict[str, int]]:
    table = {fold(word): int(far) for far, words in load_words("differences")["relative"].items() for word in words}
    longest_first = sorted(table, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![^\W_])[وفبل]?({'|'.join(longest_first)})(?![^\W_])"), table


@cache
def _told_by() -> Callable[[str], bool]:
    return holds_any(_relative()[1])


@cache
def _weekday_after() -> tuple[re.Pattern[str], dict[str, int]]:
    table = {fold(word): WEEK.index(day) for day, words in load_words("moments")["weekdays"].items() for word in words}
    return re.compile(rf"[\s,،(«\"]{{1,4}}(?:يوم )?({'|'.join(sorted(table))})(?![^\W_])"), table


def read_relative_days(reading: Reading) -> Iterator[Slot]:
    """The days that an article tells from its own, each as a day of the week; none where its own day is not known.

    Args:
        reading: One article, read.
    """
    text = reading.article.text
    today, told = _told_days(reading)
    if today is None:
        return
    for far, start, end, kind in told:
        place = Value(reading.article.path, start, end, text[start:end], WEEK[(today + far) % 7])
        yield Slot("date", "weekdays", place, kind, *beside(text, start, end), paper=True)


def day_of(reading: Reading) -> int | None:
    """The day of the week, Monday 0, that an article calls today; None where it does not say.

    Args:
        reading: One article, read.
    """
    return _told_days(reading)[0]


def _told_days(reading: Reading) -> tuple[int | None, list[tuple[int, int, int, str]]]:
    """The day of an article, and the days that it tells from there: how far, where, in which kind of part."""
    votes: Counter[int] = Counter()
    told: list[tuple[int, int, int, str]] = []
    for part in stretches(reading.article):
        folded = fold_part(part.span.text)
        for far, first, last, weekday in _find(folded):
            if weekday is not None:
                votes[(weekday - far) % 7] += 1
            else:
                start, end = folded.source(first, last)
                told.append((far, part.span.start + start, part.span.start + end, part.kind))
    return _settle(votes, reading), told


def _find(folded: Folded) -> Iterator[tuple[int, int, int, int | None]]:
    """Relative days of a stretch: how far from today, where, and the weekday beside it."""
    if not _told_by()(folded.text):
        return
    pattern, table = _relative()
    after, weekdays = _weekday_after()
    for match in pattern.finditer(folded.text):
        beside_it = after.match(folded.text, match.end())
        if beside_it:
            yield table[match[1]], match.start(1), match.end(1), weekdays[beside_it[1]]
        elif table[match[1]] or not _is_any_day(folded.text, *match.span()):
            yield table[match[1]], match.start(1), match.end(1), None


def _is_any_day(text: str, start: int, end: int) -> bool:
    """Whether `the day` names a day of another sort, every day or the present."""
    before = _ANY_DAY.search(text, max(0, start - _REACH), start)
    return before is not None or _NAMES_A_DAY.match(text, end) is not None


def _settle(votes: Counter[int], reading: Reading) -> int | None:
    """The day of the week on which an article was written: as it says itself, else by its date."""
    if len(votes) == 1:
        return next(iter(votes))
    published = reading.article.published
    if votes or published is None or published.basis not in _SURE:
        return None
    try:
        return date.fromisoformat(published.value[:10]).weekday()
    except ValueError:
        return None
