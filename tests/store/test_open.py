import pytest

from tawatur.errors import StoreError
from tawatur.store import MemoryStore, open_store


def test_addresses() -> None:
    assert isinstance(open_store("memory:"), MemoryStore)
    with pytest.raises(StoreError, match="postgresql://"):
        open_store("mysql://host/desk")


def test_an_unreachable_database_is_told_without_its_password() -> None:
    with pytest.raises(StoreError) as caught:
        open_store("postgresql://tester:secret@127.0.0.1:9/desk")
    assert "127.0.0.1" in caught.value.message
    assert "secret" not in caught.value.message
