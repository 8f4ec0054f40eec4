"""Whether two descriptions name one source: a ministry and its spokesman, an office and the man who holds it.

An embassy under two names of its country is one source too.

Only asked between reports of one claim: there two sources that share an office or a body are hardly ever two.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

import msgspec
from babel import Locale

from tawatur.arabic import fold, load_words
from tawatur.weaving.claims.stems import find_stems, stem

LEAST_OF_OFFICE: Final = 2  # words of an office that name who holds it
_SPEAKERS: Final = (
    "متحدث",
    "ناطق",
    "مصدر",
    "مسؤول",
    "بيان",
    "مصادر",
    "قال",
    "باسم",
    "رسمي",
    "وكالة",
    "ممثل",
    "مندوب",
    "مذكرة",
)


class Voice(msgspec.Struct, frozen=True, gc=False):
    """Who speaks, as far as words tell.

    Attributes:
        person: Whether it is a person by name.
        words: Stems of the name or the description, a country for its adjective.
        offices: Stems of each office that the person is given anywhere.
        forms: Stems of each form of the person's name, in whatever article.
    """

    person: bool
    words: frozenset[str]
    offices: tuple[frozenset[str], ...] = ()
    forms: tuple[frozenset[str], ...] = ()


@cache
def _countries() -> Mapping[str, str]:
    """Stems of adjectives and of one-word names of countries, each with the country's sign."""
    found: dict[str, str] = {}
    names = Locale("ar").territories
    for adjective, code in load_words("nationalities").items():
        bare = fold(adjective)
        for form in (bare, bare + "ه"):
            found[stem(form)] = f"={code}"
        name = fold(names.get(code, "")).split()
        if len(name) == 1:
            found[stem(name[0])] = f"={code}"
    return found


@cache
def _long_countries() -> tuple[tuple[str, str], ...]:
    names = Locale("ar").territories
    codes = sorted(set(load_words("nationalities").values()))
    return tuple((fold(names[code]), f"={code}") for code in codes if code in names and " " in names[code])


@cache
def _said_by() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in _SPEAKERS)


def countries_in(text: str) -> frozenset[str]:
    """The signs of the countries that a text names, by name or by adjective."""
    return frozenset(each for each in describe(text) if each.startswith("="))


@lru_cache(maxsize=1 << 14)
def describe(text: str) -> frozenset[str]:
    """The stems of a description, countries under one sign however they are named."""
    folded = fold(text)
    signs = set()
    for name, sign in _long_countries():
        if name in folded:
            folded = folded.replace(name, " ")
            signs.add(sign)
    countries = _countries()
    stems = (found.text for found in find_stems(folded) if len(found.text) > 1)
    return frozenset(countries.get(each, each) for each in stems if each not in _said_by()) | frozenset(signs)


def same_voice(one: Voice, two: Voice) -> bool:
    """Whether two sources of one claim are one: the one's description lies in the other's, or in an office of his."""
    if one.person and two.person:
        return _is_short_for(one, two) or _is_short_for(two, one)  # else names are linked elsewhere, with more care
    if one.person or two.person:
        person, other = (one, two) if one.person else (two, one)
        return _is_short_for(other, person) or any(_holds(office, other.words) for office in person.offices)
    return _holds(one.words, two.words) or _holds(two.words, one.words)


def _is_short_for(short: Voice, long: Voice) -> bool:
    """Whether one name is a single word of a longer form of the other: in one claim hardly a namesake."""
    return len(short.words) == 1 and any(len(form) > 1 and short.words <= form for form in long.forms)


def _holds(larger: frozenset[str], smaller: frozenset[str]) -> bool:
    plain = [word for word in smaller if not word.startswith("=")]
    return bool(plain) and smaller <= larger
