"""Hops that are not stated: carried from the speaker's last statement, of a dateline; never repeated."""

import msgspec

from tawatur.arabic import span_of
from tawatur.article import Dateline
from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.find import find_statements
from tests.reading.statement_factories import make_article, make_entities, read


def test_carried_from_the_sentence_before() -> None:
    found = read(
        "وقال سليم الراوي لصحيفة المرسال إن السوق هادئة. وأضاف أن الأسعار ثابتة.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [(h.name, h.basis) for h in found[1].via_also] == [("المرسال", "carried")]
    assert found[1].via == ()
    assert found[0].via_also == ()


def test_not_carried_to_another_speaker() -> None:
    found = read(
        "وقال سليم الراوي لصحيفة المرسال إن السوق هادئة. وقالت وداد الحكمي إن المدرسة فتحت.",
        person1="سليم الراوي",
        person2="وداد الحكمي",
        organisation="المرسال",
    )
    assert found[1].via_also == ()


def test_agency_of_a_dateline() -> None:
    text = "الساحل - رويترز: قال سليم الراوي إن السوق هادئة."
    at = text.index("رويترز")
    dateline = Dateline(span_of(text, 0, at + 7), (), (span_of(text, at, at + 6),))
    article = msgspec.structs.replace(make_article(text), dateline=dateline)
    (s,) = find_statements(article, split_sentences(article), make_entities(text, person="سليم الراوي"))
    assert [(h.name, h.kind, h.basis) for h in s.via_also] == [("رويترز", "agency", "dateline")]
