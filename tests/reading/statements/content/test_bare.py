"""Direct speech that nothing opens."""

from tests.reading.statement_factories import content, one, read

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
