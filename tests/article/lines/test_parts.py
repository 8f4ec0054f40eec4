"""The article's pieces by kind."""

from tests.article.article_factories import BODY, read

TITLE = "السد الجديد لن يؤثر في المصب"


def kinds(text: str) -> list[tuple[str, str]]:
    return [(part.kind, part.span.text) for part in read(text).parts if part.kind != "body"][1:]


def test_a_line_between_headline_and_body_is_a_standfirst() -> None:
    standfirst = "الوزارة تنفي والمزارعون يخشون صيفاً بلا ماء"
    assert kinds(f"{TITLE}\n{standfirst}\n{BODY}") == [("standfirst", standfirst)]


def test_a_short_line_between_paragraphs_is_a_subheading() -> None:
    first, second = BODY.split("\n")
    assert kinds(f"{TITLE}\n{first}\nمخاوف المزارعين\n{second}") == [("subheading", "مخاوف المزارعين")]


def test_lines_of_a_list_are_none() -> None:
    first, second = BODY.split("\n")
    assert kinds(f"{TITLE}\n{first}\nالميناء أولاً\nالواحة ثانياً\n- النخيل ثالثاً\nأبداً.\n{second}") == []


def test_a_caption_is_part_of_the_article() -> None:
    caption = "الوزيرة خلال زيارة السد أمس (رويترز)"
    assert kinds(f"{TITLE}\n{caption}\n{BODY}") == [("caption", caption)]


def test_a_paragraph_with_furniture_in_it_is_cut_in_two_places() -> None:
    first, second = BODY.split("\n")
    article = read(f"{TITLE}\n{first} اقرأ أيضاً: خطة لترميم السد\n{second}")
    assert [span.text for span in article.body] == [first, second]
