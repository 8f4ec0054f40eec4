"""Media whose names no recogniser saw: behind their nouns, by letters, agencies behind ل, and nouns that name none."""

import pytest

from tests.reading.statement_factories import one, read, speaker

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    ("medium", "name"),
    [
        ("صحيفة ديلي كوربس", "ديلي كوربس"),
        ("جريدة الضفة الحرة", "الضفة الحرة"),
        ("موقع كرمل نت", "كرمل نت"),
        ("محطة نور آر تي", "نور آر تي"),
        ("شبكة إن بي إكس", "إن بي إكس"),
        ("إذاعة صوت الرابية", "صوت الرابية"),
    ],
)
def test_name_behind_the_noun_of_a_medium(medium: str, name: str) -> None:
    told = one(f"قال {_MAN} في مقابلة مع {medium} إن السوق هادئة.", person=_MAN)
    assert [hop.name for hop in told.via] == [name]
    assert speaker(one(f"وذكرت {medium} أن السوق هادئة.")) == name


def test_name_behind_l_and_the_noun_of_a_medium() -> None:
    s = one(f"قال {_MAN} لصحيفة ديلي كوربس إن السوق هادئة.", person=_MAN)
    assert (s.to, [hop.name for hop in s.via]) == ("ديلي كوربس", ["ديلي كوربس"])


@pytest.mark.parametrize("agency", ["رويترز", "فرانس برس"])
def test_agency_that_no_recogniser_saw(agency: str) -> None:
    s = one(f"قال {_MAN} ل{agency} إن السوق هادئة.", person=_MAN)
    assert (speaker(s), s.to) == (_MAN, agency)


@pytest.mark.parametrize(
    "medium", ["مواقع إخبارية يمنية", "موقع إخباري محلي", "صحيفة تركية", "إذاعة عسكرية", "صحيفة الحزب الحاكم"]
)
def test_described_medium_has_no_name(medium: str) -> None:
    assert speaker(read(f"وذكرت {medium} أن السوق هادئة.")[-1]) == medium


def test_program_on_a_station_opens_no_content() -> None:
    s = one(f'وأكد {_MAN}، في برنامج "ليل" على قناة كرمل، أن السوق هادئة.', person=_MAN, organisation="كرمل")
    assert s.content[0].text == "السوق هادئة"


def test_what_somebody_insists_on_may_be_a_medium() -> None:
    s = one(f"وأكد {_MAN} على دور الإعلام في الحملة.", person=_MAN)
    assert s.content[0].text == "دور الإعلام في الحملة"


@pytest.mark.parametrize("paper", ["لوموند", "لوس أنجلوس تايمز"])
def test_first_letter_of_a_paper_is_no_preposition(paper: str) -> None:
    found = read(f"وقالت {paper} إن {_MAN} أكد أن السوق هادئة.", organisation=paper, person=_MAN)
    assert [(speaker(s), [hop.kind for hop in s.via]) for s in found] == [(paper, []), (_MAN, ["outlet"])]


def test_a_gate_is_a_medium_by_its_name_alone() -> None:
    s = one(f"قال {_MAN} لبوابة «الرابية» إن السوق هادئة.", person=_MAN, organisation="الرابية")
    assert [(hop.name, hop.kind) for hop in s.via] == [("الرابية", "outlet")]
    assert one(f"قال {_MAN} أمام بوابة المطار إن السوق هادئة.", person=_MAN).via == ()


@pytest.mark.parametrize(("told", "name"), [("مع شبكة سي.أن.أن", "سي.أن.أن"), ("مع بي.بي.سي", "بي.بي.سي")])
def test_letters_tied_by_dots_are_one_name(told: str, name: str) -> None:
    seen = name.split(".")[0]  # a recogniser saw the first letter alone
    s = one(f"قال {_MAN} في مقابلة {told} إن السوق هادئة.", person=_MAN, organisation=seen)
    assert ([hop.name for hop in s.via], s.content[0].text) == ([name], "السوق هادئة")


def test_name_in_brackets_behind_its_noun() -> None:
    assert [h.name for h in one(f"قال {_MAN} لصحيفة (الرابية) إن السوق هادئة.", person=_MAN).via] == ["الرابية"]
    s = one(f"وبحسب وكالة (الفرنسية) قال {_MAN} إن السوق هادئة.", person=_MAN)
    assert [(hop.name, hop.kind) for hop in s.via] == [("الفرنسية", "outlet")]
