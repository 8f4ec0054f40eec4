"""How far the words reach that describe somebody without a name."""

import pytest

from tests.reading.statement_factories import one


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("وقال مصدر فضل عدم ذكر اسمه إن السد آمن.", "مصدر", "مصدر فضل عدم ذكر اسمه"),
        ("وقال رجل كان يقف أمام المقر إن السد آمن.", "رجل", "رجل كان يقف أمام المقر"),
        ("وقال الخبراء الذين تحركوا بطلب من الأسرة إن السد آمن.", "الخبراء", "الخبراء الذين تحركوا بطلب من الأسرة"),
        ("وقال مصدر، وهو يبتسم، إن السد آمن.", "مصدر", "مصدر"),
    ],
)
def test_clause_behind_a_description(text: str, name: str, words: str) -> None:
    found = one(text).speaker
    assert found is not None
    assert (found.name, found.text) == (name, words)


def test_whom_it_was_told_stays_outside() -> None:
    found = one("وقال مصدر من البلدية لصحيفة المرسال إن السد آمن.", organisation="المرسال").speaker
    assert found is not None
    assert found.text == "مصدر من البلدية"
