"""Where the article ends: where prose so far outweighs furniture the most.

Prose counts for, furniture and short lines against; the sum from the top is highest at the article's end. A list of
links amid the article is outweighed by the paragraphs after it, a notice amid the footer outweighs nothing. (Maximum
subsequence segmentation, Pasternack and Roth 2009.)
"""

from collections.abc import Callable, Sequence
from typing import Final

from tawatur.article.lines.lines import TextLine

_PROSE: Final = 1.0  # a paragraph, and as much again for every so many words of it
_WORDS: Final = 40
_MOST: Final = 2.5
_SENTENCE: Final = 0.2  # a short line that ends as a sentence does
_FURNITURE: Final = -0.8
_SHORT: Final = -0.25  # any other short line: a subheading between paragraphs, a link among links
_DEEPEST: Final = 1.4  # a longer list weighs no more: a good paragraph behind it brings the article back


def find_end(lines: Sequence[TextLine], is_furniture: Callable[[TextLine], bool], headline: int | None) -> int:
    """Index of the article's last line.

    Args:
        lines: Lines of the text.
        is_furniture: Tells of a line whether it is furniture by itself.
        headline: Index of the headline.

    Returns:
        The index; the last line's where there is no prose.
    """
    top = 0 if headline is None else headline + 1
    first = next((line.index for line in lines[top:] if line.is_prose and not is_furniture(line)), None)
    if first is None:
        return len(lines) - 1
    best, best_sum, total = first, 0.0, 0.0
    for line in lines[first:]:
        total = max(total + _worth(line, furniture=is_furniture(line)), best_sum - _DEEPEST)
        if total >= best_sum:
            best, best_sum = line.index, total
    return best


def _worth(line: TextLine, *, furniture: bool) -> float:
    if furniture:
        return _FURNITURE
    if line.is_prose:
        return min(_PROSE + line.words / _WORDS, _MOST)
    return _SENTENCE if line.ends else _SHORT
