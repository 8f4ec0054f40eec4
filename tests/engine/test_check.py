import pytest

from tawatur.arabic import Span
from tawatur.article import Article
from tawatur.engine import check_sentence, compare_sentence
from tawatur.reading import Reading, Speaker, Statement
from tawatur.store import MemoryStore, Store
from tawatur.weaving import Claim, Report, Step, Weave

SAID = "المكتبة ستفتح أبوابها الثلاثاء أمام 300 طالب"
TEXT = f"قال الوزير إن {SAID}."


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


@pytest.fixture
def store() -> Store:
    who, said = place("الوزير"), place(SAID)
    speaker = Speaker(None, "الوزير", None, who.start, who.end, who.text)
    statement = Statement("s1", "indirect", (said,), place("قال"), "says", speaker)
    kept = MemoryStore()
    with kept.writing() as writer:
        writer.add(Reading(Article("id", "a.txt", TEXT, outlet="المرفأ"), statements=(statement,)))
    return kept


def test_a_statement_of_one_article_is_found(store: Store) -> None:
    (answer,) = check_sentence("ستفتح المكتبة أبوابها الثلاثاء", store)
    assert answer.likeness.share == 1.0
    assert [step.name for step in answer.report.chain] == ["المرفأ", "الوزير"]
    assert TEXT[answer.report.start : answer.report.end] == SAID


def test_a_claim_is_found_once_and_not_beside_its_statement(store: Store) -> None:
    said = place(SAID)
    report = Report("a.txt", "s1", said.start, said.end, said.text, (Step("المرفأ", "outlet"),))
    claim = Claim("cl1", None, SAID, "repeated", 1, 2, "why", (report,))
    with store.writing() as writer:
        writer.keep_weave(Weave(claims=(claim,)))
    assert [answer.claim.id for answer in check_sentence(SAID, store)] == ["cl1"]


def test_something_else_is_not_found(store: Store) -> None:
    assert check_sentence("ارتفعت أسعار القمح في الميناء", store) == ()
    assert check_sentence("", store) == ()


def test_the_opposite_is_told() -> None:
    assert compare_sentence("المكتبة لن تفتح أبوابها", "المكتبة ستفتح أبوابها الثلاثاء").opposite
    assert compare_sentence("نفى الوزير فتح المكتبة", "المكتبة فتحت").opposite
    assert not compare_sentence("المكتبة لن تفتح أبوابها", "لن تفتح المكتبة أبوابها").opposite


def test_what_a_report_denies_is_negated() -> None:
    assert compare_sentence("المكتبة لن تفتح أبوابها", "المكتبة تفتح أبوابها", asserts=False).opposite is False
    assert compare_sentence("المكتبة تفتح أبوابها", "المكتبة تفتح أبوابها", asserts=False).opposite


def test_other_figures_are_told() -> None:
    assert compare_sentence("أمام 500 طالب", SAID).figures == ("500",)
    assert compare_sentence("أمام 300 طالب", SAID).figures == ()
    assert compare_sentence("أمام 500 طالب", "أمام طالب").figures == ()


@pytest.mark.parametrize("other", ["والمكتبة ستفتح ابوابها", "للمكتبه ستفتح أبوابَها"])
def test_spelling_and_particles_do_not_matter(other: str) -> None:
    assert compare_sentence(other, SAID).share == 1.0
