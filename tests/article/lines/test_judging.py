"""Every line judged in its place."""

from tawatur.article.lines.judging import judge
from tawatur.article.lines.lines import split_lines
from tawatur.article.lines.scanning import scan_lines
from tawatur.ingest import Meta
from tests.article.article_factories import BODY

TITLE = "السد الجديد لن يؤثر في المصب"


def reasons(text: str, *, web: bool = False) -> dict[str, str]:
    lines = split_lines(text)
    return {lines[i].span.text: why for i, why in judge(scan_lines(text, lines, Meta(), web=web)).why.items()}


def test_a_clean_article_loses_nothing() -> None:
    assert reasons(f"{TITLE}\n\n{BODY}") == {}


def test_the_headline_said_again_is_furniture() -> None:
    assert reasons(f"{TITLE}\n{TITLE}\n{BODY}") == {TITLE: "repeated headline"}


def test_a_paragraph_said_again_is_furniture_once() -> None:
    first = BODY.split("\n")[0]
    text = f"{TITLE}\n{BODY}\n{first}"
    assert judge(scan_lines(text, split_lines(text), Meta())).why == {3: "repeated"}


def test_a_paragraph_said_again_amid_the_article_stays() -> None:
    first, second = BODY.split("\n")
    assert reasons(f"{TITLE}\n{first}\n{second}\n{first}\nوختمت الوزيرة حديثها بالشكر لكل من ساهم في بناء السد.") == {}


def test_links_below_their_heading_go_until_prose_comes() -> None:
    first, second = BODY.split("\n")
    text = f"{TITLE}\n{first}\nاقرأ أيضاً\nخطة لترميم السد القديم\nمن هي الوزيرة؟\n{second}"
    assert set(reasons(text)) == {"اقرأ أيضاً", "خطة لترميم السد القديم", "من هي الوزيرة؟"}


def test_a_short_last_line_stays_where_there_is_no_footer() -> None:
    assert reasons(f"{TITLE}\n{BODY}\nالدخان يتصاعد من المصنع") == {}


def test_the_same_line_below_furniture_is_footer() -> None:
    found = reasons(f"{TITLE}\n{BODY}\nشارك المقال\nالدخان يتصاعد من المصنع")
    assert found["الدخان يتصاعد من المصنع"] == "footer"


def test_on_a_web_page_it_is_footer_anyway() -> None:
    assert "الدخان يتصاعد من المصنع" in reasons(f"{TITLE}\n{BODY}\nالدخان يتصاعد من المصنع", web=True)


def test_a_name_under_the_headline_is_a_byline_and_one_amid_the_text_is_not() -> None:
    first, second = BODY.split("\n")
    assert reasons(f"{TITLE}\nهدى المرزوق\n{BODY}") == {"هدى المرزوق": "byline"}
    assert "هدى المرزوق" not in reasons(f"{TITLE}\n{first}\nهدى المرزوق\n{second}")


def test_two_words_and_a_dash_between_headline_and_body_are_a_byline() -> None:
    assert reasons(f"{TITLE}\nالسدرة - صدى السدرة\n{BODY}") == {"السدرة - صدى السدرة": "byline"}
