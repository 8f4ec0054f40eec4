"""Word lists of `resources/`, spelled as the lexicon spells, for the struct whose fields they are."""

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.words.inflect import spell


def spelled_lists(name: str, noun: type[msgspec.Struct]) -> dict[str, frozenset[str]]:
    """The lists that a struct holds.

    Args:
        name: Stem of the file, as `tawatur.arabic.load_words` takes it.
        noun: The struct; each field that is a set of words is a list of the file by the same name.

    Returns:
        Its sets by the names of their fields; fields of another type are for the caller to fill.
    """
    lists = load_words(name)
    fields = [field.name for field in msgspec.structs.fields(noun) if field.type == frozenset[str]]
    return {field: frozenset(spell(str(word)) for word in lists[field]) for field in fields}
