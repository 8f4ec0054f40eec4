"""A name as words of a sentence, before it becomes a mention."""

from collections.abc import Iterable

import msgspec


class Chunk(msgspec.Struct, frozen=True):
    """A name in words `[first, last)` of a sentence.

    Attributes:
        first: Index of its first word.
        last: Index after its last word.
        kind: `PER|ORG|LOC`.
    """

    first: int
    last: int
    kind: str


def covered(chunks: Iterable[Chunk]) -> set[int]:
    """Indices of all words that lie in names."""
    return {i for chunk in chunks for i in range(chunk.first, chunk.last)}


def by_word(chunks: Iterable[Chunk]) -> dict[int, Chunk]:
    """The name in which each word lies, by the word's index."""
    return {i: chunk for chunk in chunks for i in range(chunk.first, chunk.last)}
