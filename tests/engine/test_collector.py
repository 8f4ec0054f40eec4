"""The collector is put aside, and comes back also when the work fails; one that was off stays off."""

import gc

import pytest

from tawatur.engine.collector import without_collector


def test_it_is_off_inside_and_on_afterwards() -> None:
    with without_collector():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_comes_back_when_the_work_fails() -> None:
    with pytest.raises(ValueError, match="no"), without_collector():
        raise ValueError("no")
    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with without_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
