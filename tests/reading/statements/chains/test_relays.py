"""Whose words a medium passes on: on somebody's tongue, in a clause about the medium, from a source described."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    ("text", "hops"),
    [
        (f"وأوردت صحيفة المرسال على لسان المدرب {_MAN} أن السوق هادئة.", ["المرسال"]),
        (f"وذكرت صحيفة المرسال نقلا على لسان {_MAN} أن السوق هادئة.", ["المرسال"]),
        (f"وبحسب صحيفة المرسال التي نقلت عن {_MAN} فإن السوق هادئة.", ["المرسال"]),
        (f"وبحسب صحيفة المرسال، التي نقلت عن وكالة رويترز عن {_MAN}، فإن السوق هادئة.", ["رويترز", "المرسال"]),
    ],
    ids=range(4),
)
def test_medium_quotes_somebody(text: str, hops: list[str]) -> None:
    s = one(text, person=_MAN, organisation1="المرسال", organisation2="رويترز")
    assert (speaker(s), [hop.name for hop in s.via], content(s)) == (_MAN, hops, "السوق هادئة")


def test_a_body_speaks_with_the_tongue_of_its_spokesman() -> None:
    s = one(f"وأكدت الوزارة على لسان المتحدث باسمها {_MAN} أن السوق هادئة.", person=_MAN, organisation="الوزارة")
    assert (speaker(s), s.via) == ("الوزارة", ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وبحسب صحيفة المرسال، التي تصدر في الجزيرة، ارتفعت الأسعار كثيرا.", "ارتفعت الأسعار كثيرا"),
        ("وبحسب صحيفة المرسال، التي اطلعت على العقد، فإن السوق هادئة.", "السوق هادئة"),
    ],
)
def test_a_clause_about_the_source_is_none_of_the_content(text: str, said: str) -> None:
    assert content(one(text, organisation="المرسال")) == said


@pytest.mark.parametrize(
    ("text", "hops"),
    [
        ("ونقلت وكالة المرسال عن مصدر وصفته بالمطلع قوله إن السوق هادئة.", ["المرسال"]),
        ("ونقلت وكالة المرسال عن مصادر وصفتها بالموثوقة أن السوق هادئة.", ["المرسال"]),
        ("وقال مصدر أمني تحدث إلى وكالة المرسال إن السوق هادئة.", ["المرسال"]),
    ],
)
def test_what_is_told_of_a_source_is_no_report(text: str, hops: list[str]) -> None:
    s = one(text, organisation="المرسال")
    assert (content(s), [hop.name for hop in s.via]) == ("السوق هادئة", hops)
    assert (speaker(s) or "").startswith(("مصدر", "مصادر"))


@pytest.mark.parametrize("formula", ["وفقا لصحيفة", "بحسب صحيفة"])
def test_formula_behind_a_speaker_without_a_comma(formula: str) -> None:
    s = one(f"وأكد المصدر {formula} المرسال أن السوق هادئة.", organisation="المرسال")
    assert (speaker(s), [hop.name for hop in s.via]) == ("المصدر", ["المرسال"])


def test_adding_one_s_own_saying_is_nobody_else_s() -> None:
    found = read(f"قال {_MAN} إن السد آمن. وأضاف قوله إن السوق هادئة.", person=_MAN)
    assert [speaker(s) for s in found] == [_MAN, _MAN]


@pytest.mark.parametrize("inner", ["وكالة أنباء النخيل", "قناة محلية", 'موقع "النخيل"'])
def test_a_relay_over_a_medium_that_nobody_knows(inner: str) -> None:
    s = one(f"نقلت صحيفة المرسال عن {inner} عن مسؤول في البلدية قوله إن السد آمن.", organisation="المرسال")
    assert (speaker(s), len(s.via), s.via[-1].name) == ("مسؤول في البلدية", 2, "المرسال")


@pytest.mark.parametrize("opened", ["وكانت وكالة الضفاف للأنباء، نقلت", "صحيفة «الضفاف»، نقلت"])
def test_medium_that_a_comma_parts_from_its_verb(opened: str) -> None:
    text = f"نقلت صحيفة النور عن مسؤول أن الوضع جيد. {opened} عن متحدث باسم الشرطة قوله إن الطريق مغلق."
    assert "الضفاف" in read(text)[-1].via[0].name


def test_a_formulas_medium_took_from_another_and_the_subject_speaks() -> None:
    text = f"وأشار {_MAN}، وفقا لما نشرته صحيفة المرسال نقلا عن وكالة رويترز، إلى أن السد آمن."
    s = one(text, person=_MAN, organisation="المرسال", organisation2="رويترز")
    assert (speaker(s), [hop.name for hop in s.via]) == (_MAN, ["رويترز", "المرسال"])


def test_a_reporter_passes_on_for_his_medium() -> None:
    s = one("ونقل مراسل وكالة رويترز عن شهود عيان قولهم إن السد آمن.", organisation="رويترز")
    assert [hop.name for hop in s.via] == ["رويترز"]
