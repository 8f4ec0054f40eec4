"""A body's name ends before the body or the thing that it acts on."""

import pytest

from tests.reading.names.patterns.test_people import texts


def test_body_behind_a_body_is_another() -> None:
    line = "اتهم تجمع المهنيين المجلس العسكري الانتقالي بذلك"
    assert texts(line, ORG="تجمع المهنيين المجلس العسكري الانتقالي") == ["تجمع المهنيين", "المجلس العسكري الانتقالي"]


@pytest.mark.parametrize("thing", ["الأخبار", "التقارير", "الأسعار"])
def test_thing_behind_a_body_is_no_part_of_it(thing: str) -> None:
    assert texts(f"نفت وزارة الداخلية {thing} الرائجة", ORG=f"وزارة الداخلية {thing}") == ["وزارة الداخلية"]


@pytest.mark.parametrize(
    "name",
    [
        "وزارة التعليم العالي",
        "مديرية الإعلام والتوجيه المعنوي",
        "وزارة الشؤون المحلية",
        "جمعية الصحفيين الأردنيين",
        "وزارة شؤون الأسرى",
        "هيئة المساحة الجيولوجية",
    ],
)
def test_whole_name_stays(name: str) -> None:
    assert texts(f"أعلنت {name} ذلك أمس", ORG=name) == [name]


@pytest.mark.parametrize(
    ("line", "name", "found"),
    [
        ("قال المدير العام للاتحاد فيلي مانسون ذلك", "للاتحاد فيلي مانسون", ["فيلي مانسون"]),
        (
            "قال مدير اتحاد النقل الجوي الدولي ITX فيلي مانسون ذلك",
            "اتحاد النقل الجوي الدولي ITX فيلي مانسون",
            ["اتحاد النقل الجوي الدولي", "فيلي مانسون"],
        ),
        ("قالت شركة الخليج ITX ذلك", "شركة الخليج ITX", ["شركة الخليج ITX"]),
    ],
)
def test_man_behind_a_body_is_another(line: str, name: str, found: list[str]) -> None:
    assert [text for text in texts(line, ORG=name) if "اتحاد" not in text or len(text.split()) > 1] == found
