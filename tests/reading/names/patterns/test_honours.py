"""Bodies that honour somebody are whole, and the man behind such a body is another."""

import pytest

from tests.reading.names.patterns.test_people import texts


def test_body_goes_on_over_whom_it_honours() -> None:
    line = "أعلنت جامعة الأمير راشد بن سهل ذلك أمس"
    assert texts(line, ORG="جامعة الأمير", PER="راشد بن سهل") == ["جامعة الأمير راشد بن سهل"]


def test_man_behind_is_another() -> None:
    line = "قال مدير جامعة الملك سهل سالم الدهان ذلك"
    assert texts(line, ORG="جامعة الملك سهل سالم الدهان") == ["جامعة الملك سهل", "سالم الدهان"]


def test_man_behind_his_title_is_another() -> None:
    line = "استقبل وكيل جامعة الملك راشد الدكتور مرعي الشندولي الوفد"
    assert texts(line, ORG="جامعة الملك", PER="راشد الدكتور مرعي الشندولي") == ["جامعة الملك راشد", "مرعي الشندولي"]


@pytest.mark.parametrize(
    "name", ["جامعة الملك سهل للبترول والمعادن", "مستشفى الملك سهل التخصصي", "مستشفى الشيخ راشد الأسعد"]
)
def test_whole_body_stays(name: str) -> None:
    assert texts(f"أعلن مدير {name} ذلك أمس", ORG=name) == [name]


def test_ruler_behind_another_noun_stays_a_man() -> None:
    line = "أشاد بزيارة الملك سهل للمدينة ذلك اليوم"
    assert texts(line, PER="سهل") == ["سهل"]
