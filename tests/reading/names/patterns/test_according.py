"""Behind وفقا a ل is a preposition, whatever name it stands before."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.according import according
from tests.reading.names_factories import persons


@pytest.mark.parametrize("name", ["أولينا زيلانوف", "سامانثا بيرل", "امحمد بوحيار", "كاروان هوشي", "إيراكلي جبارزه"])
def test_the_letter_stays_outside(name: str) -> None:
    assert name in persons(f"وفقا ل{name}، فإن الموسم جيد.")
    assert name in persons(f"وطبقا ل{name} فإن الموسم جيد.")


@pytest.mark.parametrize("text", ["وفقا لبيان صحفي ، فإن", "وفقا لتقارير محلية ، فإن", "وفقا للمدير العام ، فإن"])
def test_documents_and_offices_are_nobody(text: str) -> None:
    assert according(fold(text).split(), []) == []


def test_a_whole_name_is_left_as_it_is() -> None:
    assert according(fold("وفقا لسالم العوني ، فإن").split(), [Chunk(1, 3, "PER")]) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وأوضح لحسن بوريشة في مؤتمر صحافي أن الموسم جيد.", "لحسن بوريشة"),
        ("وكان فيدانت ناويرت قد أعلن أن الموسم جيد.", "فيدانت ناويرت"),
        ("وقالت أنيتا فون دير مولن إن الموسم جيد.", "أنيتا فون دير مولن"),
        ("وقال عبد الله بيرشم لوكالة فرانس برس إن الموسم جيد.", "عبد الله بيرشم"),
        ("وقالت فاطمة منت اباه إن الموسم جيد.", "فاطمة منت اباه"),
    ],
)
def test_names_are_whole_in_other_frames(sentence: str, name: str) -> None:
    assert name in persons(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وقالت وضحى البوشاري لوكالة الأنباء إن الموسم جيد.", "وضحى البوشاري"),
        ("وأكد المتحدث باسم وزارة الطاقة علي كباشو أن الموسم جيد.", "علي كباشو"),
        ("وأوضحت شيخة الوهيطي في مؤتمر صحافي أن الموسم جيد.", "شيخة الوهيطي"),
        ("وقالت نادية عويجات إن الموسم جيد.", "نادية عويجات"),
        ("وقال عدنان شيخ الوادي إن الموسم جيد.", "عدنان شيخ الوادي"),
        ("واعتبر المهدي حيارو الأمين العام للحزب أن الموسم جيد.", "المهدي حيارو"),
    ],
)
def test_given_names_that_mean_something_and_families_of_any_form(sentence: str, name: str) -> None:
    assert name in persons(sentence)


def test_a_verb_opens_no_name_before_bin() -> None:
    assert "شددت بن جبور" not in persons("وقالت مريم بن جبور إن الموسم جيد. وشددت بن جبور على أن الموسم جيد.")
