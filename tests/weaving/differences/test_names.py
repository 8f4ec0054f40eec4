"""Spellings of one name are variants; two ranks of one officer contradict."""

import msgspec

from tawatur.arabic import Span
from tawatur.linking import Actor, Form
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.differences.names import compare_names
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading


def naming(path: str, text: str, name: str) -> Reading:
    one = reading(path, "عنوان", text)
    at = one.article.text.index(name)
    entity = Entity("e1", "person", name, (Span(at, at + len(name), name),))
    return msgspec.structs.replace(one, entities=(entity,))


def compare(*readings: Reading) -> list[Difference]:
    paths = [each.article.path for each in readings]
    actor = Actor("x", "person", "x", forms=tuple(Form(path, "e1", "x") for path in paths))
    return compare_names(paths, Sources(readings, [actor]))


def test_two_spellings_are_a_variant() -> None:
    (difference,) = compare(
        naming("a", "وصل كيفين ماركسون", "كيفين ماركسون"), naming("b", "وصل كيفن ماركسون", "كيفن ماركسون")
    )
    assert (difference.kind, difference.nature) == ("name", "variant")


def test_one_spelling_is_no_difference() -> None:
    assert (
        compare(naming("a", "وصل كيفين ماركسون", "كيفين ماركسون"), naming("b", "عاد كيفين ماركسون", "كيفين ماركسون"))
        == []
    )


def test_two_ranks_contradict() -> None:
    (difference,) = compare(
        naming("a", "صرح العميد سالم الحوراني", "سالم الحوراني"),
        naming("b", "صرح اللواء سالم الحوراني", "سالم الحوراني"),
    )
    assert (difference.kind, difference.nature) == ("office", "contradiction")
    assert {value.text for value in difference.values} == {"العميد سالم الحوراني", "اللواء سالم الحوراني"}
