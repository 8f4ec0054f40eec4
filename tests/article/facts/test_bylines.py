"""Lines that are bylines, where bylines stand."""

from tawatur.article.facts.bylines import find_bylines, is_above_headline
from tawatur.article.lines.lines import split_lines
from tawatur.article.lines.scanning import Scan, scan_lines
from tawatur.ingest import Meta
from tests.article.article_factories import BODY

TITLE = "السد الجديد لن يؤثر في المصب"


def scan(*rows: str, meta: Meta | None = None) -> Scan:
    text = "\n".join(rows)
    return scan_lines(text, split_lines(text), meta or Meta())


def test_a_name_stands_under_the_headline_or_behind_the_end() -> None:
    first, second = BODY.split("\n")
    assert set(find_bylines(scan(TITLE, "هدى المرزوق", first, second), 0, 3)) == {1}
    assert set(find_bylines(scan(TITLE, first, second, "هدى المرزوق"), 0, 2)) == {3}
    assert not find_bylines(scan(TITLE, first, first, first, first, first, "هدى المرزوق", first, second), 0, 8)


def test_an_agency_with_dots_may_end_with_one() -> None:
    assert set(find_bylines(scan(TITLE, "دبي - أ. ف. ب.", BODY), 0, 3)) == {1}


def test_the_metadatas_own_words_are_a_byline_whatever_they_look_like() -> None:
    assert not find_bylines(scan(TITLE, "زنكا", *BODY.split("\n")), 0, 3)
    assert set(find_bylines(scan(TITLE, "زنكا", *BODY.split("\n"), meta=Meta(byline="زنكا")), 0, 3)) == {1}


def test_the_metadatas_outlet_is_known_in_a_byline() -> None:
    meta = Meta(outlet="نبض الوادي")
    found = find_bylines(scan(TITLE, "السدرة، نبض الوادي", BODY, meta=meta), 0, 3)
    assert [span.text for span in found[1].of_kind("outlet")] == ["نبض الوادي"]


def test_a_caption_with_its_credit_is_no_byline() -> None:
    assert not find_bylines(scan(TITLE, "وزيرة المياه (رويترز)", BODY), 0, 3)
    assert find_bylines(scan(TITLE, "هدى المرزوق (القاهرة)", BODY), 0, 3)


def test_the_houses_own_line_stands_above_the_headline() -> None:
    def above(line: str) -> bool:
        page = scan(line, TITLE, BODY)
        return is_above_headline(page, page.lines[0])

    assert above("شفق نيوز/ محليات")
    assert not above("«الصحة»: خمس إصابات جديدة")
    assert not above('السويد : "تجنيد إلزامي" للرجال والنساء')
    assert not above("محمد الأحمد")
