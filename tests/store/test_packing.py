import pytest

from tawatur.errors import StoreError
from tawatur.store.packing import pack, unpack
from tests.store.store_factories import reading


def test_a_packed_reading_comes_back() -> None:
    assert unpack(pack(reading())) == reading()


@pytest.mark.parametrize("damaged", [b"", b"x", pack(reading())[:-5]])
def test_damage_is_told(damaged: bytes) -> None:
    with pytest.raises(StoreError, match="damaged"):
        unpack(damaged)
