"""A few words that are a person's name."""

import pytest

from tawatur.article.facts.people import is_person


@pytest.mark.parametrize(
    "name",
    ["محمد الأحمد", "هدى المرزوق", "د. ليلى القاضي", "عبد الرحمن الشامي", "فلانة بنت خالد", "سامر بن زيد آل حامد"],
)
def test_names_are_told(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "words",
    [
        "تابعنا على",
        "محمد",
        "استمرار الدعم في الشمال",
        "قال محمد: نعم",
        "زيارة 12 مدينة",
        "محمد في القاهرة",
        "على شبكات التواصل",
        "",
    ],
)
def test_other_words_are_not(words: str) -> None:
    assert not is_person(words)
