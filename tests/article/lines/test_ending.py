"""Where the article ends."""

from tawatur.article.lines.ending import find_end
from tawatur.article.lines.lines import split_lines
from tests.article.article_factories import BODY

TITLE = "السد الجديد لن يؤثر في المصب"


def end(rows: list[str], furniture: set[int], headline: int | None = 0) -> int:
    return find_end(split_lines("\n".join(rows)), lambda line: line.index in furniture, headline)


def test_the_article_ends_where_prose_outweighs_furniture_the_most() -> None:
    notice = "يمكنكم الاطلاع على الشروط كاملة في صفحة الموقع الرسمية."
    rows = [TITLE, *BODY.split("\n"), "شارك", "غرد", notice, "اشترك"]
    assert end(rows, {3, 4, 6}) == 2
    assert end(rows, {6}) == 5


def test_a_paragraph_behind_a_link_brings_the_article_back() -> None:
    first, second = BODY.split("\n")
    assert end([TITLE, first, "اقرأ أيضاً", "خطة لترميم السد", second, "شارك"], {2, 5}) == 4


def test_two_paragraphs_behind_a_long_list_bring_it_back() -> None:
    first, second = BODY.split("\n")
    assert end([TITLE, first, *["رابط"] * 30, first, second], set(range(2, 32))) == 33


def test_a_text_without_prose_ends_with_its_last_line() -> None:
    assert end(["كلمة"], set(), None) == 0
    assert end([TITLE, "كلمة", "أخرى"], set()) == 2
