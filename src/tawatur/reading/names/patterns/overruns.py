"""Where a label ran over a person's name: a verb, a wish or a town behind it, a rank's second word before it.

Only words tell it that no name holds: those that go on behind a name, verbs of people that nobody is called by, ب
before a town, an adjective of the title (الصحفي العالمي فلان).
"""

from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.patterns.bearers import PARTICLES
from tawatur.reading.names.patterns.filling import LIKELY, is_behind, is_ordinary, weight
from tawatur.reading.names.wide import wide_names

_WISHES: Final = frozenset({"عليه", "عليها", "عليهم"})  # of عليه السلام
_SHORTEST: Final = 4  # letters of what goes on: shorter ones are foreign syllables too (ما, كان)
_OWNER: Final = "صاحب"  # a given name in Iraq, before a family name
_SEATED: Final = 5  # letters of ب with a town
_BOUND: Final = 6  # letters of ب with a name or a noun: shorter ones are names themselves (بروني, بيكون)
_JOINED: Final = 6  # letters of و with a verb and its object
_PAIR: Final = 2  # words: an adjective and a name
_OWNED: Final = ("اءه", "اءها", "اته", "اتها", "اتهم")  # of nouns with a possessive
_BACK: Final = 5  # words of an office with what it is of
_DUAL: Final = "تين"
_HIS: Final = ("ه", "ها", "هم")


def past_overrun(folded: list[str], first: int, last: int) -> int:
    """Where a person's name in words `[first, last)` is over, at the latest at `last`."""
    for at in range(first + 1, last):
        word = folded[at]
        if word in _WISHES or (_goes_on(word) and folded[at - 1] not in PARTICLES):
            return at
        if word.endswith(_DUAL) and _is_plain(f"{word[:-3]}ه") and not _is_borne(word):
            return at  # مدح فلان | فترتين
        if word.endswith(_OWNED) and folded[first] != "علي" and not _is_borne(word):
            return at  # نفى فلان | ادعاءه
        after = folded[at + 1] if at + 1 < len(folded) else ""
        if _is_house_noun(word) and after:
            return at  # فلانة | دار كذا
        if word == _OWNER and after[:1].isalpha() and not _is_nisba(after):
            return at  # فلان | صاحب محل
        if at - first >= _PAIR and word in lexicon.titles() and after[:2] == "ال" and after[-2:] == "ين":
            return at  # فلان الفلاني | شيخ العسالين
        if is_bound_person(word) or (_is_bound_noun(word) and weight(folded[first], True) >= LIKELY):
            return at  # أشاد فلان | بفلان
        if word[0] == "ب" and (_is_town(word) or f"{word[1:]} {after}" in places()):
            return last if first > 1 and _is_house(folded[first - 2]) else at  # مستشفى الملك فلان بكذا is one body
    return last


def opens_behind_adjective(folded: list[str], first: int, last: int) -> bool:
    """Whether a name's first word is the adjective of the title before it: الصحفي | العالمي | فلان."""
    if last - first < _PAIR or not first or not folded[first].startswith("ال"):
        return False
    after = folded[first + 1]
    definite = after.startswith("ال") and after in definite_givens()
    if (after.startswith("ال") and not definite) or (
        after in ("بن", "ابن") and not lexicon.is_nationality(folded[first])
    ):
        return False
    if not (
        _is_adjective(folded[first])
        or (definite and folded[first].endswith("ي") and (_is_plain(folded[first]) or _is_title(folded[first])))
    ):
        return False
    return _is_title(folded[first - 1]) or (last - first > _PAIR and _is_of_office(folded, first))


def _is_of_office(folded: list[str], first: int) -> bool:
    """Whether a nation's adjective closes an office with what it is of: وزير كذا | الفلاني | فلان."""
    if not lexicon.is_nationality(folded[first]) or not folded[first - 1].startswith(("ال", "وال")):
        return False
    back = folded[max(0, first - _BACK) : first - 1]
    return any(lexicon.titles().get(stem.text) == "office" for word in back for stem in find_stems(word))


@cache
def definite_givens() -> frozenset[str]:
    """Given names with the article (المنصف)."""
    return frozenset(f"ال{name}" for name in lexicon.listed("slots", "definite"))


@kept
def _is_title(word: str) -> bool:
    """Whether a word with the article says what one person is."""
    sorts = lexicon.listed("slots", "sorts") | lexicon.listed("slots", "trades")
    stems = (stem.text for stem in find_stems(word))
    return any(stem.startswith("ال") and (stem[2:] in sorts or stem[2:] in lexicon.titles()) for stem in stems)


@kept
def _is_adjective(word: str) -> bool:
    """Whether a word with the article is an everyday adjective or a nation's, and no given name (الوليد, العربي)."""
    if lexicon.key(word) in lexicon.listed("slots", "definite"):
        return False
    if lexicon.is_nationality(word):
        return True
    return not _is_borne(word) and word.endswith("ي") and _is_plain(word)


def _is_plain(word: str) -> bool:
    return is_ordinary(word) or lexicon.is_counted(lexicon.key(word)) or lexicon.is_common(word)


@cache
def _verbs() -> frozenset[str]:
    names = (("frames", "saying"), ("slots", "speaking"), ("slots", "acting"))
    return lexicon.speech_verbs().union(*(lexicon.listed(*name) for name in names))


@kept
def _goes_on(word: str) -> bool:
    """Whether a word goes on with the sentence, whatever stands before it: time, a verb of people, and no name."""
    if _is_borne(word):
        return False
    if any(stem.text in _verbs() and stem.clitics in ("", "و", "ف") for stem in find_stems(word)):
        return True
    if word.startswith(("وي", "وت")) and word.endswith(_HIS):
        return len(word) >= _JOINED  # فلان ويعاونه فلان
    return len(word) >= _SHORTEST and is_behind(word)


@kept
def _is_borne(word: str) -> bool:
    return bool(word in names_of_people() or well_known("people").get(word) or wide_names().get(word))


@kept
def _is_house_noun(word: str) -> bool:
    """Whether a word is a noun of bodies without the article that nobody is called."""
    listed = word in names_of_people() or bool(well_known("people").get(word))
    return not listed and (word in lexicon.organisation_heads() or word in lexicon.listed("slots", "grounds"))


def _is_nisba(word: str) -> bool:
    return word.startswith("ال") and word.endswith("ي")


@kept
def _is_bound_noun(word: str) -> bool:
    """Whether ب stands before an everyday noun: فلان | بترتيب."""
    if word[:1] != "ب" or len(word) < _BOUND or word.startswith("بال") or _is_borne(word) or _is_borne(word[1:]):
        return False
    return lexicon.is_counted(word[1:]) or lexicon.is_everyday(word[1:])


@kept
def is_bound_person(word: str) -> bool:
    """Whether ب stands before the name of somebody whom everybody knows, or that many bear."""
    listed = bool(well_known("people").get(word[1:])) or word[1:] in names_of_people()
    bound = word[:1] == "ب" and len(word) >= _BOUND and not word.startswith("بال")
    return bound and listed and not _is_borne(word)


@kept
def _is_town(word: str) -> bool:
    """Whether ب stands before a town and makes up no name: بتونس, not بدران."""
    if len(word) < _SEATED or _is_borne(word) or word in places() or word[1:] not in places():
        return False
    return word.startswith("بال") or places()[word[1:]].size in ("country", "city1")  # برينو is a man's name


@kept
def _is_house(word: str) -> bool:
    return any(stem.text in lexicon.listed("slots", "houses") for stem in find_stems(word))
