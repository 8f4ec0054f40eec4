"""One office and two people who hold it."""

import pytest

from tests.weaving.differences.two_reports import contradicted

HEAD = "ضبط شحنة سجائر في ميناء المرسى\n\n"
TEXT = HEAD + "ضبط رجال الجمارك في ميناء المرسى شحنة سجائر مهربة. وقال {} إن الشحنة كانت في حاوية أثاث."


def test_one_office_has_one_holder() -> None:
    one, two = TEXT.format("مدير عام الجمارك وليد الصباحي"), TEXT.format("مدير عام الجمارك رائد العطوي")
    assert frozenset({"وليد الصباحي", "رائد العطوي"}) in contradicted(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("مدير عام الجمارك وليد الصباحي", "مدير عام الجمارك وليد بن سعد الصباحي"),
        ("مدير عام الجمارك عبد الإله ابن كيران", "مدير عام الجمارك عبدالإله بنكيران"),
        ("مدير عام الجمارك وليد الصباحي", "مدير عام الموانئ رائد العطوي"),
        ("نائب مدير الجمارك وليد الصباحي", "نائب مدير الجمارك رائد العطوي"),
    ],
)
def test_a_longer_name_another_office_and_one_of_several_are_no_difference(one: str, two: str) -> None:
    assert not any("الصباحي" in " ".join(sides) for sides in contradicted(TEXT.format(one), TEXT.format(two)))


def test_an_article_that_names_both_tells_of_two() -> None:
    both = TEXT.format("مدير عام الجمارك وليد الصباحي") + " وحضر المؤتمر رائد العطوي."
    assert not contradicted(both, TEXT.format("مدير عام الجمارك رائد العطوي"))


def test_every_group_has_its_president() -> None:
    one, two = TEXT.format("رئيس مجلس إدارة المجموعة وليد الصباحي"), TEXT.format("رئيس مجلس إدارة المجموعة رائد العطوي")
    assert not contradicted(one, two)


def test_two_given_names_before_one_last_name_are_two() -> None:
    one, two = TEXT.format("مدير عام الجمارك سعيد الصباحي"), TEXT.format("مدير عام الجمارك مروان الصباحي")
    assert frozenset({"سعيد الصباحي", "مروان الصباحي"}) in contradicted(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("عبد الرحمن الصباحي", "عبدالرحمن بن سعد الصباحي"),
        ("عزالدين الصباحي", "عز الدين الصباحي"),
        ("سعد الصباحي", "وليد بن سعد الصباحي"),
        ("احمد الصباحي", "أحمد محمد الصباحي"),
    ],
)
def test_one_name_in_short_or_with_a_father_is_one(one: str, two: str) -> None:
    assert not contradicted(TEXT.format(f"مدير عام الجمارك {one}"), TEXT.format(f"مدير عام الجمارك {two}"))
