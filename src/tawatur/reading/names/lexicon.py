"""Words known beforehand to belong to names or to stand beside them: titles, offices, heads of organisations, nations.

Keys are folded and without the article, so that الوزير and وزير are one.
"""

import zlib
from functools import cache
from importlib.resources import files
from typing import Final

from tawatur.arabic import (
    find_stems,
    fold,
    fold_word,
    kept,
    load_words,
    names_of_people,
    places,
    well_known,
    without_article,
)

_THAT: Final = "ان"  # أن and إن; folded like آن, whom few are called
_BRINGS: Final = frozenset({"that", "quote"})
# what texts and reports do, and verbs that are everyday nouns as they stand
_NO_SPEECH: Final = frozenset(
    [
        *(
            "جاء",
            "ورد",
            "نص",
            "قيل",
            "تردد",
            "تضمن",
            "بث",
            "بين",
            "نادى",
            "أمل",
            "أسف",
            "أمر",
            "سلم",
            "عد",
            "دون",
            "وجه",
        ),
        *(
            "بشر",
            "سجل",
            "عقب",
            "قطع",
            "كذب",
            "قدر",
            "وعد",
            "نشر",
            "وصف",
            "طلب",
            "رفض",
            "نطق",
            "همس",
            "حلف",
            "سأل",
            "زاد",
        ),
    ]
)
_ADJECTIVE_ENDS: Final = ("", "ه", "ين", "ون", "ان", "ات")


folded: Final = fold_word


@kept
def key(word: str) -> str:
    """A word as the lists know it: folded, without the article."""
    return without_article(fold(word))


@cache
def titles() -> dict[str, str]:
    """First words of titles and offices to their kind: `address`, `rank`, `dignity`, `office`."""
    lists = load_words("titles")
    found: dict[str, str] = {}
    for kind in ("office", "dignity", "rank", "address"):
        for words in lists[kind]:
            found.setdefault(key(words.split()[0]), kind)
    for word in load_words("frames")["callings"]:
        found.setdefault(key(word), "office")
    return found


@cache
def organisation_heads() -> frozenset[str]:
    """First words of names of organisations."""
    lists = load_words("organisations")
    return frozenset(key(word) for word in (*lists["heads"], *lists["further"]))


@cache
def words(file: str, name: str) -> tuple[str, ...]:
    """The entries of one list of a file of word lists, as written."""
    return tuple(load_words(file)[name])


@cache
def listed(file: str, name: str) -> frozenset[str]:
    """Keys of one list of a file of word lists (`organisations`, `sure`)."""
    return frozenset(key(word) for word in words(file, name))


@cache
def speech_verbs() -> frozenset[str]:
    """Folded verbs that bring what somebody says, of either gender: in the past and in the present."""
    found: set[str] = set()
    for verb in load_words("cues")["verbs"]:
        if _BRINGS.isdisjoint(verb.get("takes", "").split()) or verb.get("past") in _NO_SPEECH:
            continue
        if past := fold(verb.get("past", "")):
            found.update((past, f"{past[:-1] if past[-1] in 'يا' else past}ت"))
        if present := fold(verb.get("present", "")):
            found.update((present, f"ت{present[1:]}"))
    return frozenset(found)


@cache
def place_heads() -> frozenset[str]:
    """Words that say what sort of place follows (مدينة، محافظة)."""
    return frozenset(key(word) for word in load_words("places")["heads"])


@cache
def known_organisations() -> frozenset[str]:
    """Folded names of organisations that the whole region writes alike."""
    return frozenset(fold(name) for name in load_words("organisations")["known"])


@cache
def nations() -> dict[str, str]:
    """Folded adjectives of nationality, all genders and numbers, to the country's code."""
    found: dict[str, str] = {}
    for word, code in load_words("nationalities").items():
        for end in _ADJECTIVE_ENDS:
            found.setdefault(fold(word) + end, code)
    return found


@cache
def _everyday() -> frozenset[str]:
    content = zlib.decompress(files("tawatur.resources").joinpath("models/common.txt.z").read_bytes())
    return frozenset(content.decode("utf-8").split("\n"))


def is_counted(word: str) -> bool:
    """Whether the annotated corpora have a folded word often, and never in a person's name."""
    return word in _everyday()


def is_everyday(word: str) -> bool:
    """Whether a folded word as it stands is an everyday word that no person's name has."""
    return word in _everyday() and word not in names_of_people() and word not in well_known("people")


@kept
def is_common(word: str) -> bool:
    """Whether a folded word, or a stem of it, is an everyday word that no person's name has.

    The list was counted in the annotated corpora by `training/fast/common.py`.
    """
    if word == _THAT:
        return True
    if word in names_of_people() or word in well_known("people"):
        return False
    return any(stem.text in _everyday() and (not stem.clitics or len(stem.text) > 3) for stem in find_stems(word))


@kept
def is_nationality(word: str) -> bool:
    """Whether a folded word is an adjective of nationality, with or without the article."""
    return without_article(word) in nations()


@cache
def name_words() -> frozenset[str]:
    """Folded first words of known names: places, people, organisations."""
    found = set(names_of_people())
    for sort in ("organisations", "places", "people"):
        found.update(name.split()[0] for name in well_known(sort))
    found.update(places())
    found.update(name.split()[0] for name in places())
    found.update(name.split()[0] for name in known_organisations())
    heads = load_words("organisations")
    for name in ("heads", "further", "chained", "chainedled"):
        found.update(article + fold(word) for word in heads[name] for article in ("", "ال"))
    return frozenset(found)
