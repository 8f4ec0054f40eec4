"""The names of an article, end to end: spans equal their text, forms are held together, offices are there."""

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tawatur.arabic import span_of
from tawatur.article import Dateline
from tawatur.reading.names import find as names
from tawatur.reading.names.find import find_entities
from tawatur.reading.names.mentions import Mention
from tawatur.reading.nouns import Entity, Office
from tawatur.reading.sentences import split_sentences
from tests.reading.names_factories import article


def read(*lines: str) -> tuple[Entity, ...]:
    made = article(*lines)
    return find_entities(made, split_sentences(made))


STORY = (
    "وزير البحار يزور القاهرة",
    "قال وزير البحار التونسي محمد بن علي شندول في القاهرة أمس إن الأمم المتحدة وافقت.",
    "وأضاف شندول أن القاهرة ترحب بالأمم المتحدة. وغادر الوزير مساء.",
)


def test_full_name_and_surname_are_one_person() -> None:
    person = next(entity for entity in read(*STORY) if entity.kind == "person")
    assert person.name == "محمد بن علي شندول"
    assert {span.text for span in person.mentions} == {"محمد بن علي شندول", "شندول"}


def test_office_and_description_are_kept_with_the_person() -> None:
    person = next(entity for entity in read(*STORY) if entity.kind == "person")
    assert "وزير البحار التونسي" in [office.text for office in person.offices]
    assert "الوزير" in [span.text for span in person.descriptions]


def test_every_occurrence_is_a_mention() -> None:
    cairo = next(entity for entity in read(*STORY) if entity.name == "القاهرة")
    assert (cairo.kind, len(cairo.mentions), cairo.latin[0]) == ("place", 3, "Cairo")


def test_fused_form_is_a_mention_only_where_no_clean_one_stands() -> None:
    alone = next(e for e in read("خبر", "رحب بقرار للأمم المتحدة أمس") if e.kind == "organisation")
    assert (alone.name, [span.text for span in alone.mentions]) == ("الأمم المتحدة", ["للأمم المتحدة"])
    both = next(e for e in read("خبر", "الأمم المتحدة وافقت في قرار للأمم المتحدة") if e.kind == "organisation")
    assert [span.text for span in both.mentions] == ["الأمم المتحدة"]
    assert [span.text for span in both.descriptions] == ["للأمم المتحدة"]


def test_office_tells_its_mention_among_those_that_are_kept() -> None:
    text = "للشندول ثم الوزير الشندول"
    fused = Mention(0, 7, "person", ("الشندول",), 0, 0, 1, fused=True)
    clean = Mention(18, 25, "person", ("الشندول",), 0, 3, 4)
    beside, lost = Office(11, 17, "الوزير", 1), Office(11, 17, "الوزير", 0)
    entity = names._entity(text, 0, [fused, clean], [], (beside, lost))
    assert [span.text for span in entity.mentions] == ["الشندول"]
    assert [office.mention for office in entity.offices] == [0, -1]


def test_identifiers_follow_the_text() -> None:
    entities = read(*STORY)
    assert [entity.id for entity in entities] == [f"e{n}" for n in range(1, len(entities) + 1)]


def test_agency_of_the_dateline_is_an_organisation() -> None:
    line = "القاهرة (رافانيوز): وصل الوفد أمس"
    made = article("خبر", line)
    at = made.text.index("القاهرة")
    agency = made.text.index("رافانيوز")
    dateline = Dateline(span_of(made.text, at, at + 19), agencies=(span_of(made.text, agency, agency + 8),))
    filed = made.__class__(made.id, made.path, made.text, parts=made.parts, dateline=dateline)
    entities = find_entities(filed, split_sentences(filed))
    assert [(e.kind, e.name) for e in entities if e.name == "رافانيوز"] == [("organisation", "رافانيوز")]


def test_nothing_in_nothing() -> None:
    assert find_entities(article(""), ()) == ()


@hypothesis_settings(max_examples=40, deadline=None)
@given(st.lists(st.text("والقاهرةبفمحدكنشس «»().،\u0640\u064e\u200f1", max_size=60), min_size=1, max_size=4))
def test_spans_equal_their_text(lines: list[str]) -> None:
    made = article(*lines)
    for entity in find_entities(made, split_sentences(made)):
        assert entity.mentions
        spans = [(s.start, s.end, s.text) for s in (*entity.mentions, *entity.descriptions)]
        spans += [(office.start, office.end, office.text) for office in entity.offices]
        assert all(made.text[start:end] == text for start, end, text in spans)


def test_committee_whose_article_its_lam_hides_has_it_in_its_name() -> None:
    found = next(
        e for e in read("خبر", "جاء في تقرير للجنة الوطنية للموانئ أن العمل مستمر") if e.kind == "organisation"
    )
    assert found.name == "اللجنة الوطنية للموانئ"
