"""One tree of errors, each with a stable code of its own and a message for people."""

import inspect

import tawatur.errors
from tawatur.errors import InputError, MissingExtra, NotFound, TawaturError


def all_errors() -> list[type[TawaturError]]:
    return [kind for _, kind in inspect.getmembers(tawatur.errors, inspect.isclass) if issubclass(kind, TawaturError)]


def test_every_code_is_its_own() -> None:
    codes = [kind.code for kind in all_errors()]
    assert len(codes) == len(set(codes)) >= 8


def test_what_cannot_be_read_is_an_input_error() -> None:
    assert issubclass(NotFound, InputError)
    assert NotFound("no such file: a.txt").message == "no such file: a.txt"


def test_a_missing_extra_names_what_to_install() -> None:
    error = MissingExtra("the accurate tier", "accurate")
    assert "tawatur[accurate]" in str(error)
    assert error.extra == "accurate"
