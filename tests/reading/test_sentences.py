"""Sentences: where they end, and where a dot ends none."""

from tawatur.reading.sentences import split_sentences
from tests.reading.statement_factories import make_article


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(make_article(text))]


def test_dot_ends() -> None:
    assert cut("ذهب الرجل. ثم عاد.") == ["ذهب الرجل.", "ثم عاد."]


def test_dot_without_a_space_ends() -> None:
    assert cut("ذهب الرجل.ثم عاد") == ["ذهب الرجل.", "ثم عاد"]


def test_initial_does_not_end() -> None:
    assert cut("حضر د. سليم الراوي. ثم عاد.") == ["حضر د. سليم الراوي.", "ثم عاد."]


def test_decimal_does_not_end() -> None:
    assert cut("ارتفع 2.5 في المئة. ثم عاد.") == ["ارتفع 2.5 في المئة.", "ثم عاد."]


def test_pause_inside_a_title_does_not_end() -> None:
    assert cut("معرض الصناعة...نحو الغد افتتح") == ["معرض الصناعة...نحو الغد افتتح"]


def test_closing_mark_belongs_to_the_sentence() -> None:
    assert cut("قال «عدنا.» ثم ذهب.") == ["قال «عدنا.»", "ثم ذهب."]


def test_mark_without_a_letter_is_no_word() -> None:
    (sentence,) = split_sentences(make_article("ذهب \u200f الرجل"))
    assert [word.text for word in sentence.words] == ["ذهب", "الرجل"]


def test_chain_of_dots_does_not_end() -> None:
    assert cut("بثت محطة إن.دبليو.إيه الخبر على www.example.org مساء. ثم عاد.") == [
        "بثت محطة إن.دبليو.إيه الخبر على www.example.org مساء.",
        "ثم عاد.",
    ]


def test_mark_between_dots_ends() -> None:
    assert cut("«قلق.».وعاد الرجل") == ["«قلق.».", "وعاد الرجل"]


def test_a_lone_and_belongs_to_its_word() -> None:
    (sentence,) = split_sentences(make_article("وزارة الصناعة و المناجم"))
    assert [word.bare for word in sentence.words] == ["وزارة", "الصناعة", "والمناجم"]
    assert sentence.words[-1].text == "و المناجم"


def test_a_lone_letter_before_a_mark_stays_alone() -> None:
    (sentence,) = split_sentences(make_article("البند و - المياه و 3 آبار"))
    assert [word.bare for word in sentence.words] == ["البند", "و", "-", "المياه", "و", "3", "آبار"]


def test_a_doubt_in_brackets_ends_no_sentence() -> None:
    assert cut("باعت اللجنة (المستقيلة؟) أرض السوق. ثم اعتذرت.") == [
        "باعت اللجنة (المستقيلة؟) أرض السوق.",
        "ثم اعتذرت.",
    ]
    assert cut("(هل عاد القارب؟) سأل الصياد.") == ["(هل عاد القارب؟)", "سأل الصياد."]
