"""What is found out about a single word, kept: a news text has few words and says them often.

`functools.lru_cache` moves an entry at every look-up, which costs more than the look-up itself. Here nothing moves;
where a table is full, all of it is let go.
"""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

MANY: Final = 1 << 16  # distinct words kept by one function: a month of one newspaper has as many

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Table(dict[Key, Value], Generic[Key, Value]):
    __slots__ = ("_find",)

    def __init__(self, find: Callable[[Key], Value]) -> None:
        self._find = find

    def __missing__(self, key: Key) -> Value:
        found = self._find(key)
        if len(self) >= MANY:
            self.clear()
        self[key] = found
        return found


def kept(find: Callable[[Key], Value]) -> Callable[[Key], Value]:
    """`find`, asked once for each argument, as long as these are no more than `MANY`.

    Args:
        find: A pure function of one argument, mostly a word.

    Returns:
        A function with the same answers, to be called with the bare argument.
    """
    return _Table(find).__getitem__
