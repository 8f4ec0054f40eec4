"""A later word that takes back an earlier one is marked; a repeated one and another man's are not."""

import msgspec

from tawatur.linking import Actor, Form
from tawatur.reading import Reading
from tawatur.weaving.positions import find_positions
from tawatur.weaving.stories.rarity import Rarity
from tests.weaving.weaving_factories import reading

YES = "الحكومة توافق على توسعة ميناء الزهراء القديم"
NO = "الحكومة ترفض توسعة ميناء الزهراء القديم"


def spoken(path: str, day: str, words: str) -> Reading:
    one = reading(path, "عنوان", f"قال سالم إن {words}", day=day, said=("سالم", words))
    (statement,) = one.statements
    assert statement.speaker is not None
    speaker = msgspec.structs.replace(statement.speaker, entity="e1")
    return msgspec.structs.replace(one, statements=(msgspec.structs.replace(statement, speaker=speaker),))


def actor(name: str, *paths: str) -> Actor:
    return Actor(name, "person", name, forms=tuple(Form(path, "e1", name) for path in paths))


def test_a_reversal_is_marked() -> None:
    readings = [spoken("a", "2031-03-01", YES), spoken("b", "2031-03-05", NO)]
    first, second = find_positions(readings, [actor("سالم", "a", "b")], Rarity())
    assert first.reverses is None
    assert second.reverses == ("a", "s1")


def test_saying_it_again_reverses_nothing() -> None:
    readings = [spoken("a", "2031-03-01", YES), spoken("b", "2031-03-05", YES)]
    assert [p.reverses for p in find_positions(readings, [actor("سالم", "a", "b")], Rarity())] == [None, None]


def test_another_man_reverses_nothing() -> None:
    readings = [spoken("a", "2031-03-01", YES), spoken("b", "2031-03-05", NO)]
    actors = [actor("سالم", "a"), actor("سالم الآخر", "b")]
    assert [p.reverses for p in find_positions(readings, actors, Rarity())] == [None, None]


def test_a_speaker_who_is_no_actor_holds_no_position() -> None:
    assert find_positions([spoken("a", "2031-03-01", YES)], [], Rarity()) == ()
