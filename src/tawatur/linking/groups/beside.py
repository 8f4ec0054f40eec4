"""The office that stands beside a name in the text, where the reading tied none to it.

Roughly cut: it is only compared as a set of words, and shown to nobody as an office.
"""

import re
from functools import cache
from typing import Final

from tawatur.arabic import fold, load_words
from tawatur.linking.names.persons import without_al
from tawatur.linking.names.words import word_set

_REACH: Final = 110  # characters on either side of a name
_LONGEST: Final = 12  # words of an office
_CLAUSE: Final = re.compile(r"[.!؟?؛:\n،,]")
_WORD: Final = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")


def office_beside(text: str, start: int, end: int) -> str:
    """The words from an office's first word to the name, or behind the name to the end of the clause.

    Args:
        text: The article.
        start: Where the name starts.
        end: Where it ends.

    Returns:
        The words, empty where none of them is an office's.
    """
    before = text[max(0, start - _REACH) : start].rstrip(" «\"“”'،,")
    words = _WORD.findall(fold(_CLAUSE.split(before)[-1]))[-_LONGEST:]
    for at, word in enumerate(words):
        if _opens(word):
            return " ".join(words[at:])
    after = text[end : end + _REACH].lstrip(" »\"“”'،,")
    words = _WORD.findall(fold(_CLAUSE.split(after)[0]))[:_LONGEST]
    if not words or not _opens(words[0]):
        return ""
    stop = next((at for at, word in enumerate(words) if word in word_set("office_ends")), len(words))
    return " ".join(words[:stop])


@cache
def _opens(word: str) -> bool:
    return without_al(word) in _heads() or (word[:1] in ("و", "ل", "ب") and without_al(word[1:]) in _heads())


@cache
def _heads() -> frozenset[str]:
    return frozenset(fold(str(word)) for word in load_words("titles")["office"] if " " not in str(word))
