import pytest

from tawatur.arabic import Span
from tawatur.article import Article, Published
from tawatur.engine import find_who, profile_actor
from tawatur.linking import Actor, Form
from tawatur.reading import Entity, Reading, Speaker, Statement
from tawatur.store import MemoryStore, Store
from tawatur.weaving import Position, Weave

TEXT = "قال سامي الراوي إن المكتبة مفتوحة."


def reading(path: str, day: str) -> Reading:
    said = Span(19, 33, TEXT[19:33])
    who = Span(4, 15, TEXT[4:15])
    speaker = Speaker("e1", "سامي الراوي", None, who.start, who.end, who.text)
    return Reading(
        Article(path, path, TEXT, outlet="المرفأ", published=Published(day, "day", "metadata")),
        entities=(Entity("e1", "person", "سامي الراوي", (who,)),),
        statements=(Statement("s1", "indirect", (said,), Span(0, 3, "قال"), "says", speaker),),
    )


@pytest.fixture
def store() -> Store:
    kept = MemoryStore()
    paths = ("b.txt", "a.txt")
    actors = (
        Actor("ac1", "person", "سامي الراوي", forms=tuple(Form(path, "e1", "سامي الراوي") for path in paths)),
        Actor("ac2", "person", "نادر القصبي", forms=(Form("a.txt", "e9", "نادر القصبي"),)),
    )
    turned = Position("ac1", "المكتبة", "2024-11-06", "says", "a.txt", "s1", ("b.txt", "s1"))
    with kept.writing() as writer:
        writer.add(reading("a.txt", "2024-11-06"))
        writer.add(reading("b.txt", "2024-11-05"))
        writer.keep_weave(Weave(actors=actors, positions=(turned,)))
    return kept


@pytest.mark.parametrize("name", ["سامي الراوي", "الراوي", "سامي"])
def test_a_name_in_full_or_in_part(store: Store, name: str) -> None:
    assert [match.actor.id for match in find_who(name, store)] == ["ac1"]


def test_nobody_of_that_name(store: Store) -> None:
    assert find_who("ليلى الشماع", store) == ()


def test_a_profile_is_in_time(store: Store) -> None:
    profile = profile_actor(store.actor("ac1"), store)
    assert [saying.path for saying in profile.sayings] == ["b.txt", "a.txt"]
    assert [position.reverses for position in profile.positions] == [("b.txt", "s1")]


def test_what_others_said_is_not_in_it(store: Store) -> None:
    assert profile_actor(store.actor("ac2"), store).sayings == ()
