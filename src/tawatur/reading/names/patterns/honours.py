"""Rules of bodies that honour somebody: جامعة الملك فلان, مركز الأمير فلان بن فلان للبحوث.

The tagger often ends the body at the title and gives the man a name of his own, or takes the next man into it.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.purposes import past_purpose
from tawatur.reading.names.patterns.triggers import StemIn, needs

_SONS: Final = frozenset({"بن", "ابن", "بنت"})
_SERVANT: Final = "عبد"
_LEAST: Final = 2  # words of a man who is named behind a body


@cache
def _honours() -> frozenset[str]:
    return frozenset(f"ال{lexicon.key(word)}" for word in lexicon.words("organisations", "honours"))


@cache
def _honouring() -> frozenset[str]:
    return frozenset(lexicon.folded(word) for word in lexicon.words("organisations", "honouring"))


@needs(StemIn(_honours), StemIn(_honouring))
def honours(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Bodies with whom they honour, and the man behind such a body by himself.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The names found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    for at in range(len(folded) - 2):
        head = _head(folded[at])
        if not head or folded[at + 1] not in _honours() or (found and at < found[-1].last):
            continue
        end = _past_name(folded, at + 2, inside)
        if end == at + 2:
            continue
        last = _past_tail(folded, end, head)
        own = inside.get(at)
        touched = {inside[i] for i in range(at, last) if i in inside}
        if own is not None and own.first == at and own.kind != "PER" and last <= own.last and len(touched) == 1:
            rest = range(last, own.last)
            if len(rest) < _LEAST or not _is_given(folded[last]):
                continue  # it is whole, and the tagger knows what goes on behind it
        if own is not None and own.first < at:
            continue  # a body of that body's
        found.append(Chunk(at, last, "ORG"))
        behind = max((chunk.last for chunk in touched), default=last)
        while last < behind and folded[last].startswith("ال") and lexicon.key(folded[last]) in lexicon.titles():
            last += 1
        if behind - last >= _LEAST:
            found.append(Chunk(last, behind, "PER"))
    return found


@kept
def _head(word: str) -> str:
    """The stem of a word that is a sort of body that is called after people, empty where none is."""
    return next((stem.text for stem in find_stems(word) if stem.text in _honouring()), "")


@kept
def _is_given(word: str) -> bool:
    return names_of_people().get(word) in ("given", "both") or word.startswith("عبدال") or word == _SERVANT


def _past_name(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """After the name of whoever is honoured at `at`: a given name and whose son he is; `at` where none stands."""
    own = inside.get(at)
    if not _is_given(folded[at]) or (own is not None and own.kind == "LOC"):
        return at
    last = at + 1 + (folded[at] == _SERVANT)
    while last + 1 < len(folded) and folded[last] in _SONS:
        last += 2 + (folded[last + 1] == _SERVANT)
    return min(last, len(folded))


def _past_tail(folded: list[str], last: int, head: str) -> int:
    """After the body's adjectives and what it is for, behind whom it honours."""
    while last < len(folded) and is_adjective(folded[last], is_feminine(head)):
        known = lexicon.key(folded[last]) in lexicon.listed("organisations", "attributes")
        if not known or folded[last] in places():
            break
        last += 1
    return past_purpose(folded, last)
