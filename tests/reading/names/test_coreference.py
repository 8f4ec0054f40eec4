"""Full names, surnames, acronyms and spellings of one entity are held together; two equally good hosts are not."""

from tawatur.reading.names.coreference import hold_together
from tawatur.reading.names.spread import spread
from tests.reading.names_factories import mentions_of, sentences


def groups(lines: tuple[str, ...], marked: dict[str, str]) -> list[set[str]]:
    text, read = "\n".join(lines), sentences(*lines)
    mentions = spread(read, mentions_of(read, marked))
    return [{text[m.start : m.end] for m in group} for group in hold_together(read, mentions)]


def test_surname_joins_the_full_name() -> None:
    assert groups(("سامي شندول حضر. ثم قال شندول كلمة",), {"سامي شندول": "PER"}) == [{"سامي شندول", "شندول"}]


def test_surname_of_two_people_stays_open() -> None:
    lines = ("سامي شندول حضر. رامي شندول غاب. ثم قال شندول",)
    found = groups(lines, {"سامي شندول": "PER", "رامي شندول": "PER"})
    assert {"شندول"} in found
    assert len(found) == 3


def test_acronym_in_brackets_joins() -> None:
    lines = ("أعلن اتحاد كتاب المهجر (اكم) ذلك. وقال اكم أمس",)
    assert groups(lines, {"اتحاد كتاب المهجر": "ORG", "اكم": "ORG"}) == [{"اتحاد كتاب المهجر", "اكم"}]


def test_other_words_in_brackets_do_not() -> None:
    lines = ("أعلن اتحاد كتاب المهجر هنا (اكم) ذلك",)
    assert len(groups(lines, {"اتحاد كتاب المهجر": "ORG", "اكم": "ORG"})) == 2


def test_spellings_are_one() -> None:
    lines = ("حضر عبد الهادي شندولي. وقال عبدالهادي شندولى أمس",)
    assert len(groups(lines, {"عبد الهادي شندولي": "PER", "عبدالهادي شندولى": "PER"})) == 1


def test_kinds_are_kept_apart() -> None:
    assert len(groups(("رافاسا بلدة. رافاسات حزب",), {"رافاسا": "LOC", "رافاسات": "ORG"})) == 2


def test_credit_in_brackets_is_no_acronym() -> None:
    lines = ("فر مقاتلو جبهة الساحل (رويترز) ليلا. وعادت الجبهة",)
    assert {"رويترز"} in groups(lines, {"جبهة الساحل": "ORG", "رويترز": "ORG"})
    lines = ("قاتل اكم (ضفاف عربية) ليلا",)
    assert groups(lines, {"اكم": "ORG", "ضفاف عربية": "ORG"}) == [{"اكم"}, {"ضفاف عربية"}]


def test_acronym_in_brackets_and_marks_joins() -> None:
    lines = ("أعلن اتحاد كتاب المهجر («اكم») ذلك. وقال اكم أمس",)
    assert groups(lines, {"اتحاد كتاب المهجر": "ORG", "اكم": "ORG"}) == [{"اتحاد كتاب المهجر", "اكم"}]


def test_body_without_head_and_country_joins() -> None:
    lines = ("قالت شركة رافسات القرن التونسية ذلك. وعادت رافسات القرن أمس",)
    assert len(groups(lines, {"شركة رافسات القرن التونسية": "ORG", "رافسات القرن": "ORG"})) == 1


def test_letters_in_brackets_join_a_shorter_name() -> None:
    lines = ("أعلنت شبكة المرجان (كيو بي سي) ذلك. وقالت كيو بي سي أمس",)
    assert {"شبكة المرجان", "كيو بي سي"} in groups(lines, {"شبكة المرجان": "ORG", "كيو بي سي": "ORG"})


def test_organ_of_a_listed_body_is_another() -> None:
    lines = ("أعلنت مفوضية الاتحاد الأفريقي ذلك. وقال الاتحاد الأفريقي أمس",)
    found = groups(lines, {"مفوضية الاتحاد الأفريقي": "ORG", "الاتحاد الأفريقي": "ORG"})
    assert found == [{"مفوضية الاتحاد الأفريقي"}, {"الاتحاد الأفريقي"}]


def test_short_form_is_rather_the_body_that_opens_with_it() -> None:
    lines = ("أعلن تجمع الصيادين السرويين ذلك. وغاب مجلس تجمع الصيادين السرويين. وقال تجمع الصيادين أمس",)
    marked = {"تجمع الصيادين السرويين": "ORG", "مجلس تجمع الصيادين السرويين": "ORG", "تجمع الصيادين": "ORG"}
    assert {"تجمع الصيادين السرويين", "تجمع الصيادين"} in groups(lines, marked)
