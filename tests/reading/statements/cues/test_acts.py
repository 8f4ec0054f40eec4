"""Acts and standings that only look like a report."""

import pytest

from tests.reading.statement_factories import content, read

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    "text",
    [
        f"ويعتبر {_MAN} من أبرز لاعبي الفريق.",
        f"ويعتبر {_MAN} أحد رواد المسرح.",
        f"ويعتبر {_MAN} ثاني أفضل لاعب في البطولة.",
    ],
)
def test_what_somebody_is_held_for_is_nobodys_judgment(text: str) -> None:
    assert not read(text, person=_MAN)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"ويعتبر {_MAN} المشروع من أهم المشاريع.", "المشروع من أهم المشاريع"),
        (f"ويعتبره {_MAN} من أهم المشاريع.", "أهم المشاريع"),
        (f"واعتبر {_MAN} أهم ما تحقق وقف القتال.", "أهم ما تحقق وقف القتال"),
        (f"ويعتبر {_MAN} أن الفريق جاهز.", "الفريق جاهز"),
    ],
)
def test_who_judges_something_else_speaks(text: str, said: str) -> None:
    assert [content(s) for s in read(text, person=_MAN)] == [said]
