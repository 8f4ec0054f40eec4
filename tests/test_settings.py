"""The environment is read in one place, typed, and a wrong value is named."""

import pytest

from tawatur.errors import SettingsError
from tawatur.settings import PREFIX, Settings, read_settings


def test_absent_variables_take_the_defaults() -> None:
    assert read_settings({}) == Settings()


def test_values_are_typed() -> None:
    assert read_settings({"TAWATUR_WORKERS": "3", "TAWATUR_DESK": "news.db"}) == Settings(workers=3, desk="news.db")


def test_other_variables_are_nobodys_business() -> None:
    assert read_settings({"TAWATUR_COLOUR": "red", "WORKERS": "9"}) == Settings()


def test_a_wrong_value_is_named() -> None:
    with pytest.raises(SettingsError, match=rf"{PREFIX}.*workers"):
        read_settings({"TAWATUR_WORKERS": "many"})


def test_the_process_is_the_default_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAWATUR_TIER", "accurate")
    assert read_settings().tier == "accurate"
