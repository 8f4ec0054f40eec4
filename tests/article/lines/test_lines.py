"""Text cut into lines, and what can be told of each alone."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.article.lines.lines import fold_line, split_lines
from tests.article.article_factories import a_line

TEXT = st.text(alphabet="خبرقال .\n\r\u200f\u2028\t&nbsp;\xa0:؟", max_size=200)


@given(TEXT)
def test_every_span_equals_its_text_and_spans_do_not_overlap(text: str) -> None:
    last = 0
    for line in split_lines(text):
        assert text[line.span.start : line.span.end] == line.span.text
        assert last <= line.span.start < line.span.end
        last = line.span.end


@given(TEXT)
def test_nothing_but_blanks_is_left_out(text: str) -> None:
    rest = text
    for line in reversed(split_lines(text)):
        rest = rest[: line.span.start] + rest[line.span.end :]
    assert not rest.replace("&nbsp;", "").strip(" \n\r\t\xa0\u2028\u200f\u2029")


def test_line_ends_of_every_kind_end_a_line() -> None:
    assert [line.span.text for line in split_lines("أ\r\nب\rج\u2028د")] == ["أ", "ب", "ج", "د"]


def test_invisible_marks_and_entities_are_trimmed() -> None:
    assert a_line("\ufeff\u200f &nbsp;خبر عاجل\u202c ").span.text == "خبر عاجل"


def test_a_sentence_ends_behind_its_quotation_marks() -> None:
    assert a_line("وقال إن الأمر «انتهى».").ends
    assert a_line("وقال: «انتهى الأمر.»").ends
    assert not a_line("استمرار الدعم في الشمال").ends


def test_prose_is_a_whole_sentence_or_long() -> None:
    assert a_line("أعلنت الوزيرة أن السد لن يؤثر في حصة المصب.").is_prose
    assert not a_line("انتهى الأمر.").is_prose
    assert a_line(" ".join(["كلمة"] * 25)).is_prose


def test_where_no_paragraph_has_a_full_stop_length_makes_prose() -> None:
    rows = ["عنوان الخبر هنا"] + ["عقد المجلس المحلي في الميناء اجتماعا طارئا لبحث الأزمة اليوم"] * 4
    assert [line.is_prose for line in split_lines("\n".join(rows))] == [False, True, True, True, True]


def test_paragraphs_broken_at_a_fixed_width_are_one_line_each() -> None:
    row = "أعلنت وزيرة المياه في نورستان أن السد الجديد لن يؤثر في حصة"
    text = f"{row}\n{row}\n{row}\nالمصب هذا العام.\n\n{row}\n{row}\n{row}\nالمصب بعد عام."
    lines = split_lines(text)
    assert len(lines) == 2
    assert lines[0].span.text.endswith("هذا العام.")


def test_paragraphs_of_a_line_each_stay_apart() -> None:
    row = "أعلنت وزيرة المياه في نورستان أن السد الجديد لن يؤثر في حصة المصب."
    assert len(split_lines("\n".join([row] * 8) + "\n\n" + row)) == 9


def test_folding_makes_spellings_one() -> None:
    assert fold_line("إقرأ  أيضاً&nbsp;") == fold_line("اقرا ايضا")
