"""Phrases looked up at a piece of a scan: the longest that fits wins, with the prefixes that Arabic writes glued."""

from collections.abc import Iterable
from typing import Final, Generic, TypeVar

from tawatur.arabic.letters import fold
from tawatur.arabic.scan import Scan

Meaning = TypeVar("Meaning")
_PREFIXES: Final = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول")


class Phrases(Generic[Meaning]):
    """A list of phrases by their first word.

    Args:
        entries: Phrases (words with single spaces, any spelling) and what each means.
        prefixed: Whether a clitic may stand glued to the first word.
        definite: Whether each phrase also stands with the article before its first word.
    """

    def __init__(self, entries: Iterable[tuple[str, Meaning]], prefixed: bool = True, definite: bool = False) -> None:
        self._table: dict[str, list[tuple[tuple[str, ...], Meaning, int]]] = {}
        for phrase, meaning in entries:
            head, *rest = fold(phrase).split()
            for base in (head, "ال" + head) if definite else (head,):
                for prefix in _PREFIXES if prefixed else ("",):
                    self._add(prefix + base, tuple(rest), meaning, len(prefix))
                if prefixed and base.startswith("ال"):
                    self._add("ل" + base[1:], tuple(rest), meaning, 0)  # للثلاثاء cannot be cut
                    self._add("ول" + base[1:], tuple(rest), meaning, 1)
        for found in self._table.values():
            found.sort(key=lambda entry: (-len(entry[0]), entry[2]))

    def _add(self, head: str, rest: tuple[str, ...], meaning: Meaning, skip: int) -> None:
        self._table.setdefault(head, []).append((rest, meaning, skip))

    def heads(self) -> Iterable[str]:
        """The keys that may open a phrase."""
        return self._table.keys()

    def match(self, scan: Scan, i: int) -> tuple[Meaning, int, int] | None:
        """The longest phrase at piece `i`.

        Returns:
            Its meaning, the piece after it, and how many letters of prefix stand before it; None where none fits.
        """
        if not 0 <= i < len(scan.keys):
            return None
        for rest, meaning, skip in self._table.get(scan.keys[i], ()):
            end = i + 1 + len(rest)
            if not rest or tuple(scan.keys[i + 1 : end]) == rest:
                return meaning, end, skip
        return None
