"""Questions and answers that paragraphs take turns with, and lists that only look like them."""

import pytest

from tests.reading.statement_factories import content, read, speaker

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    "text",
    [
        f"هنا حوار مع المدرب {_MAN}:\n● كيف ترى الموسم؟\n- السوق هادئة والسد آمن.\n● وماذا بعد؟\n- الباقي سهل. سنفوز.",
        f"حوار مع {_MAN}.\nس: كيف ترى الموسم؟\nج: السوق هادئة والسد آمن.\nس: وماذا بعد\nج: الباقي سهل. سنفوز.",
        f"التقينا {_MAN}.\nسؤال: كيف ترى الموسم؟\nجواب: السوق هادئة والسد آمن.\nسؤال: ثم؟\nجواب: الباقي سهل. سنفوز.",
    ],
    ids=range(3),
)
def test_answers_are_whom_is_interviewed(text: str) -> None:
    found = read(text, person=_MAN)
    assert [(content(s), speaker(s), s.mode) for s in found] == [
        ("السوق هادئة والسد آمن", _MAN, "direct"),
        ("الباقي سهل. سنفوز", _MAN, "direct"),
    ]


def test_what_another_told_whoever_answers_comes_through_the_answer() -> None:
    text = f"حوار مع {_MAN}:\n● كيف ترى الموسم؟\n- قال لي فريد الوادي إن السوق هادئة."
    inner = read(text, person1=_MAN, person2="فريد الوادي")[-1]
    assert (speaker(inner), [hop.name for hop in inner.via]) == ("فريد الوادي", [_MAN])


@pytest.mark.parametrize(
    "text",
    [
        f"قال {_MAN} إن السد آمن.\n- هل يعود السكان؟\n- العمل مستمر.",
        f"قال {_MAN} إن السد آمن.\n● فتح السوق.\n- إغلاق الطريق.",
        "● كيف ترى الموسم؟\n- السوق هادئة.",
    ],
    ids=range(3),
)
def test_lists_are_no_interview(text: str) -> None:
    assert [s for s in read(text, person=_MAN) if s.cue is not None and s.cue.text == "-"] == []
