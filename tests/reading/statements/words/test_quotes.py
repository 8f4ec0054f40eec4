"""Pairs of marks: turned wrong, nested, never closed, around a name, over paragraphs."""

import pytest

from tests.reading.statement_factories import scene_of


def inside(text: str) -> list[str]:
    scene = scene_of(text)
    return [text[scene.words[q.first].start : scene.words[q.last - 1].end] for q in scene.quotes if q.last > q.first]


def test_each_family() -> None:
    for opening, closing in ("«»", "“”", '""', "{}", "‘’", "''"):
        assert inside(f"قال {opening}نحن هنا{closing} ثم ذهب") == ["نحن هنا"]


def test_marks_turned_wrong() -> None:
    assert inside("قال ”نحن هنا“ ثم ذهب") == ["نحن هنا"]


def test_both_marks_the_same_way() -> None:
    assert inside("قال “نحن هنا“ ثم ذهب") == ["نحن هنا"]


def test_nested_families() -> None:
    assert inside('قال «سمعت "نداء" بعيدا» ثم ذهب') == ['سمعت "نداء" بعيدا', "نداء"]


def test_never_closed_ends_with_its_sentence() -> None:
    assert inside('قال "نحن هنا. ثم ذهب إلى بيته') == ["نحن هنا."]


def test_never_closed_does_not_turn_the_next_one_round() -> None:
    assert inside('قال "نحن هنا. وأضاف "سنعود غدا" ثم ذهب')[-1] == "سنعود غدا"


def test_closing_mark_alone_opens_nothing() -> None:
    assert inside('ذهب إلى بيته" ثم قال "نحن هنا" وعاد') == ["نحن هنا"]


def test_over_paragraphs() -> None:
    assert inside("قال: «بدأنا العمل\nسنكمل غدا» ثم ذهب") == ["بدأنا العمل\nسنكمل غدا"]


def test_clitic_before_a_mark() -> None:
    assert inside('قال لـ"المرسال" اليوم') == ["المرسال"]


def test_single_marks_quote_and_apostrophes_do_not() -> None:
    text = "وقال 'سنعود إلى القرية غدا' ثم ذهب إلى متجر L'Oreal في الدقيقة 90' من يومه."
    assert inside(text) == ["سنعود إلى القرية غدا"]


def test_two_single_marks_are_one() -> None:
    text = "وقال ''سنعود إلى القرية غدا. لا خوف'' ثم ذهب إلى ''الفجر'' ونام."
    assert inside(text) == ["سنعود إلى القرية غدا. لا خوف", "الفجر"]


def test_brackets_behind_a_colon_or_around_a_sentence_quote() -> None:
    assert inside("وأضاف سليم: (لن نعود. هذا قرار) ثم ذهب") == ["لن نعود. هذا قرار"]
    assert inside("قال سليم (إننا لن نعود اليوم أبدا) ثم ذهب") == ["إننا لن نعود اليوم أبدا"]


def test_other_brackets_quote_nothing() -> None:
    assert inside("زار (سليم) القرية ثم ذهب") == []
    assert inside("حضر الحفل: (سليم) وحده") == []
    assert inside("قال سليم: (لن نعود") == []


def test_two_halves_close_what_one_mark_opens() -> None:
    assert inside('قال لموقع "المرسال\'\' إن السد آمن، وأضاف "سنعود"') == ["المرسال", "سنعود"]


def test_a_mark_between_two_letters_opens_what_the_next_closes() -> None:
    assert inside('قال اليوم"لن نعود أبدا" ثم ذهب') == ["لن نعود أبدا"]
    assert inside('زار القرية"والسد ثم ذهب') == []
    assert inside("d'accord l'ami") == []


def test_left_open_before_the_verb_of_the_next_one() -> None:
    assert inside('عن "قلقه مما جرى، كما أكد أن "السد آمن" ثم ذهب')[0] == "قلقه مما جرى"


def test_a_mark_of_another_family_may_close() -> None:
    assert inside('قال: «لن نعود أبدا" ثم ذهب. وأضاف: «سنعود»') == ["لن نعود أبدا", "سنعود"]
    assert inside('قال «سمعت "نداء" بعيدا» ثم ذهب') == ['سمعت "نداء" بعيدا', "نداء"]


@pytest.mark.parametrize("marks", ["“”", "«»", '""'])
def test_several_names_in_marks_inside_one_quotation(marks: str) -> None:
    left, right = marks[0], marks[1]
    inner = f"قصدنا دار {left}المها{right} ثم دار {left}الريم{right} فجرا"
    assert inside(f"قال {left}{inner}{right}. ثم {left}عاد{right}.") == [inner, "المها", "الريم", "عاد"]


def test_a_mark_behind_a_colon_opens_though_a_space_follows() -> None:
    text = 'وتابع:"لدينا قمح كثير، مضيفا:" الدولة اشترت الأرز".\nوأوضح أن السفينة وصلت".'
    assert inside(text) == ["لدينا قمح كثير", "الدولة اشترت الأرز"]
