"""Every word list parses, has its reasons at the top, and repeats no key."""

from collections import Counter
from importlib.resources import files
from typing import Any

import pytest
import yaml

from tawatur.arabic import load_words

LISTS = sorted(f.name.removesuffix(".yml") for f in files("tawatur.resources").iterdir() if f.name.endswith(".yml"))


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _NoRepeats(_Base):  # type: ignore[misc]  # the C loader has no types
    """A loader that refuses a key given twice, which YAML's own silently drops."""


def _mapping(loader: _NoRepeats, node: yaml.MappingNode) -> dict[Any, Any]:
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
    repeated = {str(key) for key, times in Counter(keys).items() if times > 1}
    assert not repeated, f"keys given twice: {repeated}"
    return {key: loader.construct_object(value, deep=True) for key, (_, value) in zip(keys, node.value, strict=True)}


_NoRepeats.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_loads_and_says_what_it_is(name: str) -> None:
    text = files("tawatur.resources").joinpath(f"{name}.yml").read_text(encoding="utf-8")
    assert text.startswith("#"), "a list opens with what it is and where it comes from"
    assert yaml.load(text, Loader=_NoRepeats), "a list is not empty"
    assert load_words(name) is load_words(name), "read once"


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_words("no-such-list")
