"""What is found out about one article, kept while those near to it are woven: they ask for it again and again."""

from collections.abc import Callable
from typing import Final, TypeVar

MOST: Final = 128  # articles of which something is kept: more than are looked through together

Whole = TypeVar("Whole")
Found = TypeVar("Found")


def once(find: Callable[[Whole], Found]) -> Callable[[Whole], Found]:
    """`find`, asked once of each of the latest articles or readings.

    One is known by being the same object, not by its content: to compare two would cost more than to read one.

    Args:
        find: A pure function of an article or a reading; what it returns must not be changed.
    """
    known: dict[int, tuple[Whole, Found]] = {}  # the article is held, so that no other takes its place in memory

    def ask(whole: Whole) -> Found:
        entry = known.get(id(whole))
        if entry is None:
            if len(known) >= MOST:
                known.clear()
            entry = known[id(whole)] = (whole, find(whole))
        return entry[1]

    return ask
