"""A text that denies a toll against one that gives it, and denials that are none of the whole toll."""

import pytest

from tests.weaving.differences.two_reports import contradicted

HEAD = "حريق في مخازن الورق بمدينة الريحانة\n\n"
TEXT = "اندلع حريق فجر اليوم في مخازن الورق بمدينة الريحانة، وأتى على المخازن كلها{}. وسيطرت فرق الإطفاء عليه بعد جهد."
SOME = HEAD + TEXT.format("، وأسفر الحريق عن إصابة ثلاثة عمال بحروق")


@pytest.mark.parametrize(
    "nobody",
    [
        "، دون وقوع إصابات",
        "، ولم تقع أي إصابات",
        "، ولم يصب أحد",
        "، من دون تسجيل أي إصابات بشرية",
        "، ولم يسفر الحريق عن أي ضحايا",
    ],
)
def test_nobody_was_hurt_in_one_and_three_in_the_other(nobody: str) -> None:
    assert contradicted(HEAD + TEXT.format(nobody), SOME)


@pytest.mark.parametrize(
    "other",
    [
        "، دون وقوع إصابات خطيرة",
        "، دون إصابات أخرى",
        "، دون إصابات في صفوف رجال الإطفاء",
        "، دون وقوع وفيات",
        "، ولم تعرف أسبابه",
    ],
)
def test_a_denial_of_something_else_is_none(other: str) -> None:
    assert not contradicted(HEAD + TEXT.format(other), SOME)


def test_an_article_that_tells_of_somebody_hurt_denies_nothing() -> None:
    both = HEAD + TEXT.format("، دون وقوع إصابات") + " ثم أصيب بعض رجال الإطفاء أثناء التبريد."
    assert not contradicted(both, SOME)


def test_another_town_had_another_fire() -> None:
    elsewhere = SOME.replace("بمدينة الريحانة", "في القاهرة")
    here = (HEAD + TEXT.format("، دون وقوع إصابات")).replace("بمدينة الريحانة", "في بيروت")
    assert not contradicted(here, elsewhere)
