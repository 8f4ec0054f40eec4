"""Statements that a formula makes: the clause before it, behind it, around it."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

WATER = "هيئة المياه"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وبحسب هيئة المياه فإنها ستبني سدا جديدا.", "ستبني سدا جديدا"),
        ("ووفقا لهيئة المياه فسوف يرتفع المنسوب غدا.", "سوف يرتفع المنسوب غدا"),
        ("وأغلقت الطريق، وبحسب هيئة المياه فإن المنسوب ارتفع.", "المنسوب ارتفع"),
        ("وتشمل الخطة، بحسب هيئة المياه، بناء ثلاثة سدود.", "تشمل الخطة، بحسب هيئة المياه، بناء ثلاثة سدود"),
        ("ومن جهة أخرى ارتفع المنسوب مترا، بحسب هيئة المياه.", "ارتفع المنسوب مترا"),
        ("يذكر أن المنسوب ارتفع مترا، بحسب هيئة المياه.", "المنسوب ارتفع مترا"),
        ("واتفق الجاران على بناء سد، بحسب هيئة المياه.", "اتفق الجاران على بناء سد"),
        ("وثيقة قديمة ظهرت في الأرشيف، بحسب هيئة المياه.", "وثيقة قديمة ظهرت في الأرشيف"),
        ("ووفقا لهيئة المياه فمن المنتظر أن يرتفع المنسوب.", "من المنتظر أن يرتفع المنسوب"),
        ("ارتفع المنسوب مترا كاملا، وهو ما أكدته هيئة المياه.", "ارتفع المنسوب مترا كاملا"),
    ],
)
def test_the_clause_that_a_formula_reports(text: str, said: str) -> None:
    s = one(text, organisation=WATER)
    assert (content(s), speaker(s)) == (said, WATER)


def test_a_formula_without_a_source_carries_the_speaker() -> None:
    found = read("قالت هيئة المياه إن السد آمن. ارتفع المنسوب مترا، وفق ما أعلنت.", organisation=WATER)
    assert [(content(s), speaker(s)) for s in found] == [("السد آمن", WATER), ("ارتفع المنسوب مترا", WATER)]


def test_a_formula_between_verb_and_content_is_no_second_statement() -> None:
    text = "وأوضح سليم الراوي، وفق ما نقلته وكالة النهر، أن السد آمن."
    s = one(text, person="سليم الراوي", organisation="وكالة النهر")
    assert (content(s), speaker(s)) == ("السد آمن", "سليم الراوي")


@pytest.mark.parametrize(
    "text",
    [
        "وبنيت المدرسة وفق ما تنص عليه لائحة هيئة المياه.",
        "ولم يغضب اللاعب كثيرا كما توقع البعض.",
        "وليس هذا وحسب، بل ارتفع المنسوب.",
    ],
)
def test_conformity_and_comparison_report_nothing(text: str) -> None:
    assert read(text, organisation=WATER) == ()
