"""A definite description finds its one holder; between two it stays open."""

from tawatur.reading.names.descriptions import Holder, find_descriptions
from tests.reading.names_factories import sentences


def described(line: str, *holders: Holder) -> dict[int, list[str]]:
    found = find_descriptions(line, sentences(line), frozenset(), holders)
    return {group: [span.text for span in spans] for group, spans in found.items()}


def holder(group: int, *heads: str, start: int = 0) -> Holder:
    return Holder(group, "person", frozenset(heads), start)


def test_title_finds_its_holder() -> None:
    assert described("أعلن أن الوزير حضر", holder(3, "وزير")) == {3: ["الوزير"]}


def test_adjectives_belong_to_it() -> None:
    assert described("ثم قال الوزير الفرنسي إن", holder(0, "وزير")) == {0: ["الوزير الفرنسي"]}


def test_two_holders_leave_it_open() -> None:
    assert described("ثم قال الوزير إن", holder(0, "وزير"), holder(1, "وزير")) == {}


def test_nobody_is_described_before_being_named() -> None:
    assert described("قال الوزير إن", holder(0, "وزير", start=50)) == {}


def test_indefinite_noun_describes_nobody() -> None:
    assert described("ثم قال وزير إن", holder(0, "وزير")) == {}
