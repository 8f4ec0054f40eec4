"""Where a name is over: before whom its bearer tells something, what they visit, what they set going."""

import pytest

from tests.reading.names.patterns.test_people import texts


@pytest.mark.parametrize(
    ("line", "name", "whole"),
    [
        ("قال سامي الشندولي للصحافيين ذلك", "سامي الشندولي للصحافيين", "سامي الشندولي"),
        ("أبلغ سامي الشندولي الصحافيين ذلك", "سامي الشندولي الصحافيين", "سامي الشندولي"),
        ("كتب سامي عبد الجواد على تويتر", "سامي عبد الجواد على", "سامي عبد الجواد"),
        ("زار سامي عبد الجواد المدينة أمس", "سامي عبد الجواد المدينة", "سامي عبد الجواد"),
    ],
    ids=range(4),
)
def test_person_ends(line: str, name: str, whole: str) -> None:
    assert texts(line, PER=name)[0] == whole


def test_ali_without_dots_stays() -> None:
    assert texts("قال فى القاهرة سامي عبد الجواد على ذلك", PER="سامي عبد الجواد على") == ["سامي عبد الجواد على"]


def test_body_ends_before_what_it_sets_going() -> None:
    assert texts("أعلنت وزارة الري انطلاق المشروع", ORG="وزارة الري انطلاق") == ["وزارة الري"]


def test_body_of_several_people_keeps_them() -> None:
    assert texts("أعلنت نقابة الصحافيين ذلك", ORG="نقابة الصحافيين") == ["نقابة الصحافيين"]


def test_body_ends_before_what_follows_from_it() -> None:
    assert texts("وبحسب وزارة الصحة فإن الوضع مستقر", ORG="وزارة الصحة فإن") == ["وزارة الصحة"]


@pytest.mark.parametrize(
    ("line", "name", "whole"),
    [
        ("وبحسب كوليفا فإن السوق ضعيفة", "كوليفا فإن السوق", "كوليفا"),
        ("وبحسب كوليفا فان السوق ضعيفة", "كوليفا فان السوق", "كوليفا"),
        ("وأضاف يورن فان هاوفن ذلك", "يورن فان هاوفن", "يورن فان هاوفن"),
    ],
    ids=range(3),
)
def test_then_is_no_dutchmans_particle(line: str, name: str, whole: str) -> None:
    assert texts(line, PER=name)[0] == whole


@pytest.mark.parametrize(
    ("line", "name", "whole"),
    [
        ("علمنا أن وزارة الصحة ألزمت المكاتب بذلك", "وزارة الصحة ألزمت", "وزارة الصحة"),
        ("قال مستشار وزارة الري والمتحدث الرسمي ذلك", "وزارة الري والمتحدث الرسمي", "وزارة الري"),
        ("استكمل طيران التحالف الدولي غاراته الجوية", "التحالف الدولي غاراته الجوية", "التحالف الدولي"),
        (
            "دعت المديرية العامة للأمن الوطني المواطنين إلى الهدوء",
            "المديرية العامة للأمن الوطني المواطنين",
            "المديرية العامة للأمن الوطني",
        ),
        (
            "قالت المنظمة التونسية لمناهضة التعذيب ذلك",
            "المنظمة التونسية لمناهضة التعذيب",
            "المنظمة التونسية لمناهضة التعذيب",
        ),
        ("بين المدينة والشركة الوطنية للحديد والذي تمخض", "الشركة الوطنية للحديد والذي", "الشركة الوطنية للحديد"),
        ("أعلن المركز الوطني للإنذار المبكر ذلك", "المركز الوطني للإنذار", "المركز الوطني للإنذار المبكر"),
        ("أعلن المجلس العسكري بصبراتة ذلك", "المجلس العسكري بصبراتة", "المجلس العسكري بصبراتة"),
    ],
)
def test_body_ends_before_what_is_told_of_it(line: str, name: str, whole: str) -> None:
    assert texts(line, ORG=name) == [whole]
