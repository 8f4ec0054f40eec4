"""Papers that a medium saw speak for themselves, through it; what a body drew up is that body's."""

from tests.reading.statement_factories import one, read, speaker


def test_paper_that_a_medium_saw_speaks_through_it() -> None:
    s = one("وأظهرت وثيقة اطلعت عليها صحيفة المرسال أن السوق هادئة.", organisation="المرسال")
    assert (speaker(s), [hop.name for hop in s.via]) == ("وثيقة", ["المرسال"])


def test_paper_that_a_body_drew_up_is_its_own() -> None:
    s = one("وأظهرت دراسة أعدتها جمعية النخيل أن السوق هادئة.", organisation="جمعية النخيل")
    assert speaker(s) == "جمعية النخيل"


def test_relay_before_whom_it_relays() -> None:
    text = "قال سليم الراوي إن السد آمن. ونقلت وكالة المرسال عنه قوله إن السوق هادئة."
    s = read(text, None, person="سليم الراوي", organisation="المرسال")[-1]
    assert (speaker(s), [hop.name for hop in s.via]) == ("سليم الراوي", ["المرسال"])


def test_people_close_to_somebody_relay_what_that_one_said() -> None:
    s = one("ونقل مقربون من سليم الراوي عنه قوله إن السوق هادئة.", person="سليم الراوي")
    assert (speaker(s), [hop.kind for hop in s.via]) == ("سليم الراوي", ["unnamed"])


def test_count_is_nobody() -> None:
    text = "قال سليم الراوي إن السد آمن. ويبلغ عدد السكان ألفا. وأضاف أن السوق هادئة."
    assert speaker(read(text, None, person="سليم الراوي")[-1]) == "سليم الراوي"


def test_a_statement_that_an_agency_published_is_not_hers() -> None:
    s = one("وذكر بيان نشرته وكالة المرسال أن السد آمن.", organisation="وكالة المرسال")
    assert (speaker(s), [hop.name for hop in s.via]) == ("بيان", ["وكالة المرسال"])
    s = one("وذكر تقرير نشرته صحيفة المرسال أن السد آمن.", organisation="المرسال")
    assert (speaker(s), [hop.name for hop in s.via]) == ("المرسال", [])


def test_a_post_that_a_medium_spotted_came_through_it() -> None:
    s = one("قال سليم الراوي في تغريدة رصدتها صحيفة المرسال إن السد آمن.", person="سليم الراوي", organisation="المرسال")
    assert [hop.name for hop in s.via] == ["المرسال"]


def test_who_issued_a_paper_speaks_in_it_not_who_published_it() -> None:
    text = "ونشرت الوزارة بيانا نقلته وكالة الأنباء الزهرانية قالت فيه إن السد آمن."
    assert speaker(read(text, None, organisation="وكالة الأنباء الزهرانية")[-1]) == "الوزارة"
