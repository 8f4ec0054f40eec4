"""Web pages become articles, honest pages and hostile ones."""

import pytest

from tawatur.article import Article, understand
from tawatur.errors import InputError, NoArticle
from tawatur.ingest import Page, find_pages
from tawatur.settings import Settings
from tests.article.article_factories import BODY, FIXTURES, furniture, read

PARAGRAPHS = "".join(f"<p>{line}</p>" for line in BODY.split("\n")) * 2


def page(name: str) -> Article:
    (found,) = find_pages([str(FIXTURES / name)], Settings())
    assert isinstance(found, Page)
    return understand(found)


def test_a_page_of_a_blog_engine() -> None:
    article = page("blog.html")
    assert article.headline is not None
    assert article.headline.text == "انهيار جزء من سور المدينة القديمة"
    assert article.outlet == "صوت الميناء"
    assert article.byline is not None
    assert article.byline.text == "ريم الحلواني"
    assert article.published is not None
    assert article.published.value == "2024-02-11T08:30:00+02:00"
    assert article.url == "https://sawt-almina.example/2024/02/wall"
    kinds = [part.kind for part in article.parts]
    assert kinds == ["headline", "caption", "body", "body", "subheading", "body", "body"]
    assert "ليس نصاً" not in article.text
    assert "لم تنفذ" not in article.text


def test_a_page_of_tables_in_an_old_encoding() -> None:
    article = page("tables.html")
    assert article.headline is not None
    assert article.headline.text == "الوزير يفتتح معرض الزيتون السنوي"
    assert len(article.body) == 3
    assert article.published is not None
    assert (article.published.value, article.published.basis) == ("2008-11-03", "text")
    assert "عدد القراء: 211" in furniture(article)


def test_a_page_whose_text_is_only_in_its_metadata() -> None:
    article = page("script_body.html")
    assert len(article.body) == 3
    assert '"فوق كل اعتبار"' in article.text


def test_a_list_of_links_is_no_article() -> None:
    with pytest.raises(NoArticle, match=r"links\.html"):
        page("links.html")


def test_offsets_point_into_the_text_that_is_handed_out() -> None:
    article = page("blog.html")
    assert article.hands_out_text
    for span in (*article.body, article.headline, article.byline):
        assert span is not None
        assert article.text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 20_000 + PARAGRAPHS + "</div>" * 20_000,
        "<html><body>" + "<span>" * 20_000 + PARAGRAPHS,
        '<html><body><div data-x="' + "a" * 1_000_000 + '">' + PARAGRAPHS,
        "<html><body><script>" + "var x = '<div>';" * 20_000 + "</script>" + PARAGRAPHS,
        '<html><head><script type="application/ld+json">' + "[" * 50_000 + "</script></head><body>" + PARAGRAPHS,
        "<html><body>" + PARAGRAPHS + "<" * 200_000,
        "<html><body>" + PARAGRAPHS + "</body></html>\0\ufffd",
    ],
    ids=["deep", "deep inline", "attribute", "script", "metadata", "brackets", "rubbish"],
)
def test_hostile_pages_are_read_within_bounds(html: str) -> None:
    article = read(html, media="html")
    assert [span.text for span in article.body][:2] == BODY.split("\n")


@pytest.mark.parametrize("html", ["", "<html>", "<", "<html><body>" + "&amp;" * 100_000, "<!--", "<p>قصير</p>"])
def test_pages_without_prose_are_no_articles(html: str) -> None:
    with pytest.raises(InputError):
        read(html, media="html")
