"""Who is meant by a name asked for."""

import pytest

from tawatur.linking import find_actors, link
from tests.linking.linking_factories import reading

ACTORS = link(
    [
        reading("a", ("person", "أنطونيو غوتيريش"), ("organisation", "قوات سوريا الديمقراطية")),
        reading("b", ("person", "أنطونيو جوتيريس"), ("person", "أنطونيو بلفاريو")),
        reading("c", ("person", "وسيم بن راجح القلمجي"), ("place", "سوريا")),
    ]
)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("أنطونيو غوتيريش", "أنطونيو"),
        ("انطونيو جوتيريس", "أنطونيو"),
        ("غوتيرس", "أنطونيو"),
        ("Guterres", "أنطونيو"),
        ("António Guterres", "أنطونيو"),
        ("وسيم القلمجي", "وسيم"),
        ("الدكتور وسيم القلمجي", "وسيم"),
        ("Wasim al-Qalamji", "وسيم"),
        ("قوات سورية الديمقراطية", "قوات"),
        ("SDF", "قوات"),
        ("Syrian Democratic Forces", "قوات"),
        ("سورية", "سوريا"),
    ],
)
def test_the_first_is_meant(query: str, name: str) -> None:
    best = find_actors(query, ACTORS)[0]
    assert best.actor.name.startswith(name)
    assert 0 < best.score <= 1
    assert best.detail


def test_its_own_form_is_surest() -> None:
    scores = [find_actors(query, ACTORS)[0].score for query in ("أنطونيو غوتيريش", "غوتيريش", "غوتيرس")]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1


def test_a_name_of_two_finds_two() -> None:
    assert len(find_actors("أنطونيو", ACTORS)) == 2


@pytest.mark.parametrize("query", ["", "  ", "زبرجدان", "Zzyzx", "؟!"])
def test_nobody_is_meant(query: str) -> None:
    assert find_actors(query, ACTORS) == ()
