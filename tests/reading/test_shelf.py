"""Readings put aside come back as they were, whole or in part."""

import os

import pytest
from msgspec import structs

from tawatur.reading import Quantity, Reading, Shelf
from tests.weaving.weaving_factories import FIRE, FIRE_TOLL, MATCH, reading


def some() -> list[Reading]:
    toll = Quantity(0, 2, "12", value=12, unit="عامل", role="wounded")
    return [
        structs.replace(reading("a", "حريق في مصنع النسيج", FIRE, FIRE_TOLL), quantities=(toll,)),
        reading("b", "النخيل يفوز على المنارة", MATCH),
        reading("c", "مصنع النسيج يحترق", FIRE),
    ]


@pytest.mark.parametrize("packed", [True, False])
def test_readings_come_back_as_they_were(packed: bool) -> None:
    readings = some()
    shelf = Shelf(readings, packed)
    assert list(shelf) == readings
    assert [label.path for label in shelf.labels] == ["a", "b", "c"]
    assert shelf[-1] == readings[-1]


def test_a_number_too_large_for_bytes_is_kept_as_it_is() -> None:
    huge = structs.replace(some()[0], quantities=(Quantity(0, 1, "1", value=10**30),))
    shelf = Shelf([huge, *some()])
    assert list(shelf) == [huge, *some()]
    assert shelf.article(0) == huge.article


def test_half_a_letter_is_kept_as_it_is() -> None:
    first = some()[0]
    broken = structs.replace(first, article=structs.replace(first.article, text="\ud800"))
    assert list(Shelf([broken])) == [broken]


def test_a_part_of_a_reading_is_what_the_whole_has() -> None:
    readings = some()
    shelf = Shelf(readings)
    assert [shelf.article(at) for at in range(len(shelf))] == [each.article for each in readings]
    named = shelf.named(0)
    assert (named.article, named.quantities) == (readings[0].article, readings[0].quantities)
    assert named.statements == ()


def test_a_slice_outlives_its_shelf() -> None:
    readings = some()
    shelf = Shelf(readings)
    part = shelf[1:]
    del shelf
    assert list(part) == readings[1:]
    assert [label.path for label in part.labels] == ["b", "c"]


def test_a_fork_reads_without_disturbing_the_other() -> None:
    readings = some()
    shelf = Shelf(readings)
    child = os.fork()
    if not child:
        os._exit(0 if list(shelf) == readings else 1)
    assert list(shelf) == readings
    assert os.waitpid(child, 0)[1] == 0


def test_without_reads_at_a_place_nothing_is_put_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "pread")
    readings = some()
    assert Shelf(readings)[0] is readings[0]
