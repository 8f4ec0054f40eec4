"""The one contract that every store fulfils. Reading and writing are two objects: a writer is one transaction."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.store.nouns import Added, Correction, Counts, Fault, Found, Version
from tawatur.weaving import Claim, Story, Weave


class Writer(Protocol):
    """What can be changed, all of it in one transaction."""

    def add(self, reading: Reading, fingerprint: str = "") -> Added:
        """Keep a reading: a new article, a new version of a known one, or nothing when it says the same."""

    def keep_weave(self, woven: Weave) -> Weave:
        """Keep what was woven in place of the weave before.

        Args:
            woven: The weave of all current readings.

        Returns:
            The same weave under the identifiers that the desk knows; merged ones leave a forwarding address.
        """

    def correct(self, correction: Correction) -> Correction:
        """Keep a correction and return it with its number and time."""

    def withdraw(self, number: int) -> None:
        """Take a correction back; it stays on record. Raises `UnknownIdentifier`."""


class Store(Protocol):
    """What can be asked."""

    @property
    def address(self) -> str:
        """Where the desk is: a file, or a database address without its password."""

    def writing(self) -> AbstractContextManager[Writer]:
        """A writer; what it did is kept when the block ends, and none of it when the block ends by an error."""

    def fingerprint(self, path: str) -> str | None:
        """Fingerprint of the last capture of `path`, None when there was none."""

    def readings(self, paths: Sequence[str] | None = None) -> Iterator[Reading]:
        """Current readings in order of their paths, as they were read; of `paths` only, where given."""

    def readings_with(self, words: Sequence[str], limit: int = 40) -> Iterator[Reading]:
        """Current readings of articles that hold some of the words, best first."""

    def versions(self, path: str) -> tuple[Version, ...]:
        """Every version of the article whose current path is `path`, oldest first."""

    def weave(self) -> Weave:
        """All that was woven."""

    def is_stale(self) -> bool:
        """Whether articles or corrections came in since the last weave."""

    def stories(self) -> tuple[Story, ...]:
        """Every story, the one with most articles first, then the newest."""

    def story(self, key: str) -> Story:
        """A story by its identifier, also an old one that forwards. Raises `UnknownIdentifier`."""

    def claims(self, story: str) -> tuple[Claim, ...]:
        """The claims of a story, in their order in the weave."""

    def claims_with(self, words: Sequence[str], limit: int = 200) -> tuple[Claim, ...]:
        """Claims with reports that hold some of the words, most words first."""

    def actor(self, key: str) -> Actor:
        """An actor by its identifier, also an old one that forwards. Raises `UnknownIdentifier`."""

    def actors_named(self, name: str) -> tuple[Actor, ...]:
        """Actors one of whose forms holds every word of `name`, most articles first."""

    def search(self, words: str, limit: int = 20, offset: int = 0) -> Found:
        """Articles that hold the words: `word`, `"a phrase"`, `prefix*`, `-not`."""

    def corrections(self) -> tuple[Correction, ...]:
        """Every correction that was not withdrawn, oldest first."""

    def counts(self) -> Counts:
        """How much there is."""

    def verify(self) -> Iterator[Fault]:
        """Everything that is not whole, nothing when all is."""

    def close(self) -> None:
        """Let go of file and connections."""
