"""What a word may be in a person's name, or right before it: given, family and foreign names, titles.

Every function takes a folded word and is asked of each word once.
"""

from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.wide import wide_names

# After these a person's name goes on: عبد العزيز، فان غال، دي خيا.
PARTICLES: Final = frozenset(
    [
        "بن",
        "ابن",
        "بنت",
        "عبد",
        "ابو",
        "ابي",
        "ابا",
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
        "منت",
        "اولد",
        "ود",
        "ايت",
    ]
)
PREPOSITIONS: Final = frozenset({"علي", "بان", "باسم"})  # folded, على and بأن look like names
SHORTEST: Final = 2
NISBA: Final = 6  # letters of الفلاني at least


def is_borne(word: str, role: str) -> bool:
    """Whether the wide lists have a word as a given (`wg`) or family name (`wf`) of several people."""
    return any(kind.startswith(role) and kind[2:] > "1" for kind in wide_names().get(word, ()))


@kept
def is_given(word: str) -> bool:
    """Whether a word is a listed given name."""
    return "arab" in well_known("people").get(word, ()) and len(word) > SHORTEST and word not in PREPOSITIONS


@kept
def is_person_word(word: str) -> bool:
    """Whether a word may go on with a person's name: a family name of several people, or a listed one."""
    if len(word) <= SHORTEST or word in PREPOSITIONS or lexicon.is_nationality(word):
        return False
    return is_attested(word) or (bool(well_known("people").get(word)) and not lexicon.is_counted(word))


@kept
def is_attested(word: str) -> bool:
    """Whether several people are known to bear a word with the article as their family name, and it says no title.

    A family name of many (الشهري) may be an everyday adjective too.
    """
    levels = wide_names().get(word, ())
    if not levels or not word.startswith("ال") or word in places() or lexicon.key(word) in callings():
        return False
    if "wf3" in levels and word.endswith("ي"):
        return not lexicon.is_nationality(word)
    plain = lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word))
    return ("wf2" in levels or "wf3" in levels) and not plain


@cache
def callings() -> frozenset[str]:
    """Words that say what somebody or something is."""
    return frozenset(lexicon.titles()) | lexicon.organisation_heads() | lexicon.place_heads()


@kept
def is_unlisted_nisba(word: str) -> bool:
    """Whether a word that no list has can be a family name with the article, and is no adjective of every day."""
    return is_nisba(word) and word not in places() and not lexicon.is_counted(lexicon.key(word))


@kept
def is_title(word: str) -> bool:
    """A title of one person with the article, that takes a name in apposition."""
    return word.startswith("ال") and lexicon.titles().get(lexicon.key(word)) in ("address", "rank", "office")


@kept
def may_name(word: str) -> bool:
    """Whether a word may open a person's name: letters, no article, no everyday word."""
    return (
        len(word) > SHORTEST
        and word[0].isalpha()
        and word != "باسم"
        and not word.startswith("ال")
        and not lexicon.is_common(word)
    )


@kept
def is_strange(word: str) -> bool:
    """Whether a word can be part of a foreign name: no article, no everyday word, no form of an Arabic noun or verb."""
    if not may_name(word) or len(word) < SHORTEST + 2 or word in places() or lexicon.is_nationality(word):
        return False
    if any(stem.text in heads() for stem in find_stems(word)):
        return False
    plural = word.endswith("وا") and not word.endswith("اوا")  # but ميازاوا
    owned = word.endswith(("ه", "ها", "هم"))
    return not (plural or owned or word.startswith(("وال", "بال", "لل", "كال", "است")))


@cache
def heads() -> frozenset[str]:
    """Nouns that say of what sort a body or a place is."""
    sorts = frozenset[str]().union(*(lexicon.listed("places", name) for name in ("compound", "sure", "honouring")))
    return sorts | lexicon.organisation_heads() | lexicon.place_heads()


@kept
def may_be_given(word: str) -> bool:
    """Whether a word can be a given name: foreign, or a nation's adjective too, and no title."""
    strange = is_strange(word) or (lexicon.is_nationality(word) and not word.startswith("ال"))
    return strange and word not in lexicon.titles()


@kept
def is_family(word: str) -> bool:
    """Whether a word may close a name: a listed one, or one with the article, no everyday word and no nation's."""
    if lexicon.is_nationality(word) or lexicon.is_counted(word) or word in PREPOSITIONS:
        return False
    if word.startswith("ال"):
        return len(word) >= NISBA - 1 and not lexicon.is_common(word) and word not in places()
    return "family" in well_known("people").get(word, ()) or is_given(word)


def is_listed(word: str) -> bool:
    """Whether a word stands in any list of people's names."""
    return word in names_of_people() or bool(well_known("people").get(word)) or is_attested(word)


@kept
def is_nisba(word: str) -> bool:
    """Whether a word has the form of a family name: الفلاني."""
    if not word.startswith("ال") or not word.endswith("ي") or len(word) < NISBA:
        return False
    return not lexicon.is_nationality(word) and not lexicon.is_common(word)
