"""The readings of a collection by their paths, made anew from their bytes whenever they are asked for.

Whoever looks through a few articles again and again has them held meanwhile.
"""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, overload

from tawatur.article import Article
from tawatur.reading import Reading, Shelf

LATEST: Final = 256  # articles that are kept as they are: more than are held against each other for copies


class ByPath(Mapping[str, Reading]):
    """The Arabic readings of a shelf, by path and in its order.

    Args:
        shelf: The readings.
    """

    def __init__(self, shelf: Shelf) -> None:
        labels = shelf.labels
        order = sorted(range(len(shelf)), key=lambda at: (labels[at].path, labels[at].id))
        self._shelf = shelf
        self._places = {labels[at].path: at for at in order if labels[at].language == "ar"}
        self._held: dict[str, Reading] = {}

    def __getitem__(self, path: str) -> Reading:
        held = self._held.get(path)
        return self._shelf[self._places[path]] if held is None else held

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def hold(self, paths: Iterable[str]) -> None:
        """Keep the readings of these paths, and of no others, until the next call."""
        self._held = {path: self[path] for path in paths}

    def named(self) -> Iterator[Reading]:
        """All readings in order, without their statements and dates."""
        return map(self._shelf.named, self._places.values())

    def articles(self) -> "Articles":
        """All articles in order."""
        return Articles(self._shelf, list(self._places.values()))


class Articles(Sequence[Article]):
    """The articles of a shelf in a given order, the latest few kept as they are.

    Args:
        shelf: The readings.
        places: The place of each.
    """

    def __init__(self, shelf: Shelf, places: Sequence[int]) -> None:
        self._shelf = shelf
        self._places = places
        self._latest: OrderedDict[int, Article] = OrderedDict()

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> Article: ...
    @overload
    def __getitem__(self, at: slice) -> "Articles": ...
    def __getitem__(self, at: int | slice) -> "Article | Articles":
        if isinstance(at, slice):
            return Articles(self._shelf, self._places[at])
        known = self._latest.get(at)
        if known is not None:
            self._latest.move_to_end(at)
            return known
        article = self._latest[at] = self._shelf.article(self._places[at])
        if len(self._latest) > LATEST:
            self._latest.popitem(last=False)
        return article
