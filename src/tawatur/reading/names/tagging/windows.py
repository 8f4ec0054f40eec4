"""Packs the sentences of an article into windows, which the encoder reads at once.

A name met before helps with the next, so a window takes in neighbours; attention costs the square of its length, so an
article is cut into several. They come in pairs of like length, for two cores to have done with them at the same time.
"""

from collections.abc import Iterator, Sequence
from typing import Final

Code = Sequence[int]  # the pieces of one word
Run = Sequence[Code]  # words of one sentence that stand together

_SIZE: Final = 128
"""Pieces of a window, about; training drew 48 to 224."""
_ALONE: Final = 160
"""Pieces of an article that is one window: shorter ones see too little."""
_LONGEST: Final = 480
"""Pieces of a window at most; the encoder has 512 places."""


def pack_windows(sentences: Sequence[Run]) -> list[list[Run]]:
    """Cut an article into windows, at the ends of sentences.

    Args:
        sentences: For each sentence the pieces of its words.

    Returns:
        Windows of sentences in their order, none of them empty; a sentence too long for the encoder comes in several
        runs. Where they are many, an even number of windows, as long as each other as sentences allow.
    """
    runs = list(_split(sentences))
    rest = sum(map(count_pieces, runs))
    left = 1 if rest <= _ALONE else 2 * max(1, round(rest / (2 * _SIZE)))
    windows: list[list[Run]] = []
    size = 0
    for run in runs:
        length = count_pieces(run)
        if not windows or size + length / 2 > rest / left or size + length > _LONGEST:
            rest -= size
            left = max(1, left - 1) if windows else left
            windows.append([])
            size = 0
        windows[-1].append(run)
        size += length
    return windows


def count_pieces(run: Run) -> int:
    """Pieces of a run of words and of the mark behind it."""
    return sum(map(len, run)) + 1


def _split(sentences: Sequence[Run]) -> Iterator[Run]:
    """Sentences, those too long for the encoder in several runs."""
    for words in sentences:
        first, length = 0, 1
        for i, code in enumerate(words):
            if length + len(code) > _LONGEST:
                yield words[first:i]
                first, length = i, 1
            length += len(code)
        if words:
            yield words[first:]
