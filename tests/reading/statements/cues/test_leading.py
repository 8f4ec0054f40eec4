"""Verbal nouns of speech behind the verb that leads to them."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker


@pytest.mark.parametrize(
    "text",
    [
        "خلص سليم الراوي إلى القول إن الماء هو أزمة العقد.",
        "وختم سليم الراوي كلامه بالتأكيد على أن الماء هو أزمة العقد.",
        "سارع سليم الراوي إلى إعلان أن الماء هو أزمة العقد.",
        "ولم يتردد سليم الراوي في القول إن الماء هو أزمة العقد.",
        "استهل سليم الراوي كلمته بالإشارة إلى أن الماء هو أزمة العقد.",
    ],
)
def test_what_stands_behind_the_noun_is_said_by_the_subject_of_the_verb(text: str) -> None:
    statement = one(text, person="سليم الراوي")
    assert content(statement) == "الماء هو أزمة العقد"
    assert speaker(statement) == "سليم الراوي"


@pytest.mark.parametrize(
    "text",
    [
        "وبالتأكيد أن الفريق سيفوز في مباراة الغد.",
        "جدير بالإشارة إلى أن الجسر بني قبل قرن.",
        "يمكن القول إن الجسر آمن.",
    ],
)
def test_the_articles_own_voice_leads_to_nothing_that_somebody_says(text: str) -> None:
    assert read(text) == ()
