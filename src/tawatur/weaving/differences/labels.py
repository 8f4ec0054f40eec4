"""Numbers that a label names: minute 26, the third place, the fifth round, the hour.

A label is followed by a figure or by an ordinal; what it numbers, and nothing that is counted, is the thing compared.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

import msgspec

from tawatur.arabic import Span, fold, fold_word, load_words, read_numbers
from tawatur.weaving.claims.stems import Stem, find_stems, stem
from tawatur.weaving.differences.glance import holds_any
from tawatur.weaving.differences.slots import LABEL, fold_part

MINUTE: Final = stem(fold("الدقيقة")) + LABEL
CLOCK: Final = stem(fold("الساعة"))  # everything has its hour: one shared word is not enough
HALF_DAY: Final = 12.0
DAY: Final = 24.0
_LABELS: Final = ("الدقيقة", "الساعة", "رقم", "المرتبة", "المركز")
_FIGURED: Final = frozenset(stem(fold(word)) for word in _LABELS)
_RANK: Final = 30  # letters in which an ordinal ends
_ELSEWHERE: Final = (stem(fold("بتوقيت")), stem(fold("إلا")))  # by another place's clock; a quarter before the hour


class Labelled(msgspec.Struct, frozen=True):
    """A number with its label: what it numbers, what it is worth, and where both stand."""

    thing: str
    value: float
    start: int
    end: int


def find_labelled(text: str, span: Span) -> Iterator[Labelled]:
    """The numbers of a stretch of text that a label names.

    Args:
        text: The article's text.
        span: The stretch.
    """
    if not _told_by()(fold_part(span.text).text):
        return
    stems = find_stems(text, span.start, span.end)
    for at, (label, word) in enumerate(pairwise(stems)):
        if label.text in _FIGURED and _is_number(word):
            yield Labelled(_thing(label), float(word.text), label.start, word.end)
        elif label.text in _ranked() and _begins_rank(text, label, word):
            found = next(iter(read_numbers(text[word.start : word.start + _RANK].split("\n")[0])), None)
            if found is None or found.kind != "ordinal" or found.start or found.value is None:
                continue
            behind = [later.text for later in stems[at + 2 : at + 5]]
            if label.text == CLOCK and not set(behind).isdisjoint(_ELSEWHERE):
                continue
            yield Labelled(_thing(label), float(found.value), label.start, word.start + found.end)


def same_hour(one: float, two: float) -> bool:
    """Whether two hours may be one: five in the afternoon is seventeen."""
    return max(one, two) <= DAY and one % HALF_DAY == two % HALF_DAY


def _thing(label: Stem) -> str:
    return label.text if label.text == CLOCK else label.text + LABEL


def _is_number(word: Stem) -> bool:
    return word.text.isascii() and word.text.replace(".", "", 1).isdigit()


def _begins_rank(text: str, label: Stem, word: Stem) -> bool:
    """Whether a definite word stands right behind a definite label: `the fifth round`."""
    article = "ال"
    return (
        text[label.end : word.start] == " "
        and fold_word(text[word.start : word.end]).startswith(article)
        and article in fold_word(text[label.start : label.end])[:3]
    )


@cache
def _told_by() -> Callable[[str], bool]:
    words = (*_LABELS, *load_words("differences")["numbered"])
    return holds_any(fold(word).removeprefix("ال") for word in words)


@cache
def _ranked() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")["numbered"])
