"""What differs between databases: opening, full-text search, the single writer, the check of the file itself."""

from collections.abc import Iterator
from typing import Final, Protocol

from sqlalchemy import Connection, Select, Table

from tawatur.store.nouns import Fault
from tawatur.store.query import Query

WRITES: Final = "tawatur_writes"  # execution option of a connection whose transaction will write


class Dialect(Protocol):
    """One database."""

    def create_search(self, connection: Connection) -> None:
        """Make the full-text indexes of `version.words` and `claim.words`, kept in step by the database itself."""

    def lock(self, connection: Connection) -> None:
        """Make this transaction the only one that writes."""

    def select_matching(self, query: Query) -> Select[int]:
        """The keys of the versions, old and current, that answer a query."""

    def select_near(self, table: Table, words: list[str], limit: int) -> Select[int]:
        """The keys of rows of `version` (current ones) or `claim` that hold some of the words, best first."""

    def check(self, connection: Connection) -> Iterator[Fault]:
        """Faults of the database itself: file, foreign keys, search index."""
