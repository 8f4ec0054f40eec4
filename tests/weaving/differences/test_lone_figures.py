"""What two reports of one happening count once each."""

from tests.weaving.differences.two_reports import contradicted

HEAD = "تحطم طائرة صغيرة في حي السدرة\n\n"
LEAD = "قتل ثلاثة أشخاص وأصيب خمسة آخرون عندما تحطمت طائرة صغيرة فوق حي السدرة صباح أمس.\n"
PAD = "وقال شهود إن الطائرة أقلعت من مطار قريب قبل دقائق، وإن دخانا كثيفا غطى المكان وهرع إليه السكان من كل صوب.\n"
ONE = HEAD + LEAD + PAD + PAD + "وقال ناطق باسم الإطفاء إن النار أتت على {} وبلغت السيارات."
TWO = HEAD + LEAD + PAD + PAD + "وبحسب إدارة المطافئ اشتعلت النيران وسط الحي في {}، وانتهى احتراق آخرها ليلا."


def test_houses_that_burnt_down_are_counted_differently() -> None:
    assert frozenset({"ثلاثة", "سبعة"}) in contradicted(ONE.format("ثلاثة منازل"), TWO.format("سبعة منازل"))


def test_one_number_in_words_and_figures_is_one() -> None:
    assert not contradicted(ONE.format("ثلاثة منازل"), TWO.format("3 منازل"))


def test_a_report_that_knows_the_other_figure_agrees() -> None:
    both = TWO.format("سبعة منازل") + " وكانت الحصيلة الأولى تحدثت عن 25 منزلا."
    assert not contradicted(ONE.format("25 منزلا"), both)


def test_another_crash_is_another_happening() -> None:
    other = "غرق مركب صيد قبالة رأس الملح\n\nقتل أربعة صيادين حين غرق مركبهم مساء الأحد قبالة رأس الملح.\n"
    assert not contradicted(ONE.format("ثلاثة منازل"), other + "وتسبب الموج في احتراق سبعة منازل.")
