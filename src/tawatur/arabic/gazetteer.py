"""Name lists of the package: places of the world with their English names, given and family names of people.

Built by `training/fast/gazetteers.py`; sources and licences stand in `resources/gazetteers/LICENCES.md`.
"""

from functools import cache
from importlib.resources import files

import msgspec

from tawatur.arabic.letters import fold


class Place(msgspec.Struct, frozen=True):
    """A country or a town.

    Attributes:
        english: Its usual English name.
        country: ISO 3166 code.
        size: `country`, `city1` (over 500,000 people), `city2` (over 50,000) or `city3`.
    """

    english: str
    country: str
    size: str


def _lines(name: str) -> list[list[str]]:
    """The rows of a list, the name in the first column folded: all at once, a fraction of the time of one by one."""
    text = files("tawatur.resources").joinpath(f"gazetteers/{name}.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    names = fold("\n".join([row[0] for row in rows])).split("\n")
    return [[key, *row[1:]] for key, row in zip(names, rows, strict=True)]


@cache
def places() -> dict[str, Place]:
    """Folded Arabic names of places; of two places with one name the larger."""
    found: dict[str, Place] = {}
    for key, english, country, size in _lines("places"):
        known = found.get(key)
        if known is None or size < known.size or size == "country":
            found[key] = Place(english, country, size)
    return found


@cache
def well_known(kind: str) -> dict[str, tuple[str, ...]]:
    """Folded names that every newsroom writes, to their classes.

    Args:
        kind: `organisations` (classes `body`, `state`, `group`, `party`, `media`, `company`, `club`), `places`
            (`country`, `region`, `governorate`) or `people` (`given`, `arab`, `family`, `leader`).
    """
    found: dict[str, tuple[str, ...]] = {}
    for key, group in _lines(f"well_known_{kind}"):
        found[key] = (*found.get(key, ()), group)
    return found


@cache
def names_of_people() -> dict[str, str]:
    """Folded names of people: `given`, `family` or `both`."""
    found: dict[str, str] = {}
    for key, kind in _lines("persons"):
        found[key] = kind if found.get(key, kind) == kind else "both"
    return found
