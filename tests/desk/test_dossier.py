"""The side-by-side layout and its dresses, on a story of two articles made for it."""

import csv
import io

import pytest
from msgspec.structs import replace

from tawatur.arabic import Span
from tawatur.article import Article, Published
from tawatur.desk.exports.dossier import Dossier, build_dossier
from tawatur.desk.exports.dossier_html import dossier_html
from tawatur.desk.exports.dossier_md import dossier_md
from tawatur.desk.exports.rows import report_rows, rows_csv
from tawatur.desk.exports.weave_object import print_weave
from tawatur.linking import Actor, Bond, Form, HeldOffice, Reason
from tawatur.weaving import Claim, Copy, Difference, Report, Step, Story, Value, Weave

ONE = "قتل 13 شخصاً في الفيضان\nقال <b>سامر</b> | كذا"
TWO = "=سقط 15 قتيلاً"
HOSTILE = "<script>alert(1)</script> | `x` [y](javascript:z) **"


def article(path: str, text: str, outlet: str, day: str) -> Article:
    end = text.find("\n") if "\n" in text else len(text)
    published = Published(f"{day}T10:00:00+03:00", "minute", "metadata")
    return Article(
        path,
        path,
        text,
        outlet=outlet,
        headline=Span(0, end, text[:end]),
        published=published,
        url=f"https://m.example/{path}",
    )


ARTICLES = [article("1.txt", ONE, "المرفأ", "2024-11-05"), article("2.txt", TWO, "صدى | السدرة", "2024-11-06")]


def report(path: str, text: str, asserts: bool = True, inferred: bool = False) -> Report:
    outlet = ARTICLES[0].outlet if path == "1.txt" else ARTICLES[1].outlet
    steps = (Step(outlet or "", "outlet"), Step("نونا", "agency", "inferred" if inferred else "stated", "same words"))
    return Report(path, None, 0, len(text), text, steps, asserts)


def value(path: str, text: str, words: str) -> Value:
    start = text.index(words)
    return Value(path, start, start + len(words), words, words)


UPDATE = Difference("number", "update", (value("1.txt", ONE, "13"), value("2.txt", TWO, "15")), "later figure")
CLAIM = Claim(
    "cl1",
    "st1",
    ONE,
    "repeated",
    1,
    2,
    "one source.",
    (report("1.txt", ONE), report("2.txt", TWO, False, True)),
    (UPDATE,),
)
SINGLE = Claim("cl2", "st1", "x", "single-report", 1, 1, "alone.", (report("1.txt", ONE),))
STORY = Story("st1", HOSTILE, "2024-11-05", "الميناء", ("1.txt", "2.txt"))
ACTOR = Actor(
    "ac1",
    "person",
    "سامر",
    ("Samir",),
    (Form("1.txt", "e1", "سامر"), Form("2.txt", "e1", "سمير")),
    (HeldOffice("العقيد", "1.txt", "2024-11-05", 0, 5),),
)
WOVEN = Weave((STORY,), (ACTOR,), (SINGLE, CLAIM), (UPDATE,), (Copy("2.txt", "1.txt", 0.8, ((0, 3, 0, 3),)),))


@pytest.fixture
def dossier() -> Dossier:
    return build_dossier(STORY, WOVEN, ARTICLES)


def test_outlets_stand_across_in_the_order_of_their_reports(dossier: Dossier) -> None:
    assert dossier.outlets == ("المرفأ", "صدى | السدرة")


def test_shared_claims_come_first_and_single_ones_apart(dossier: Dossier) -> None:
    assert [row.claim.id for row in dossier.rows] == ["cl1", "cl2"]
    assert [row.claim.id for row in dossier.shared] == ["cl1"]
    assert [row.claim.id for row in dossier.single] == ["cl2"]


def test_a_cell_is_cut_at_its_marks(dossier: Dossier) -> None:
    (cell,) = dossier.shared[0].cells["المرفأ"]
    assert "".join(words for words, _ in cell.pieces()) == ONE
    assert [(words, mark.nature) for words, mark in cell.pieces() if mark] == [("13", "update")]


def test_a_difference_that_a_claim_shows_is_not_told_twice(dossier: Dossier) -> None:
    assert dossier.differences == ()


def test_of_two_marks_at_one_place_the_worse_is_shown() -> None:
    worse = Difference("number", "contradiction", UPDATE.values, "both")
    claim = Claim("cl1", "st1", ONE, "conflicting", 1, 2, "why", CLAIM.reports, (UPDATE, worse))
    laid = build_dossier(STORY, Weave((STORY,), (), (claim,)), ARTICLES)
    (cell,) = laid.shared[0].cells["المرفأ"]
    assert [mark.nature for mark in cell.marks] == ["contradiction"]


def test_sources_are_by_day_and_say_what_is_a_copy(dossier: Dossier) -> None:
    assert [source.published for source in dossier.sources] == ["2024-11-05", "2024-11-06"]
    assert dossier.sources[1].copy_of is not None


def test_markdown_keeps_its_columns_whatever_the_words(dossier: Dossier) -> None:
    page = dossier_md(dossier)
    table = [line for line in page.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in table} == {4}
    assert "قتل **13**↑ شخصاً" in page
    assert "✗" in page
    assert "(?)" in page
    assert "<script>" not in page


def test_html_escapes_everything(dossier: Dossier) -> None:
    page = dossier_html(dossier)
    assert "<script" not in page
    assert "<b>سامر" not in page
    assert "&lt;script&gt;" in page
    assert '<mark class="update" title="number">13</mark>' in page
    assert 'class="inferred"' in page
    assert 'class="cell denies"' in page
    assert "default-src 'none'" in page


def test_a_dangerous_address_is_no_link() -> None:
    bad = [replace(ARTICLES[0], url="javascript:alert(1)"), ARTICLES[1]]
    page = dossier_html(build_dossier(STORY, WOVEN, bad))
    assert "javascript:alert" not in page
    assert 'href="https://m.example/2.txt"' in page


def test_rows_hold_every_report_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(rows_csv(report_rows(WOVEN)))))
    assert len(rows) == 3
    assert "'" + TWO in [row["text"] for row in rows]
    assert {row["story_title"] for row in rows} == {HOSTILE}


def test_the_weave_in_its_public_form() -> None:
    printed = print_weave(WOVEN)
    assert printed.claims[1].reports[1].chain == ["صدى | السدرة", "نونا"]
    assert printed.claims[1].reports[1].links[1].basis == "inferred"
    assert printed.entities[0].names.latin == "Samir"
    assert [(form.path, form.text) for form in printed.entities[0].forms] == [("1.txt", "سامر"), ("2.txt", "سمير")]


def test_the_weave_says_why_names_that_differ_are_one() -> None:
    reasons = (Reason("given", 1.0, 2.0, "سامر"),)
    bonds = (
        Bond(("1.txt", "e1"), ("2.txt", "e1"), 0.9, reasons),
        Bond(("1.txt", "e1"), ("3.txt", "e1"), 1.0, reasons),
    )
    forms = (*ACTOR.forms, Form("3.txt", "e1", "سامر"))
    printed = print_weave(replace(WOVEN, actors=(replace(ACTOR, forms=forms, bonds=bonds),)))
    (bond,) = printed.entities[0].bonds
    assert (bond.left.text, bond.right.text) == ("سامر", "سمير")
    assert [(reason.feature, reason.detail) for reason in bond.reasons] == [("given", "سامر")]
