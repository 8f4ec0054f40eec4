"""The line that is the headline."""

from tawatur.article.facts.headline import is_breadcrumb, is_section, pick_headline
from tawatur.article.lines.lines import TextLine, split_lines
from tests.article.article_factories import BODY, a_line


def pick(text: str, title: str | None = None) -> str | None:
    lines = split_lines(text)
    index = pick_headline(lines, lambda line: False, title)
    return None if index is None else lines[index].span.text


def test_the_first_line_is_the_headline() -> None:
    assert pick(f"السد الجديد لن يؤثر في المصب\n{BODY}") == "السد الجديد لن يؤثر في المصب"


def test_a_section_name_above_it_is_not() -> None:
    assert pick(f"أخبار وتقارير\nالسد الجديد لن يؤثر في المصب\n{BODY}") == "السد الجديد لن يؤثر في المصب"
    assert pick(f"نورستان\nالسد الجديد لن يؤثر في المصب\n{BODY}") == "السد الجديد لن يؤثر في المصب"


def test_a_standfirst_below_it_is_not() -> None:
    text = f"أزمة مياه صامتة\nالوزارة تنفي والمزارعون يخشون صيفاً بلا ماء في الجنوب\n{BODY}"
    assert pick(text) == "أزمة مياه صامتة"


def test_a_line_that_is_said_again_at_the_top_is() -> None:
    text = f"صوت الميناء اليومية المستقلة\nالسد الجديد لن يؤثر\nشارك\nالسد الجديد لن يؤثر\n{BODY}"
    assert pick(text) == "السد الجديد لن يؤثر"


def test_a_caption_that_is_said_again_amid_the_text_is_not() -> None:
    first, second = BODY.split("\n")
    text = f"الوزيرة تنفي التأثير في المصب\nالوزيرة خلال جولتها أمس\n{first}\nالوزيرة خلال جولتها أمس\n{second}"
    assert pick(text) == "الوزيرة تنفي التأثير في المصب"


def test_the_title_of_the_metadata_wins_with_or_without_the_sites_name() -> None:
    text = f"قسم المياه والري والسدود\nالسد الجديد لن يؤثر في المصب\n{BODY}"
    assert pick(text, "السد الجديد لن يؤثر في المصب - صوت الميناء") == "السد الجديد لن يؤثر في المصب"
    assert pick(text, "عنوان آخر تماماً") == "قسم المياه والري والسدود"


def test_a_text_that_begins_with_its_body_has_none() -> None:
    assert pick(BODY) is None
    assert pick("") is None


def test_a_long_line_that_opens_a_quotation_is_the_body() -> None:
    opening = "ترك شاعر الميناء القديم بيتاً من الشعر ظل الناس يرددونه حتى اليوم، وقد قال فيه وهو يودع أخاه:"
    assert pick(f"أبناء الميناء\n{opening}\nيا راحلاً والبحر خلفك موجه\n{BODY}") == "أبناء الميناء"


def test_furniture_is_passed_over() -> None:
    lines = split_lines(f"تخطى إلى المحتوى الرئيسي\nالسد الجديد لن يؤثر في المصب\n{BODY}")

    def furniture(line: TextLine) -> bool:
        return line.index == 0

    assert pick_headline(lines, furniture, None) == 1


def test_sections_and_breadcrumbs_are_told() -> None:
    assert is_section("عربي ودولي")
    assert not is_section("* «وليمة متنقلة»")
    assert not is_section("أخبار سارة للمزارعين")
    assert is_breadcrumb(a_line("الرئيسية › أخبار › محليات"))
    assert not is_breadcrumb(a_line("نتائج المباراة: 2/1 للميناء"))
