"""Whom the words were told to: outlets, agencies, two at once, and nobody in particular."""

import pytest

from tests.reading.statement_factories import one, read

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    "told",
    [
        f"قال {_MAN} لصحيفة المرسال إن السوق هادئة.",
        f"قال {_MAN} في حديث مطول مع صحيفة المرسال إن السوق هادئة.",
        f"أبلغ {_MAN} صحيفة المرسال أن السوق هادئة.",
        f"قال {_MAN} لمراسلة صحيفة المرسال إن السوق هادئة.",
        f"وفي تصريح لصحيفة المرسال قال {_MAN} إن السوق هادئة.",
        f"وفي حديث إلى صحيفة المرسال قال {_MAN} إن السوق هادئة.",
        f"وردا على سؤال لصحيفة المرسال قال {_MAN} إن السوق هادئة.",
        f"وتحدث {_MAN} إلى صحيفة المرسال قائلا إن السوق هادئة.",
        f"قال {_MAN} عبر أثير إذاعة المرسال إن السوق هادئة.",
        f"قال {_MAN} في مداخلة على قناة المرسال إن السوق هادئة.",
        f"قال {_MAN}، ردا على أسئلة صحيفة المرسال، إن السوق هادئة.",
        f"قال {_MAN} متحدثا إلى صحيفة المرسال إن السوق هادئة.",
        f"«السوق هادئة هذا العام»، صرح {_MAN} لصحيفة «المرسال».",
    ],
)
def test_told_to_an_outlet(told: str) -> None:
    s = one(told, person=_MAN, organisation="المرسال")
    assert (s.to, [hop.name for hop in s.via]) == ("المرسال", ["المرسال"])


def test_a_question_about_an_outlet_tells_it_nothing() -> None:
    s = one(f"قال {_MAN}، ردا على سؤال حول صحيفة المرسال، إن السوق هادئة.", person=_MAN, organisation="المرسال")
    assert (s.to, s.via) == (None, ())


def test_told_in_the_middle_of_a_formula() -> None:
    s = one(f"ووفق ما أكده لصحيفة المرسال {_MAN}، فإن السوق هادئة.", person=_MAN, organisation="المرسال")
    assert (s.to, [hop.name for hop in s.via]) == ("المرسال", ["المرسال"])


@pytest.mark.parametrize(
    "how", ["بحسب ما صرح به لصحيفة", "وفق ما قاله في تصريح لصحيفة", "حسب ما كشفه في حوار مع صحيفة"]
)
def test_told_in_a_formula_at_the_end(how: str) -> None:
    s = one(f"قال {_MAN} إن السوق هادئة، {how} المرسال.", person=_MAN, organisation="المرسال")
    assert [hop.name for hop in s.via] == ["المرسال"]


def test_told_to_two() -> None:
    s = one(
        f"قال {_MAN} في مقابلة مع إذاعة الوادي وصحيفة المرسال إن السوق هادئة.",
        person=_MAN,
        organisation1="إذاعة الوادي",
        organisation2="المرسال",
    )
    assert [hop.name for hop in s.via] == ["إذاعة الوادي", "المرسال"]


def test_told_to_the_press_at_large_is_no_hop() -> None:
    assert one(f"قال {_MAN} في تصريح للصحافة إن السوق هادئة.", person=_MAN).via == ()


def test_told_to_the_outlet_that_we_read_is_no_hop() -> None:
    s = one(f"قال {_MAN} لصحيفة المرسال إن السوق هادئة.", outlet="المرسال", person=_MAN, organisation="المرسال")
    assert (s.to, s.via) == ("المرسال", ())


def test_medium_that_a_formula_names_is_not_told() -> None:
    s = one("ووفقاً للمجلة الزراعية، سيبدأ الموسم غدا.")
    assert (s.to, s.via) == (None, ())


def test_team_played_against_is_not_told() -> None:
    s = one(
        f"قال {_MAN} بعد مباراة الفريق مع الأهرام إن اللقاء صعب.",
        person=_MAN,
        organisation="الأهرام",
    )
    assert s.to is None


def test_participle_without_a_statement_before_it() -> None:
    text = f"رفض {_MAN} في حديث لصحيفة المرسال الخوض في المسألة، مشيرا إلى أن الوقت مبكر."
    last = read(text, person=_MAN, organisation="المرسال")[-1]
    assert [hop.name for hop in last.via] == ["المرسال"]


@pytest.mark.parametrize(
    "told",
    [
        f"قال {_MAN} لمراسل «المرسال» إن السوق هادئة.",
        f"قال {_MAN} في رسالة نشرتها صحيفة المرسال إن السوق هادئة.",
        f"وفي مقابلة أجرتها معه قناة المرسال قال {_MAN} إن السوق هادئة.",
    ],
)
def test_medium_that_no_recogniser_saw(told: str) -> None:
    (hop,) = one(told, person=_MAN).via
    assert hop.name.split()[-1] == "المرسال"


@pytest.mark.parametrize(
    "told",
    [
        "أبلغ مسؤول محلي وكالة رويترز أن الجسر انهار.",
        "وأفاد مسؤول محلي وكالة رويترز بأن الجسر انهار.",
        "وقال مسؤول محلي في تصريحات أدلى بها لوكالة رويترز إن الجسر انهار.",
    ],
)
def test_unnamed_somebody_told_an_agency(told: str) -> None:
    s = one(told, organisation="رويترز")
    assert (s.speaker and s.speaker.name, [hop.name for hop in s.via]) == ("مسؤول محلي", ["رويترز"])


def test_network_of_bodies_is_not_told() -> None:
    s = one(
        f"قال {_MAN} في افتتاح المؤتمر السنوي للشبكة الزهرانية للمياه إن السوق هادئة.",
        person=_MAN,
        organisation="للشبكة الزهرانية للمياه",
    )
    assert (s.to, s.via) == (None, ())


def test_medium_that_was_told_stands_before_those_that_took_it_over() -> None:
    s = one(
        f"قال {_MAN} لصحيفة المرسال، في كلام نقلته عنه صحف محلية، إن السوق هادئة.",
        person=_MAN,
        organisation="المرسال",
    )
    assert [hop.name for hop in s.via] == ["المرسال", "صحف محلية"]


def test_correspondent_of_a_station_tells_it_nothing() -> None:
    s = one("وأفاد مراسل قناة المرسال بأن السوق هادئة.", organisation="المرسال")
    assert s.via == ()


@pytest.mark.parametrize(
    ("body", "via"),
    [
        ("وكالة الطاقة الزهرانية", []),
        ("وكالة الفضاء", []),
        ("وكالة غوث اللاجئين", []),
        ("وكالة الأنباء الزهرانية", ["وكالة الأنباء الزهرانية"]),
    ],
)
def test_agencies_that_are_no_newsrooms(body: str, via: list[str]) -> None:
    s = one(f"قال {_MAN} المدير العام ل{body} إن السوق هادئة.", person=_MAN, organisation=body)
    assert [hop.name for hop in s.via] == via


def test_networks_at_large_are_told_nothing() -> None:
    s = one(f'قال {_MAN} عبر وسائل التواصل الاجتماعي بعد فيلم "الوادي" إن السوق هادئة.', person=_MAN)
    assert not s.via
