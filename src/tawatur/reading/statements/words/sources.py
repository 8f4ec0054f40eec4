"""The nouns by which news names a speaker, and what a phrase is by its first word."""

from collections.abc import Iterator
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import kept, load_words
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.lists import spelled_lists

_SHORTEST: Final = 2  # letters of a noun before an attached pronoun
_BODIES: Final = frozenset(("قوى", "دول", "احزاب", "كتل", "فصائل", "اطراف", "بلدان", "عواصم"))
_PREFIXES: Final = ("وال", "فال", "بال", "كال", "ال", "لل")
_NO_ARTICLE: Final = frozenset(noun + owner for noun in ("والد", "والدت") for owner in ("ه", "ها", "هم")) | {
    "والدة",
    "الاف",  # آلاف
}
_NOT_JOINED: Final = frozenset(("واحد", "واحدة", "واحدا", "وجهة", "وجهته", "وجهتها", "فاخر", "فاخرة", "فرد", "فردا"))


class Sources(msgspec.Struct, frozen=True):
    """The word lists of `speakers.yml`, spelled as the lexicon spells."""

    unnamed: frozenset[str]
    offices: frozenset[str]
    organisations: frozenset[str]
    documents: frozenset[str]
    media: frozenset[str]
    kin: frozenset[str]
    relatives: frozenset[str]
    same: frozenset[str]
    occasions: dict[str, str]
    adjuncts: frozenset[str]
    inside: frozenset[str]
    single: frozenset[str]
    plurals: frozenset[str]
    counts: frozenset[str]
    sorts: frozenset[str]
    trades: frozenset[str]


@cache
def sources() -> Sources:
    """The lists, read once."""
    nouns = load_words("speakers")["occasions"]
    occasions = {spell(noun): entry["occasion"] for entry in nouns for noun in entry["nouns"]}
    return Sources(occasions=occasions, **spelled_lists("speakers", Sources))


@kept
def stem_of(word: str) -> str:
    """A spelled noun without its article (`الوزير` → `وزير`), as the lists have it."""
    return word[len(prefix) :] if (prefix := _article(word)) else word


def _article(word: str) -> str:
    """The article that a spelled word begins with, clitics and all; an empty string without one."""
    if word in _NO_ARTICLE or not word.startswith(_PREFIXES):
        return ""
    return next((prefix for prefix in _PREFIXES if word.startswith(prefix) and len(word) - len(prefix) >= 2), "")


def is_definite(word: str) -> bool:
    """Whether a spelled noun carries the article."""
    return stem_of(word) != word


@kept
def head_kind(word: str) -> str:
    """What a phrase that begins with `word` names.

    Args:
        word: A spelled word, with or without ال.

    Returns:
        `office`, `unnamed`, `media`, `organisation`, `document`, or an empty string.
    """
    return (
        _listed_kind(word)
        or _listed_kind(_nominative(word))
        or next(filter(None, map(_listed_kind, _without_owner(word))), "")
        or _of_two(word)
    )


def _of_two(word: str) -> str:
    """What a noun of two bodies names (الوزارتان، رئاستا كذا), an empty string for other words."""
    ending = next((end for end in ("تان", "تين", "تا", "تي") if word.endswith(end)), "")
    kind = _listed_kind(word[: -len(ending)] + "ة") if ending else ""
    return kind if kind in ("organisation", "media") else ""


@kept
def is_accusative(word: str) -> bool:
    """Whether a spelled noun shows by its ا that it is no subject (`مسؤولا`, `طالبا`)."""
    bare = _nominative(word)
    return bare != word and not _listed_kind(word) and bool(_listed_kind(bare))


def owned_noun(word: str) -> str:
    """The listed noun to which a pronoun is attached (نقابتهم → نقابة), an empty string where there is none."""
    if _listed_kind(word):
        return ""
    return next((noun for noun in _without_owner(word) if _listed_kind(noun)), "")


@kept
def without_joiner(word: str) -> str:
    """A spelled noun without the و or ف that joins it (`ورئيس` → `رئيس`, `فاللجنة` → `اللجنة`).

    Args:
        word: A spelled word.

    Returns:
        The noun; the word itself where it begins with a letter of its own (`وزير`), or where no list has the rest.
    """
    bare = word[1:]
    if word[0] not in "وف" or word in _NOT_JOINED:
        return word
    if is_definite(word):
        return bare if stem_of(bare) == stem_of(word) else word
    return bare if not head_kind(word) and head_kind(bare) else word


def _without_owner(word: str) -> Iterator[str]:
    """A noun without its attached pronoun, where one may be attached."""
    for owner in ("هم", "ها", "هما", "ه"):
        if word.endswith(owner) and len(word) > len(owner) + _SHORTEST and not is_definite(word):
            noun = word[: -len(owner)]
            yield noun[:-1] + "ة" if noun.endswith("ت") else noun


def _nominative(word: str) -> str:
    """An indefinite accusative without its ا (`تقريرا` → `تقرير`)."""
    return word[:-1] if word.endswith("ا") and len(word) > _SHORTEST + 1 and not is_definite(word) else word


@cache
def _people() -> frozenset[str]:
    """Nouns of offices and of people without a name."""
    lists = sources()
    return lists.unnamed | lists.offices


@cache
def _kinds() -> dict[str, str]:
    """What each listed noun names, and each plural or woman of those that name people; of two the first counts."""
    lists = sources()
    found: dict[str, str] = {}
    for nouns, kind in (
        (lists.offices, "office"),
        (lists.unnamed, "unnamed"),
        (lists.media, "media"),
        (lists.organisations, "organisation"),
        (lists.documents, "document"),
    ):
        for noun in nouns:
            found.setdefault(noun, kind)
    for noun in _people():
        for ending in ("ون", "ين", "ات", "و", "ة"):
            found.setdefault(noun + ending, "unnamed" if ending != "ة" else "office")
    return found


def _listed_kind(word: str) -> str:
    kinds = _kinds()
    return kinds.get(word) or kinds.get(stem_of(word), "")


def are_bodies(word: str) -> bool:
    """Whether a spelled noun names any of several bodies, with which a feminine singular agrees (أحزاب، منظمات)."""
    return (word in _BODIES or word.endswith("ات")) and head_kind(word) == "unnamed"


@kept
def is_plural(word: str) -> bool:
    """Whether a spelled noun names several people (`مواطنون`, `السكان`, `خبراء`)."""
    stem = stem_of(word[1:] if word.startswith("و") and len(word) > 4 and stem_of(word) == word else word)
    lists = sources()
    if stem in lists.plurals:
        return True
    people = _people()
    return any(stem.endswith(end) and stem[: -len(end)] in people for end in ("ون", "ين", "و", "ان"))


def is_nominative_plural(word: str) -> bool:
    """Whether a spelled plural shows by its ending that it is a subject and nobody's object (المهندسون، خريجو كذا)."""
    return word.endswith("ون") or (word.endswith("و") and not is_definite(word) and is_plural(word))
