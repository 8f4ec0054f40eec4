"""The store on a database: tables once, for SQLite and PostgreSQL."""

from tawatur.store.sql.postgres import open_postgres
from tawatur.store.sql.sqlite import open_sqlite
from tawatur.store.sql.store import SqlStore

__all__ = ["SqlStore", "open_postgres", "open_sqlite"]
