"""The house that publishes the article is no hop, though no metadata name it."""

import pytest

from tests.reading.statement_factories import read

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    "text",
    [
        f"قال {_MAN} لـ«المرسال» إن السوق هادئة.",
        f"وفي تصريح خص به «المرسال» قال {_MAN} إن السوق هادئة.",
        f'وأوضح {_MAN} في تصريحات خاصة لـ"المرسال" أن السوق هادئة.',
        f"وقال {_MAN} في اتصال هاتفي مع «المرسال» إن السوق هادئة.",
        f"وردا على سؤال لـ «المرسال» قال {_MAN} إن السوق هادئة.",
        f'المرسال نيوز - قال {_MAN} لموقع "المرسال نيوز" إن السوق هادئة.',
        f"دبي- المرسال: قال {_MAN} لصحيفة «المرسال» إن السوق هادئة.",
    ],
)
def test_house_by_how_the_text_speaks_of_it(text: str) -> None:
    assert [hop.name for s in read(text, person=_MAN) for hop in s.via] == []


@pytest.mark.parametrize(
    ("text", "hop"),
    [
        (f"قال {_MAN} لصحيفة «المرسال» إن السوق هادئة.", "المرسال"),
        (f"قال {_MAN} لـ«المرسال» الزهرانية إن السوق هادئة.", "المرسال"),
        (f"قال {_MAN} لـ«رويترز» إن السوق هادئة.", "رويترز"),
        (f"قال {_MAN} لـ«مجموعة صحف الوادي» إن السوق هادئة.", "مجموعة صحف الوادي"),
        (f"دبي- المرسال: قال {_MAN} لصحيفة «الضفاف» إن السوق هادئة.", "الضفاف"),
    ],
)
def test_another_medium(text: str, hop: str) -> None:
    assert [hop.name for s in read(text, person=_MAN) for hop in s.via] == [hop]


def test_marks_alone_are_no_house_where_another_is_known() -> None:
    (s,) = read(f"قال {_MAN} لـ«المرسال» إن السوق هادئة.", outlet="الضفاف", person=_MAN)
    assert [hop.name for hop in s.via] == ["المرسال"]


def test_house_whose_name_takes_the_l_in() -> None:
    text = f"قال {_MAN} للمرسال نت إن السوق هادئة."
    assert [hop.name for s in read(text, person=_MAN, organisation=["المرسال نت", "للمرسال نت"]) for hop in s.via] == []
