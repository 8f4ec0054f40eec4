"""The gazetteer of aliases: names that mean one thing though no comparison could tell, the package's and the
user's own.

A user's file is YAML in the form of `resources/aliases.yml`, or a TSV of `kind, name, alias, alias ...`. User
entries add to the package's; an alias that two entries of one kind claim is ambiguous and links nothing.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
import yaml

from tawatur.arabic import load_words
from tawatur.errors import BrokenRecord, NotFound
from tawatur.linking.names.bodies import parse_body
from tawatur.linking.names.persons import parse_person

KINDS: Final = {"persons": "person", "organisations": "organisation", "places": "place"}


class Alias(msgspec.Struct, frozen=True):
    """One entry: names of one person, organisation or place.

    Attributes:
        kind: `person|organisation|place`.
        name: Its usual full name.
        names: All its names, the full one first.
        latin: Latin spellings.
    """

    kind: str
    name: str
    names: tuple[str, ...]
    latin: tuple[str, ...] = ()


class Aliases(msgspec.Struct, frozen=True):
    """The gazetteer, ready to be asked.

    Attributes:
        entries: All entries.
        owner: (kind, comparable name) to the index of the entry, or -1 where two claim it.
    """

    entries: tuple[Alias, ...]
    owner: dict[tuple[str, str], int]

    def find(self, kind: str, key: str) -> Alias | None:
        """The entry that a comparable name (`name_key`) belongs to, None when there is none or more than one."""
        index = self.owner.get((kind, key), -1)
        return self.entries[index] if index >= 0 else None


def name_key(kind: str, text: str) -> str:
    """The comparable form of a name of a kind: equal for names that differ in letters, articles and titles only."""
    return parse_person(text).key if kind == "person" else parse_body(text).key


def load_aliases(path: str | None = None) -> Aliases:
    """The package's gazetteer, with a user's file added.

    Args:
        path: YAML (`.yml`, `.yaml`) or TSV file; None for the package's alone.

    Returns:
        The gazetteer.

    Raises:
        NotFound: No such file.
        BrokenRecord: A line or an entry that is not of the form; the message has its number.
    """
    if path is None:
        return _packaged()
    file = Path(path)
    if not file.is_file():
        raise NotFound(f"{path}: no such alias file")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenRecord(f"{path}: not UTF-8 at byte {error.start}; save the alias file as UTF-8") from error
    read = _from_yaml if file.suffix in {".yml", ".yaml"} else _from_tsv
    return _index((*_packaged().entries, *read(text, path)))


@cache
def _packaged() -> Aliases:
    return _index(tuple(_entries(load_words("aliases"), "aliases.yml")))


def _index(entries: tuple[Alias, ...]) -> Aliases:
    owner: dict[tuple[str, str], int] = {}
    first: dict[tuple[str, str], int] = {}
    for index, entry in enumerate(entries):
        home = first.setdefault((entry.kind, name_key(entry.kind, entry.name)), index)
        for name in entry.names:
            key = (entry.kind, name_key(entry.kind, name))
            owner[key] = home if owner.get(key, home) == home else -1
    return Aliases(entries, owner)


def _from_tsv(text: str, path: str) -> Iterator[Alias]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kind, *names = (field.strip() for field in line.split("\t"))
        if kind not in KINDS.values():
            raise BrokenRecord(
                f"{path}:{number}: {kind!r} is no kind; a line is person, organisation or place, a name, aliases"
            )
        names = [name for name in names if name]
        if len(names) < 2:
            raise BrokenRecord(f"{path}:{number}: a name and at least one alias are needed, parted by tabs")
        yield Alias(kind, names[0], tuple(names))


def _from_yaml(text: str, path: str) -> Iterator[Alias]:
    try:
        content = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BrokenRecord(f"{path}:{line}: no valid YAML: {error.problem}") from error
    if not isinstance(content, dict) or not set(content) <= {*KINDS, "states"}:
        raise BrokenRecord(f"{path}:1: a mapping of persons, organisations and places is needed")
    yield from _entries(content, path)


def _entries(content: dict[str, Any], path: str) -> Iterator[Alias]:
    for group, kind in KINDS.items():
        for number, entry in enumerate(content.get(group) or (), 1):
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
                raise BrokenRecord(f"{path}: entry {number} of {group} has no name")
            names, latin = entry.get("aliases", []), entry.get("latin", [])
            if not all(
                isinstance(piece, list) and all(isinstance(one, str) for one in piece) for piece in (names, latin)
            ):
                raise BrokenRecord(f"{path}: entry {number} of {group}: aliases and latin are lists of words")
            yield Alias(kind, entry["name"], (entry["name"], *names), tuple(latin))
