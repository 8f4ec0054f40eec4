"""Two sites of one sort for one happening."""

import pytest

from tests.weaving.differences.two_reports import contradicted

TEXT = (
    "سقوط سقف مدرسة قديمة\n\nأصيب سبعة عمال ونقل ثلاثة جرحى بعد انهيار سقف مبنى قديم في {} ظهر أمس، وشاركت 12 سيارة "
    "إسعاف في نقلهم، وقال مدير الدفاع المدني سامر الطويلي إن المبنى كان خاليا.{}"
)


@pytest.mark.parametrize(("one", "two"), [("حي الملز", "حي المعذر"), ("مدينة الدمام", "مدينة بريدة")])
def test_one_happening_has_one_site(one: str, two: str) -> None:
    sides = contradicted(TEXT.format(one, ""), TEXT.format(two, ""))
    assert any({side.split()[-1] for side in each} == {one.split()[-1], two.split()[-1]} for each in sides)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (TEXT.format("حي الملز", ""), TEXT.format("مدينة الرياض", "")),
        (TEXT.format("حي الملز", ""), TEXT.format("حي المعذر", " ويقع المعذر قرب الملز.")),
        (TEXT.format("حي الملز", ""), TEXT.format("حيّ الملزّ", "")),
        (TEXT.format("حي الملز", ""), "افتتاح معرض الزهور\n\nافتتح معرض الزهور في حي المعذر بمشاركة 12 سيارة إسعاف."),
    ],
)
def test_another_sort_a_known_name_a_spelling_and_another_story_are_no_difference(one: str, two: str) -> None:
    assert not any("الملز" in " ".join(sides) for sides in contradicted(one, two))
