"""Direct speech that nothing opens."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

NAME = "سليم الراوي"


def test_speech_behind_the_comma_of_a_named_speaker() -> None:
    s = one("وقال سليم الراوي، لقد وصل القارب إلى الميناء سالما.", person=NAME)
    assert (content(s), s.mode) == ("لقد وصل القارب إلى الميناء سالما", "direct")


def test_speech_behind_a_participle() -> None:
    found = read("وصل سليم الراوي إلى القرية، ثم استدرك قائلا، لكن الطريق كان طويلا جدا.", person=NAME)
    assert [content(s) for s in found] == ["لكن الطريق كان طويلا جدا"]


def test_what_is_said_of_a_word_is_no_speech() -> None:
    assert read("وقال سليم الراوي كلمته ثم غادر القاعة.", person=NAME) == ()


def test_a_sure_beginning_behind_a_speaker_nobody_recognised() -> None:
    found = read(
        "قال سليم الراوي إن السباق بدأ. وقال الفارس المشارك في السباق الكبير لقد سررت بهذا النجاح.", person=NAME
    )
    assert [content(s) for s in found] == ["السباق بدأ", "لقد سررت بهذا النجاح"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي نائب المدير لقطاع الري في منطقة الوادي، تعد هذه المبادرة مهمة.", "تعد هذه المبادرة مهمة"),
        ("وقال سليم الراوي رئيس لجنة الحكام في الوادي، يعتبر القرار نهائيا.", "يعتبر القرار نهائيا"),
    ],
)
def test_speech_behind_a_long_office(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said


def test_what_happens_next_is_no_speech() -> None:
    assert read("وقال سليم الراوي كلمته في الحفل، تلاها عرض مسرحي.", person="سليم الراوي") == ()


def test_speech_in_the_first_person_right_behind_the_verb() -> None:
    found = read("قال سليم الراوي إن الأمر صعب. وأضاف نريد أن نعرف الحقيقة كلها.", person="سليم الراوي")
    assert (content(found[-1]), speaker(found[-1])) == ("نريد أن نعرف الحقيقة كلها", "سليم الراوي")


def test_name_that_looks_like_a_verb_still_speaks() -> None:
    assert speaker(read("وقال آمل الراوي إن الأمر صعب.", person="آمل الراوي")[-1]) == "آمل الراوي"


@pytest.mark.parametrize("said", ["سنبني مدارس جديدة", "لدينا خطة لفتح الطرق", "نحن جاهزون للسباق"])
def test_speech_behind_whose_words_are_passed_on(said: str) -> None:
    s = one(f"ونقلت صحيفة المرفأ عن سليم الراوي قوله {said}.", person=NAME)
    assert (content(s), s.mode, speaker(s)) == (said, "direct", NAME)


def test_a_noun_behind_whose_words_are_passed_on_opens_nothing() -> None:
    assert read("ونقلت صحيفة المرفأ عن سليم الراوي قوله سنة كاملة من الانتظار.", person=NAME) == ()
