"""The lists of a struct come from the file's keys of the same names, spelled."""

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.lists import spelled_lists


class Some(msgspec.Struct):
    own_l: frozenset[str]
    adverbs: dict[str, frozenset[str]]


def test_sets_of_words_alone() -> None:
    found = spelled_lists("openers", Some)
    assert found == {"own_l": frozenset(spell(word) for word in load_words("openers")["own_l"])}


def test_words_are_spelled_as_the_lexicon_spells() -> None:
    assert any("أ" in word for word in load_words("openers")["own_l"])
    assert not any("أ" in word for word in spelled_lists("openers", Some)["own_l"])
