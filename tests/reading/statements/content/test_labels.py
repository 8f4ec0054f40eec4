"""Speech behind a name or an office and a colon."""

import re

import pytest

from tawatur.arabic import span_of
from tawatur.article import Article, Part
from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.find import find_statements
from tests.reading.statement_factories import content, make_entities, one, read, speaker


def test_a_person_before_a_colon_speaks() -> None:
    s = one("سليم الراوي: لن نقبل بأي تقصير في خدمة الناس.", person="سليم الراوي")
    assert (content(s), s.mode) == ("لن نقبل بأي تقصير في خدمة الناس", "direct")
    assert s.cue is not None
    assert s.cue.text == "سليم الراوي:"


def test_an_office_with_a_name_nobody_knew_speaks() -> None:
    assert content(one("الكولونيل وسترن: الجنود غادروا القاعدة فجر اليوم.")) == "الجنود غادروا القاعدة فجر اليوم"


@pytest.mark.parametrize(
    "text",
    [
        "المدرب: سليم الراوي.",
        "أهداف المباراة: سجلها الفريقان في الشوط الثاني.",
        "الحارس: سليم الراوي، الدفاع: وليد الحكمي وماجد الصقر.",
        "المدينة - سليم الراوي: وصل الوفد إلى القرية مساء.",
    ],
)
def test_lists_headings_and_bylines_do_not(text: str) -> None:
    assert read(text, person1="سليم الراوي", person2="وليد الحكمي", place="المدينة") == ()


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("هيئة المياه: السدود امتلأت عن آخرها هذا العام", "السدود امتلأت عن آخرها هذا العام"),
        ("هيئة المياه تطالب بترشيد الاستهلاك", "ترشيد الاستهلاك"),
    ],
)
def test_a_body_speaks_in_a_headline(headline: str, said: str) -> None:
    text = f"{headline}\nامتلأت السدود."
    parts = tuple(
        Part(kind, span_of(text, *m.span()))
        for kind, m in zip(("headline", "body"), re.finditer(".+", text), strict=True)
    )
    article = Article("id", "a.txt", text, parts=parts)
    found = find_statements(article, split_sentences(article), make_entities(text, organisation="هيئة المياه"))
    assert [content(statement) for statement in found] == [said]


def test_a_body_before_a_colon_of_the_body_is_a_heading() -> None:
    assert read("هيئة المياه: السدود والأنهار والبحيرات", organisation="هيئة المياه") == ()


@pytest.mark.parametrize(
    "text",
    [
        "سليم الراوي (موظف): السوق هادئة والسد آمن.",
        "سليم الراوي (34 عاما): «السوق هادئة والسد آمن».",
        "سليم الراوي، تاجر: «السوق هادئة والسد آمن».",
    ],
    ids=range(3),
)
def test_labels_with_words_about_who_speaks(text: str) -> None:
    found = read(text, person="سليم الراوي")
    assert [(content(s), speaker(s)) for s in found] == [("السوق هادئة والسد آمن", "سليم الراوي")]


@pytest.mark.parametrize(
    "text",
    ["سليم الراوي، تاجر: الأسواق والسدود والطرق.", "الحكم: سليم الراوي (دولي) ومساعداه: فلان وعلان وغيرهما."],
)
def test_names_of_lists_with_words_about_them_do_not(text: str) -> None:
    assert read(text, person="سليم الراوي") == ()


def test_a_label_that_the_verb_behind_it_names_again_is_none() -> None:
    text = "الراوي: قال الوزير سليم الراوي إن السوق مفتوح كل يوم."
    assert content(one(text, person=["سليم الراوي", "الراوي"])) == "السوق مفتوح كل يوم"


def test_a_label_of_somebody_who_tells_what_another_said_is_one() -> None:
    text = "سليم الراوي: قال الوزير نادر الشامي إن السوق مفتوح كل يوم."
    labelled = read(text, person1="سليم الراوي", person2="نادر الشامي")[0]
    assert (speaker(labelled), labelled.mode) == ("سليم الراوي", "direct")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("قال سليم الراوي إن الفريق جاهز.\nالراوي: هدفنا الفوز غدا", 2),
        (
            "شهد الملعب حضورا كبيرا.\nنبيل درويش: هدفنا الفوز غدا",
            0,
        ),  # of nobody else the text tells: an entry of a list
    ],
)
def test_few_words_behind_the_name_of_somebody_who_is_told_of(text: str, count: int) -> None:
    assert len(read(text, person=["سليم الراوي", "الراوي"], person2="نبيل درويش")) == count
