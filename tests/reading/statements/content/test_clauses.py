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


def test_a_formula_that_is_a_sentence_reports_the_one_before() -> None:
    s = one("ارتفع المنسوب مترا في النهر. بحسب ما ذكرته هيئة المياه.", organisation=WATER)
    assert (content(s), speaker(s)) == ("ارتفع المنسوب مترا في النهر", WATER)


def test_such_a_sentence_adds_none_to_somebodys_words() -> None:
    s = one("وقال سليم الراوي إن السد آمن. وفق ما نقلته وكالة النهر.", person=NAME, organisation="وكالة النهر")
    assert (content(s), speaker(s)) == ("السد آمن", NAME)


@pytest.mark.parametrize("aside", ["وذلك بعد أمطار دامت يومين", "دون ذكر مزيد من التفاصيل"])
def test_a_formula_behind_an_aside_closes_the_statement_before(aside: str) -> None:
    s = one(f"أعلن سليم الراوي إغلاق السد، {aside}، بحسب هيئة المياه.", person=NAME, organisation=WATER)
    assert (content(s), speaker(s)) == ("إغلاق السد", NAME)


def test_a_relative_clause_around_a_formula() -> None:
    text = "وزار الوفد السد الذي أسفر، بحسب هيئة المياه، عن غرق حقلين."
    assert content(one(text, organisation=WATER)) == "أسفر، بحسب هيئة المياه، عن غرق حقلين"


def test_a_whole_clause_around_a_formula_behind_a_relative() -> None:
    text = "وانهار السد الذي يحمي القرية، بحسب هيئة المياه، صباح أمس."
    assert content(one(text, organisation=WATER)).startswith("انهار السد")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("قالت هيئة المياه إن السد آمن. وبرأيها فإن الحل بعيد.", "الحل بعيد"),
        ("قالت هيئة المياه إن السد آمن. وبرأيها، الحل ما زال بعيدا.", "الحل ما زال بعيدا"),
        ("قالت هيئة المياه إن السد آمن. والحل، برأيها، يكمن في السدود.", "الحل، برأيها، يكمن في السدود"),
    ],
)
def test_an_opinion_named_by_its_pronoun(text: str, said: str) -> None:
    assert [(content(s), speaker(s)) for s in read(text, organisation=WATER)][1:] == [(said, WATER)]


def test_a_formula_between_dashes_inside_what_is_said() -> None:
    text = "وأفاد سليم الراوي أن عدد الحقول - حسب هيئة المياه - يبلغ عشرة."
    found = read(text, person=NAME, organisation=WATER)
    assert content(found[0]) == "عدد الحقول - حسب هيئة المياه - يبلغ عشرة"


def test_what_behind_then_is_no_clause_about_the_source() -> None:
    found = read("ووفقا للمسؤول فإن ما حدث كارثة كبيرة، وأضاف: «سمعت أصواتا كثيرة».")
    assert [content(s) for s in found] == ["ما حدث كارثة كبيرة", "سمعت أصواتا كثيرة"]


def test_a_formula_before_a_clause_with_that() -> None:
    assert content(one("ووفقا لهيئة المياه، أنه تم إغلاق السد.", organisation=WATER)) == "تم إغلاق السد"


def test_an_aside_behind_marks() -> None:
    text = 'وأضاف سليم الراوي "لن نغلق السد هذا العام"، دون ذكر أي موعد، وفقا لهيئة المياه.'
    s = one(text, person=NAME, organisation=WATER)
    assert (content(s), speaker(s)) == ("لن نغلق السد هذا العام", NAME)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'ويعد القرار وفق المحامي {NAME} "سابقة خطيرة".', f'يعد القرار وفق المحامي {NAME} "سابقة خطيرة'),
        (f"وتؤدي الخطة بحسب {NAME} إلى خفض الرسوم.", f"تؤدي الخطة بحسب {NAME} إلى خفض الرسوم"),
        (
            f'رحل التجار عن السوق لأنها تقود حسب المحامي {NAME} إلى "خسائر كبيرة".',
            f'تقود حسب المحامي {NAME} إلى "خسائر كبيرة',
        ),
    ],
)
def test_a_clause_goes_on_behind_a_source_in_its_middle(text: str, said: str) -> None:
    s = one(text, person=NAME)
    assert (content(s), speaker(s)) == (said, NAME)


def test_an_envoy_keeps_whither_he_was_sent() -> None:
    s = one("وبحسب مبعوث هيئة المياه إلى الضفاف فإن السد آمن.", organisation=WATER)
    assert speaker(s) == "مبعوث هيئة المياه إلى الضفاف"


def test_whose_words_a_pronoun_hands_on() -> None:
    text = f"وتأخر المشروع الذي كان المدير {NAME} قال إنه سينتهي هذا العام، كما نقلت عنه الصحف."
    s = one(text, person=NAME)
    assert (content(s), speaker(s), [hop.name for hop in s.via]) == ("سينتهي هذا العام", NAME, ["الصحف"])


def test_what_a_state_only_claims_is_not_told_through_it() -> None:
    s = one(f"ووصف {NAME} الصيادين بالأبطال وليس لصوصا كما تزعم هيئة المياه.", person=NAME, organisation=WATER)
    assert s.via == ()
