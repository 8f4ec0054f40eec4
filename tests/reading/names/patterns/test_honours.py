"""Bodies that honour somebody are whole, and the man behind such a body is another."""

import pytest

from tests.reading.names.patterns.test_people import texts


def test_body_goes_on_over_whom_it_honours() -> None:
    line = "أعلنت جامعة الأمير محمد بن فهد ذلك أمس"
    assert texts(line, ORG="جامعة الأمير", PER="محمد بن فهد") == ["جامعة الأمير محمد بن فهد"]


def test_man_behind_is_another() -> None:
    line = "قال مدير جامعة الملك فهد سالم الدهان ذلك"
    assert texts(line, ORG="جامعة الملك فهد سالم الدهان") == ["جامعة الملك فهد", "سالم الدهان"]


def test_man_behind_his_title_is_another() -> None:
    line = "استقبل وكيل جامعة الملك خالد الدكتور مرعي الشندولي الوفد"
    assert texts(line, ORG="جامعة الملك", PER="خالد الدكتور مرعي الشندولي") == ["جامعة الملك خالد", "مرعي الشندولي"]


@pytest.mark.parametrize(
    "name", ["جامعة الملك فهد للبترول والمعادن", "مستشفى الملك فهد التخصصي", "مستشفى الشيخ جابر الأحمد"]
)
def test_whole_body_stays(name: str) -> None:
    assert texts(f"أعلن مدير {name} ذلك أمس", ORG=name) == [name]


def test_ruler_behind_another_noun_stays_a_man() -> None:
    line = "أشاد بزيارة الملك فهد للمدينة ذلك اليوم"
    assert texts(line, PER="فهد") == ["فهد"]
