"""Forms made from lemmas: strong, weak, with suffixes; what each says of gender, number and tense."""

from tawatur.reading.statements.words.inflect import (
    Form,
    noun_forms,
    participle_forms,
    past_forms,
    present_forms,
    spell,
)


def test_strong_past() -> None:
    forms = dict(past_forms("أكد"))
    assert forms["اكدت"] == Form("verb", "f", "s", "past")
    assert forms["اكدوا"].number == "p"
    assert forms["اكدته"].suffix == "ه"


def test_weak_past_loses_its_end() -> None:
    forms = dict(past_forms("نفى"))
    assert {"نفى", "نفت", "نفوا", "نفيا", "نفاه"} <= set(forms)
    assert "نفىت" not in forms


def test_weak_present() -> None:
    assert {"يدعو", "تدعو", "يدعون"} <= set(dict(present_forms("يدعو")))
    assert {"ينفي", "تنفي", "ينفون"} <= set(dict(present_forms("ينفي")))


def test_participles_are_accusative() -> None:
    assert {"مشيرا", "مشيرة", "مشيرين"} <= set(dict(participle_forms("مشير")))
    assert "مشير" not in dict(participle_forms("مشير"))
    assert "داعيا" in dict(participle_forms("داعي"))


def test_feminine_noun_opens_before_a_suffix() -> None:
    assert {"دعوة", "دعوته", "دعوتها"} <= set(dict(noun_forms("دعوة")))


def test_hamza_of_a_noun_moves_to_its_seat() -> None:
    assert {"ادعاؤه", "ادعائه"} <= set(dict(noun_forms("ادعاء")))


def test_spelling_takes_marks_off_and_keeps_ya_apart() -> None:
    assert spell("أكّدَ") == "اكد"
    assert spell("نفى") != spell("نفي")


def test_a_hamza_at_the_end_is_no_weak_letter() -> None:
    assert {"هنات", "هناوا"} <= set(dict(past_forms("هنأ")))
