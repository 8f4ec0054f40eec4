"""Names of people taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.linking.names.persons import parse_person


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("وسيم القلمجي", ("وسيم", "قلمجي")),
        ("الدكتور وسيم القلمجي", ("وسيم", "قلمجي")),
        ("عبد الله القلمجي", ("عبدالله", "قلمجي")),
        ("عبدالله القلمجي", ("عبدالله", "قلمجي")),
        ("عبد ربه القلمجي", ("عبدربه", "قلمجي")),
        ("صلاح الدين القلمجي", ("صلاحالدين", "قلمجي")),
        ("وسيم نصر الله", ("وسيم", "نصرالله")),
        ("وسيم آل زنبوعة", ("وسيم", "ال زنبوعه")),
        ("وسيم أبو شدقم", ("وسيم", "ابو شدقم")),
        ("خورخي دي ماريانو", ("خورخي", "ديماريانو")),
        ("خورخي فان دالن", ("خورخي", "فاندالن")),
        ("زهير بنشقرون", ("زهير", "شقرون")),
        ("وسيم القلمجي حفظه الله", ("وسيم", "قلمجي")),
        ("وسيم بنيامين", ("وسيم", "بنيامين")),
        ("«وسيم» القلمجي", ("وسيم", "قلمجي")),
        ("", ()),
    ],
)
def test_parts(text: str, parts: tuple[str, ...]) -> None:
    assert parse_person(text).parts == parts


def test_a_kunya_in_front_is_no_given_name() -> None:
    name = parse_person("أبو خزيمة الشدقمي")
    assert (name.kunya, name.parts) == ("ابو خزيمه", ("شدقمي",))
    assert name.is_full
    assert parse_person("أبي خزيمة الشدقمي") == name


def test_a_kunya_alone_is_bare() -> None:
    assert not parse_person("أبو خزيمة").is_full


def test_a_father_is_no_family() -> None:
    father, family = parse_person("ظافر بن خندق"), parse_person("ظافر الخندق")
    assert (father.fathers, father.articled) == (frozenset({1}), False)
    assert (family.fathers, family.articled) == (frozenset(), True)
    assert father.key != family.key


def test_a_title_that_is_a_name_stays() -> None:
    assert parse_person("سلطان القلمجي").parts == ("سلطان", "قلمجي")


@given(st.text(alphabet="ابدالنوي عبأمآ.ـ«»ل", max_size=60))
def test_whatever_comes_is_taken_apart(text: str) -> None:
    name = parse_person(text)
    assert all(part for part in name.parts)
    assert all(0 < index < len(name.parts) or name.kunya for index in name.fathers)
