"""Bodies that are called by the names of Latin letters."""

import pytest

from tests.reading.names.patterns.test_people import texts


@pytest.mark.parametrize("name", ["بي.بي.سي", "إن.بي.سي", "جي تي إس", "إم بي دي", "إس.دي.إف"])
def test_row_of_letters_is_one_body(name: str) -> None:
    assert name in texts(f"قال مدير شركة {name} ذلك أمس")


def test_parts_that_were_found_are_one() -> None:
    assert texts("قال لشبكة (كيو.بي.سي) ذلك", ORG="بي") == ["كيو.بي.سي"]


@pytest.mark.parametrize("line", ["قال إن أو أي رأي لا يكفي في الأمر", "التقى سي الطاهر في بيته"])
def test_arabic_words_are_no_letters(line: str) -> None:
    assert texts(line) == []


def test_syllables_of_a_man_stay_his() -> None:
    assert texts("قال تي جي لونغ ذلك أمس", PER="تي جي لونغ") == ["تي جي لونغ"]
