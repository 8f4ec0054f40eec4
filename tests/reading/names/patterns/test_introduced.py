"""People behind what they are: foreign names of no list, a single given name before what it says."""

import pytest

from tests.reading.names_factories import persons


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("ووصل وزير الصحة اليوناني شندوليس دروماكوس مساء إلى الميناء.", "شندوليس دروماكوس"),
        ("وبينهم وزير التجارة شينجو دروماوا.", "شينجو دروماوا"),
        ("وفازت العداءة الروسية شندوليا دروموفا بالميدالية.", "شندوليا دروموفا"),
        ("واشترى لوحة للرسام الأردني هشيل خلاولة من المعرض.", "هشيل خلاولة"),
        ("وقالت السائحة وفاء إن الجسر مغلق.", "وفاء"),
        ("ونفى المتحدث الإعلامي باسم وزارة النقل حازم قاضي، أن الجسر مغلق.", "حازم قاضي"),
    ],
)
def test_who_stands_behind_what_somebody_is(sentence: str, name: str) -> None:
    assert name in persons(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "ونصح المدرب رئيس الفريق بأن يستريح غدا.",
        "وقالت السائحة صباحا إن الجسر مغلق.",
        "وظلت اللجان المختصة تتحفظ على الحلول.",
        "وبرأ القضاة المتهمة بإفشاء أسرار المصنع.",
        "وسافر الفتيان وهم في عمر الزهور.",
    ],
)
def test_what_is_said_of_somebody_is_no_name(sentence: str) -> None:
    assert persons(sentence) == []
