"""A weekday and a date in one breath that do not fit: one of the two is wrong, and the reader should know.

Only Gregorian dates that give their year are held to their weekday: the Islamic calendar may stand a day apart from
place to place, a bare 3/10 may be of either, and a story of long ago leaves its year to the reader.
"""

from collections.abc import Iterator

from tawatur.arabic import weekday_mismatch
from tawatur.reading import Reading
from tawatur.weaving.differences.moments import has_year
from tawatur.weaving.nouns import Difference, Value

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def find_wrong_weekdays(reading: Reading) -> Iterator[Difference]:
    """The dates of an article that name a weekday on which they do not fall.

    Args:
        reading: One article, read.

    Yields:
        A contradiction for each, both sides at the one place in the text.
    """
    path = reading.article.path
    for date in reading.dates:
        sure = date.calendar == "gregorian" and has_year(date.text)
        wrong = weekday_mismatch(date.text, date.value) if sure else None
        if wrong is not None:
            named, true = (_DAYS[day] for day in wrong)
            sides = tuple(Value(path, date.start, date.end, date.text, day) for day in (named, true))
            yield Difference("date", "contradiction", sides, f"{date.value} is a {true}; the text says {named}.")
