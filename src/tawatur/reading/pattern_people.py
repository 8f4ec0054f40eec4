"""Rules of people: parts of a name that the tagger left out, and names behind a title."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic.gazetteer import well_known
from tawatur.reading import lexicon
from tawatur.reading.chunks import Chunk, covered

# After these a person's name goes on: عبد العزيز، فان غال، دي خيا.
_PARTICLES: Final = frozenset(
    [
        "بن",
        "ابن",
        "بنت",
        "عبد",
        "ابو",
        "ابي",
        "ام",
        "ال",
        "دي",
        "دا",
        "دو",
        "ديل",
        "فان",
        "فون",
        "لو",
        "ماك",
        "ولد",
        "اولد",
    ]
)
_PREPOSITIONS: Final = frozenset({"علي", "بان"})  # folded, على and بأن look like names
_SHORTEST: Final = 2


def whole_person(folded: list[str], chunk: Chunk, chunks: Sequence[Chunk]) -> Chunk:
    """A person's name with the parts that the tagger left out on either side; other names as they are."""
    if chunk.kind != "PER":
        return chunk
    inside = covered(chunks)
    first, last = chunk.first, chunk.last
    while last < len(folded) and last not in inside and folded[last][0].isalpha():
        if folded[last - 1] not in _PARTICLES and not _is_person_word(folded[last]):
            break
        last += 1
    while first and first - 1 not in inside and _is_given(folded[first - 1]):
        if folded[first - 1] in lexicon.titles():
            break
        first -= 1
    return Chunk(first, last, "PER")


def _is_given(word: str) -> bool:
    return "arab" in well_known("people").get(word, ()) and len(word) > _SHORTEST and word not in _PREPOSITIONS


def _is_person_word(word: str) -> bool:
    if len(word) <= _SHORTEST or word in _PREPOSITIONS or lexicon.is_nationality(word):
        return False
    return bool(well_known("people").get(word))


def titled(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People behind a title whose given name the lists know: العقيد خالد الفلاني."""
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        if at in inside or at + 1 in inside or not _is_given(folded[at]):
            continue
        if lexicon.key(folded[at - 1]) in lexicon.titles() and _is_nisba(folded[at + 1]):
            found.append(Chunk(at, at + 2, "PER"))
    return found


def _is_nisba(word: str) -> bool:
    """Whether a word has the form of a family name: الفلاني."""
    return word.startswith("ال") and word.endswith("ي") and len(word) > 5 and not lexicon.is_nationality(word)
