"""The age of somebody whom no report names, in years and in decades."""

import pytest

from tests.weaving.differences.two_reports import contradicted

TEXT = "{} ينجو من الغرق في بحيرة السنديان\n\nأنقذ غواصون في بحيرة السنديان صيادا {} بعد انقلاب قاربه الصغير صباح أمس."


def told(head: str, body: str) -> str:
    return TEXT.format(head, body)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("صياد", "يبلغ من العمر 61 عاما"), ("صياد", "يبلغ من العمر 67 عاما")),
        (("خمسيني", ""), ("صياد", "في العقد الخامس من العمر")),
        (("ستيني", ""), ("صياد", "يبلغ من العمر 45 عاما")),
    ],
)
def test_two_ages_differ(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert contradicted(told(*one), told(*two))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("خمسيني", ""), ("صياد", "يبلغ من العمر 52 عاما")),
        (("ثلاثيني", ""), ("صياد", "يبلغ من العمر 29 عاما")),
        (("صياد", "في العقد السادس من العمر"), ("خمسيني", "")),
        (("صياد", "يبلغ من العمر 61 عاما"), ("صياد", "كبير السن")),
    ],
)
def test_ages_that_agree(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert not contradicted(told(*one), told(*two))


def test_two_people_have_two_ages() -> None:
    both = told("صياد", "يبلغ من العمر 61 عاما") + " وكان معه صبي يبلغ من العمر 12 عاما."
    assert not contradicted(both, told("صياد", "يبلغ من العمر 50 عاما"))


def test_ages_behind_two_names_are_of_two_people() -> None:
    one = told("صياد", "مع زميله راضي الحوراني (18 عاما)")
    sides = contradicted(one, told("صياد", "مع جاره فتحي الدقاق (33 عاما)"))
    assert not any("18" in text for each in sides for text in each)  # the two names may be told as two
    assert not contradicted(one, told("صياد", "يبلغ من العمر 61 عاما"))
