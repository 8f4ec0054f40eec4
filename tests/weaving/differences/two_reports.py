"""Two invented reports, read and held against each other as articles of one story."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.claims.units import find_units
from tawatur.weaving.differences.find import find_differences
from tawatur.weaving.nouns import Difference


def report(path: str, text: str) -> Reading:
    """One report, read."""
    return read_article(understand(Page(path, text)))


def differences(one: str, two: str) -> list[Difference]:
    """What two reports of one story tell differently, each word of it as telling as the next."""
    readings = {path: report(path, text) for path, text in (("a.txt", one), ("b.txt", two))}
    units = [unit for each in readings.values() for unit in find_units(each)]
    return find_differences(units, readings, dict.fromkeys((word for unit in units for word in unit.words), 1.0))


def contradicted(one: str, two: str) -> set[frozenset[str]]:
    """The sides, as the texts have them, of each contradiction between two reports."""
    return {
        frozenset(value.text for value in each.values)
        for each in differences(one, two)
        if each.nature == "contradiction"
    }
