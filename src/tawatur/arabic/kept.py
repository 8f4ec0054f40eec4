"""What is found out about a single word, kept: a news text has few words and says them often.

`functools.lru_cache` moves an entry at every look-up, which costs more than the look-up itself. Here nothing moves: a
table fills up, is put aside and the next begins, which takes over what it is asked for and the one put aside knows. So
what was not asked for a whole table long is let go, and common words stay.
"""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

MANY: Final = 1 << 16  # distinct words kept by one function: a month of one newspaper has as many

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Table(dict[Key, Value], Generic[Key, Value]):
    __slots__ = ("_before", "_find", "_half")

    def __init__(self, find: Callable[[Key], Value], many: int) -> None:
        self._find = find
        self._half = many // 2
        self._before: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        before = self._before
        found = before[key] if key in before else self._find(key)
        if len(self) >= self._half:
            self._before = dict(self)
            self.clear()
        self[key] = found
        return found


def kept(find: Callable[[Key], Value], many: int = MANY) -> Callable[[Key], Value]:
    """`find`, asked once for each argument, as long as these are no more than `many`.

    Args:
        find: A pure function of one argument, mostly a word.
        many: Arguments whose answers are kept.

    Returns:
        A function with the same answers, to be called with the bare argument.
    """
    return _Table(find, many).__getitem__
