import pytest

from tawatur.store.query import Phrase, QueryError, parse_query, spell_clitics


def first_forms(words: str) -> list[tuple[str, ...]]:
    return [clause.alternatives[0].words for clause in parse_query(words).clauses]


def test_words_phrases_and_exclusions_are_clauses() -> None:
    query = parse_query('سد "عين الصفصاف" -مصر')
    assert [clause.excluded for clause in query.clauses] == [False, False, True]
    assert first_forms('سد "عين الصفصاف" -مصر') == [("سد",), ("عين", "الصفصاف"), ("مصر",)]


@pytest.mark.parametrize("quoted", ['"عين الصفصاف"', "«عين الصفصاف»", "“عين الصفصاف”", '"عين الصفصاف'])
def test_any_quotation_marks_hold_a_phrase_together(quoted: str) -> None:
    assert first_forms(quoted) == [("عين", "الصفصاف")]


def test_a_star_makes_the_last_word_a_beginning() -> None:
    (clause,) = parse_query('"عين الصف*"').clauses
    assert clause.alternatives[0] == Phrase(("عين", "الصف"), prefix=True)


def test_letters_are_folded_as_in_the_index() -> None:
    assert first_forms("إلىٰ مُدّة ٣٫٥ 10,000") == [("الي",), ("مده",), ("3.5",), ("10000",)]


def test_a_hyphen_inside_a_word_excludes_nothing() -> None:
    query = parse_query("al-marfa")
    assert not any(clause.excluded for clause in query.clauses)


def test_a_word_is_looked_for_with_its_clitics() -> None:
    assert {"مدينه", "المدينه", "وبالمدينه", "للمدينه", "لمدينه"} <= set(spell_clitics("مدينه"))


def test_a_word_with_the_article_keeps_it() -> None:
    forms = spell_clitics("المدينه")
    assert {"المدينه", "والمدينه", "للمدينه"} <= set(forms)
    assert "مدينه" not in forms


def test_the_article_fuses_with_lam() -> None:
    assert "للغه" in spell_clitics("اللغه")


@pytest.mark.parametrize("word", ["في", "17", "unicef"])
def test_short_words_figures_and_latin_stand_alone(word: str) -> None:
    assert spell_clitics(word) == [word]


@pytest.mark.parametrize("nothing", ["", "   ", '""', "-سد", "؟!"])
def test_nothing_to_look_for_is_an_error(nothing: str) -> None:
    with pytest.raises(QueryError):
        parse_query(nothing)
