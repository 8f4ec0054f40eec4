"""What the noun before a name makes of it: a firm, a tribe, a work or a ship.

The tagger reads a name by its own letters: a firm called like a man is a man to it, a film called like a town a town.
The noun right before tells (شركة كذا, قبيلة كذا, فيلم «كذا»).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.arabic import find_stems, kept, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.filling import is_ordinary

_OPENING: Final = frozenset("\"«“„'(")
_CLOSING: Final = frozenset("\"»”'’)")
_WORK_AWAY: Final = 3  # words before a mark: a work's noun, its adjective (فيلمه الجديد «كذا»), what stands before
_LEAST: Final = 2
_ARTICLE: Final = 4
_DEPARTMENTS: Final = frozenset({"الداخليه", "الخارجيه", "الماليه"})  # adjectives behind a noun with the article


def in_sense(folded: list[str], chunk: Chunk) -> Chunk | None:
    """A name as the noun before it has it, or None where it is a work's or a ship's.

    Args:
        folded: The words of the sentence, folded.
        chunk: The name.
    """
    if chunk.first and chunk.last < len(folded) and _is_work(folded, chunk):
        return None
    if chunk.kind == "PER" and chunk.last - chunk.first >= _LEAST and _is_body_of(folded[chunk.first]):
        return msgspec.structs.replace(chunk, kind="ORG")  # مستشفى ابن فلان
    if chunk.kind != "ORG" and chunk.last - chunk.first >= _LEAST and _is_firms_noun(folded[chunk.first]):
        return msgspec.structs.replace(chunk, kind="ORG")  # بنك كذا
    before = folded[chunk.first - 1] if chunk.first else ""
    if chunk.kind == "PER" and chunk.last - chunk.first < _LEAST and _is_outlet(before):
        return msgspec.structs.replace(chunk, kind="ORG")  # قناة كذا
    if chunk.kind == "ORG" and folded[chunk.first] in _DEPARTMENTS and len(before) > _ARTICLE and before[:2] == "ال":
        return None  # الشؤون الداخلية الفلانية
    if chunk.kind == "PER" and _is_firm(before):
        return msgspec.structs.replace(chunk, kind="ORG")
    if _is_tribe(before) and folded[chunk.first : chunk.last] in (["بني"], ["اولاد"], ["ال"]):
        return msgspec.structs.replace(chunk, last=chunk.last + 1, kind="ORG") if chunk.last < len(folded) else None
    if _is_tribe(before) and is_ordinary(folded[chunk.first]):
        return None  # شيوخ العشائر
    if _is_tribe(before):
        return msgspec.structs.replace(chunk, kind="ORG")
    if chunk.kind != "ORG" and _is_tribe(folded[chunk.first]):
        rest = msgspec.structs.replace(chunk, first=chunk.first + 1, kind="ORG")
        return rest if rest.first < rest.last and not is_ordinary(folded[rest.first]) else None
    return chunk


def in_senses(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names of a sentence as `in_sense` has each."""
    return [told for chunk in chunks if (told := in_sense(folded, chunk)) is not None]


def _is_work(folded: list[str], chunk: Chunk) -> bool:
    """Whether marks enclose just a name and the noun of a work or a ship stands before them."""
    if folded[chunk.first - 1] not in _OPENING or folded[chunk.last] not in _CLOSING:
        return False
    if "media" in well_known("organisations").get(" ".join(folded[chunk.first : chunk.last]), ()):
        return False
    before = folded[max(0, chunk.first - 1 - _WORK_AWAY) : chunk.first - 1]
    if not before or _names_work(before[-1]):
        return bool(before)
    body, noun = ("", "", *before[:-1])[-2:]
    return folded[chunk.first - 1] != "(" and before[-1].startswith("ال") and _names_work(noun) and not _is_head(body)


@kept
def _names_work(word: str) -> bool:
    works = lexicon.listed("slots", "works")
    stems = [stem.text for stem in find_stems(word)]
    stems += [stem.removesuffix(end) for stem in stems for end in ("ه", "ها", "هم")]
    return any(lexicon.key(stem) in works for stem in stems)


@kept
def _is_head(word: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.organisation_heads() for stem in find_stems(word))


@kept
def _is_firm(word: str) -> bool:
    return any(stem.text in lexicon.listed("slots", "firms") for stem in find_stems(word))


@kept
def _is_outlet(word: str) -> bool:
    return any(stem.text in lexicon.listed("frames", "media") for stem in find_stems(word))


@kept
def _is_body_of(word: str) -> bool:
    """Whether a word is a house that is called after people, and belongs to its name (مستشفى, جامعة)."""
    return any(stem.text in lexicon.listed("slots", "houses") for stem in find_stems(word))


@kept
def _is_firms_noun(word: str) -> bool:
    """Whether a word without the article opens the name of a body and of no place or man: بنك, نقابة."""
    return any(stem.text in lexicon.listed("organisations", "openers") for stem in find_stems(word))


@kept
def _is_tribe(word: str) -> bool:
    return any(stem.text in lexicon.listed("slots", "tribes") for stem in find_stems(word))
