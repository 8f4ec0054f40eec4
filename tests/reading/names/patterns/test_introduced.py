"""People behind what they are: foreign names of no list, a single given name before what it says."""

import pytest

from tests.reading.names.patterns.test_ali import people


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وأجرى وزير المالية اليوناني شندوليس دروماكوس الجمعة مباحثات.", "شندوليس دروماكوس"),
        ("وبينهم وزير التجارة شينجو دروماوا.", "شينجو دروماوا"),
        ("وفازت العداءة الروسية شندوليا دروموفا بالميدالية.", "شندوليا دروموفا"),
        ("وفي أمسية للفنان الفلسطيني هشيل خلاولة الذي اشتهر بعد مشاركته.", "هشيل خلاولة"),
        ("وقالت الزائرة وفاء إن التنظيم رائع.", "وفاء"),
        ("وأكد المتحدث الرسمي باسم وزارة الحج حاتم قاضي، أن التسجيل يسير.", "حاتم قاضي"),
    ],
)
def test_who_stands_behind_what_somebody_is(sentence: str, name: str) -> None:
    assert name in people(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "وطالبت مدرب الفريق بأن يلعب غدا.",
        "وقالت الزائرة صباحا إن التنظيم رائع.",
        "وما زالت الجهات المختصة تتحفظ على السيارة.",
        "ودانت المحكمة المتهمة بإفشاء أسرار المهنة.",
        "ولم يكن يدور ببالهم وهم في عمر الزهور.",
    ],
)
def test_what_is_said_of_somebody_is_no_name(sentence: str) -> None:
    assert people(sentence) == []
