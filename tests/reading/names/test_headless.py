"""Bodies named by the words behind their noun, where nothing before them can be that noun."""

import pytest

from tests.reading.names.test_coreference import groups


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("المؤسسة الوطنية للنفط", "الوطنية للنفط"),
        ("البنك المركزي المصري", "المركزي المصري"),
        ("المكتب المركزي للأبحاث", "المركزي للأبحاث"),
    ],
)
def test_adjective_stands_for_its_body(name: str, short: str) -> None:
    lines = (f"أعلن {name} ذلك. وأكدت {short} الخبر",)
    assert groups(lines, {name: "ORG"}) == [{name, short}]


def test_another_body_of_that_adjective_is_another() -> None:
    lines = ("أعلنت المؤسسة الوطنية للنفط ذلك. وحضرت اللجنة الوطنية للنفط",)
    assert {"المؤسسة الوطنية للنفط"} in groups(lines, {"المؤسسة الوطنية للنفط": "ORG"})


def test_one_word_is_too_little() -> None:
    lines = ("أعلن الحزب الوطني ذلك. وقال الوطني",)
    assert groups(lines, {"الحزب الوطني": "ORG"}) == [{"الحزب الوطني"}]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("حركة الجهاد الإسلامي", "الجهاد"),
        ("حزب الأصالة والمعاصرة", "الأصالة والمعاصرة"),
    ],
)
def test_movement_goes_without_its_noun_where_it_speaks(name: str, short: str) -> None:
    lines = (f"أعلن {name} ذلك. وقالت {short} إن العمل مستمر",)
    assert groups(lines, {name: "ORG"}) == [{name, short}]


def test_cause_of_a_movement_is_no_body_elsewhere() -> None:
    lines = ("أعلنت حركة الجهاد الإسلامي ذلك. وتحدث عن الجهاد في كلمته، وقال الجهاد الأكبر صعب",)
    assert groups(lines, {"حركة الجهاد الإسلامي": "ORG"}) == [{"حركة الجهاد الإسلامي"}]
