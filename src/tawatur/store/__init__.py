"""Everything that was read and woven, kept: one contract, several stores."""

from tawatur.store.contract import Store, Writer
from tawatur.store.corrections import apply_corrections, words_of
from tawatur.store.index_words import index_words
from tawatur.store.memory import MemoryStore
from tawatur.store.nouns import Added, Anchor, Correction, Counts, Fault, Found, Hit, Snippet, Version
from tawatur.store.open import open_store
from tawatur.store.query import QueryError

__all__ = [
    "Added",
    "Anchor",
    "Correction",
    "Counts",
    "Fault",
    "Found",
    "Hit",
    "MemoryStore",
    "QueryError",
    "Snippet",
    "Store",
    "Version",
    "Writer",
    "apply_corrections",
    "index_words",
    "open_store",
    "words_of",
]
