"""Prepositions that another word governs: inside the subject where they come again, in adverbs always."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وشدد المشرف على المشروع على أهمية الوقت.", "أهمية الوقت"),
        ("وشكك الخبير الذي شارك في الدراسة في صحة الأرقام.", "صحة الأرقام"),
        ("ودعا مئات المنتمين إلى الحزب إلى عقد مؤتمر.", "عقد مؤتمر"),
        ("ودعا السفير الأسترالي إلى المنطقة إلى الحوار.", "الحوار"),
        ("وحذر عدد من الخبراء من انهيار السد.", "انهيار السد"),
        ("ودعا بيان صادر عن الجمعية، بالإضافة إلى النقابة، إلى وقف الأعمال.", "وقف الأعمال"),
        ("وأشار الخبير في حديث إلى صوت النهر إلى أن الوضع مستقر.", "الوضع مستقر"),
        ("ودعا الرئيس الأحزاب التي انضمت إلى الائتلاف إلى التشاور.", "التشاور"),
    ],
)
def test_the_last_of_two_prepositions_opens(text: str, said: str) -> None:
    assert content(one(text)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وكشف مسؤول عن خطة للكشف عن الآثار.", "خطة للكشف عن الآثار"),
        ("وحذر الوزير من موجة غبار قادمة من الصحراء.", "موجة غبار قادمة من الصحراء"),
        ("ودعا الوزير إلى العودة إلى الحوار.", "العودة إلى الحوار"),
    ],
)
def test_the_first_opens_where_the_second_belongs_to_the_content(text: str, said: str) -> None:
    assert content(one(text)) == said


def test_what_is_issued_by_a_body_opens_no_content() -> None:
    s = one("وأفاد بيان صادر عن وزارة النخيل أن الماء وفير.", organisation="وزارة النخيل")
    assert (s.content[0].text, s.speaker and s.speaker.name) == ("الماء وفير", "وزارة النخيل")


@pytest.mark.parametrize("issued", ["بيان صادر السبت عن", "بيان صدر أمس عن"])
def test_a_day_may_stand_between_a_paper_and_whose_it_is(issued: str) -> None:
    found = one(f"وأفاد {issued} بلدية زهران أن السد آمن.", organisation="بلدية زهران")
    assert (content(found), speaker(found)) == ("السد آمن", "بلدية زهران")


def test_preposition_of_what_results_from_something() -> None:
    text = "أعلنت اللجنة المكلفة ببحث الأضرار الناتجة عن انهيار السد أنها قررت إغلاق الطريق."
    assert content(read(text)[-1]) == "قررت إغلاق الطريق"


@pytest.mark.parametrize("kept", ["شريطة عدم الكشف", "بشرط عدم الإفصاح", "شرط عدم الكشف"])
def test_what_somebody_keeps_to_himself_is_not_what_he_speaks_of(kept: str) -> None:
    assert read(f"وتحدث الصيادون {kept} عن هوياتهم خوفا من العقاب.") == ()


def test_a_condition_is_no_part_of_who_speaks() -> None:
    found = one("وقال مسؤول كبير شريطة عدم الكشف عن هويته إن السد آمن.")
    assert (content(found), speaker(found)) == ("السد آمن", "مسؤول كبير")


def test_what_is_told_on_a_condition() -> None:
    assert content(one("وكشف المسؤول شريطة عدم ذكر اسمه عن خطة جديدة.")) == "خطة جديدة"
