"""A page becomes an article, every piece of which is a place in it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.article import Article, understand
from tawatur.errors import EmptySource, InputError, NoArticle
from tawatur.ingest import Meta, Page
from tests.article.article_factories import BODY, FIXTURES, furniture, read

TITLE = "السد الجديد لن يؤثر في المصب"
ROWS = sorted(
    {
        line.partition("|")[2]
        for path in FIXTURES.glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
)


def assert_spans(article: Article) -> None:
    spans = [part.span for part in article.parts]
    spans += [span for span in (article.headline, article.byline) if span is not None]
    if article.dateline is not None:
        spans += [article.dateline.span, *article.dateline.places, *article.dateline.agencies]
    for span in spans:
        assert article.text[span.start : span.end] == span.text
    for piece in article.boilerplate:
        assert article.text[piece.start : piece.end] == piece.text
        assert piece.why
    runs = [(part.span.start, part.span.end) for part in article.parts]
    runs = sorted([*runs, *((piece.start, piece.end) for piece in article.boilerplate)])
    for (_, end), (start, _) in pairwise(runs):
        assert end <= start


@given(st.lists(st.sampled_from(ROWS), min_size=1, max_size=14), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_spans_equal_their_text_and_do_not_overlap(rows: list[str], end: str) -> None:
    try:
        article = understand(Page("a.txt", end.join(rows)))
    except InputError:
        return
    assert_spans(article)


@given(st.text(alphabet="أعلنتالوزيرة .:-«»()\n\u200fab12/@#©", max_size=300))
def test_any_text_is_an_article_or_an_input_error(text: str) -> None:
    try:
        article = understand(Page("a.txt", text))
    except InputError:
        return
    assert_spans(article)


def test_the_text_is_kept_as_it_came() -> None:
    text = f"\ufeff{TITLE}\r\n\r\n{BODY}"
    article = read(text)
    assert article.text == text
    assert article.headline is not None
    assert (article.headline.start, article.headline.text) == (1, TITLE)


def test_an_article_is_the_same_wherever_it_lies() -> None:
    one = understand(Page("a.txt", f"{TITLE}\n{BODY}"))
    other = understand(Page("b/c.txt", f"{TITLE}\n\n{BODY}\nشارك المقال"))
    assert one.id == other.id
    assert understand(Page("a.txt", f"{TITLE}\n{BODY}", meta=Meta(url="https://x.example/1"))).id != one.id


def test_other_languages_are_kept_and_marked() -> None:
    article = read(
        "Dam will not affect the delta\n\nThe minister said on Friday that the dam would not affect the share."
    )
    assert article.language == "en"
    assert article.headline is not None
    assert furniture(article) == []


def test_a_widget_in_the_middle_of_a_paragraph_is_left_out() -> None:
    first, second = BODY.split("\n")
    article = read(f"{TITLE}\n{first} اقرأ أيضاً: خطة لترميم السد\n{second}")
    assert furniture(article) == ["اقرأ أيضاً: خطة لترميم السد"]


def test_the_dateline_of_the_body_comes_before_that_of_the_byline() -> None:
    article = read(f"{TITLE}\nالرياض - واس\nبيروت (رويترز) - {BODY}")
    assert article.dateline is not None
    assert article.dateline.span.text == "بيروت (رويترز) -"
    only = read(f"{TITLE}\nالرياض - واس\n{BODY}").dateline
    assert only is not None
    assert [agency.text for agency in only.agencies] == ["واس"]


def test_the_author_of_the_metadata_is_a_place_where_the_text_has_the_name() -> None:
    text = f"{TITLE}\n{BODY}\nهذا ما رأته كاميليا زنكي في زيارتها الأخيرة إلى موقع السد قبل أيام."
    article = read(text, Meta(byline="كاميليا زنكي"))
    assert article.byline is not None
    assert article.byline.text == "كاميليا زنكي"


def test_a_text_without_words_is_empty() -> None:
    with pytest.raises(EmptySource, match=r"a\.txt"):
        read("123\n***")


def test_a_text_of_furniture_only_is_no_article() -> None:
    with pytest.raises(NoArticle, match=r"a\.txt"):
        read("شارك المقال\nاقرأ أيضاً\nجميع الحقوق محفوظة")


UNITS = ["9", '"', "(", "«", "- ", "عمان: ", "ل«", "محفوظة ©", ". ", "سمات ", "#", "@x", "خبر ", "\u200f"]


@pytest.mark.parametrize("unit", UNITS)
def test_much_of_one_thing_is_read_within_bounds(unit: str) -> None:
    try:
        assert_spans(read(f"{TITLE}\n{BODY}\n" + unit * (300_000 // len(unit))))
    except InputError as error:
        pytest.fail(error.message)
