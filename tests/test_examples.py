"""The example corpus through the whole line: each thing that newsrooms do to the truth is found again."""

from pathlib import Path

import pytest

from tawatur.engine import read_paths, weave_readings
from tawatur.ingest import Failure
from tawatur.linking import Actor
from tawatur.reading import Reading, Statement
from tawatur.settings import Settings
from tawatur.weaving import Claim, Difference, Weave

NEWS = Path(__file__).parent.parent / "examples" / "news"


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """Readings of the examples by the stem of their file."""
    found = {}
    for item in read_paths([str(NEWS)], Settings(workers=1)):
        assert not isinstance(item, Failure), item
        found[Path(item.article.path).stem] = item
    return found


@pytest.fixture(scope="module")
def woven(readings: dict[str, Reading]) -> Weave:
    return weave_readings(list(readings.values()))


def said(reading: Reading, words: str) -> Statement:
    """The statement whose content holds some words."""
    return next(s for s in reading.statements if any(words in span.text for span in s.content))


def claims_about(woven: Weave, words: str) -> list[Claim]:
    return [claim for claim in woven.claims if any(words in report.text for report in claim.reports)]


def outlets(claim: Claim) -> set[str]:
    return {report.chain[0].name for report in claim.reports}


def differences(woven: Weave) -> list[Difference]:
    return [*woven.differences, *(difference for claim in woven.claims for difference in claim.differences)]


def actor(woven: Weave, form: str) -> Actor:
    (found,) = [one for one in woven.actors if any(each.text == form for each in one.forms)]
    return found


def forms(one: Actor) -> set[str]:
    return {form.text for form in one.forms}


def test_fifteen_articles_of_five_outlets(readings: dict[str, Reading]) -> None:
    assert len(readings) == 15
    assert {reading.article.outlet for reading in readings.values()} == {
        *("المرفأ", "صدى السدرة", "الضفة الأخرى", "نبض الوادي", "المدار نيوز"),
    }
    assert all(reading.article.published for reading in readings.values())


def test_every_span_is_the_text_at_its_place(readings: dict[str, Reading]) -> None:
    for reading in readings.values():
        text = reading.article.text
        spans = [mention for entity in reading.entities for mention in entity.mentions]
        spans += [span for statement in reading.statements for span in statement.content]
        assert spans
        assert all(text[span.start : span.end] == span.text for span in spans)


def test_three_events_are_three_stories(woven: Weave) -> None:
    assert sorted(len(story.articles) for story in woven.stories) == [4, 4, 7]


def test_one_agency_text_in_four_outlets_is_one_witness(woven: Weave) -> None:
    claim = next(claim for claim in claims_about(woven, "المياه غمرت أربع قرى") if len(outlets(claim)) >= 4)
    assert outlets(claim) >= {"المرفأ", "صدى السدرة", "المدار نيوز", "نبض الوادي"}
    assert (claim.verdict, claim.origins) == ("repeated", 1)


def test_an_outlet_that_strips_the_agency_is_tied_by_inference(woven: Weave) -> None:
    ties = [copy for copy in woven.copies if "nabd-2024-11-05" in copy.path + copy.of]
    assert ties
    assert all(tie.share > 0.5 and tie.runs for tie in ties)


def test_a_spokesman_quoted_first_hand_by_two_outlets_is_one_origin(woven: Weave, readings: dict[str, Reading]) -> None:
    for name in ("diffa-2024-11-06-difaa", "nabd-2024-11-06-bahth"):
        statement = said(readings[name], "لن نوقف البحث")
        assert statement.mode == "direct"
        assert statement.speaker is not None
        assert statement.speaker.name == "سامر الحوراني"
        assert statement.via == ()
    claim = claims_about(woven, "لن نوقف البحث")[0]
    assert outlets(claim) >= {"الضفة الأخرى", "نبض الوادي"}
    assert (claim.verdict, claim.origins) == ("repeated", 1)


def test_a_respelled_foreign_name_is_one_man(woven: Weave) -> None:
    assert forms(actor(woven, "جريجور هالبيرج")) >= {"غريغور هالبرغ", "جريجور هالبيرج"}


def test_an_acronym_is_its_full_name(woven: Weave) -> None:
    assert forms(actor(woven, "أفق")) >= {"اتحاد فرق القرى", "أفق"}


def test_a_toll_that_rises_is_an_update(woven: Weave) -> None:
    updates = [d for d in differences(woven) if d.kind == "number" and d.nature == "update"]
    values = {value.value for difference in updates for value in difference.values}
    assert {"13", "17", "19"} <= values
    tolls = [
        d for d in differences(woven) if d.nature == "contradiction" and {"13", "17"} <= {v.value for v in d.values}
    ]
    assert tolls == []


def test_two_counts_of_one_evacuation_contradict(woven: Weave) -> None:
    (claim,) = [claim for claim in woven.claims if claim.verdict == "conflicting" and "أجلت" in claim.gist]
    (difference,) = [d for d in claim.differences if d.nature == "contradiction"]
    assert {value.value for value in difference.values} == {"2500", "3500"}


def test_a_denial_is_no_report_of_the_claim(woven: Weave) -> None:
    denied = [claim for claim in claims_about(woven, "باعت ميناء مرسى الدانة") if claim.verdict == "denied"]
    assert denied
    assert any(not report.asserts for claim in denied for report in claim.reports)


def test_two_sides_of_one_report_are_a_denial(woven: Weave) -> None:
    (claim,) = [claim for claim in claims_about(woven, "تشققات في جسم السد") if claim.verdict == "denied"]
    sides = {report.asserts: report.chain[-1].name for report in claim.reports}
    assert sides == {True: "اتحاد فرق القرى", False: "نادر القصبي"}


def test_a_chain_of_three_hops(readings: dict[str, Reading], woven: Weave) -> None:
    statement = said(readings["sada-2024-11-18-sufun"], "8 بالمئة")
    assert statement.speaker is not None
    assert statement.speaker.name == "مصدر في إدارة الميناء"
    assert [hop.name for hop in statement.via] == ["نونا", "المدار نيوز"]
    chains = [
        [step.name for step in report.chain] for claim in claims_about(woven, "8 بالمئة") for report in claim.reports
    ]
    assert ["صدى السدرة", "المدار نيوز", "نونا", "مصدر في إدارة الميناء"] in chains


@pytest.mark.parametrize(
    ("article", "words", "value"),
    [
        ("diffa-2024-11-06-difaa", "الثلاثاء", "2024-11-05"),
        ("diffa-2024-11-06-difaa", "تشرين الأول/ أكتوبر الماضي", "2024-10"),
        ("madar-2024-11-17-idrab", "17 تشرين الثاني/ نوفمبر 2024", "2024-11-17"),
        ("marfa-2024-11-20-ittifaq", "الأحد الماضي", "2024-11-17"),
        ("diffa-2024-11-26-muraqibun", "كانون الأول/ ديسمبر المقبل", "2024-12"),
    ],
)
def test_relative_dates_and_months_of_two_names(
    readings: dict[str, Reading], article: str, words: str, value: str
) -> None:
    assert value in {date.value for date in readings[article].dates if words in date.text}


@pytest.mark.parametrize(
    ("article", "words", "value"),
    [
        ("marfa-2024-11-07-nafi", "3 جمادى الأولى 1446", "1446-05-03"),
        ("marfa-2024-11-20-ittifaq", "18 جمادى الأولى 1446", "1446-05-18"),
    ],
)
def test_hijri_dates(readings: dict[str, Reading], article: str, words: str, value: str) -> None:
    (date,) = [date for date in readings[article].dates if words in date.text]
    assert (date.calendar, date.value) == ("islamic", value)


@pytest.mark.parametrize(
    ("article", "words"),
    [
        ("marfa-2024-11-05-sadd", "اقرأ أيضاً"),
        ("nabd-2024-11-06-bahth", "اشترك في نشرتنا"),
        ("madar-2024-11-05-amtar", "شارك المقال"),
        ("marfa-2024-11-07-nafi", "تصحيح:"),
        ("diffa-2024-11-19-naql", "أسعار القمح ترتفع"),
        ("madar-2024-11-25-tarseem", "عبر تطبيق المدار"),
    ],
)
def test_widgets_and_corrections_are_no_part_of_the_article(
    readings: dict[str, Reading], article: str, words: str
) -> None:
    assert not any(words in part.span.text for part in readings[article].article.parts)
    statements = readings[article].statements
    assert not any(words in span.text for statement in statements for span in statement.content)
