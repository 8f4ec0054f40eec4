"""Names that no recogniser saw, behind an office: found, and not found where there is only an office."""

import pytest

from tests.reading.statement_factories import read, speaker


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("مدير مكتب البريد بمحافظة زهران", "فهد القلموني"),
        ("الأمين العام لسندس", "عبد الله البستاني"),
        ("أحد المشرفين على المعرض المهندس", "زركان شملول"),
        ("مساعد مفوض الشرطة المحلية", "كيمور تشالدي"),
        ("مدير عام شالنبرغ", "هورتس ميلدن"),
    ],
)
def test_name_behind_an_office_is_told_from_it(office: str, name: str) -> None:
    first, second = read(f"قال {office} {name} إن العمل مستمر. وأضاف أن الطريق مغلق.")
    assert (speaker(first), speaker(second)) == (name, name)


@pytest.mark.parametrize(
    "office", ["مدير مكتب البريد", "المتحدث الرسمي باسم الوزارة", "مسؤول أمني يمني كبير", "أحد سكان القرية"]
)
def test_office_alone_stays_whole(office: str) -> None:
    assert speaker(read(f"قال {office} إن العمل مستمر.")[0]) == office


def test_object_behind_the_name_is_no_part_of_it() -> None:
    text = "أكد مفوض الشرطة في ولاية سندس أديرمو ميكدون الهجمات. وقال إن الوضع هادئ."
    said = read(text, place="سندس")[-1]
    assert speaker(said) == "أديرمو ميكدون"


def test_name_that_an_organisation_swallowed() -> None:
    said = read("قال المتحدث الرسمي لوزارة الغابات مبرور القلموني إن العمل مستمر.", organisation="وزارة الغابات مبرور")
    assert speaker(said[0]) == "مبرور القلموني"


def test_a_body_called_after_somebody_is_no_person() -> None:
    text = "وقالت مصادر طبية في مستشفى الملك سليم الراوي إن الطفل بخير."
    hospital = "مستشفى الملك سليم الراوي"
    assert speaker(read(text, None, organisation=hospital)[-1]) == f"مصادر طبية في {hospital}"
