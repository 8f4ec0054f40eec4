"""Statements that a formula makes: the clause before it, behind it, around it."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

WATER = "هيئة المياه"
NAME = "سليم الراوي"


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


def test_a_formula_with_and_before_it_opens_and_closes_nothing() -> None:
    found = read(
        "واعتبر سليم الراوي الأمر خطيرا، وبحسب هيئة المياه فقد ارتفع المنسوب مترا.", person=NAME, organisation=WATER
    )
    assert [content(s) for s in found] == ["الأمر خطيرا", "ارتفع المنسوب مترا"]


@pytest.mark.parametrize("formula", ["وفي رأيه فإن", "وعلى حد قوله فإن"])
def test_an_opinion_that_leads_carries_the_speaker_on(formula: str) -> None:
    found = read(f"قال سليم الراوي إن الحوار لم يقطع. {formula} الأمر جيد جدا.", person=NAME)
    assert [(content(s), speaker(s)) for s in found][-1] == ("الأمر جيد جدا", NAME)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأغلقت الطريق مساء أمس كاملة، وفقا للخزرجي.", "أغلقت الطريق مساء أمس كاملة"),
        ("وفي تقرير لمجلة الأفق فإن المنسوب ارتفع مترا.", "المنسوب ارتفع مترا"),
        ("والكلاب مجازة قانونا وحسب الدراسات فالأحصنة المصغرة أهدأ.", "الأحصنة المصغرة أهدأ"),
        ("وفتح مخيم كبير قرب النهر، كما ذكرت صحيفة «النور الجديد» الرسمية.", "فتح مخيم كبير قرب النهر"),
    ],
)
def test_sources_that_nobody_recognised(text: str, said: str) -> None:
    assert content(one(text)) == said


def test_a_style_is_no_source() -> None:
    assert read("وبنيت المدرسة الجديدة وفقا للطراز الأندلسي.") == ()


def test_words_in_marks_behind_a_formula_of_a_relative_clause() -> None:
    text = "وكرمت اللجنة المزارعين الذين، بحسب هيئة المياه «يعملون كل يوم من أجل القرى»."
    s = one(text, organisation=WATER)
    assert (content(s), s.mode, speaker(s)) == ("يعملون كل يوم من أجل القرى", "direct", WATER)
