"""What a page declares about itself."""

from resiliparse.parse.html import HTMLTree

from tawatur.article.declared import Declared, read_declared


def declared(head: str, body: str = "") -> Declared:
    return read_declared(HTMLTree.parse(f"<html><head>{head}</head><body>{body}</body></html>"))


def linked(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def test_the_article_of_a_graph_is_found() -> None:
    found = declared(
        linked('{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "عنوان الخبر هنا"}]}')
    )
    assert found.title == "عنوان الخبر هنا"


def test_broken_metadata_is_passed_over() -> None:
    found = declared(linked('{"@type": "NewsArticle", ') + '<meta property="og:title" content="عنوان الخبر هنا">')
    assert found.title == "عنوان الخبر هنا"


def test_line_breaks_inside_json_strings_are_read() -> None:
    assert declared(linked('{"@type": "Article", "articleBody": "سطر\nآخر"}')).body == "سطر\nآخر"


def test_the_title_is_known_without_the_sites_name() -> None:
    assert "عنوان الخبر هنا" in declared("<title>عنوان الخبر هنا | صوت الميناء</title>").titles


def test_entities_that_were_escaped_twice_are_opened() -> None:
    assert declared('<meta property="og:title" content="قال &amp;quot;نعم&amp;quot; ومضى">').title == 'قال "نعم" ومضى'


def test_a_date_that_is_none_is_passed_over() -> None:
    head = '<meta name="date" content="اليوم"><meta property="article:published_time" content="x">'
    assert declared(head, '<time datetime="2024-02-11">').published == "2024-02-11"


def test_dates_of_rdfa_are_read() -> None:
    assert declared("", '<span property="dc:date" content="2019-02-08T00:00:00">8</span>').published is not None


def test_an_account_is_no_author() -> None:
    assert declared('<meta name="author" content="https://x.example/u/1">').author is None
    assert declared(linked('{"@type": "Article", "author": [{"name": "ريم"}, {"name": "هدى"}]}')).author == "ريم، هدى"


def test_an_empty_page_declares_nothing() -> None:
    assert declared("") == Declared()
