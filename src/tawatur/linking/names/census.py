"""How many people may bear a name: common given names with common family names tell nobody apart.

Counts over the distinct full names of the collection, with the gazetteer as a floor for small collections.
`expected` is the number of bearers that chance alone would give among as many people as the news knows.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import names_of_people
from tawatur.linking.names.persons import PersonName, parse_person
from tawatur.linking.names.words import word_set

_PEOPLE: Final = 20_000.0  # distinct full names in some weeks of a dozen outlets (counted: 19,600 articles of 2015)
_SMOOTH: Final = 1_000.0  # names that a small collection is thought to have beside its own
_LISTED_GIVEN: Final = 6.0  # bearers of a given name that the gazetteer lists, at the least
_LISTED_FAMILY: Final = 2.0
# Borne by so many that the gazetteer's floor is too low for them.
_KUNYA: Final = 0.02  # share of the bearers of a family name that one kunya leaves
_MOST: Final = word_set("common_given")
_FAMILIES: Final = word_set("common_family")
_FAMILY_BEARERS: Final = 100.0
_MOST_BEARERS: Final = 300.0


class Census(msgspec.Struct, frozen=True):
    """Counts of parts over distinct full names.

    Attributes:
        given: First parts.
        family: Last parts.
        names: Number of distinct full names.
    """

    given: Counter[str]
    family: Counter[str]
    names: int

    def bearers(self, part: str, family: bool = False, own: int = 1) -> float:
        """Expected bearers of one part, but for the `own` names that are being compared."""
        counted = (self.family if family else self.given)[part]
        floor = 0.0
        if part in _MOST and not family:
            floor = _MOST_BEARERS
        elif family and part in _FAMILIES:
            floor = _FAMILY_BEARERS
        elif is_native(part):
            floor = _LISTED_FAMILY if family else _LISTED_GIVEN
        return max(floor, max(0, counted - own) * _PEOPLE / (self.names + _SMOOTH))

    def expected(self, name: PersonName, own: int = 1) -> float:
        """Expected other bearers of a full name; parts between given and family name make it rarer."""
        if len(name.parts) < 2:
            bearers = self.bearers(name.parts[0], True, own) if name.parts else _PEOPLE
            return bearers * _KUNYA if name.kunya else bearers
        last = self.bearers(name.parts[-1], True, own)
        if len(name.parts) - 1 in name.fathers:
            last = max(last, self.bearers(name.parts[-1], False, own))
        expected = self.bearers(name.parts[0], False, own) * last / _PEOPLE
        for part in name.parts[1:-1]:
            expected *= min(1.0, (1 + self.bearers(part, False, 0)) / _PEOPLE * 10)
        return expected


def take_census(names: Iterable[PersonName]) -> Census:
    """Count the parts of distinct full names.

    Args:
        names: Distinct names; bare ones are left out.
    """
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    total = 0
    for name in names:
        if len(name.parts) > 1:
            given[name.parts[0]] += 1
            family[name.parts[-1]] += 1
            total += 1
    return Census(given, family, total)


def is_native(part: str) -> bool:
    """Whether a part of a name is an Arabic name that the gazetteer lists: its vowels then tell it from others."""
    return part in _listed() or part.startswith(("عبدال", "ابو "))


@cache
def _listed() -> frozenset[str]:
    return frozenset(part for name in names_of_people() for part in parse_person(name).parts)
